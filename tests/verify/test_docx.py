import io
import zipfile
from collections.abc import Mapping

import pytest

from briefgen.errors import InputError
from briefgen.verify import docx, limits
from briefgen.verify import read_file as reading
from briefgen.verify.read_file import read_file
from tests.support.planting import docx_with, paragraph

EMPTY = b"PK\x05\x06" + bytes(18)


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    return docx_with(EMPTY, parts)


def test_parts_are_named_by_what_they_are() -> None:
    names = ["word/document.xml", "word/header12.xml", "word/footer1.xml", "word/x.xml"]

    assert [docx.place_of(name) for name in names] == [
        "the text (word/document.xml)",
        "a page header (word/header12.xml)",
        "a page footer (word/footer1.xml)",
        "word/x.xml",
    ]


def test_a_file_with_too_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "MOST_MEMBERS", 1)

    with pytest.raises(InputError) as fault:
        read_file(zipped({"a.txt": "", "b.txt": ""}), "a.docx")

    assert str(fault.value) == ("a.docx: can't be checked. It has 2 parts, at most 1 are read.")


def test_a_file_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="unpacks to more than 100 times its size"):
        read_file(zipped({"a.bin": bytes(limits.SMALL + 1)}), "a.docx")


def test_a_file_with_too_much_in_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 1_000)

    with pytest.raises(InputError, match="unpacks to more than can be checked"):
        read_file(zipped({"a.bin": bytes(1_000)}), "a.docx")


def test_a_protected_part_is_refused() -> None:
    data = bytearray(zipped({"a.txt": "words"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1

    with pytest.raises(InputError, match="opens with a password only"):
        read_file(bytes(data), "a.docx")


def test_words_that_a_part_declares_itself_are_told_of() -> None:
    xml = '<!DOCTYPE a [<!ENTITY secret "Norland">]><a>&secret;</a>'

    reading = read_file(zipped({"word/document.xml": xml}), "a.docx")

    assert reading.unread == (
        "the text (word/document.xml): it declares words of its own (XML entities)",
    )


def test_a_part_without_an_ending_is_read_as_what_it_is() -> None:
    parts: dict[str, str | bytes] = {
        "a": "<?xml version='1.0'?><a>Norland</a>",
        "b": b"\x00\x01Norland\x02",
    }

    found = {
        piece.place for piece in read_file(zipped(parts), "a.docx").pieces if "Nor" in piece.text
    }

    assert found == {"a", "b"}


def test_files_in_files_are_read_to_a_depth() -> None:
    data = zipped({"word/document.xml": paragraph("Norland")})
    for _ in range(limits.MOST_NESTING):
        data = zipped({"a.docx": data})
    deep = read_file(data, "a.docx")
    deeper = read_file(zipped({"a.docx": data}), "a.docx")

    assert any("Norland" in piece.text for piece in deep.pieces)
    assert deep.unread == ()
    assert len(deeper.unread) == 1
    assert deeper.unread[0].endswith("a.docx: it is a file in a file in a file")


def test_a_damaged_file_inside_is_told_of() -> None:
    reading = read_file(zipped({"a.docx": b"PK\x03\x04 damaged"}), "b.docx")

    assert reading.unread[0].startswith("a.docx: It is damaged")


def test_a_header_that_breaks_off_between_the_parts_is_passed_over() -> None:
    parts = zipped({"word/document.xml": paragraph("Norland")})
    for planted in (
        b"-" * 40 + b"PK\x03\x04",
        b"-" * 30 + b"PK\x03\x04" + bytes(26) + b"\xff" * 20,
    ):
        start = parts.rindex(b"PK\x01\x02")
        data = parts[:start] + planted + parts[start:]
        moved = data.rindex(b"PK\x05\x06") + 16
        data = data[:moved] + (start + len(planted)).to_bytes(4, "little") + data[moved + 4 :]

        assert read_file(data, "a.docx").unread == ()


def test_zipfile_and_the_reader_agree_on_the_text() -> None:
    data = zipped({"word/document.xml": paragraph("Norland", "falls"), "a.txt": "words"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("a.txt") == b"words"

    assert {"Norland falls", "words"} <= {one.text for one in read_file(data, "a.docx").pieces}
