"""Finished files are read again, independently of the exporters."""
