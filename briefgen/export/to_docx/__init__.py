"""A document tree becomes a Word file."""
