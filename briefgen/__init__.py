"""Turn source texts about a meeting into a formatted, traceable policy brief."""

__version__ = "0.1.0"
