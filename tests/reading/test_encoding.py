import codecs

import pytest

from briefgen.errors import InputError
from briefgen.reading.encoding import decoded, known_encoding, marked_encoding, wide_encoding

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


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", [TEXT, "挪威外交大臣会见中国气候变化事务特使, 2024\n", "Ola Berg comes 😀"]
)
def test_utf_16_is_told_without_its_mark(text: str, encoding: str) -> None:
    data = text.encode(encoding)

    assert wide_encoding(data) == encoding
    assert decoded(data, file_name="a") == (text, encoding)
    assert decoded(data, file_name="a", declared=encoding) == (text, encoding)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text",
        b"\0" * 40,
        "Ølen".encode("utf-32-le"),
        b"one \0 in a text of forty or fifty signs, no more of them",
        # A sound: numbers of two bytes, whose upper ones are often 0.
        bytes(byte for number in range(200) for byte in (number % 32, number % 2)),
    ],
)
def test_other_bytes_are_no_utf_16(data: bytes) -> None:
    assert wide_encoding(data) == ""


def test_utf_16_that_is_cut_off_within_a_sign_is_no_utf_8_either() -> None:
    with pytest.raises(InputError, match=r"a: its characters can't be decoded"):
        decoded("Talks 😀".encode("utf-16-le")[:-1] + b"\xd8\x00\xd8\x81", file_name="a")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (
            "Sørensen – Köln".encode() + "Häfen”\x81".encode("cp1252", "ignore"),
            "Sørensen – KölnHäfen”",
        ),
        ("Talks – ended “now”".encode()[:-1], "Talks – ended “nowâ€"),
        ("Talks – ended “now”".encode() + b"\x81", "Talks – ended “now”\ufffd"),
    ],
)
def test_some_bytes_that_are_no_utf_8_do_not_spoil_the_rest(data: bytes, text: str) -> None:
    assert decoded(data, file_name="a") == (text, "utf-8")


def test_mostly_other_bytes_are_no_utf_8() -> None:
    text = "Встреча министров в порту Осло. " * 9 + "Ж"

    assert decoded(text.encode("cp1251") + "ø".encode(), file_name="a")[1] != "utf-8"
