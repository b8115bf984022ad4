import errno
import os
from pathlib import Path

import pytest

from briefgen.app.atomic_write import output_error, write_all_atomically, write_atomically
from briefgen.errors import OutputError


def test_a_new_file_holds_the_bytes_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "briefs" / "march" / "talks.docx"

    write_atomically(target, b"bytes")

    assert target.read_bytes() == b"bytes"
    assert list(target.parent.iterdir()) == [target]


def test_a_new_file_is_as_readable_as_the_user_wants_files_to_be(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()

    write_atomically(tmp_path / "talks.docx", b"bytes")

    assert (tmp_path / "talks.docx").stat().st_mode == plain.stat().st_mode


def test_an_existing_file_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "talks.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)

    write_atomically(target, b"new")

    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_while_it_is_written_nobody_else_may_look_into_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "talks.brief"
    target.write_bytes(b"old")
    target.chmod(0o640)
    modes: list[int] = []

    def watch(handle: int) -> None:
        modes.append(os.fstat(handle).st_mode & 0o777)

    monkeypatch.setattr(os, "fsync", watch)
    write_atomically(target, b"new")

    assert modes[0] == 0o600
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link_and_its_file_gets_the_bytes(tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    real = tmp_path / "drive" / "talks.docx"
    real.write_bytes(b"old")
    link = tmp_path / "talks.docx"
    link.symlink_to(real)

    write_atomically(link, b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"it is a folder. Give the name of a file") as caught:
        write_atomically(tmp_path, b"bytes")

    assert str(tmp_path) in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "briefs").write_bytes(b"a file")

    with pytest.raises(OutputError, match="a part of the path is a file, not a folder"):
        write_atomically(tmp_path / "briefs" / "talks.docx", b"bytes")


def test_a_full_disk_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "talks.docx"
    target.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"the disk is full. Free some space"):
        write_atomically(target, b"new")

    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failing_second_file_leaves_the_first_untouched(tmp_path: Path) -> None:
    first = tmp_path / "talks.docx"
    first.write_bytes(b"old")
    second = tmp_path / "talks.pdf"
    second.mkdir()

    with pytest.raises(OutputError, match=r"talks\.pdf can't be written: it is a folder"):
        write_all_atomically({first: b"new", second: b"new"})

    assert first.read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == [first, second]


def test_several_files_are_written_together(tmp_path: Path) -> None:
    files = {tmp_path / "talks.docx": b"docx", tmp_path / "talks.pdf": b"pdf"}

    write_all_atomically(files)

    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == files


def test_a_target_that_is_open_elsewhere_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(OutputError, match=r"another program has it open. Close it there"):
        write_atomically(tmp_path / "talks.docx", b"new")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (errno.EACCES, "writing is not permitted, or another program has it open. Close it there"),
        (errno.EPERM, "writing is not permitted, or another program has it open. Close it there"),
        (errno.EROFS, "the disk is read-only. Choose another folder."),
        (errno.EDQUOT, "your quota on this disk is used up. Free some space there."),
        (errno.ENAMETOOLONG, "the name is too long. Choose a shorter name."),
        (errno.EIO, "Input/output error. Choose another folder."),
    ],
)
def test_each_reason_has_its_remedy(number: int, text: str) -> None:
    fault = output_error(Path("talks.docx"), OSError(number, os.strerror(number)))

    assert str(fault).startswith(f"talks.docx can't be written: {text}")
    assert fault.exit_code == 4


def test_a_reason_without_a_number_is_told_in_its_own_words() -> None:
    assert "can't be written: no way." in str(output_error(Path("talks.docx"), OSError("no way")))
