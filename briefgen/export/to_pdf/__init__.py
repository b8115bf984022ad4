"""A document tree becomes a PDF, laid out and written by our own engine."""
