"""What can go wrong around the window: nothing is lost, and words say what helps."""

import errno
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefgen.app.commands.command import Select
from briefgen.app.export_choices import ExportChoices
from briefgen.app.project_file import load_project
from briefgen.gui.main_window import MainWindow
from tests.support.window_answers import ReadyAnswers

_PATIENCE = 20_000


def tick(window: MainWindow) -> None:
    window.run(Select(add=("f-quotequo",)))


def fill_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("briefgen.app.atomic_write.os.fsync", fail)


def make_read_only(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be made in a folder; a test may run as somebody who may write anywhere."""
    opening, os_opening = Path.open, os.open

    def refuse(path: Path, mode: str = "r", *more: object, **named: object) -> object:
        if "x" in mode and path.parent == folder:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return opening(path, mode, *more, **named)  # type: ignore[call-overload]  # as it came

    def os_refuse(path: str | Path, flags: int, *more: int, **named: int) -> int:
        if flags & os.O_CREAT and Path(path).parent == folder:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return os_opening(path, flags, *more, **named)

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(os, "open", os_refuse)


def test_row_8_a_full_disk_leaves_the_old_file_and_the_window_whole(
    opened: MainWindow, project_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = project_file.read_bytes()
    tick(opened)
    with monkeypatch.context() as full:
        fill_disk(full)
        assert not opened.save()

    assert "the disk is full. Free some space or choose another folder." in opened.bar.text.text()
    assert project_file.read_bytes() == before
    assert opened.isWindowModified()
    assert list(tmp_path.glob("*.tmp")) == []
    assert opened.save()
    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected


def test_row_10_a_full_disk_stops_the_close(
    opened: MainWindow, answers: ReadyAnswers, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(opened)
    answers.to_unsaved = "save"
    with monkeypatch.context() as full:
        fill_disk(full)
        assert not opened.close()

    assert opened.isVisible()
    assert opened.isWindowModified()


def test_row_8_a_project_in_a_read_only_folder_opens_and_is_saved_elsewhere(
    window: MainWindow,
    answers: ReadyAnswers,
    project_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = project_file.read_bytes()
    make_read_only(tmp_path, monkeypatch)
    (elsewhere := tmp_path / "mine").mkdir()

    assert window.open_path(project_file)
    assert window.bar.text.text() == (
        "fisheries-talks.brief stands where nothing can be written. "
        "Save it elsewhere to keep changes."
    )
    tick(window)
    assert not window.save()
    assert "the disk is read-only. Choose another folder." in window.bar.text.text()
    assert window.isWindowModified()
    answers.to_save = elsewhere / "talks.brief"
    window.actions_by_name["save_as"].trigger()

    assert "f-quotequo" in load_project(elsewhere / "talks.brief").project.briefs[0].selected
    assert project_file.read_bytes() == before
    assert not window.isWindowModified()


def test_row_33_an_export_into_a_read_only_folder_writes_nothing_and_says_so(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    before = sorted(tmp_path.iterdir())

    with qtbot.waitSignal(opened.exporter.failed, timeout=_PATIENCE):
        opened.exports._export(ExportChoices(folder=str(tmp_path / "file" / "below")))

    assert "a part of the path is a file, not a folder. Choose another folder." in (
        opened.bar.text.text()
    )
    assert sorted(tmp_path.iterdir()) == before


def test_a_project_file_that_is_deleted_meanwhile_is_written_anew(
    opened: MainWindow, project_file: Path
) -> None:
    tick(opened)
    project_file.unlink()

    assert opened.save()

    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected


def test_a_source_that_is_deleted_stays_in_the_project(
    window: MainWindow, answers: ReadyAnswers, tmp_path: Path, qtbot: QtBot
) -> None:
    article = tmp_path / "notice.txt"
    article.write_text(
        "Ostford, 3 February 2031\n\nMinister Hanne Aas met the Minister of Norland.\n",
        encoding="utf-8",
    )
    answers.to_begin = tmp_path / "new.brief"
    window.readings.add([article])
    qtbot.waitUntil(lambda: window.session is not None, timeout=_PATIENCE)
    assert window.session is not None
    (source,) = window.session.project.dossier.sources
    window.projects.close_project()
    article.unlink()

    assert window.open_path(tmp_path / "new.brief")

    assert window.session is not None
    assert window.session.project.dossier.sources == (source,)
    with qtbot.waitSignal(window.rereadings.runner.failed, timeout=_PATIENCE):
        window.rereadings.read_again(source.id, article)
    assert "notice.txt" in window.bar.text.text()
    assert window.session.project.dossier.sources == (source,)


def test_a_project_that_another_program_damages_keeps_what_the_window_holds(
    opened: MainWindow, project_file: Path, state: Path
) -> None:
    tick(opened)
    project_file.write_bytes(b"PK damaged")

    assert not opened.save()
    opened.bar.buttons()["Save over it"].click()

    assert "f-quotequo" in load_project(project_file).project.briefs[0].selected
    assert b"PK damaged" in [one.read_bytes() for one in (state / "backups").glob("*/*")]
