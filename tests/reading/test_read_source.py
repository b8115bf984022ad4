import os
from pathlib import Path

import pytest

from briefgen.errors import InputError
from briefgen.reading.limits import LARGEST_FILE, LARGEST_TEXT
from briefgen.reading.read_source import read_bytes, read_source, read_sources
from tests.support.source_files import PARAGRAPHS, html_of, mail_of


def test_a_text_file_becomes_a_source(tmp_path: Path) -> None:
    path = tmp_path / "visit.txt"
    path.write_bytes(b"Talks in\r\nPort Aldren")

    source = read_source(path)

    assert (source.text, source.file_name) == ("Talks in\r\nPort Aldren", "visit.txt")


@pytest.mark.parametrize("name", ["visit", "VISIT.TXT", "visit.text"])
def test_the_extension_is_read_in_any_case_and_may_be_absent(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Talks in Port Aldren")

    assert read_source(tmp_path / name).text == "Talks in Port Aldren"


def test_another_kind_of_file_is_told_with_the_kinds_that_are_read(tmp_path: Path) -> None:
    (tmp_path / "visit.xyz").write_text("x")

    with pytest.raises(InputError) as fault:
        read_source(tmp_path / "visit.xyz")

    assert str(fault.value) == (
        "visit.xyz: files of the kind '.xyz' are not read. Save the text as plain text; "
        "read are: .docm, .docx, .eml, .htm, .html, .md, .mht, .mhtml, .odt, .ott, .pdf, .rtf, "
        ".text, .txt, .xhtml."
    )


@pytest.mark.parametrize("name", ["gone.txt", "gone.odt"])
def test_a_missing_file_is_told_before_its_kind(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as fault:
        read_source(tmp_path / name)

    assert str(fault.value) == (
        f"{name}: can't be opened (No such file or directory). Check the name and the folder."
    )


def test_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sources.d").mkdir()

    with pytest.raises(InputError) as fault:
        read_source(tmp_path / "sources.d")

    assert str(fault.value) == "sources.d: is a folder, not a file. Name the files in it."


def test_too_large_a_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_TEXT + 300_000)

    with pytest.raises(InputError) as fault:
        read_source(path)

    assert str(fault.value) == (
        "long.txt: has 10.3 MB; the limit is 10 MB. "
        "Cut the text into parts, or keep only the part about the meeting."
    )


def test_a_file_that_is_refused_by_the_system_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("x")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, os.strerror(13))

    # Permissions can't lock out a test that runs as root.
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(InputError) as fault:
        read_source(path)

    assert str(fault.value) == (
        "locked.txt: can't be read (Permission denied). Check its permissions."
    )


def test_a_name_that_is_too_long_for_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"can't be opened \(File name too long\)"):
        read_source(tmp_path / f"{'n' * 300}.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named channels")
def test_a_channel_is_refused_before_anybody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "channel.txt")

    with pytest.raises(InputError) as fault:
        read_source(tmp_path / "channel.txt")

    assert str(fault.value) == (
        "channel.txt: is no file but a device or a channel. Save the text in a file."
    )


def test_a_mail_gives_its_attachments_too(tmp_path: Path) -> None:
    message = mail_of(["Talks"])
    message.add_attachment("The notice.", filename="notice.txt")
    (tmp_path / "talks.eml").write_bytes(message.as_bytes())

    mail, notice = read_sources(tmp_path / "talks.eml")

    assert (mail.source.file_name, notice.source.file_name) == ("talks.eml", "notice.txt")
    assert notice.original.strip() == b"The notice."
    assert read_source(tmp_path / "talks.eml") == mail.source


def test_a_file_is_read_as_what_it_is_and_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_bytes(html_of(PARAGRAPHS))

    (read,) = read_sources(tmp_path / "talks.txt")

    assert read.source.reader == "web-page"
    assert [notice.code for notice in read.notices] == ["format-by-content"]


def test_the_limit_goes_by_the_format(tmp_path: Path) -> None:
    (tmp_path / "large.pdf").write_bytes(b"%PDF-")
    with (tmp_path / "large.pdf").open("ab") as file:
        file.truncate(LARGEST_FILE + 1)

    with pytest.raises(InputError, match=r"large.pdf: has 50.0 MB; the limit is 50 MB. Cut"):
        read_source(tmp_path / "large.pdf")
    with pytest.raises(InputError, match=r"large: has 11.4 MB; the limit is 10 MB. Cut"):
        read_bytes(b"Talks " * 2_000_000, file_name="large")
    with pytest.raises(InputError, match=r"large.xyz: can't be opened"):
        read_source(tmp_path / "large.xyz")


def test_a_file_of_unknown_ending_may_be_as_large_as_any(tmp_path: Path) -> None:
    with (tmp_path / "large.xyz").open("wb") as file:
        file.truncate(LARGEST_TEXT + 1)

    with pytest.raises(InputError, match=r"large.xyz: files of the kind '.xyz' are not read"):
        read_source(tmp_path / "large.xyz")
