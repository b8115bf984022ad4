"""Refuse to draw what the fonts can't show: a hole in a name is worse than no PDF."""

import unicodedata
from collections.abc import Iterable

from briefgen.errors import RefusedError
from briefgen.export.to_pdf.fonts import Cut, OpenFonts
from briefgen.export.to_pdf.lines import Piece, origins_of
from briefgen.model.ids import Id
from briefgen.model.plurals import counted

# More would bury the remedy.
_LISTED = 20


def refuse_lacking(pieces: Iterable[Piece], fonts: OpenFonts) -> None:
    """Raise RefusedError if pieces hold characters that can't be drawn.

    Names all of them together, each with the origins it stands in and the fonts asked.
    """
    lacking: dict[str, tuple[Cut, dict[Id, None]]] = {}
    for piece in [piece for piece in pieces if piece.word.lacking]:
        for sign in piece.word.lacking:
            _, origins = lacking.setdefault(sign, (piece.look.cut, {}))
            origins.update(dict.fromkeys(origins_of(piece.inline)))
    if lacking:
        listed = [
            _described(sign, tuple(origins), fonts.families(cut))
            for sign, (cut, origins) in sorted(lacking.items())
        ]
        raise RefusedError(_message(listed), hint="Export DOCX instead, or choose other wording.")


def _message(listed: list[str]) -> str:
    count = counted(len(listed), "character")
    more = f"; and {len(listed) - _LISTED} more" if len(listed) > _LISTED else ""
    return f"The PDF can't show {count}: {'; '.join(listed[:_LISTED])}{more}."


def _described(sign: str, origins: tuple[Id, ...], families: tuple[str, ...]) -> str:
    name = unicodedata.name(sign, "CONTROL CHARACTER")
    place = f"in {', '.join(origins)}" if origins else "in a label"
    return f"U+{ord(sign):04X} {name} ({place}; fonts asked: {', '.join(families)})"
