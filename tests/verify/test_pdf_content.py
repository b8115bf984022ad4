import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.verify.pdf_content import ContentReader, draws_text
from briefgen.verify.pdf_fonts import Decoder
from tests.support.raw_pdf import page_text, page_with, texts_of


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"BT /F1 9 Tf (Nor\\154and) Tj ET", "Norland"),
        (b"BT /F1 9 Tf <4E6F72> Tj (land) Tj ET", "Norland"),
        (b"BT /F1 9 Tf [(Nor) 30 (land) -400 (falls)] TJ ET", "Norland falls"),
        (b"BT /F1 9 Tf [(Nor) -20 (land)] TJ ET", "Norland"),
        (b"BT /F1 9 Tf (Nor) Tj 0 -9 Td (land) Tj T* (x) ' ET", "Nor land x"),
        (b"BT /F1 9 Tf (a (b (c) d) e) Tj ET", "a (b (c) d) e"),
        (b"BT /F1 9 Tf (a (b (c (d))) Tj ET", "a b (c (d))"),
        (b"BT /F1 9 Tf (left open", "left open"),
        (b"BI /W 1 /H 1 ID (\x01) EI BT /F1 9 Tf (x) Tj ET", "x"),
        (b"BT /F1 9 Tf (x) Tj ET BI /W 1 ID (y", "xy"),
        (b"BT /F1 9 Tf (BI) Tj ET", "BI"),
        (b"EMC EMC /P BMC BT /F1 9 Tf (x) Tj ET EMC", "x"),
        (b"BT /F9 9 Tf (x) Tj ET", ""),
    ],
)
def test_strings_are_read_in_the_order_in_which_they_are_drawn(content: bytes, text: str) -> None:
    assert page_text(page_with(content)) == text


def test_what_is_said_of_text_is_read_apart() -> None:
    pdf = page_with(b"/Span << /ActualText (fi) /Lang (en) >> BDC BT /F1 9 Tf (x) Tj ET EMC /Alt")

    assert texts_of(pdf)[:2] == ["fien", "x"]


def test_heads_and_feet_are_no_part_of_the_text() -> None:
    pdf = page_with(b"BT /F1 9 Tf (one) Tj ET /Artifact BMC BT (head) Tj ET EMC BT (two) Tj ET")

    assert texts_of(pdf)[:2] == ["one two", "head"]


def test_streams_with_text_are_known_by_their_operators() -> None:
    assert draws_text(b"BT (x) Tj ET")
    assert not draws_text(b"BT ET")
    assert not draws_text(b"nothing")


_TWO_BYTES = Decoder(2, {code: chr(code) for code in range(1, 0x3000)})
_TOKENS = (
    b"/P <</MCID 0>> BDC",
    b"/Span <</MCID 1>> BDC",
    b"/P <</K /X /MCID 2>> BDC",
    b"/Artifact <</Type /Pagination>> BDC",
    b"/Artifact BMC",
    b"/Artifact <</MCID 3>> BDC",
    b"/P BMC",
    b"EMC",
    b"BT 1 -2.5 Td",
    b"BT",
    b"ET",
    b"0 -9 TD",
    b"T*",
    b"1 0 0 1 9 9 Tm",
    b"/F1 9 Tf",
    b"/F2 9.5 Tf",
    b"/F9 9 Tf",
    b"[<004e006f>-20<0072>]TJ",
    b"[<004e> -400 <006f>30<0072>]TJ",
    b"<006c0061> Tj",
    b"[<>]TJ",
    b"[<00 4e>]TJ",
    b"[<004>]TJ",
    b"[<zz>]TJ",
    b"[<004e>1 2<006f>]TJ",
    b"[<004e>- 9<006f>]TJ",
    b"<<0041>> xBT",
    b"/GS1 gs 0.1 0.2 0.3 rg 1 2 3 4 re f",
    b"/ET 9 /Type /EMC /BT",
    b"/E gs <0041> Tj",
    b"(N) Tj",
    b"% <0041> /P <</MCID 9>> BDC\n",
    b"/Alt (x)",
)


@given(st.lists(st.sampled_from(_TOKENS)))
def test_a_plain_page_is_read_as_any_other(tokens: list[bytes]) -> None:
    content = b"\n".join(tokens)
    fonts = {"F1": _TWO_BYTES, "F2": _TWO_BYTES, "F9": None}
    reader, other = ContentReader(fonts), ContentReader(fonts)

    texts = reader.texts(content)

    drawn: dict[tuple[int, bool], str] = {}
    for marked, text, said in other.drawn(content):
        drawn[marked, said] = drawn.get((marked, said), "") + text
    assert {key: "".join(strings) for key, strings in texts.items() if any(strings)} == drawn
    assert reader.unreadable.keys() == other.unreadable.keys()
