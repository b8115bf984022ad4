"""Divide words at the ends of lines, by the patterns of their language.

Reading the patterns takes longer than laying out a brief; it waits until a word needs it.
The hyphen is drawn by the glyph of the soft hyphen, so that readers of the text join the
word again.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from briefgen.export.to_pdf.faces import GlyphRun
from briefgen.export.to_pdf.fonts import Cut, OpenFonts
from briefgen.export.to_pdf.lines import Piece
from briefgen.model.document import Text
from briefgen.model.house_style import Hyphenation

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_LETTERS = re.compile(r"[^\W\d_]+")
# Only here do capitals not tell names from other words.
_NOUNS_IN_CAPITALS = ("de",)


class Hyphens(msgspec.Struct, frozen=True):
    """How the words of a paragraph are divided: in whose language, by which rules.

    `allowed` says that words may be divided for an even edge; a word longer than its line
    always is.
    """

    fonts: OpenFonts
    language: str
    rules: Hyphenation = Hyphenation()
    allowed: bool = False

    def divided(self, pieces: Sequence[Piece]) -> Iterator[Piece]:
        """Give pieces with the words that may be divided in parts; never the last word."""
        last = max((at for at, one in enumerate(pieces) if one.word.runs), default=0)
        for at, piece in enumerate(pieces):
            yield from self._parted(piece) if at != last else (piece,)

    def narrowed(self, piece: Piece, width: float) -> Iterator[Piece]:
        """Give a piece in parts that a line of a width holds: of a word, else of characters."""
        for part in self._parted(piece, names=True):
            room = width - (self.hyphen_width(part) if part.divides else 0.0)
            yield from (part,) if part.width <= room else self._characters(part)

    def hyphen(self, cut: Cut) -> GlyphRun | None:
        """Give the hyphen of a cut, which reads as a soft one."""
        face = self.fonts.face_with(cut, SOFT_HYPHEN)
        return face.drawn(SOFT_HYPHEN) if face else None

    def hyphen_width(self, piece: Piece) -> float:
        """Give the width of the hyphen after a piece, in points."""
        hyphen = self.hyphen(piece.look.cut)
        return hyphen.width * piece.look.size if hyphen else 0.0

    def _parted(self, piece: Piece, *, names: bool = False) -> Iterator[Piece]:
        """Give the parts of a word, all but the last of which may end a line."""
        inline = piece.inline
        language = (inline.language if isinstance(inline, Text) else "") or self.language
        parts = word_parts(piece.text, language, rules=self.rules, names=names)
        if len(parts) == 1 or self.hyphen(piece.look.cut) is None:
            yield piece
            return
        for part in parts[:-1]:
            word = piece.shaped(part, self.fonts)
            yield replace(piece, word=word, space=None, breaks=True, ends_line=False, divides=True)
        yield replace(piece, word=piece.shaped(parts[-1], self.fonts))

    def _characters(self, piece: Piece) -> Iterator[Piece]:
        signs = list(_signs(piece.text))
        for sign in signs[:-1]:
            word = piece.shaped(sign, self.fonts)
            yield replace(piece, word=word, space=None, breaks=True, ends_line=False, divides=False)
        yield replace(piece, word=piece.shaped(signs[-1], self.fonts))


def word_parts(
    text: str, language: str, *, rules: Hyphenation, names: bool = False
) -> tuple[str, ...]:
    """Give the parts of a word with the marks around it: one where it is not to be divided.

    Neither is what holds figures, what is compound, or a name, unless `names` are asked for.
    """
    found = _LETTERS.findall(text)
    if len(found) != 1 or len(found[0]) < rules.shortest or any(map(str.isdigit, text)):
        return (text,)
    word = found[0]
    if not (names or word.islower() or language.startswith(_NOUNS_IN_CAPITALS)):
        return (text,)
    before = text.index(word)
    cuts = [0, *(before + at for at in _positions(word, language, rules)), len(text)]
    return tuple(text[start:end] for start, end in pairwise(cuts))


def _positions(word: str, language: str, rules: Hyphenation) -> list[int]:
    from briefgen.export.to_pdf.syllables import positions

    last = len(word) - rules.after
    return [at for at in positions(word, language) if rules.before <= at <= last]


def _signs(text: str) -> Iterator[str]:
    """Give the characters of a text, combining marks with their base."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield text[start:at]
            start = at
