"""Jobs spread over processes of this machine, a few at a time.

Each process has a pipe of its own, over which jobs go there and outcomes come back: no thread
stands between, which would want a processor too. A process that dies takes along the job that
it was at. When all others are done, that is tried once more, with no other beside it; if it
kills its process again, it is told as failed.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from briefgen.app.batch.jobs import FAULT, BatchJob, Outcome, run_job
from briefgen.collector import collect_seldom, is_put_away, put_away, take_back
from briefgen.export.registry import FORMATS

Numbered = tuple[int, BatchJob]
"""A job and its place in the batch."""
Perform = Callable[[BatchJob], Outcome]
_AHEAD = 2
"""So many jobs a process has: the one it is at, and the one that it begins next without us."""
_TASKS = Path("/proc/self/task")
_DIED = Outcome(
    fault="The process that wrote it died. Close other programs; with a very large brief, "
    "memory may not suffice.",
    code=FAULT,
)


def outcomes_here(
    jobs: Iterable[Numbered], *, processes: int, perform: Perform = run_job
) -> Iterator[tuple[int, Outcome]]:
    """Carry out jobs in this process, or in several; yield each outcome as it comes."""
    if processes == 1:
        yield from _one_by_one(jobs, perform)
    else:
        yield from _Pool(jobs, processes, perform).outcomes()


def _one_by_one(jobs: Iterable[Numbered], perform: Perform) -> Iterator[tuple[int, Outcome]]:
    """Carry out jobs here; what the first of them loads stays, and is put away meanwhile."""
    puts_away = False
    try:
        for number, job in jobs:
            outcome = perform(job)
            if not is_put_away():
                puts_away = True
                put_away()
                collect_seldom()
            yield number, outcome
    finally:
        if puts_away:
            take_back()
            collect_seldom()


class _Worker:
    """A process, and the jobs that were given to it; it is at the first of them."""

    def __init__(self, method: str, perform: Perform) -> None:
        context = multiprocessing.get_context(method)
        self.pipe, far = multiprocessing.Pipe()
        # Of the contexts that there are, only each one by itself is known to have processes.
        self._process: BaseProcess = context.Process(  # type: ignore[attr-defined]
            target=_work, args=(self.pipe, far, perform)
        )
        self._process.start()
        # Nobody but the process holds its end then, so that its death closes the pipe.
        far.close()
        self.jobs: deque[Numbered] = deque()

    def give(self, numbered: Numbered) -> None:
        """Give it one more job; that it is dead is met when it is listened to."""
        self.jobs.append(numbered)
        with suppress(OSError):
            self.pipe.send(numbered[1])

    def outcome(self) -> Outcome | None:
        """Give what became of its first job, once there is word of it; None of a dead process."""
        try:
            outcome: Outcome = self.pipe.recv()
        except (EOFError, OSError):
            return None
        return outcome

    def dismiss(self) -> None:
        """Let it end after the job that it is at."""
        self.pipe.close()

    def join(self) -> None:
        """Wait for its end. A copy holds our ends of older pipes until its own end."""
        self._process.join()


class _Pool:
    """The jobs that wait, the processes with those under way, and those to be tried again."""

    def __init__(self, jobs: Iterable[Numbered], processes: int, perform: Perform) -> None:
        self._waiting = deque(jobs)
        self._processes = processes
        self._perform = perform
        self._again: deque[Numbered] = deque()
        self._tried: set[int] = set()
        self._workers: list[_Worker] = []
        self._method = start_method(_TASKS)

    def outcomes(self) -> Iterator[tuple[int, Outcome]]:
        """Yield the outcomes of all jobs."""
        puts_away = self._method == "fork" and not is_put_away()
        if puts_away:
            _load_for_good()
        try:
            while self._hand_out():
                heard = wait([worker.pipe for worker in self._workers])
                for worker in [one for one in self._workers if one.pipe in heard]:
                    told = self._hear(worker)
                    # The process has work before somebody looks at what it did.
                    self._hand_out()
                    yield from told
        finally:
            for worker in self._workers:
                worker.dismiss()
            for worker in self._workers:
                worker.join()
            if puts_away:
                take_back()

    def _hand_out(self) -> bool:
        """Keep the processes busy; tell whether anything is under way."""
        while self._waiting and (worker := self._with_a_place()):
            worker.give(self._waiting.popleft())
        if self._again and not self._is_busy():
            alone = self._again.popleft()
            self._tried.add(alone[0])
            self._least_busy().give(alone)
        return self._is_busy()

    def _is_busy(self) -> bool:
        return any(worker.jobs for worker in self._workers)

    def _with_a_place(self) -> _Worker | None:
        """Give a process that may have one more job, if there is any."""
        # The last jobs are handed out one by one, or one process had two and another none.
        most = _AHEAD if len(self._waiting) > self._processes else 1
        worker = self._least_busy()
        return worker if len(worker.jobs) < most else None

    def _least_busy(self) -> _Worker:
        """Give the process with the fewest jobs, a new one while any is missing."""
        if len(self._workers) < self._processes:
            self._workers.append(_Worker(self._method, self._perform))
            return self._workers[-1]
        return min(self._workers, key=lambda worker: len(worker.jobs))

    def _hear(self, worker: _Worker) -> list[tuple[int, Outcome]]:
        """Give what a process tells: the outcome of its first job, or none but its death."""
        outcome = worker.outcome()
        if outcome:
            number, _ = worker.jobs.popleft()
            return [(number, outcome)]
        self._workers.remove(worker)
        worker.dismiss()
        worker.join()
        return self._after_a_death(worker.jobs)

    def _after_a_death(self, jobs: deque[Numbered]) -> list[tuple[int, Outcome]]:
        """Put the job that a dead process was at aside; if that was alone, it has failed."""
        if not jobs:
            return []
        lost = jobs.popleft()
        self._waiting.extendleft(reversed(jobs))
        if lost[0] in self._tried:
            return [(lost[0], _DIED)]
        self._again.append(lost)
        return []


def start_method(tasks: Path) -> str:
    """Tell how processes are started: as copies of this one where it has one thread only.

    A copy has all loaded that a new process would have to load; but it would take over locks
    of other threads, which nobody releases there. `tasks` is where the system lists them.
    """
    try:
        is_alone = len(list(tasks.iterdir())) == 1
    except OSError:
        return "spawn"  # not on Linux
    return "fork" if is_alone else "spawn"


def _work(near: Connection, pipe: Connection, perform: Perform) -> None:
    """Carry out the jobs that come over a pipe, until it is closed at its other end.

    That is `near`, which a copy of a process has as well.
    """
    near.close()
    _make_ready()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(perform(pipe.recv()))


def _make_ready() -> None:
    """Load all before the first job; leave Ctrl+C to the process that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if not is_put_away():
        _load_for_good()
    collect_seldom()


def _load_for_good() -> None:
    """Load what writes and checks, and look for no cycles in what is there from then on."""
    from briefgen.app import verify_brief  # noqa: F401 - to have it loaded

    for known in FORMATS.values():
        known.exporter()
    put_away()
