"""The desktop window; the only place that imports PySide6."""
