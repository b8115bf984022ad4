"""Jobs go to several processes; one that dies takes only its own job along."""

import gc
import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from briefgen.app.batch import processes
from briefgen.app.batch.jobs import BatchJob, Outcome
from briefgen.app.batch.processes import outcomes_here, start_method
from briefgen.app.export_settings import ExportSettings
from tests.support.batch_work import perform


def job(name: str, folder: Path) -> BatchJob:
    return BatchJob(project=Path(name), folder=folder, settings=ExportSettings())


@pytest.fixture
def one_process(tmp_path: Path) -> list[tuple[int, Outcome]]:
    jobs = [(number, job(f"talks{number}", tmp_path)) for number in range(3)]
    return list(outcomes_here(jobs, processes=1, perform=perform))


def test_one_process_is_this_one(one_process: list[tuple[int, Outcome]]) -> None:
    assert [number for number, _ in one_process] == [0, 1, 2]
    assert {outcome.remarks for _, outcome in one_process} == {os.getpid()}


def test_a_job_that_kills_its_process_fails_alone(tmp_path: Path) -> None:
    names = ["talks0", "deadly", *(f"talks{number}" for number in range(2, 12))]
    jobs = [(number, job(name, tmp_path)) for number, name in enumerate(names)]

    outcomes = dict(outcomes_here(jobs, processes=2, perform=perform))

    assert sorted(outcomes) == list(range(12))
    assert [number for number, one in outcomes.items() if one.fault] == [1]
    assert "died" in outcomes[1].fault
    others = {one.remarks for one in outcomes.values() if not one.fault}
    assert os.getpid() not in others
    tried = [path for path in tmp_path.iterdir() if path.name.startswith("deadly")]
    assert len(tried) == 2


def test_a_death_between_two_jobs_is_met_when_the_next_is_handed_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit, calls = ProcessPoolExecutor.submit, iter([True])

    def break_once(pool: ProcessPoolExecutor, *words: object) -> object:
        if next(calls, False):
            raise BrokenProcessPool
        return submit(pool, *words)  # type: ignore[arg-type] # what the pool passes on

    monkeypatch.setattr(ProcessPoolExecutor, "submit", break_once)
    jobs = [(number, job(f"talks{number}", tmp_path)) for number in range(2)]

    outcomes = dict(outcomes_here(jobs, processes=2, perform=perform))

    assert [outcomes[number].fault for number in (0, 1)] == ["", ""]


class _AtOnce:
    """Processes that are done at once; the job called "deadly" breaks all that follows."""

    def __init__(self, *_settings: object, **_more: object) -> None:
        self._is_broken = False

    def submit(self, work: Callable[[BatchJob], Outcome], one: BatchJob) -> Future[Outcome]:
        if self._is_broken:
            raise BrokenProcessPool
        future: Future[Outcome] = Future()
        if one.project.name == "deadly":
            self._is_broken = True
            one.folder.joinpath(f"tried-{len(list(one.folder.iterdir()))}").touch()
            future.set_exception(BrokenProcessPool())
        else:
            future.set_result(work(one))
        return future

    def shutdown(self, *, cancel_futures: bool = False) -> None:
        assert cancel_futures in {True, False}


def test_a_job_that_is_the_only_one_lost_is_tried_again_with_no_other_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "ProcessPoolExecutor", _AtOnce)
    names = ["talks0", "talks1", "talks2", "deadly", *(f"talks{number}" for number in range(4, 9))]
    jobs = [(number, job(name, tmp_path)) for number, name in enumerate(names)]

    outcomes = dict(outcomes_here(jobs, processes=2, perform=perform))

    assert [number for number, one in outcomes.items() if one.fault] == [3]
    assert len(outcomes) == 9
    assert len(list(tmp_path.glob("tried-*"))) == 2


def test_a_process_is_ready_before_its_first_job(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda number, _handler: done.append(number))
    monkeypatch.setattr(gc, "freeze", lambda: done.append("frozen"))
    monkeypatch.setattr(gc, "get_freeze_count", lambda: 0)
    monkeypatch.setattr(gc, "set_threshold", done.append)

    processes._make_ready()

    assert done[:2] == [signal.SIGINT, "frozen"]


def test_a_copy_is_ready_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda number, _handler: done.append(number))
    monkeypatch.setattr(gc, "freeze", lambda: done.append("frozen"))
    monkeypatch.setattr(gc, "get_freeze_count", lambda: 70_000)
    monkeypatch.setattr(gc, "set_threshold", lambda _objects: done.append("seldom"))

    processes._make_ready()

    assert done == [signal.SIGINT, "seldom"]


def test_nothing_is_put_away_when_the_batch_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "ProcessPoolExecutor", _AtOnce)
    monkeypatch.setattr(processes, "start_method", lambda _tasks: "fork")
    away = gc.get_freeze_count()

    put_away = [
        gc.get_freeze_count() > 0
        for _ in outcomes_here([(0, job("talks", tmp_path))], processes=2, perform=perform)
    ]

    assert put_away == [True]
    assert gc.get_freeze_count() == away


@pytest.mark.parametrize(
    ("threads", "method"), [(1, "fork"), (2, "spawn"), (None, "spawn")], ids=str
)
def test_a_process_is_copied_only_where_it_has_one_thread(
    tmp_path: Path, threads: int | None, method: str
) -> None:
    tasks = tmp_path / "task"
    for number in range(threads or 0):
        (tasks / str(number)).mkdir(parents=True)

    assert start_method(tasks) == method


@pytest.mark.filterwarnings("ignore:.*is multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_each_way_to_start_does_all_jobs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    monkeypatch.setattr(processes, "start_method", lambda _: method)
    jobs = [(number, job(f"talks{number}", tmp_path)) for number in range(4)]

    outcomes = dict(outcomes_here(jobs, processes=2, perform=perform))

    assert sorted(outcomes) == [0, 1, 2, 3]
    assert os.getpid() not in {one.remarks for one in outcomes.values()}
