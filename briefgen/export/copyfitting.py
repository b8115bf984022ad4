"""Set a document closer than its style asks, so that its pages come out well.

The layout of the PDF finds out by how much (`to_pdf/best_fit.py`); DOCX follows, so that
both have the same pages. Letters and lines keep their size; what gives is the white between
paragraphs.
"""

from msgspec.structs import replace

from briefgen.model.document import ParagraphRole, TableRole
from briefgen.model.exported import Fit
from briefgen.model.house_style import HouseStyle

_KEPT_PARAGRAPHS: frozenset[ParagraphRole] = frozenset(
    {"cover_label", "cover_title", "cover_line", "banner", "furniture"}
)
"""What has a page of its own, or stands outside the text."""
_KEPT_TABLES: frozenset[TableRole] = frozenset({"cover"})


def fitted_style(style: HouseStyle, fit: Fit) -> HouseStyle:
    """Give a style with the space around its paragraphs and tables as a fit wants it."""
    if fit.spacing == 1:
        return style
    by = fit.spacing
    paragraphs = {
        role: look
        if role in _KEPT_PARAGRAPHS
        else replace(look, before=look.before * by, after=look.after * by)
        for role, look in style.paragraphs.items()
    }
    tables = {
        role: look
        if role in _KEPT_TABLES
        else replace(look, before=look.before * by, after=look.after * by)
        for role, look in style.tables.items()
    }
    return replace(style, paragraphs=paragraphs, tables=tables)
