"""Lines of Chinese text are filled, as official documents in Chinese have them (GB/T 9704).

Its characters are all as wide, so that a full line needs no wide spaces, and a ragged edge
looks like a slip. A document whose texts are mostly in another language keeps its edge.
"""

from msgspec.structs import replace

from briefgen.model.document import Document, ParagraphRole
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.house_style import HouseStyle
from briefgen.model.local_text import same_language

_RUNNING: frozenset[ParagraphRole] = frozenset({"body", "list", "quote", "note"})
"""Roles of several lines; a cell is too narrow."""
_FIRST_IDEOGRAPH, _LAST_IDEOGRAPH = "\u3400", "\u9fff"


def filled_style(style: HouseStyle, document: Document) -> HouseStyle:
    """Give the house style for a document: where it is Chinese, running text fills its lines."""
    if not same_language(document.language, "zh") or not is_mostly_chinese(_text(document)):
        return style
    paragraphs = {
        role: replace(look, align="justify") if role in _RUNNING and look.align == "start" else look
        for role, look in style.paragraphs.items()
    }
    return replace(style, paragraphs=paragraphs)


def _text(document: Document) -> str:
    return "".join(map(inline_text, walk_paragraphs(document.blocks)))


def is_mostly_chinese(text: str) -> bool:
    """Tell whether Chinese characters take more room in a text than other letters."""
    chinese = sum(_FIRST_IDEOGRAPH <= sign <= _LAST_IDEOGRAPH for sign in text)
    # Other letters are half as wide.
    return 2 * chinese > sum(map(str.isalpha, text)) - chinese
