"""What a source must not exceed; each limit keeps a hostile file from taking time or memory."""

MEGABYTE = 1024 * 1024

LARGEST_TEXT = 10 * MEGABYTE
"""Bytes of a text file or page; the longest of 200 real articles had 90 kB."""
LARGEST_FILE = 50 * MEGABYTE
"""Bytes of a file that may hold pictures beside its text."""
LARGEST_UNPACKED = 200 * MEGABYTE
"""Bytes that the members of a DOCX or ODT may have together."""
LARGEST_STREAMS = 64 * MEGABYTE
"""Bytes that the streams of a PDF may have together, pictures and fonts aside."""
HIGHEST_RATIO = 100
"""How many times a packed member may grow; asked of those over one megabyte."""
MOST_MEMBERS = 5_000
MOST_TAGS = 500_000
"""Tags of an XML part: each takes some 150 bytes of memory."""
MOST_PAGE_TAGS = 200_000
"""Tags of a web page, which takes several passes; news pages have 1,000 to 10,000."""
LARGEST_PICTURES = 2_000 * MEGABYTE
"""Bytes that the pictures and fonts of a PDF may have together; one may have as much as text."""
MOST_STREAMS = 200_000
MOST_PAGES = 2_000
LONGEST_READING = 10.0
"""Seconds that a file of a format read apart may take."""
LARGEST_MEMORY = 500 * MEGABYTE
"""Bytes of memory that such a file may take, the reader's own 100 MB among them."""
MOST_TOKENS = 2_000_000
"""Control words and texts of an RTF file; 500 full pages have a million."""
MOST_LINES = 1_000_000
MOST_PARTS = 10_000
"""Lines and parts of a mail; a mail of 50 MB has 700,000 lines."""
MOST_ATTACHMENTS = 100
DEEPEST_MAIL = 5
"""Mails inside mails that are opened."""
