import gc
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.app.tasks import ExportTask
from briefgen.app.worker import Worker, packed, run_worker, serve
from briefgen.errors import BriefgenError, UsageError
from briefgen.model.project import Project
from tests.support.sample_project import sample_project
from tests.support.still_worker import needs_signals, process_of, stand_still


def task(folder: Path, *formats: str, project: Project | None = None) -> ExportTask:
    return ExportTask(
        project=project or sample_project(),
        settings=ExportSettings(formats=formats or ("md",)),
        project_path=folder / "talks.brief",
    )


def reported(worker: Worker, asked: ExportTask) -> ExportReport:
    report = worker.perform(asked)
    assert isinstance(report, ExportReport)
    return report


@pytest.fixture
def near_end() -> Iterator[Connection]:
    near, far = multiprocessing.Pipe()
    served = threading.Thread(target=serve, args=(far,))
    served.start()
    yield near
    near.close()
    served.join()


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    started = Worker()
    yield started
    started.close()


def test_a_task_is_answered_with_the_report_of_the_export(
    near_end: Connection, tmp_path: Path
) -> None:
    near_end.send_bytes(packed(task(tmp_path)))
    report = near_end.recv()
    assert isinstance(report, ExportReport)
    assert report.files == (tmp_path / "talks-meeting-brief.md",)
    assert "# Fisheries talks" in report.files[0].read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("faulty", "kind", "message"),
    [
        (
            task(Path("nowhere"), "dcox"),
            UsageError,
            "Unknown format 'dcox'. Did you mean 'docx'? Available: docx, pdf, md.",
        ),
        (
            task(Path("nowhere"), project=Project()),
            UsageError,
            "The project has no brief. Add one: brief PROJECT add NAME.",
        ),
        (
            # A task that no window sends: it stands for a fault in our own code.
            ExportTask(project=None, settings=ExportSettings(), project_path=Path("x")),  # type: ignore[arg-type]
            BriefgenError,
            (
                "This failed unexpectedly: ValidationError: Expected `object`, got `None` "
                "- at `$.project`. Every file in the folder is whole, old or new. "
                "Please report these words."
            ),
        ),
    ],
)
def test_a_fault_is_answered_in_words(
    near_end: Connection, faulty: ExportTask, kind: type[BriefgenError], message: str
) -> None:
    near_end.send_bytes(packed(faulty))
    fault = near_end.recv()
    assert type(fault) is kind
    assert str(fault) == message


def test_a_worker_answers_until_the_window_is_gone() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    thresholds = gc.get_threshold()
    near, far = multiprocessing.Pipe()
    near.close()
    try:
        run_worker(far)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        assert gc.get_threshold()[0] > 70_000
        with pytest.raises(SystemExit, match="143"):
            signal.raise_signal(signal.SIGTERM)
    finally:
        gc.set_threshold(*thresholds)
        signal.signal(signal.SIGINT, before[0])
        signal.signal(signal.SIGTERM, before[1])
    assert far.closed


def test_a_worker_ends_quietly_when_nobody_waits_for_its_answer(tmp_path: Path) -> None:
    near, far = multiprocessing.Pipe()
    near.send_bytes(packed(task(tmp_path)))
    near.close()

    serve(far)

    assert (tmp_path / "talks-meeting-brief.md").exists()
    assert far.closed


def test_a_process_writes_the_bytes_of_the_direct_call(worker: Worker, tmp_path: Path) -> None:
    first, second = tmp_path / "process", tmp_path / "direct"
    asked = task(first, "docx", "pdf")
    report = reported(worker, asked)
    direct = export_brief(asked.project, asked.settings, project_path=second / "talks.brief")
    assert [file.name for file in report.files] == [file.name for file in direct.files]
    assert [file.read_bytes() for file in report.files] == [
        file.read_bytes() for file in direct.files
    ]
    assert report.notices == direct.notices


def test_an_error_crosses_the_border_and_the_next_task_is_done(
    worker: Worker, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="Unknown format 'dcox'"):
        worker.perform(task(tmp_path, "dcox"))
    assert worker.perform(task(tmp_path)) is not None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_a_folder_whose_name_is_no_utf_8_is_written_to(worker: Worker, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"br\xe9f")

    report = reported(worker, task(folder))

    assert report.files == (folder / "talks-meeting-brief.md",)
    assert report.files[0].exists()


@needs_signals
def test_a_died_process_is_named_and_replaced(worker: Worker, tmp_path: Path) -> None:
    os.kill(process_of(worker), signal.SIGKILL)
    with pytest.raises(BriefgenError) as caught:
        worker.perform(task(tmp_path))
    assert str(caught.value) == (
        "The worker process ended without a result (code -9). "
        "Try again; with a very large brief, close other programs first."
    )
    assert worker.perform(task(tmp_path)) is not None


@needs_signals
def test_a_cancelled_task_gives_nothing_and_the_next_one_is_done(
    worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = stand_still(worker, monkeypatch)
    answers: list[object] = []
    waiting = threading.Thread(target=lambda: answers.append(worker.perform(task(tmp_path))))
    waiting.start()
    while not waits_for_a_pipe(waiting):
        waiting.join(0.01)
    worker.cancel()
    waiting.join()
    assert answers == [None]
    assert list(tmp_path.iterdir()) == []
    assert worker.perform(task(tmp_path)) is not None
    assert process_of(worker) != stopped


def test_a_task_that_is_cancelled_before_it_begins_is_not_begun(
    worker: Worker, tmp_path: Path
) -> None:
    asked_of = worker.process
    worker.cancel()

    assert worker.perform(task(tmp_path), process=asked_of) is None
    assert list(tmp_path.iterdir()) == []


def test_a_worker_starts_its_process_when_it_is_asked_for() -> None:
    idle, known = Worker(), set(multiprocessing.active_children())

    idle.warm_up()

    (started,) = set(multiprocessing.active_children()) - known
    assert started.name == "briefgen-worker"
    idle.close()
    idle.warm_up()
    assert set(multiprocessing.active_children()) <= known


def test_a_closed_worker_does_nothing_more(tmp_path: Path) -> None:
    closed = Worker()
    closed.close()
    closed.close()
    closed.cancel()
    assert closed.perform(task(tmp_path)) is None


def test_the_process_loads_no_qt(tmp_path: Path) -> None:
    # Spawn imports the main module of the window again.
    code = "import sys, briefgen.app.worker, briefgen.gui.__main__; print('PySide6' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "False\n"


def waits_for_a_pipe(thread: threading.Thread) -> bool:
    frame = sys._current_frames().get(thread.ident or 0)
    return frame is not None and frame.f_code.co_name == "_recv"


def test_a_program_that_forgets_its_worker_ends_all_the_same(tmp_path: Path) -> None:
    program = tmp_path / "forgetful.py"
    program.write_text(
        "from briefgen.app.worker import Worker\n"
        "if __name__ == '__main__':\n"
        "    worker = Worker()\n"
        "    worker.warm_up()\n"
        "    print('forgotten')\n",
        encoding="utf-8",
    )

    run = subprocess.run(
        [sys.executable, str(program)], capture_output=True, text=True, timeout=60, check=True
    )

    assert run.stdout == "forgotten\n"
