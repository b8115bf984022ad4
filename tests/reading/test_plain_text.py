import hashlib

import pytest

from briefgen.errors import InputError
from briefgen.reading.plain_text import read_pasted, read_text


def test_the_text_keeps_line_ends_controls_and_marks_of_direction() -> None:
    text = "Hanne Sørensen\r\narrives\r<b>&\x00\x0b\u202eon\u2028Monday\n"

    source = read_text(text.encode(), file_name="visit.txt")

    assert source.text == text


def test_a_byte_order_mark_is_dropped() -> None:
    source = read_text(b"\xef\xbb\xbfTalks in Port Aldren", file_name="visit.txt")

    assert source.text == "Talks in Port Aldren"


def test_utf_16_without_a_mark_is_read_as_a_guess() -> None:
    source = read_text("Talks in Port Aldren".encode("utf-16-le"), file_name="visit.txt")

    assert (source.text, source.guessed_encoding) == ("Talks in Port Aldren", "utf-16-le")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf_16_and_32_are_read_by_their_mark(encoding: str) -> None:
    source = read_text("Talks in Port Aldren".encode(encoding), file_name="visit.txt")

    assert source.text == "Talks in Port Aldren"


def test_an_old_encoding_is_guessed_from_its_characters() -> None:
    text = "Die Ministerin für Fischerei reist am Donnerstag nach Köln, erklärte ihr Büro. " * 4

    source = read_text(text.encode("cp1252"), file_name="besuch.txt")

    assert source.text == text


def test_of_equally_good_guesses_the_commonest_encoding_is_taken_and_said() -> None:
    text = "Hanne Sørensen, Minister of Fisheries of Norland, travels to Port Aldren. " * 3

    source = read_text(text.encode("cp1252"), file_name="visit.txt")

    assert source.text == text
    assert source.guessed_encoding == "cp1252"


def test_utf_8_is_no_guess() -> None:
    assert read_text("Sørensen".encode(), file_name="visit.txt").guessed_encoding == ""


def test_the_id_stems_from_the_hash_of_the_bytes() -> None:
    data = b"Talks in Port Aldren"

    first, second = read_text(data, file_name="a.txt"), read_text(data, file_name="b.txt")

    assert first.id == second.id
    assert first.sha256 == hashlib.sha256(data).hexdigest()
    assert (first.reader, first.file_name) == ("plain-text", "a.txt")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "x.txt: holds no text. Give a file with the article in it."),
        (b" \r\n\t ", "x.txt: holds no text. Give a file with the article in it."),
        (
            b"PK\x03\x04\x00\x00\x01\x02",
            (
                "x.txt: is no plain text (it holds binary data). "
                "Open it in its own program and save the text as UTF-8."
            ),
        ),
        (
            b"\xff\xfea\xd8b",
            "x.txt: its characters can't be decoded. Save the text as UTF-8.",
        ),
        (
            b"\xff\x80\x81\x8d\x8f\x90\x9d\xfe" * 40,
            "x.txt: its characters can't be decoded. Save the text as UTF-8.",
        ),
    ],
)
def test_what_holds_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as fault:
        read_text(data, file_name="x.txt")

    assert str(fault.value) == message


def test_a_pasted_text_is_a_source_without_a_file() -> None:
    source = read_pasted("Talks in\r\nPort Aldren\u00a0", title="Talks")

    assert source.text == "Talks in\r\nPort Aldren\u00a0"
    assert (source.title, source.file_name, source.reader) == (
        "Talks",
        "pasted text",
        "pasted-text",
    )
    assert source.sha256 == hashlib.sha256(source.text.encode()).hexdigest()


def test_half_a_character_of_a_clipboard_can_be_stored() -> None:
    assert read_pasted("Talks \ud83d").text == "Talks ?"


def test_an_empty_clipboard_is_told() -> None:
    with pytest.raises(InputError, match=r"pasted text: holds no text"):
        read_pasted(" \n")
