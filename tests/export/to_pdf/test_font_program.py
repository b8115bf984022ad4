import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont

from briefgen.errors import InputError
from briefgen.export.to_pdf import font_program as font_program_module
from briefgen.export.to_pdf.font_program import FontProgram, cut_font
from briefgen.export.to_pdf.shaper import Shaper
from briefgen.resources import asset

SANS, DROID = "LiberationSans-Regular.ttf", "DroidSansFallbackFull.ttf"


def unpacked(program: FontProgram) -> bytes:
    data = zlib.decompress(program.packed)
    assert len(data) == program.length
    return data


def outline(font: hb.Font, glyph: int) -> list[Any]:
    drawn: list[Any] = []
    pen = hb.DrawFuncs()
    pen.set_move_to_func(lambda *point: drawn.append(("move", *point[:-1])))
    pen.set_line_to_func(lambda *point: drawn.append(("line", *point[:-1])))
    pen.set_quadratic_to_func(lambda *point: drawn.append(("curve", *point[:-1])))
    pen.set_close_path_func(lambda *_: drawn.append(("close",)))
    font.draw_glyph(glyph, pen, None)
    return drawn


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (SANS, "Aé fiÅ¾–€"),
        ("LiberationSerif-BoldItalic.ttf", "Ǻçñ&Ж"),
        (DROID, "刘振民气。"),
    ],
)
def test_each_glyph_is_drawn_as_before(file: str, text: str) -> None:
    shaper = Shaper(file)
    used = sorted({shaper.glyph(sign) for sign in text})

    program = cut_font(file, used)

    whole = hb.Font(hb.Face(asset("fonts", file).read_bytes()))
    cut = hb.Font(hb.Face(unpacked(program)))
    for glyph in used:
        place = program.places[glyph]
        assert outline(cut, place) == outline(whole, glyph)
        assert cut.get_glyph_h_advance(place) == whole.get_glyph_h_advance(glyph)
    assert any(outline(cut, place) for place in program.places.values())


def test_parts_of_a_glyph_come_with_it_and_nothing_else() -> None:
    shaper = Shaper(SANS)
    letter, accented = shaper.glyph("e"), shaper.glyph("é")

    program = cut_font(SANS, [accented])

    assert list(program.places)[:2] == [0, accented]
    assert letter in program.places
    assert len(program.places) == 4


def test_the_file_is_sound_and_holds_no_hints() -> None:
    program = cut_font(SANS, range(30, 120))

    with TTFont(BytesIO(unpacked(program)), checkChecksums=2) as opened:
        assert sorted(opened.keys()) == [
            "GlyphOrder",
            "glyf",
            "head",
            "hhea",
            "hmtx",
            "loca",
            "maxp",
        ]
        glyphs = [opened["glyf"][name] for name in opened.getGlyphOrder()]
        assert not any(glyph.program.getBytecode() for glyph in glyphs if hasattr(glyph, "program"))
    total = sum(struct.unpack(f">{program.length // 4}L", unpacked(program))) & 0xFFFFFFFF
    assert total == 0xB1B0AFBA


def test_many_glyphs_take_long_offsets() -> None:
    shaper = Shaper(DROID)
    used = [shaper.glyph(chr(code)) for code in range(0x4E00, 0x4E00 + 1500)]

    program = cut_font(DROID, used)

    with TTFont(BytesIO(unpacked(program))) as opened:
        assert opened["head"].indexToLocFormat == 1
        assert opened["glyf"][opened.getGlyphName(program.places[used[-1]])].numberOfContours


def test_what_nobody_uses_costs_no_room() -> None:
    assert cut_font(DROID, [5]).length < 2_000


@pytest.mark.parametrize("content", [None, b"", b"no font", b"\0\1\0\0\0\1" + b"\0" * 6])
def test_a_file_without_outlines_is_named(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = f"Lost{len(content or b'')}.ttf"
    if content is not None:
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(font_program_module, "asset", lambda *parts: tmp_path / parts[-1])

    with pytest.raises(InputError) as caught:
        cut_font(name, [1])

    assert str(caught.value) == (
        f"Font file '{name}' is missing, damaged, or has no TrueType outlines. "
        "Put it back into the fonts folder, or correct its name in fonts.toml."
    )


def test_a_damaged_glyph_is_an_error_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(asset("fonts", SANS).read_bytes())
    with TTFont(asset("fonts", SANS)) as opened:
        start = opened.reader.tables["glyf"].offset
    data[start:] = b"\xff" * (len(data) - start)
    (tmp_path / "Damaged.ttf").write_bytes(data)
    monkeypatch.setattr(font_program_module, "asset", lambda *parts: tmp_path / parts[-1])

    with pytest.raises(InputError, match=r"'Damaged\.ttf' is missing, damaged"):
        cut_font("Damaged.ttf", [36])


def test_a_cut_file_can_be_cut_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = cut_font(SANS, range(60, 90))
    (tmp_path / "Cut.ttf").write_bytes(unpacked(first))
    monkeypatch.setattr(font_program_module, "asset", lambda *parts: tmp_path / parts[-1])

    again = cut_font("Cut.ttf", [first.places[70], first.places[80]])

    assert unpacked(again) == unpacked(cut_font_of(SANS, [70, 80], monkeypatch))


def cut_font_of(file: str, used: list[int], monkeypatch: pytest.MonkeyPatch) -> FontProgram:
    monkeypatch.setattr(font_program_module, "asset", asset)
    return cut_font(file, used)


def test_a_file_that_was_replaced_is_opened_again(tmp_path: Path) -> None:
    file = tmp_path / "Harbour.ttf"
    file.write_bytes(asset("fonts", SANS).read_bytes())
    before = cut_font(str(file), [36])

    file.unlink()
    file.write_bytes(asset("fonts", "LiberationSerif-Regular.ttf").read_bytes())

    assert cut_font(str(file), [36]).packed != before.packed


def test_what_was_cut_before_changes_nothing() -> None:
    shaper = Shaper(SANS)
    accented, other = shaper.glyph("é"), shaper.glyph("ö")
    font_program_module._opened.cache_clear()
    afresh = cut_font(SANS, [accented])

    both = cut_font(SANS, [other, accented])

    assert cut_font(SANS, [accented]) == afresh
    font_program_module._opened.cache_clear()
    assert cut_font(SANS, [other, accented]) == both
