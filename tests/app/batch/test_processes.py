"""Jobs go to several processes; one that dies takes only its own job along."""

import gc
import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.app.batch import processes
from briefgen.app.batch.jobs import BatchJob, Outcome
from briefgen.app.batch.processes import outcomes_here, start_method
from briefgen.app.export_settings import ExportSettings
from briefgen.collector import is_put_away, put_away, take_back
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


def test_a_death_between_two_jobs_harms_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_AHEAD", 1)
    jobs = [(number, job(f"talks{number}", tmp_path)) for number in range(9)]
    met = outcomes_here(jobs, processes=2, perform=perform)

    done, first = next(met)
    os.kill(first.remarks, signal.SIGKILL)
    rest = dict(met)

    assert sorted([done, *rest]) == list(range(9))
    assert {one.fault for one in rest.values()} == {""}


def test_an_idle_process_may_die(tmp_path: Path) -> None:
    jobs = [(0, job("slow0", tmp_path)), (1, job("talks1", tmp_path))]
    met = outcomes_here(jobs, processes=2, perform=perform)

    _, first = next(met)
    os.kill(first.remarks, signal.SIGKILL)

    assert [outcome.files for _, outcome in met] == [("slow0",)]


def test_what_a_process_had_ahead_when_it_died_is_carried_out(tmp_path: Path) -> None:
    names = ["talks0", "talks1", "talks2", "deadly", *(f"talks{number}" for number in range(4, 9))]
    jobs = [(number, job(name, tmp_path)) for number, name in enumerate(names)]

    outcomes = dict(outcomes_here(jobs, processes=2, perform=perform))

    assert [number for number, one in outcomes.items() if one.fault] == [3]
    assert len(outcomes) == 9
    assert all(len(list(tmp_path.glob(f"{name}-*"))) == 1 for name in names if name != "deadly")


def test_what_died_is_tried_again_with_no_other_beside_it(tmp_path: Path) -> None:
    names = ["deadly0", "deadly1", *(f"talks{number}" for number in range(2, 8))]
    jobs = [(number, job(name, tmp_path)) for number, name in enumerate(names)]

    told = [number for number, _ in outcomes_here(jobs, processes=2, perform=perform)]

    assert sorted(told[:-2]) == [2, 3, 4, 5, 6, 7]
    assert sorted(told[-2:]) == [0, 1]
    assert len(list(tmp_path.glob("deadly*"))) == 4


def test_who_stops_listening_ends_the_processes(tmp_path: Path) -> None:
    jobs = [(number, job(f"talks{number}", tmp_path)) for number in range(50)]
    before = set(multiprocessing.active_children())
    met = outcomes_here(jobs, processes=3, perform=perform)

    next(met)
    met.close()  # type: ignore[attr-defined] # an iterator that is a generator

    assert set(multiprocessing.active_children()) <= before
    assert len(list(tmp_path.iterdir())) < 50


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process is a copy of another here")
def test_processes_end_when_the_one_that_asked_is_killed(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from tests.app.batch.test_processes import job\n"
        "from tests.support.batch_work import perform\n"
        "from briefgen.app.batch.processes import outcomes_here\n"
        "if __name__ == '__main__':\n"
        "    folder = Path(sys.argv[1])\n"
        "    jobs = [(at, job(f'slow{at}', folder)) for at in range(40)]\n"
        "    for _, outcome in outcomes_here(jobs, processes=2, perform=perform):\n"
        "        print(outcome.remarks, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, tmp_path], stdout=subprocess.PIPE, text=True
    ) as asking:
        assert asking.stdout is not None
        started = [asking.stdout.readline() for _ in range(4)]
        asking.kill()
        # What it prints to is closed by the last process that has it.
        asking.communicate(timeout=60)

    assert all(started)
    assert len(list(tmp_path.iterdir())) < 40


def test_a_process_ends_when_nobody_is_there_to_hear_of_its_job(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_make_ready", (tmp_path / "ready").touch)
    near, far = multiprocessing.Pipe()
    near.send(job("talks", tmp_path))

    with far:
        processes._work(near, far, perform)

    assert near.closed
    assert {path.name for path in tmp_path.iterdir()} == {"ready", f"talks-{os.getpid()}"}


def test_a_process_is_ready_before_its_first_job(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda number, _handler: done.append(number))
    monkeypatch.setattr(processes, "put_away", lambda: done.append("put away"))
    monkeypatch.setattr(processes, "is_put_away", lambda: False)
    monkeypatch.setattr(gc, "set_threshold", lambda _objects: done.append("seldom"))

    processes._make_ready()

    assert done == [signal.SIGINT, "put away", "seldom"]


def test_a_copy_is_ready_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda number, _handler: done.append(number))
    monkeypatch.setattr(processes, "put_away", lambda: done.append("put away"))
    monkeypatch.setattr(processes, "is_put_away", lambda: True)
    monkeypatch.setattr(gc, "set_threshold", lambda _objects: done.append("seldom"))

    processes._make_ready()

    assert done == [signal.SIGINT, "seldom"]


@pytest.mark.parametrize("count", [1, 2])
def test_nothing_is_put_away_when_the_batch_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(processes, "start_method", lambda _tasks: "fork")
    jobs = [(number, job(f"talks{number}", tmp_path)) for number in range(2)]

    away = [is_put_away() for _ in outcomes_here(jobs, processes=count, perform=perform)]

    assert away == [True, True]
    assert not is_put_away()
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize("count", [1, 2])
def test_what_somebody_else_put_away_stays_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(processes, "start_method", lambda _tasks: "fork")
    put_away()
    try:
        list(outcomes_here([(0, job("talks", tmp_path))], processes=count, perform=perform))
        assert is_put_away()
    finally:
        take_back()


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
