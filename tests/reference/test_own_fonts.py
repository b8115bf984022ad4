"""Fonts of an office: taken as they are, or refused with the reason."""

import struct
from pathlib import Path

import pytest

from briefgen.errors import InputError
from briefgen.export.to_pdf.fonts import Cut, OpenFonts
from briefgen.reference import own_fonts
from briefgen.reference.house_styles import load_fonts
from briefgen.resources import asset

SHIPPED = asset("fonts", "NotoNaskhArabic-Regular.ttf")
CATALOGUE = """
[families."Harbour Sans"]
word = "Harbour Sans"
regular = "harbour.ttf"
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    made = tmp_path / "fonts"
    made.mkdir()
    (made / "fonts.toml").write_text(CATALOGUE, encoding="utf-8")
    return made


def with_permission(fs_type: int) -> bytes:
    """Give a font file in which its maker says how it may be embedded."""
    data = bytearray(SHIPPED.read_bytes())
    place = data.index(b"OS/2")
    (start,) = struct.unpack_from(">L", data, place + 8)
    struct.pack_into(">H", data, start + 8, fs_type)
    return bytes(data)


def test_an_own_family_is_there_beside_the_shipped_ones_and_asked_first(folder: Path) -> None:
    (folder / "harbour.ttf").write_bytes(SHIPPED.read_bytes())

    fonts = load_fonts()

    assert fonts.fallback[:2] == ("Harbour Sans", "Noto Naskh Arabic")
    assert {"Harbour Sans", "Liberation Sans"} <= fonts.families.keys()
    (run,) = OpenFonts(fonts).directed_word(Cut("Liberation Sans"), "ب", from_right=True).runs
    assert run.face.file == str(folder / "harbour.ttf")


def test_an_own_order_of_families_counts(folder: Path) -> None:
    (folder / "harbour.ttf").write_bytes(SHIPPED.read_bytes())
    order = 'fallback = ["Noto Sans SC", "Harbour Sans"]\n'
    (folder / "fonts.toml").write_text(order + CATALOGUE, encoding="utf-8")

    assert load_fonts().fallback[:3] == ("Noto Sans SC", "Harbour Sans", "Noto Naskh Arabic")


@pytest.mark.parametrize("fs_type", [0, 0x4, 0x8, 0x6])
def test_a_font_that_may_be_printed_or_edited_in_documents_is_taken(
    fs_type: int, folder: Path
) -> None:
    (folder / "harbour.ttf").write_bytes(with_permission(fs_type))

    assert "Harbour Sans" in load_fonts().families


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "can't be read (No such file or directory)."),
        (b"OTTO....", "has PostScript outlines; a PDF of ours takes TrueType outlines (.ttf)."),
        (b"ttcf....", "is a collection; save the one font as a file of its own."),
        (b"wOF2....", "is packed for the web; take the .ttf that it was made of."),
        (b"PK\x03\x04", "is no font."),
        (b"\0\1\0\0\0", "is damaged."),
        (
            b"\0\1\0\0\0\0\0\0\0\0\0\0",
            "lacks OS/2, cmap, glyf, loca, name; a PDF of ours takes TrueType outlines (.ttf).",
        ),
        (
            with_permission(0x2),
            "may not be embedded, says its maker (fsType). Ask for another licence or font.",
        ),
        (
            with_permission(0x100),
            "may not be cut down, says its maker (fsType), and whole fonts are not embedded.",
        ),
        (
            with_permission(0x200),
            "may be embedded as pictures of letters only, says its maker (fsType).",
        ),
    ],
)
def test_a_font_that_cannot_be_embedded_is_refused_with_the_reason(
    content: bytes | None, reason: str, folder: Path
) -> None:
    if content is not None:
        (folder / "harbour.ttf").write_bytes(content)

    with pytest.raises(InputError) as caught:
        load_fonts()

    message = f"fonts.toml: families.'Harbour Sans'.regular: 'harbour.ttf' {reason}"
    assert str(caught.value) == message


def test_a_file_too_large_for_a_font_is_not_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "harbour.ttf").write_bytes(b"12")
    monkeypatch.setattr(own_fonts, "_MOST_BYTES", 1)

    with pytest.raises(InputError, match="has more than 0 MB"):
        load_fonts()


@pytest.mark.parametrize(
    "file", ["../harbour.ttf", "/harbour.ttf", "..\\\\harbour.ttf", "C:harbour.ttf"]
)
def test_a_font_is_taken_from_no_other_folder(folder: Path, file: str) -> None:
    (folder.parent / "harbour.ttf").write_bytes(SHIPPED.read_bytes())
    listed = CATALOGUE.replace("harbour.ttf", file)
    (folder / "fonts.toml").write_text(listed, encoding="utf-8")

    with pytest.raises(InputError, match=r"is not in the folder of the list; put it there\."):
        load_fonts()


def test_a_font_whose_head_is_cut_short_is_told(folder: Path) -> None:
    data = bytearray(SHIPPED.read_bytes())
    struct.pack_into(">L", data, data.index(b"head") + 12, 20)
    (folder / "harbour.ttf").write_bytes(bytes(data))

    with pytest.raises(InputError, match="is missing or is no TrueType font"):
        OpenFonts(load_fonts()).directed_word(Cut("Harbour Sans"), "ب", from_right=True)
