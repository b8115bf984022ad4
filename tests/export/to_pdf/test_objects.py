import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfdoc import PDFDocument

from briefgen.export.to_pdf.objects import byte_string, name, number, stream, text_string


def written(item: object) -> bytes:
    data: bytes = item.format(PDFDocument())  # type: ignore[attr-defined] # reportlab ships no types
    return data


@given(st.text())
def test_no_character_of_a_text_has_a_meaning_of_its_own_in_the_file(text: str) -> None:
    assert set(written(text_string(text))) <= set(b"<>0123456789abcdef")


def test_a_text_is_written_in_utf16_with_control_characters_as_spaces() -> None:
    assert written(text_string("é\x00")) == b"<feff00e90020>"


def test_half_a_surrogate_pair_is_written_as_a_question_mark() -> None:
    assert written(text_string("\ud800")) == b"<feff003f>"


def test_an_address_is_written_byte_by_byte() -> None:
    assert written(byte_string("a(b)")) == b"<61286229>"


@pytest.mark.parametrize(
    ("value", "text"), [(12, "12"), (12.0, "12"), (0.5, "0.5"), (1.237, "1.24"), (-3.10, "-3.1")]
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text


def test_a_name_is_escaped() -> None:
    assert name("A B") == "/A#20B"


def test_a_stream_ends_on_a_line_of_its_own() -> None:
    assert written(stream(b"q Q")).endswith(b"\nendstream\n")
