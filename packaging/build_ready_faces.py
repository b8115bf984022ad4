"""Make ready what most texts need of the fonts that ship: `build_ready_faces.py`.

The results are committed in `assets/fonts/ready/`; a test compares them with what HarfBuzz
says. With them, a brief in a western European language never waits for HarfBuzz.
"""

import sys
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

import msgspec

from briefgen.export.to_pdf.ready_face import ReadyFace, WideGlyphs
from briefgen.export.to_pdf.shaper import Shaped, Shaper

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"
SIGNS = (
    *map(chr, range(0x20, 0x7F)),
    *(chr(code) for code in range(0xA0, 0x100) if code != 0xAD),
    *"ıŁłŒœŠšŸŽž–—‘’‚“”„†‡•…‰‹›€™−",
    # Spaces: figure, thin, and those without a break.
    *"\u2002\u2003\u2007\u2009\u2011\u202f",
)
"""What is made ready, as far as a face has it: ASCII, Latin-1, and the marks of print."""

WIDE = (*range(0x2E80, 0xA000), *range(0xFF00, 0xFFF0))
"""Where ideographs, kana and their marks lie."""

SHARED = "·—…‘’“”"
"""Marks that Latin has too; a face with ideographs may have them as wide as these."""


def main() -> None:
    """Write one file for each face that ships."""
    for path in sorted(FONTS.glob("*.ttf")):
        target = (FONTS / "ready" / path.name).with_suffix(".msgpack")
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(msgspec.msgpack.encode(made_ready(path.name)))


def made_ready(file: str) -> ReadyFace:
    """Ask HarfBuzz for everything that a ready face holds."""
    shaper = Shaper(file)
    glyphs = {sign: glyph for sign in SIGNS if (glyph := shaper.glyph(sign))}
    advances = {glyph: shaper.advance(glyph) for glyph in sorted(set(glyphs.values()))}
    wide = {code: glyph for code in WIDE if (glyph := _wide_glyph(shaper, chr(code)))}
    shared = map(ord, SHARED if wide else "")
    wide |= {code: glyph for code in shared if (glyph := _wide_glyph(shaper, chr(code)))}
    return ReadyFace(
        metrics=shaper.metrics(),
        ranges=tuple(
            _stretches(
                code
                for code in range(sys.maxunicode + 1)
                if code not in wide and shaper.glyph(chr(code))
            )
        ),
        glyphs=glyphs,
        advances=advances,
        kerning=dict(_kerning(shaper, glyphs, advances)),
        wide=WideGlyphs(_blocks(wide)),
    )


def _wide_glyph(shaper: Shaper, sign: str) -> int:
    """Give the glyph of a character that is an em wide and set as it is, else 0."""
    if not shaper.glyph(sign):
        return 0
    shaped = shaper.shape(sign)
    plain = Shaped([shaper.glyph(sign)], [shaper.metrics().em], [0], [0], [0])
    return shaped.numbers[0] if shaped == plain else 0


def _stretches(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give the first and the last of each stretch of numbers that follow each other."""
    found: list[list[int]] = []
    for code in codes:
        if found and code == found[-1][1] + 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    yield from ((first, last) for first, last in found)


def _blocks(wide: dict[int, int]) -> dict[int, bytes]:
    """Give the glyphs of 256 characters each, in two bytes."""
    return {
        block: b"".join(wide.get(256 * block + at, 0).to_bytes(2, "big") for at in range(256))
        for block in sorted({code // 256 for code in wide})
    }


def _kerning(
    shaper: Shaper, glyphs: dict[str, int], advances: dict[int, int]
) -> Iterator[tuple[str, int]]:
    """Give the pairs of characters that stand closer, or further apart, than their widths say."""
    for one, two in product(glyphs, repeat=2):
        natural = advances[glyphs[one]] + advances[glyphs[two]]
        if moved := sum(shaper.shape(one + two).advances) - natural:
            yield one + two, moved


if __name__ == "__main__":
    main()
