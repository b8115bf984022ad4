"""What most texts need of a face, made ready beforehand: `packaging/build_ready_faces.py`.

For the letters, figures and marks of western European languages a file holds glyphs,
widths, and pairs that kern; for ideographs their glyphs. It says what HarfBuzz would say;
a text with any other character asks HarfBuzz itself.
"""

from bisect import bisect_right
from operator import itemgetter

import msgspec

from briefgen.resources import asset


class FaceMetrics(msgspec.Struct, frozen=True):
    """Name and measures of a face; lengths are in em, `em` in font units, slants in degrees.

    `bounds` is the box around all glyphs: left, bottom, right, top. A slant to the right is
    negative.
    """

    name: str
    em: int
    ascent: float
    descent: float
    cap_height: float
    italic_angle: float
    bounds: tuple[float, ...]


class WideGlyphs(msgspec.Struct, frozen=True):
    """Glyphs that are an em wide and never change beside others: ideographs, kana.

    `blocks` holds the glyphs of 256 characters each, in two bytes, high byte first, by the
    code point of the first one without its last byte. A glyph of 0 is none.
    """

    blocks: dict[int, bytes]

    def glyph(self, sign: str) -> int:
        """Give the glyph of a character, 0 where it is none of these."""
        block, place = divmod(ord(sign), 256)
        numbers = self.blocks.get(block, b"")
        return int.from_bytes(numbers[2 * place : 2 * place + 2], "big")


class ReadyFace(msgspec.Struct, frozen=True):
    """Glyphs by character, widths by glyph and kerning by pair of characters, in font units.

    `ranges` holds the first and the last code point of each stretch of characters that the
    face has a glyph for, in order, all but those in `wide`.
    """

    metrics: FaceMetrics
    ranges: tuple[tuple[int, int], ...]
    glyphs: dict[str, int]
    advances: dict[int, int]
    kerning: dict[str, int]
    wide: WideGlyphs

    def has(self, sign: str) -> bool:
        """Tell whether the face has a glyph for a character."""
        if sign in self.glyphs or self.wide.glyph(sign):
            return True
        code = ord(sign)
        place = bisect_right(self.ranges, code, key=itemgetter(0)) - 1
        return place >= 0 and code <= self.ranges[place][1]


def ready_face(file: str) -> ReadyFace | None:
    """Read what is ready of a font file of the assets, None where nothing is."""
    path = asset("fonts", "ready", file).with_suffix(".msgpack")
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    return msgspec.msgpack.decode(data, type=ReadyFace)
