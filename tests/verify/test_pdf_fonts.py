import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.verify import pdf_fonts
from briefgen.verify.pdf_fonts import font_decoder, glyph_text, read_map
from tests.support.raw_pdf import objects_of, page_text, page_with, raw_pdf, reading_of, stream


def test_maps_tell_pairs_ranges_and_lists() -> None:
    signs = read_map(
        b"1 beginbfchar <01> <0041> <02> <00660069> endbfchar "
        b"3 beginbfrange <10> <12> <0061> <20> <21> [<0042> <0043>] <30> <31> <> endbfrange"
    )

    assert signs == {
        1: "A",
        2: "fi",
        0x10: "a",
        0x11: "b",
        0x12: "c",
        0x20: "B",
        0x21: "C",
        0x30: "",
        0x31: "\x01",
    }


def test_a_map_that_counts_without_end_is_cut() -> None:
    assert len(read_map(b"beginbfrange <00> <ffffff> <0041>")) == 300_000


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("A", "A"),
        ("A.alt", "A"),
        ("eacute", "é"),
        ("Odieresis", "Ö"),
        ("uring", "ů"),
        ("qacute", "q"),
        ("uni0416", "Ж"),
        ("u1F600", "😀"),
        ("germandbls", "ß"),
        ("g17", ""),
    ],
)
def test_names_of_glyphs_tell_what_they_show(name: str, text: str) -> None:
    assert glyph_text(name) == text


@pytest.mark.parametrize(
    ("font", "content", "text"),
    [
        (b"<< /Subtype /Type1 /Encoding /MacRomanEncoding >>", b"(H\x8a)", "Hä"),
        (b"<< /Subtype /Type1 /Encoding /WinAnsiEncoding >>", b"(H\xe4)", "Hä"),
        (
            b"<< /Subtype /Type3 /Encoding << /Differences [65 /N /o 80 /r (x)] >> >>",
            b"(ABP)",
            "Nor",
        ),
        (b"<< /Subtype /Type0 /Encoding /UniGB-UTF16-H >>", b"<4e60>", "习"),
        (b"<< /Subtype /Type0 /ToUnicode 6 0 R >>", b"<00010002>", "AB"),
        (b"<< /Subtype /Type0 /ToUnicode 6 0 R >>", b"<00010004000200>", "AfiB"),
        (b"<< /Subtype /Type0 /ToUnicode 6 0 R >>", b"<000101040002>", "A\u4e60B"),
        (b"<< /Subtype /Type0 /ToUnicode 7 0 R >>", b"<0102>", "AB"),
        (b"<< /Subtype /Type1 /ToUnicode 8 0 R >>", b"(\x01\x02\x03)", "AB"),
    ],
)
def test_strings_are_read_with_their_font(font: bytes, content: bytes, text: str) -> None:
    pairs = b"beginbfchar <01> <0041> <02> <0042> <04> <00660069> <0104> <4e60> endbfchar"
    pdf = page_with(
        b"BT /F1 9 Tf " + content + b" Tj ET",
        o5=font,
        o6=stream(b"begincodespacerange <0000> <ffff> " + pairs),
        o7=stream(b"begincodespacerange <00> <ff> " + pairs),
        o8=stream(pairs),
    )

    assert page_text(pdf) == text


def test_a_font_that_tells_nothing_is_told_of() -> None:
    pdf = page_with(b"BT /F1 9 Tf <0001> Tj ET", o5=b"<< /Subtype /Type0 /Encoding /Identity-H >>")

    assert reading_of(pdf).unread == ("page 1: the font 'F1' does not tell what its signs are",)


def test_a_map_that_is_no_stream_is_none() -> None:
    objects = objects_of(raw_pdf({1: b"<< /Subtype /Type0 /ToUnicode 2 0 R >>", 2: b"(x)"}))

    assert font_decoder(objects, objects.object(1)) is None
    assert font_decoder(objects, None) is not None


@given(st.lists(st.integers(0, 0xFFFF), min_size=2))
def test_codes_of_four_digits_are_read_as_others_are(numbers: list[int]) -> None:
    digits = [b"<%04x>" % number for number in numbers]

    read = list(pdf_fonts._pairs_of_four(b"\n " + b" ".join(digits) + b"\r\n"))

    pairs = pdf_fonts._PAIR.findall(b"".join(digits))
    assert read == [(pdf_fonts._number(code), pdf_fonts._utf16(to)) for code, to in pairs]


def test_a_map_may_have_codes_of_any_length() -> None:
    plain = read_map(b"beginbfchar <0041> <0061>\n<0042> <0062> endbfchar")
    mixed = read_map(b"beginbfchar <0041> <0061>\n<42> <0062 0063> endbfchar")

    assert plain == {0x41: "a", 0x42: "b"}
    assert mixed == {0x41: "a", 0x42: "bc"}
