"""A document tree becomes the bytes of a file."""
