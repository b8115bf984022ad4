"""Bad input, all the way through the program: one message, the right code, nothing written."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.command_line import ARTICLE, Briefgen, contents
from tests.support.source_files import odt_of, pdf_of_lines, zip_of

MEGABYTE = 1024 * 1024
ENTITIES = '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>'


def nothing(folder: Path) -> None:
    """Leave the folder as it is."""


def empty(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"")


def blank(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"\xef\xbb\xbf \r\n\t\n")


def binary(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"\x7fELF" + bytes(range(32)) * 40)


def half_a_character(folder: Path) -> None:
    (folder / "bad.txt").write_bytes("Søren".encode("utf-16") + b"\x00")


def large(folder: Path) -> None:
    with (folder / "bad.txt").open("wb") as file:
        file.truncate(50 * MEGABYTE)


def a_folder(folder: Path) -> None:
    (folder / "bad.txt").mkdir()


def a_picture(folder: Path) -> None:
    (folder / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n")


Making = Callable[[Path], None]


def of_bytes(name: str, data: bytes) -> Making:
    """Write a file."""

    def write(folder: Path) -> None:
        (folder / name).write_bytes(data)

    return write


BAD_SOURCES = [
    (nothing, "bad.txt", "bad.txt: can't be opened (No such file or directory). Check the name"),
    (nothing, "article.txt/bad.txt", "bad.txt: can't be opened (Not a directory). Check the name"),
    (nothing, "n" * 300, "can't be opened (File name too long). Check the name and the folder."),
    (nothing, "", "is a folder, not a file. Name the files in it."),
    (a_folder, "bad.txt", "bad.txt: is a folder, not a file. Name the files in it."),
    (empty, "bad.txt", "bad.txt: holds no text. Give a file with the article in it."),
    (blank, "bad.txt", "bad.txt: holds no text. Give a file with the article in it."),
    (binary, "bad.txt", "bad.txt: is no plain text (it holds binary data). Open it in its own"),
    (half_a_character, "bad.txt", "bad.txt: its characters can't be decoded. Save the text as UTF"),
    (large, "bad.txt", "bad.txt: has 50.0 MB; the limit is 10 MB. Cut the text into parts"),
    (
        of_bytes("bomb.docx", zip_of({"word/document.xml": bytes(300 * MEGABYTE)})),
        "bomb.docx",
        "bomb.docx: is larger than 200 MB when unpacked; grows more than 100 times when unpack",
    ),
    (
        of_bytes("bomb.odt", odt_of("", more={"content.xml": ENTITIES})),
        "bomb.odt",
        "bomb.odt: declares entities, which are not read. Save the document anew in its own",
    ),
    (
        of_bytes("deep.html", b"<div>" * 100_000 + b"x"),
        "deep.html",
        "deep.html: its elements are nested too deep. Copy its text into a plain text file.",
    ),
    (
        of_bytes("long.pdf", pdf_of_lines(*[["x"]] * 2_001)),
        "long.pdf",
        "long.pdf: has 2,001 pages; the limit is 2,000. Save the pages about the meeting as a",
    ),
    (
        of_bytes("locked.pdf", pdf_of_lines(["x"], password="x")),
        "locked.pdf",
        "locked.pdf: is protected by a password. Open it in its own program and save a copy",
    ),
    (
        of_bytes("scan.pdf", pdf_of_lines([])),
        "scan.pdf",
        "scan.pdf: holds pictures of pages, but no text. Run text recognition (OCR) over it",
    ),
    (
        of_bytes("old.doc", b"x"),
        "old.doc",
        "old.doc: is an old Word document (DOC), which is not read. Open it in Word or Libre",
    ),
    (
        of_bytes("talks.msg", b"x"),
        "talks.msg",
        "talks.msg: is an Outlook message (MSG), which is not read. Open it in Outlook and",
    ),
    (a_picture, "bad.png", "bad.png: is a picture, which is not read. Run text recognition (OCR)"),
]


@pytest.mark.parametrize("verb", [("new", "made.brief"), ("add", "talks.brief"), ("facts",)])
@pytest.mark.parametrize(("make", "name", "message"), BAD_SOURCES)
def test_a_source_that_can_not_be_read(
    briefgen: Briefgen,
    talks: Path,
    article: Path,
    verb: tuple[str, ...],
    make: Making,
    name: str,
    message: str,
) -> None:
    make(talks.parent)
    before = contents(talks.parent)

    code, out, err = briefgen(*verb, name)

    assert (code, out) == (3, "")
    assert message in err
    assert len(err.splitlines()) == 1
    assert contents(talks.parent) == before


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("export", "talks.brief", "-t", "meeting-breif"), "Did you mean 'meeting-brief'?"),
        (("export", "talks.brief", "-s", "plian"), "Did you mean 'plain'?"),
        (("export", "talks.brief", "-f", "pfd"), "Did you mean 'pdf'?"),
        (("brief", "talks.brief", "add", "X", "-t", "meeting-breif"), "Did you mean 'meeting-br"),
        (("select", "talks.brief", "--add", "fisheres"), "Did you mean 'fisheries'?"),
        (("select", "talks.brief", "--add", "f-hanneaab"), "Did you mean 'f-hanneaaa'?"),
        (("point", "talks.brief", "remove", "p-quotawei"), "Did you mean 'p-quotawai'?"),
        (("person", "talks.brief", "edit", "n-hanneaab"), "Did you mean 'n-hanneaaa'?"),
        (("facts", "article.txt", "--as-of", "soon"), "'soon' is no date. Write it as 2024-05-07"),
        (("new", "made", "article.txt", "--as-of", "2024-02-30"), "'2024-02-30' is no date. Writ"),
        (("add", "talks.brief", "article.txt", "--date", "May"), "'May' is no date. Write it as"),
    ],
)
def test_a_name_or_date_that_is_none(
    briefgen: Briefgen, talks: Path, article: Path, words: tuple[str, ...], message: str
) -> None:
    before = contents(talks.parent)

    code, out, err = briefgen(*words)

    assert (code, out) == (2, "")
    assert message in err
    assert len(err.splitlines()) == 1
    assert contents(talks.parent) == before


@pytest.mark.parametrize("verb", ["show", "check", "export", "set", "select", "add"])
@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("n" * 300, "can't be read: File name too long."),
        ("missing.brief", "missing.brief does not exist. Check name and folder."),
        ("article.txt", "article.txt: it is no briefgen project. Open a .brief file, or add this"),
        ("folder", "folder is a folder. Give the .brief file itself."),
        ("cut.brief", "cut.brief: the file is cut off or damaged. Use a backup or fetch the file"),
        ("bare.brief", 'bare.brief: it is no briefgen project. Its JSON has to begin with "form'),
    ],
)
def test_a_project_that_is_none(
    briefgen: Briefgen, talks: Path, article: Path, verb: str, name: str, message: str
) -> None:
    (talks.parent / "folder").mkdir()
    (talks.parent / "cut.brief").write_bytes(talks.read_bytes()[:-40])
    (talks.parent / "bare.brief").write_text('{"title": "no project"}')
    before = contents(talks.parent)
    more = {"set": ["meeting.room=x"], "add": ["article.txt"]}.get(verb, [])

    code, out, err = briefgen(verb, name, *more)

    assert (code, out) == (3, "")
    assert message in err
    assert len(err.splitlines()) == 1
    assert contents(talks.parent) == before


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("export", "talks.brief", "-o", "article.txt"), "a part of the path is a file, not a fol"),
        (("export", "talks.brief", "-o", "article.txt/out"), "a part of the path is a file, not a"),
        (
            ("export", "talks.brief", "-o", "n" * 300),
            "the name is too long. Choose a shorter name.",
        ),
        (("new", "article.txt/made.brief", "article.txt"), "a part of the path is a file, not a f"),
        (("new", "n" * 300, "article.txt"), "the name is too long. Choose a shorter name."),
        (("new", "talks.brief", "article.txt"), "talks.brief exists already. Add to it (briefgen"),
        (("demo", "article.txt"), "a part of the path is a file, not a folder. Choose another fo"),
    ],
)
def test_an_output_that_can_not_be_written(
    briefgen: Briefgen, talks: Path, article: Path, words: tuple[str, ...], message: str
) -> None:
    before = contents(talks.parent)

    code, out, err = briefgen(*words)

    assert (code, out) == (4, "")
    assert message in err
    assert len([line for line in err.splitlines() if line.startswith("error:")]) == 1
    assert contents(talks.parent) == before


def test_a_folder_in_the_place_of_a_document(briefgen: Briefgen, talks: Path) -> None:
    talks.with_name("talks-meeting-brief.pdf").mkdir()
    before = contents(talks.parent)

    code, out, err = briefgen("export", talks)

    assert (code, out) == (4, "")
    assert "talks-meeting-brief.pdf can't be written: it is a folder. Give the name of a" in err
    assert contents(talks.parent) == before


@pytest.mark.skipif(sys.platform == "win32", reason="devices are a matter of Unix")
def test_a_project_below_a_device(briefgen: Briefgen, article: Path) -> None:
    code, out, err = briefgen("new", "/dev/null/made.brief", article)

    assert (code, out) == (4, "")
    assert "a part of the path is a file, not a folder. Choose another folder." in err


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (errno.EACCES, "another program has it open. Close it there, or choose another folder."),
        (errno.ENOSPC, "the disk is full. Free some space or choose another folder."),
        (errno.EROFS, "the disk is read-only. Choose another folder."),
    ],
)
@pytest.mark.parametrize(
    "words", [("set", "talks.brief", "meeting.room=x"), ("export", "talks.brief")]
)
def test_a_target_that_is_open_elsewhere_or_on_a_full_disk(
    briefgen: Briefgen,
    talks: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    fault: int,
    message: str,
) -> None:
    talks.with_name("talks-meeting-brief.docx").write_bytes(b"open in Word")
    before = contents(talks.parent)

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(Path, "replace", refuse)
    code, out, err = briefgen(*words)

    assert (code, out) == (4, "")
    assert message in err
    assert contents(talks.parent) == before


def test_another_encoding_is_read_as_what_it_is(briefgen: Briefgen, tmp_path: Path) -> None:
    (tmp_path / "wide.txt").write_bytes(ARTICLE.encode("utf-16"))

    code, out, _ = briefgen("facts", "wide.txt", "--quiet")

    assert code == 0
    assert "Hanne Sørensen" in out


def test_a_line_of_five_megabytes_is_read(briefgen: Briefgen, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(f"Ivar Lund arrives on 8 May 2024 {'x' * 5 * MEGABYTE}")

    code, out, _ = briefgen("facts", "long.txt")

    assert code == 0
    assert "2024-05-08" in out
