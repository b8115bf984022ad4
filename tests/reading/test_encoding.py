import codecs

import pytest

from briefgen.errors import InputError
from briefgen.reading.encoding import decoded, known_encoding, marked_encoding

TEXT = "Sørensen reist nach Köln – „Häfen“ "


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_mark_comes_before_what_is_declared(mark: bytes, encoding: str) -> None:
    data = mark + TEXT.encode(encoding)

    assert decoded(data, file_name="a", declared="koi8-r") == (TEXT, "")


@pytest.mark.parametrize(
    ("declared", "written"),
    [("iso-8859-1", "cp1252"), ("windows-1251", "cp1251"), ("GB2312", "gb18030")],
)
def test_what_is_declared_counts_where_the_bytes_fit(declared: str, written: str) -> None:
    text = {"cp1251": "Встреча в порту", "gb18030": "会谈"}.get(written, TEXT)

    assert decoded(text.encode(written), file_name="a", declared=declared) == (text, "")


def test_a_false_declaration_is_passed_over() -> None:
    assert decoded(TEXT.encode(), file_name="a", declared="ascii-art") == (TEXT, "")
    assert decoded("会谈".encode(), file_name="a", declared="shift_jis")[0] == "会谈"


def test_without_a_declaration_the_encoding_is_guessed_and_said() -> None:
    assert decoded((TEXT * 9).encode("cp1252"), file_name="a") == (TEXT * 9, "cp1252")


@pytest.mark.parametrize("name", ["", "hex", "rot13", "no-such", "utf\n8", "utf\x008", "ü"])
def test_what_is_no_encoding_of_text_is_none(name: str) -> None:
    assert known_encoding(name) == ""


def test_bytes_of_no_encoding_are_told() -> None:
    with pytest.raises(InputError, match=r"a: its characters can't be decoded. Save the text as"):
        decoded(b"\xff\xfea\xd8b", file_name="a")


def test_bytes_without_a_mark_have_none() -> None:
    assert marked_encoding(b"text") == ""
