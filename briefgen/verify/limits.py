"""How much of a file is read; what is larger is refused, or it would take all memory or time."""

MOST_BYTES = 128 * 1024 * 1024
"""Of one file after unpacking, all its parts together."""
SMALL = 4 * 1024 * 1024
HIGHEST_RATIO = 100
"""What is not `SMALL` may be so many times as large as it was packed, and not more."""
MOST_TEXT = 32 * 1024 * 1024
"""Characters of one file: a brief of ten thousand pages."""
MOST_MEMBERS = 5_000
MOST_NESTING = 4
"""Files inside files: an attachment of an attachment, and one more."""
