"""Vowel signs stand where they belong, in the font that goes along and before every reader."""

import io
import struct
import zlib

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from briefgen.export.to_pdf.font_program import cut_font
from briefgen.export.to_pdf.moved_glyphs import (
    drawn_glyph,
    is_moved,
    moved,
    moved_record,
    way_of,
    with_deeper_parts,
)
from briefgen.resources import asset
from tests.export.to_pdf.test_fonts import from_right

NASKH = "NotoNaskhArabic-Regular.ttf"


@pytest.mark.parametrize("way", [(0, 0), (37, 240), (-300, 12), (5, -7), (-1, -32768)])
def test_a_number_tells_the_glyph_and_the_way(way: tuple[int, int]) -> None:
    number = moved(1345, *way)

    assert (drawn_glyph(number), way_of(number)) == (1345, way)
    assert is_moved(number) == (way != (0, 0))


def test_a_moved_glyph_is_drawn_at_its_place_by_the_font_itself() -> None:
    (run,) = from_right("وفداً").runs
    mark = run.glyphs[0][0]
    aside, up = way_of(mark)
    program = cut_font(run.face.file, [glyph for glyph, _ in run.glyphs])
    cut = TTFont(io.BytesIO(zlib.decompress(program.packed)))
    whole = TTFont(str(asset("fonts", run.face.file)))

    assert up > 0
    name = whole.getGlyphName(drawn_glyph(mark))
    left, low, right, high = bounds(whole, name)
    place = program.places[mark]
    assert bounds(cut, cut.getGlyphName(place)) == (
        left + aside,
        low + up,
        right + aside,
        high + up,
    )
    advance, bearing = cut["hmtx"].metrics[cut.getGlyphName(place)]
    whole_advance, whole_bearing = whole["hmtx"].metrics[name]
    assert (advance, bearing) == (whole_advance, whole_bearing + aside)
    glyf = cut["glyf"][cut.getGlyphName(place)]
    assert (glyf.xMin, glyf.yMin, glyf.xMax, glyf.yMax) == (
        left + aside,
        low + up,
        right + aside,
        high + up,
    )
    assert cut["maxp"].maxComponentDepth == whole["maxp"].maxComponentDepth + 1


def bounds(font: TTFont, name: str) -> tuple[float, ...]:
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[name].draw(pen)
    assert pen.bounds is not None
    return tuple(pen.bounds)


def test_what_draws_nothing_may_be_moved_as_well() -> None:
    record = moved_record(b"", moved(7, 3, 4))

    assert struct.unpack(">h4hHHhh", record) == (-1, 3, 4, 3, 4, 3, 7, 3, 4)


def test_limits_of_a_font_make_room_for_one_more_level_of_parts() -> None:
    maxp = struct.pack(">L14H", 0x00010000, 9, 50, 6, 40, 8, *[0] * 9)

    told = struct.unpack(">L14H", with_deeper_parts(maxp))

    assert told == (0x00010000, 9, 50, 6, 50, 8, *[0] * 7, 1, 1)
