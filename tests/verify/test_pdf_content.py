import pytest

from briefgen.verify.pdf_content import draws_text
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
