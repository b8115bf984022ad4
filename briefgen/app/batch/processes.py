"""Jobs spread over processes of this machine, a few at a time.

A process that dies takes those jobs with it that were under way. Each of them is tried once
more, one at a time: the job that kills its process again is told as failed, no other is.
"""

import gc
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from briefgen.app.batch.jobs import FAULT, BatchJob, Outcome, run_job
from briefgen.collector import collect_seldom
from briefgen.export.registry import FORMATS

Numbered = tuple[int, BatchJob]
"""A job and its place in the batch."""
Perform = Callable[[BatchJob], Outcome]
_AHEAD = 2
"""So many jobs for each process are handed out; the rest waits here, not in memory twice."""
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
        for number, job in jobs:
            yield number, perform(job)
    else:
        yield from _Pool(jobs, processes, perform).outcomes()


class _Pool:
    """The jobs that wait, those that are under way, and those to be tried again."""

    def __init__(self, jobs: Iterable[Numbered], processes: int, perform: Perform) -> None:
        self._jobs = iter(jobs)
        self._processes = processes
        self._perform = perform
        self._again: deque[Numbered] = deque()
        self._running: dict[Future[Outcome], Numbered] = {}
        self._tried: set[int] = set()
        self._put_away = False

    def outcomes(self) -> Iterator[tuple[int, Outcome]]:
        """Yield the outcomes of all jobs."""
        executor = self._executor()
        try:
            while self._hand_out(executor):
                done, _ = wait(self._running, return_when=FIRST_COMPLETED)
                lost = []
                for future in done:
                    numbered = self._running.pop(future)
                    try:
                        yield numbered[0], future.result()
                    except BrokenProcessPool:
                        lost.append(numbered)
                if lost:
                    executor.shutdown()
                    executor = self._executor()
                    yield from self._after_a_death(lost)
        finally:
            executor.shutdown(cancel_futures=True)
            if self._put_away:
                gc.unfreeze()

    def _hand_out(self, executor: ProcessPoolExecutor) -> bool:
        """Keep the processes busy; tell whether anything is under way."""
        if self._again and not self._running:
            alone = self._again.popleft()
            self._tried.add(alone[0])
            self._submit(executor, alone)
        while self._may_go_on() and len(self._running) < self._processes * _AHEAD:
            numbered = next(self._jobs, None)
            if numbered is None:
                break
            self._submit(executor, numbered)
        return bool(self._running)

    def _may_go_on(self) -> bool:
        """Tell whether no job waits to be tried alone, nor is being tried so."""
        is_one_alone = any(number in self._tried for number, _ in self._running.values())
        return not self._again and not is_one_alone

    def _submit(self, executor: ProcessPoolExecutor, numbered: Numbered) -> None:
        try:
            future = executor.submit(self._perform, numbered[1])
        except BrokenProcessPool as fault:
            future = Future()
            future.set_exception(fault)
        self._running[future] = numbered

    def _after_a_death(self, lost: list[Numbered]) -> Iterator[tuple[int, Outcome]]:
        """Put what was under way aside to be tried alone; what was alone has failed."""
        lost += self._running.values()
        self._running.clear()
        if len(lost) == 1 and lost[0][0] in self._tried:
            yield lost[0][0], _DIED
        else:
            self._again.extend(sorted(lost, key=lambda one: one[0]))

    def _executor(self) -> ProcessPoolExecutor:
        method = start_method(_TASKS)
        if method == "fork" and not gc.get_freeze_count():
            self._put_away = True
            _load_for_good()
        return ProcessPoolExecutor(
            self._processes,
            mp_context=multiprocessing.get_context(method),
            initializer=_make_ready,
        )


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


def _make_ready() -> None:
    """Load all before the first job; leave Ctrl+C to the process that asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if not gc.get_freeze_count():
        _load_for_good()
    collect_seldom()


def _load_for_good() -> None:
    """Load the exporters, and look for no cycles in what is there from then on.

    A process that is a copy shares the memory of the first one, as long as neither touches it;
    looking for cycles touches all.
    """
    for known in FORMATS.values():
        known.exporter()
    gc.collect()
    gc.freeze()
