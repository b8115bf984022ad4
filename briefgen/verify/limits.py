"""How much of a file is read; what is larger is refused, or it would take all memory or time."""

MOST_BYTES = 512 * 1024 * 1024
"""Of one file after unpacking, all its parts together."""
MOST_TEXT = 32 * 1024 * 1024
"""Characters of one file: a brief of ten thousand pages."""
MOST_MEMBERS = 5_000
MOST_NESTING = 4
"""Files inside files: an attachment of an attachment, and one more."""
