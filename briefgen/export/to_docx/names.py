"""The named Word styles: one for each role, with the name a reader sees in Word's list.

Names that Word knows itself (Title, heading 1, List Bullet …) are used wherever they
mean the same, so that Word's navigation, contents and accessibility check work.
"""

from functools import cache
from typing import Literal

from briefgen.model.document import ParagraphRole, TableRole
from briefgen.model.figure import LabelAlign, LabelRole
from briefgen.model.value import Value


class StyleName(Value):
    """The id by which XML refers to a style and the name that Word shows."""

    id: str
    name: str


PARAGRAPH_STYLES: dict[ParagraphRole, StyleName] = {
    "title": StyleName(id="Title", name="Title"),
    "type_label": StyleName(id="BriefType", name="Brief Type"),
    "cover_label": StyleName(id="BriefCoverLabel", name="Brief Cover Label"),
    "cover_title": StyleName(id="BriefCoverTitle", name="Brief Cover Title"),
    "cover_line": StyleName(id="BriefCoverLine", name="Brief Cover Line"),
    "heading1": StyleName(id="Heading1", name="heading 1"),
    "heading2": StyleName(id="Heading2", name="heading 2"),
    "heading3": StyleName(id="Heading3", name="heading 3"),
    "body": StyleName(id="BodyText", name="Body Text"),
    "list": StyleName(id="ListParagraph", name="List Paragraph"),
    "quote": StyleName(id="Quote", name="Quote"),
    "label": StyleName(id="BriefLabel", name="Brief Label"),
    "cell": StyleName(id="BriefTableText", name="Brief Table Text"),
    "cell_head": StyleName(id="BriefTableHead", name="Brief Table Head"),
    "note": StyleName(id="BriefNote", name="Brief Note"),
    "banner": StyleName(id="BriefBanner", name="Brief Banner"),
    "furniture": StyleName(id="BriefFurniture", name="Brief Furniture"),
}

TABLE_STYLES: dict[TableRole, StyleName] = {
    "header": StyleName(id="BriefHeaderTable", name="Brief Header Table"),
    "cover": StyleName(id="BriefCoverTable", name="Brief Cover Table"),
    "logistics": StyleName(id="BriefLogisticsTable", name="Brief Logistics Table"),
    "grid": StyleName(id="BriefGridTable", name="Brief Grid Table"),
    "dated": StyleName(id="BriefDatedTable", name="Brief Dated Table"),
    "columns": StyleName(id="BriefColumnsTable", name="Brief Columns Table"),
}

HEADER = StyleName(id="Header", name="header")
FOOTER = StyleName(id="Footer", name="footer")
LOGO = StyleName(id="BriefLogo", name="Brief Logo")
TABLE_GAP = StyleName(id="BriefTableGap", name="Brief Table Gap")
FIGURE = StyleName(id="BriefFigure", name="Brief Figure")
CAPTION = StyleName(id="Caption", name="caption")
CONTENTS_HEADING = StyleName(id="TOCHeading", name="TOC Heading")
CONTENTS_LEVELS = (1, 2)
BLANK = StyleName(id="BriefBlank", name="Brief Blank")
STRONG = StyleName(id="Strong", name="Strong")
EMPHASIS = StyleName(id="Emphasis", name="Emphasis")
STRONG_EMPHASIS = StyleName(id="BriefStrongEmphasis", name="Brief Strong Emphasis")
LINK = StyleName(id="Hyperlink", name="Hyperlink")
SECTION_TITLE = StyleName(id="BriefSectionTitle", name="Brief Section Title")
"""The words of headings that running heads show; it looks like the text around it."""
NOTE_MARK = StyleName(id="BriefNoteMark", name="Brief Note Mark")
FOOTNOTE_TEXT = StyleName(id="FootnoteText", name="footnote text")
FOOTNOTE_MARK = StyleName(id="FootnoteReference", name="footnote reference")
COMMENT_TEXT = StyleName(id="CommentText", name="annotation text")
COMMENT_MARK = StyleName(id="CommentReference", name="annotation reference")

LIST_LEVELS = 5
"""Word knows five levels of each list style; deeper lists look like the fifth."""


@cache  # each item of a list asks for one of a few
def list_style(kind: str, level: int) -> StyleName:
    """Name the style of a list paragraph: kind Bullet, Number or Continue, level from 0."""
    number = min(level, LIST_LEVELS - 1) + 1
    suffix = "" if number == 1 else str(number)
    return StyleName(id=f"List{kind}{suffix}", name=f"List {kind} {suffix}".strip())


def counted_style(level: int, *, goes_on: bool = False) -> StyleName:
    """Name the style of a paragraph with a number, or of one that goes on below it."""
    suffix = "" if level == 0 else str(level + 1)
    kind = "Continued" if goes_on else "Numbered"
    return StyleName(id=f"Brief{kind}{suffix}", name=f"Brief {kind} {suffix}".strip())


def contents_style(level: int) -> StyleName:
    """Name the style of an entry of the contents; Word knows them by these names."""
    return StyleName(id=f"TOC{level}", name=f"toc {level}")


def label_style(role: LabelRole, align: LabelAlign) -> StyleName:
    """Name the style of words in a figure."""
    kind = f"Figure {role.title()} {align.title()}"
    return StyleName(id=f"Brief{kind.replace(' ', '')}", name=f"Brief {kind}")


Variant = Literal["After Table", "Last", "Cell End", "Number"]
"""What a paragraph style has a variant for: a table above, the end of a list or cell, numbers."""


@cache
def varied(style: StyleName, variant: Variant) -> StyleName:
    """Name a variant of a paragraph style; it differs in its distances only."""
    return StyleName(id=f"{style.id}{variant.replace(' ', '')}", name=f"{style.name} {variant}")
