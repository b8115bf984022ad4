"""Sizes of paper and of the text on it, in twentieths of a point."""

from briefgen.export.to_docx.markup import millimetre_twips
from briefgen.model.brief import PaperName
from briefgen.model.house_style import HouseStyle

PAPER_SIZES: dict[PaperName, tuple[int, int]] = {"A4": (11906, 16838), "Letter": (12240, 15840)}
"""Width and height as Word itself writes them."""


def text_width(style: HouseStyle, paper: PaperName) -> int:
    """Give the width between the side margins."""
    margins = millimetre_twips(style.page.left) + millimetre_twips(style.page.right)
    return PAPER_SIZES[paper][0] - margins


def page_properties(style: HouseStyle, paper: PaperName) -> str:
    """Write size and margins of the page for a section."""
    width, height = PAPER_SIZES[paper]
    page = style.page
    furniture = millimetre_twips(page.furniture)
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar w:top="{millimetre_twips(page.top)}" w:right="{millimetre_twips(page.right)}" '
        f'w:bottom="{millimetre_twips(page.bottom)}" w:left="{millimetre_twips(page.left)}" '
        f'w:header="{furniture}" w:footer="{furniture}" w:gutter="0"/>'
    )
