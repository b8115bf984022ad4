"""The command line: click commands over the application layer; the only place that prints."""
