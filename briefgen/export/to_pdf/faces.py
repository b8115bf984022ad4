"""One face of a family: whether it has a character, how wide text is, how a PDF shows it.

Widths, kerning and glyphs come from the same shaping that is painted, therefore a line is
as wide on the page as it was measured.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from operator import add
from typing import TYPE_CHECKING

import msgspec

from briefgen.export.to_pdf.moved_glyphs import drawn_glyph, moved
from briefgen.export.to_pdf.ready_face import FaceMetrics, ReadyFace, ready_face

if TYPE_CHECKING:
    from briefgen.export.to_pdf.shaper import Shaped, Shaper

_FROM_LEFT = "\N{LEFT-TO-RIGHT MARK}"


class GlyphRun(msgspec.Struct, frozen=True):
    """Glyphs of one face. `show` is the inside of a PDF `TJ` array, `width` is in em.

    `glyphs` pairs each glyph with the characters it stands for, from left to right also where
    these run `from_right`; marks that stand elsewhere than drawn are glyphs of their own (see
    `moved_glyphs`).
    """

    face: "Face"
    show: str
    width: float
    glyphs: tuple[tuple[int, str], ...]
    from_right: bool = False

    @property
    def text(self) -> str:
        """Give the characters that are drawn, as they are read."""
        texts = [text for _, text in self.glyphs]
        return "".join(reversed(texts) if self.from_right else texts)


class Face:
    """One font file. Lengths are in em of the text, `scale` times which its letters are set.

    `lift` is how far above the base line they stand.
    """

    def __init__(self, file: str, *, scale: float = 1.0, lift: float = 0.0) -> None:
        self.file = file
        self.scale = scale
        self.lift = lift
        self._ready = ready_face(file)
        self._signs = _Signs(self._ready)
        self._kerning = self._ready.kerning if self._ready else {}
        self._advances = dict(self._ready.advances) if self._ready else {}
        self.metrics: FaceMetrics = self._ready.metrics if self._ready else self._shaper.metrics()
        self._units = self.metrics.em / scale

    @cached_property
    def _shaper(self) -> "Shaper":
        # Loading HarfBuzz is a tenth of what a brief takes; most get by without it.
        from briefgen.export.to_pdf.shaper import Shaper

        return Shaper(self.file)

    @property
    def name(self) -> str:
        """Give the PostScript name, as a PDF writes it."""
        return self.metrics.name

    @property
    def ascent(self) -> float:
        """Give how high letters rise above the base line."""
        return self.metrics.ascent

    @property
    def descent(self) -> float:
        """Give how far letters hang below the base line."""
        return self.metrics.descent

    def has(self, sign: str) -> bool:
        """Tell whether the face has a glyph for a character."""
        return self._ready.has(sign) if self._ready else bool(self._shaper.glyph(sign))

    def advance(self, glyph: int) -> float:
        """Give the width of a glyph as its metrics table says, in em of the face itself."""
        return self._natural(glyph) / self.metrics.em

    def drawn(self, sign: str) -> GlyphRun:
        """Draw a character by its own glyph, a soft hyphen too, which shaping would hide."""
        glyph = self._shaper.glyph(sign)
        width = self.advance(glyph) * self.scale
        return GlyphRun(self, _shown([glyph]), width, ((glyph, sign),))

    @cached_property
    def mark_from_left(self) -> GlyphRun | None:
        """The mark before text that runs from left to right, where the face has one.

        It moves nothing, but may have a picture: it is to be shown invisible.
        """
        return self.drawn(_FROM_LEFT) if self.has(_FROM_LEFT) else None

    def shape(self, text: str) -> GlyphRun:
        """Turn text to positioned glyphs; every character of it must be in the face."""
        try:
            signs = list(map(self._signs.__getitem__, text))
        except KeyError:
            return self._wide(text) or self._shaped(text)
        glyphs = tuple([glyph for glyph, _, _ in signs])
        width = sum([advance for _, advance, _ in signs])
        pairs = list(map(add, text, text[1:]))
        if self._kerning.keys().isdisjoint(pairs):
            # Most words: no pair of their letters moves.
            show = f"<{''.join([shown for _, _, shown in signs])}>"
        else:
            moves = [self._kerning.get(pair, 0) for pair in pairs]
            width += sum(moves)
            show = self._show([number for number, _ in glyphs], moves)
        return GlyphRun(self, show, width / self._units, glyphs)

    def shape_from_right(self, text: str) -> GlyphRun:
        """Turn text that runs from right to left to glyphs."""
        shaped = self._shaper.shape(text, from_right=True)
        texts = [*_texts(text, shaped.starts[::-1])][::-1]
        return self._run(_moved_marks(shaped), texts, from_right=True)

    def _wide(self, text: str) -> GlyphRun | None:
        """Set text of nothing but ideographs, None where anything else is in it."""
        numbers = [self._ready.wide.glyph(sign) for sign in text] if self._ready else []
        if not all(numbers) or not numbers:
            return None
        self._advances.update(dict.fromkeys(numbers, self.metrics.em))
        glyphs = tuple(zip(numbers, text, strict=True))
        width = len(numbers) * self.scale
        return GlyphRun(face=self, show=_shown(numbers), width=width, glyphs=glyphs)

    def _shaped(self, text: str) -> GlyphRun:
        """Ask HarfBuzz."""
        shaped = self._shaper.shape(text)
        return self._run(shaped, list(_texts(text, shaped.starts)))

    def _run(self, shaped: "Shaped", texts: list[str], *, from_right: bool = False) -> GlyphRun:
        """Give glyphs as a run."""
        numbers, advances, offsets = shaped.numbers, shaped.advances, shaped.offsets
        naturals = list(map(self._natural, numbers))
        # An advance moves what follows, an offset its glyph alone, there and back.
        after = [
            advance - natural - offset
            for advance, natural, offset in zip(advances, naturals, offsets, strict=True)
        ]
        moves = [one + two for one, two in zip([0, *after], [*offsets, 0], strict=True)]
        return GlyphRun(
            face=self,
            show=self._show(numbers, moves[1:-1], before=moves[0], after=moves[-1]),
            width=sum(advances) / self._units,
            glyphs=tuple(zip(numbers, texts, strict=True)),
            from_right=from_right,
        )

    def _show(
        self, numbers: list[int], moves: list[int], *, before: int = 0, after: int = 0
    ) -> str:
        """Write hexadecimal glyph ids and, in thousandths of an em, where they move apart.

        `moves` lie between the glyphs, to the right in font units.
        """
        parts = ["<"]
        for number, move in zip(numbers, [before, *moves], strict=True):
            if move:
                parts.append(f">{_thousandths(-move, self.metrics.em)}<")
            # One that is moved gets a code of its own where it is shown.
            parts.append(f"{drawn_glyph(number):04x}")
        parts.append(f">{_thousandths(-after, self.metrics.em)}" if after else ">")
        return "".join(parts).replace("<>", "")

    def _natural(self, glyph: int) -> int:
        """Give the width of a glyph without kerning, in font units."""
        if (known := self._advances.get(glyph)) is None:
            known = self._advances[glyph] = self._shaper.advance(drawn_glyph(glyph))
        return known


def _moved_marks(shaped: "Shaped") -> "Shaped":
    """Give glyphs of which marks stand at the place of their letter, drawn where they belong.

    A mark that the page itself moves is taken for another line or another place by readers.
    """
    ways = [
        (offset, rise) if rise or not advance else (0, 0)
        for advance, offset, rise in zip(shaped.advances, shaped.offsets, shaped.rises, strict=True)
    ]
    return shaped._replace(
        numbers=[moved(number, *way) for number, way in zip(shaped.numbers, ways, strict=True)],
        offsets=[one - way[0] for one, way in zip(shaped.offsets, ways, strict=True)],
    )


class _Signs(dict[str, tuple[tuple[int, str], int, str]]):
    """By character: glyph and character, advance in font units, and how it is shown.

    What all words with a letter share is made once, and kept in memory once.
    """

    def __init__(self, ready: ReadyFace | None) -> None:
        super().__init__()
        self._glyphs = ready.glyphs if ready else {}
        self._advances = ready.advances if ready else {}

    def __missing__(self, sign: str) -> tuple[tuple[int, str], int, str]:
        number = self._glyphs[sign]
        made = self[sign] = ((number, sign), self._advances[number], f"{number:04x}")
        return made


def _texts(text: str, starts: list[int]) -> Iterable[str]:
    """Give the characters of each glyph, which begin where its cluster does."""
    return (text[start:end] for start, end in pairwise([*starts, len(text)]))


def joined_shows(shows: Sequence[str]) -> str:
    """Put the insides of `TJ` arrays in a row; apart, for one may end, the next begin in digits."""
    return " ".join(shows).replace("> <", "")


def _shown(numbers: list[int]) -> str:
    return f"<{'%04x' * len(numbers) % tuple(numbers)}>"


def _thousandths(units: int, em: int) -> str:
    return f"{units * 1000 / em:.1f}".removesuffix(".0")
