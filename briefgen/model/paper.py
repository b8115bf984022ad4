"""Paper: its sizes and the width that a style leaves on it for text, in points."""

from briefgen.model.brief import PaperName
from briefgen.model.figure import LETTERING
from briefgen.model.house_style import MILLIMETRE, HouseStyle

# ISO 216 and ANSI/ASME Y14.1.
PAPERS: dict[PaperName, tuple[float, float]] = {
    "A4": (210 * MILLIMETRE, 297 * MILLIMETRE),
    "Letter": (612.0, 792.0),
}

_FIGURE_WIDTHS = (340.0, 640.0)
"""Between these, what is drawn finds room; beyond them, words are smaller or larger than notes."""


def text_width(style: HouseStyle, paper: PaperName) -> float:
    """Give the width between the side margins."""
    return PAPERS[paper][0] - (style.page.left + style.page.right) * MILLIMETRE


def figure_width(style: HouseStyle, paper: PaperName) -> float:
    """Give the width to draw pictures for, so that their words come out as large as a note."""
    lettering = max(style.paragraphs["note"].size, 1.0)
    narrowest, widest = _FIGURE_WIDTHS
    return min(max(text_width(style, paper) * LETTERING / lettering, narrowest), widest)
