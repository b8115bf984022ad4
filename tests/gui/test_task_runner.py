from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefgen.app.export_settings import ExportSettings
from briefgen.app.tasks import ExportTask
from briefgen.app.worker import Worker
from briefgen.errors import UsageError
from briefgen.gui.task_runner import TaskRunner
from briefgen.model.project import Project
from tests.support.still_worker import needs_signals, stand_still

_PATIENCE = 20_000


@pytest.fixture
def exporter(worker: Worker, qtbot: QtBot) -> TaskRunner:
    return TaskRunner(worker)


def task(project: Project, folder: Path, *formats: str) -> ExportTask:
    settings = ExportSettings(formats=formats)
    return ExportTask(project=project, settings=settings, project_path=folder / "talks.brief")


def test_the_report_of_an_export_is_told(
    exporter: TaskRunner, qtbot: QtBot, project: Project, tmp_path: Path
) -> None:
    turn = exporter._worker._turn
    with qtbot.waitSignal(exporter.done, timeout=_PATIENCE) as told, turn:
        # The task waits for its turn: it can't be done before it is looked at.
        exporter.start(task(project, tmp_path, "md"))
        assert exporter.is_busy
    exporter.settle()

    assert told.args
    assert told.args[0].files == (tmp_path / "talks-meeting-brief.md",)
    assert not exporter.is_busy


def test_the_error_of_an_export_is_told(
    exporter: TaskRunner, qtbot: QtBot, project: Project, tmp_path: Path
) -> None:
    with qtbot.waitSignal(exporter.failed, timeout=_PATIENCE) as told:
        exporter.start(task(project, tmp_path, "dcox"))

    assert told.args
    assert isinstance(told.args[0], UsageError)


def test_to_stop_waits_for_nothing_where_nothing_runs(exporter: TaskRunner) -> None:
    exporter.stop()

    assert not exporter.is_busy


@needs_signals
def test_a_stopped_export_writes_nothing(
    exporter: TaskRunner,
    worker: Worker,
    qtbot: QtBot,
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stand_still(worker, monkeypatch)

    with qtbot.waitSignal(exporter.cancelled, timeout=_PATIENCE):
        exporter.start(task(project, tmp_path, "docx", "pdf"))
        exporter.stop()

    assert list(tmp_path.iterdir()) == []
