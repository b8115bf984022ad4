import os
from pathlib import Path

import pytest

from briefgen.errors import InputError
from briefgen.reading.read_source import LARGEST, read_source


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
    (tmp_path / "visit.odt").write_text("x")

    with pytest.raises(InputError) as fault:
        read_source(tmp_path / "visit.odt")

    assert str(fault.value) == (
        "visit.odt: files of the kind '.odt' are not read. "
        "Save the text as plain text; read are: .text, .txt."
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
        file.truncate(LARGEST + 300_000)

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
