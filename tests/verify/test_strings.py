import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.verify import strings
from briefgen.verify.strings import picture_pieces, strings_in
from tests.support.planting import jpeg_with, png_chunk, png_with

WORDS = "Zqxjfleet treaty"


_NEAR_RUNS = st.lists(
    st.sampled_from([b"\x00", b"\x7f", b"\x80", b"\xc2", b"\xc3", b"\xee", b" a", b"abcdefg", b"~"])
).map(b"".join)


@given(_NEAR_RUNS | st.binary(max_size=99))
def test_bytes_that_are_passed_over_hold_no_run(data: bytes) -> None:
    for pattern, marks in (
        (strings._PRINTED, strings._MARKS_PRINTED),
        (strings._PLAIN, strings._MARKS_PLAIN),
    ):
        assert list(strings._runs(pattern, data, marks)) == pattern.findall(data)


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01" + WORDS.encode() + b"\xff",
        b"\x01" + WORDS.encode("utf-16-le"),
        "\x01Жук в Норландии".encode() + b" " + WORDS.encode(),
    ],
)
def test_runs_of_letters_are_found_in_any_bytes(data: bytes) -> None:
    found = strings_in(data, "a part")

    assert WORDS in found.text
    assert found.opaque


def test_short_runs_are_chance() -> None:
    assert strings_in(b"\x00abc\x00def\x00", "a part").text == ""


@pytest.mark.parametrize(
    "data",
    [
        png_with(png_chunk(b"iTXt", b"Title\0\1\0en\0\0" + zlib.compress(WORDS.encode()))),
        png_with(png_chunk(b"iTXt", b"Title\0\0\0en\0\0" + WORDS.encode())),
        png_with(png_chunk(b"zTXt", b"Title\0\0x" + WORDS.encode())),
        png_with(png_chunk(b"eXIf", WORDS.encode("utf-16-be"))),
        png_with() + WORDS.encode(),
        jpeg_with(0xED, WORDS.encode()),
        jpeg_with(0xFE, b"x") + WORDS.encode(),
        b"GIF89a" + WORDS.encode(),
    ],
)
def test_what_a_picture_says_of_itself_is_read(data: bytes) -> None:
    assert any(WORDS in piece.text for piece in picture_pieces(data, "a picture"))


def test_pixels_are_not_read() -> None:
    png = png_with(png_chunk(b"IDAT", WORDS.encode()))

    assert not any(WORDS in piece.text for piece in picture_pieces(png, "a picture"))


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"\xff\xd8\xff", b""])
def test_pictures_that_break_off_say_nothing(data: bytes) -> None:
    found = "".join(piece.text for piece in picture_pieces(data, "a picture"))

    assert [sign for sign in found if sign.isalpha() and sign.isascii()] == []


def test_a_packed_text_without_its_mark_is_read_as_it_is() -> None:
    png = png_with(png_chunk(b"zTXt", b"Title"), png_chunk(b"iCCP", b"a\0bcd"))

    assert next(piece.text for piece in picture_pieces(png, "a picture")) == "Title"
