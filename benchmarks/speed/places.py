"""What the contents are called, and where what belongs to them lies."""

from pathlib import Path

SHORT, LONG, BATCH, FACTS = "S", "L", "B", "facts"
GROWTH = ("4 pages", "12 pages", LONG, "500 pages")
"""The series in which a brief grows; L has its 100 pages."""
TEMPLATE = "template.docx"
ABOUT = "about.json"
"""How many pages, words and so on each content has."""
ROOT = Path(__file__).parents[2]
FONTS = ROOT / "assets" / "fonts"
PROGRAMS = Path(__file__).with_name("programs")
