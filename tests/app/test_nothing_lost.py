"""Whatever call fails, wherever the program is ended: a file is the old one or the new one."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import count
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace

from briefgen.app.atomic_write import write_all_atomically
from briefgen.app.backups import Backups
from briefgen.app.commands.command import SetField
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.preferences import Preferences, load_preferences, save_preferences
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.project_lock import lock_project
from briefgen.app.recent import RecentProjects
from briefgen.app.recovery import Recovery
from briefgen.app.render_brief import render_brief
from briefgen.app.safe_save import SafeSave
from briefgen.app.sample import open_sample
from briefgen.app.session import Session
from briefgen.errors import OutputError
from briefgen.model.project import Project
from tests.support.failing_disk import Ended, FailingDisk, Fault, counted
from tests.support.killed_saves import NEW, ROOM
from tests.support.sample_project import sample_project

ROOT = Path(__file__).parents[2]
PROJECT = sample_project()
NEWER = replace(PROJECT, made=99)
FAULTS = [one for one in get_args(Fault) if one != "killed"]
Work = Callable[[Path], object]


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for bytes to be on the disk without waiting until they are: nobody cuts the power."""
    monkeypatch.setattr(os, "fsync", id)


@cache
def exported() -> dict[str, bytes]:
    """Give the real files of a brief, by name."""
    made = render_brief(open_sample(), ExportSettings(formats=("docx", "pdf", "md")))
    return {f"talks.{name}": file.data for name, file in made.files.items()}


def save_first(folder: Path) -> None:
    new_project_file(folder / "talks.brief", NEWER)


def save_over(folder: Path) -> None:
    path = folder / "talks.brief"
    # Those that ended here left a lock of this process, which goes on.
    with lock_project(path, take_over=True):
        session = Session(load_project(path))
        saving = SafeSave(session, Backups(folder / "state" / "backups"))
        session.run(SetField(key="meeting.room", value=ROOM))
        saving.save()


def keep(folder: Path) -> None:
    Recovery(folder / "state" / "recovery").keep(folder / "talks.brief", NEWER, {})


def export(folder: Path) -> None:
    write_all_atomically({folder / name: data for name, data in exported().items()})


def prefer(folder: Path) -> None:
    save_preferences(folder / "state", Preferences(theme="dark"))


WORKS: dict[str, tuple[Work, bool]] = {
    "a first save": (save_first, False),
    "a save over": (save_over, True),
    "keeping what is unsaved": (keep, True),
    "an export": (export, True),
    "a choice of the window": (prefer, True),
}
"""What is done, and whether there is something before."""


def room_in(path: Path) -> str:
    return room_of(load_project(path).project)


def room_of(project: Project) -> str:
    room = project.dossier.meeting.room
    return room.texts["en"] if room else ""


def laid_out(folder: Path, *, before: bool) -> Path:
    """Make a folder with what stood there before."""
    folder.mkdir()
    if before:
        new_project_file(folder / "talks.brief", PROJECT)
        for name in exported():
            (folder / name).write_bytes(b"the former file")
        Recovery(folder / "state" / "recovery").keep(folder / "talks.brief", PROJECT, {})
        save_preferences(folder / "state", Preferences(theme="light"))
    return folder


def assert_whole(folder: Path) -> None:
    """Every file that somebody may open is the former one or the new one."""
    path = folder / "talks.brief"
    if path.exists():
        assert load_project(path).project.made in {PROJECT.made, NEWER.made}
    for name, data in exported().items():
        if (folder / name).exists():
            assert (folder / name).read_bytes() in {b"the former file", data}
    for version in Backups(folder / "state" / "backups").versions(path):
        assert room_in(version.path) in {"", ROOM}
    assert load_preferences(folder / "state").theme in {"light", "dark", "system"}


def assert_nothing_lost(folder: Path, *, before: bool) -> None:
    """What there was is there, in its former state or in a later one."""
    assert_whole(folder)
    if not before:
        return
    assert (folder / "talks.brief").exists()
    assert all((folder / name).exists() for name in exported())
    kept = Recovery(folder / "state" / "recovery").found(folder / "talks.brief")
    assert kept.opened is not None
    assert kept.opened.project.made in {PROJECT.made, NEWER.made}
    assert kept.fault is None
    assert load_preferences(folder / "state").theme in {"light", "dark"}


def failed(work: Work, fault: Fault, tmp_path: Path, *, before: bool) -> Iterator[Path]:
    """Do some work with its first call failing, its second, and so on; give each folder."""
    for number in count(1):
        folder = laid_out(tmp_path / f"{fault}-{number}", before=before)
        disk = FailingDisk(number, fault, after=partial(assert_whole, folder))
        told: BaseException | None = None
        with disk.at_work():
            try:
                work(folder)
            except (OutputError, Ended) as met:
                told = met
        if not disk.has_failed:
            assert told is None
            assert number > 3
            return
        assert told is None or isinstance(told, OutputError) == (fault != "ended")
        yield folder


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", WORKS)
def test_whichever_call_fails_the_old_or_the_new_file_is_whole_and_a_full_disk_clean(
    name: str, fault: Fault, tmp_path: Path
) -> None:
    work, before = WORKS[name]
    for folder in failed(work, fault, tmp_path, before=before):
        assert_nothing_lost(folder, before=before)
        assert fault != "full" or not [*folder.rglob(".*")]

        work(folder)

        assert_nothing_lost(folder, before=before)
        if work is save_over:
            assert room_in(folder / "talks.brief") == ROOM


def test_an_export_changes_files_by_these_calls_only(tmp_path: Path) -> None:
    settings = ExportSettings(formats=("docx", "pdf", "md"))
    path = tmp_path / "talks.brief"

    calls = counted(lambda: export_brief(open_sample(), settings, project_path=path))

    (tmp_path / "again").mkdir()
    assert calls == counted(lambda: export(tmp_path / "again"))


def test_bytes_are_on_the_disk_before_they_take_the_place_of_others(tmp_path: Path) -> None:
    folder = laid_out(tmp_path / "a", before=True)

    calls = counted(lambda: export(folder))

    of_one = ["open", "create", "write", "fsync", "chmod"]
    staged = [call for call in calls[: calls.index("replace")] if call != "mkdir"]
    assert staged == of_one * len(exported())


def test_in_a_slow_folder_whoever_reads_sees_a_whole_file(tmp_path: Path) -> None:
    folder = laid_out(tmp_path / "a", before=True)
    started = time.monotonic()

    def look() -> None:
        time.sleep(0.01)
        assert_whole(folder)

    with FailingDisk(after=look).at_work():
        save_over(folder)

    assert time.monotonic() - started > 0.02
    assert room_in(folder / "talks.brief") == ROOM


def test_a_list_of_recent_projects_that_can_t_be_written_stops_nothing(tmp_path: Path) -> None:
    recent = RecentProjects(tmp_path)
    recent.add(tmp_path / "first.brief")

    for number in range(1, 6):
        with FailingDisk(number).at_work():
            recent.add(tmp_path / "second.brief")

        assert tmp_path / "first.brief" in recent.paths()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_killed_for_good_at_every_call_nothing_is_lost(tmp_path: Path) -> None:
    before = tmp_path / "before"
    before.mkdir()
    new_project_file(before / "talks.brief", PROJECT)
    for name in NEW:
        (before / name).write_bytes(b"the former file")

    run = subprocess.run(
        [sys.executable, "-m", "tests.support.killed_saves", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip

    assert run.stderr == ""
    assert int(run.stdout) > 20
    for number in range(1, int(run.stdout) + 1):
        folder = tmp_path / f"call-{number}"
        path = folder / "talks.brief"
        with lock_project(path, take_over=True):
            saved = load_project(path).project
            kept = Recovery(folder / "state" / "recovery").found(path)
        assert kept.fault is None
        assert room_of(saved) in {"", ROOM}
        assert kept.opened is None or room_of(kept.opened.project) == ROOM
        for name, data in NEW.items():
            assert (folder / name).read_bytes() in {b"the former file", data}
