"""Tell which characters no font draws, without opening a font for what all of them have."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from briefgen.checks.characters import check_characters
from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice

if TYPE_CHECKING:
    from briefgen.export.to_pdf.fonts import OpenFonts

_EVERYWHERE = frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180)))) | frozenset(
    "–—‘’‚“”„†‡•…‰‹›€™−\n\t\u2009\u202f"
)


def undrawn(text: str) -> str:
    """Give the characters of a text that no font draws, each once."""
    if text.isascii() or _EVERYWHERE.issuperset(text):
        return ""
    return "".join(sign for sign in dict.fromkeys(text) if not _is_drawn(sign))


def undrawn_in_changes(before: Dossier, after: Dossier) -> Iterator[Notice]:
    """Yield a remark for each item that was typed or changed and has characters of no font."""
    known = {item.id: item for item in before.items()}
    changed = (item for item in after.items() if known.get(item.id) is not item)
    yield from check_characters(changed, undrawn=undrawn)


@cache
def _is_drawn(sign: str) -> bool:
    return sign in _EVERYWHERE or _fonts().draws(sign)


@cache
def _fonts() -> "OpenFonts":
    # Most dossiers never need it.
    from briefgen.export.to_pdf.fonts import OpenFonts
    from briefgen.reference.house_styles import load_fonts

    return OpenFonts(load_fonts())
