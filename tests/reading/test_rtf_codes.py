import pytest

from briefgen.reading.rtf_codes import encoding_of_font, encoding_of_page, encoding_of_word


@pytest.mark.parametrize(
    ("page", "encoding"),
    [(1252, "cp1252"), (65001, "utf-8"), (10000, "mac_roman"), (-1, "cp1252"), (77777, "cp1252")],
)
def test_a_code_page_stands_for_an_encoding(page: int, encoding: str) -> None:
    assert encoding_of_page(page) == encoding


def test_a_font_may_have_an_encoding_of_its_own() -> None:
    assert (encoding_of_font(204), encoding_of_font(0)) == ("cp1251", "")


@pytest.mark.parametrize("charset", [77, 128, 129, 130, 134, 136, 163, 222, 254, 255])
def test_every_encoding_is_one_of_python(charset: int) -> None:
    assert "a".encode(encoding_of_font(charset)) == b"a"


def test_some_words_stand_for_encodings() -> None:
    assert (encoding_of_word("pc"), encoding_of_word("ansi")) == ("cp437", "")
