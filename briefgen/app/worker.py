"""Do the window's work in one warm process, so that the window never waits for it.

The process is started by spawn, loads the exporters before the first task comes, and
makes the same calls as the command line. To cancel is to end it and start another.
"""

import atexit
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from briefgen.app.tasks import Answer, Task
from briefgen.collector import collect_seldom
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

_PATIENCE = 1.0
"""Seconds a process gets to take its temporary files away before it is killed."""
_LOST = (EOFError, OSError)
"""What a pipe raises when the process at its other end is gone."""


class WorkerProcess:
    """One process and the pipe to it."""

    def __init__(self) -> None:
        # What starts processes takes its time to load, and the window shows itself before.
        import multiprocessing

        from briefgen.reading.apart import start_apart

        context = multiprocessing.get_context("spawn")
        self._connection, far_end = context.Pipe()
        self._process: SpawnProcess = context.Process(
            # No daemon: those may have no processes of their own, which reading a PDF takes.
            target=run_worker,
            args=(far_end,),
            name="briefgen-worker",
            daemon=False,
        )
        start_apart(self._process)
        # Only the process may hold the far end, or its death would go unnoticed.
        far_end.close()

    def answer_to(self, task: Task) -> Answer | BriefgenError:
        """Wait for the answer to a task; raises EOFError or OSError when the process dies."""
        self._connection.send_bytes(packed(task))
        answer: Answer | BriefgenError = self._connection.recv()
        return answer

    def end(self) -> int | None:
        """End the process and give its exit code."""
        self._process.terminate()
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        return self._process.exitcode


class Worker:
    """One warm process that carries out one task after the other.

    `perform` waits for its turn and its result, and is meant for threads; `cancel` and
    `close` may be called from another one meanwhile.
    """

    def __init__(self) -> None:
        self._process: WorkerProcess | None = None
        self._is_closed = False
        self._exchange = threading.Lock()
        self._turn = threading.Lock()

    @property
    def process(self) -> WorkerProcess | None:
        """The process as it is now; `cancel` puts another one in its place.

        The first one is started when it is asked for: a window shows itself before.
        """
        with self._exchange:
            if self._process is None and not self._is_closed:
                self._process = WorkerProcess()
                # Python waits for such a process when it ends; nobody else would end it then.
                # What waits was registered just before, so that this comes first.
                atexit.register(self.close)
            return self._process

    def warm_up(self) -> None:
        """Start the process before there is a task, so that the first one finds it warm."""
        assert self.process or self._is_closed

    def perform(self, task: Task, *, process: WorkerProcess | None = None) -> Answer | None:
        """Carry out a task and give its answer, or None where it was cancelled.

        A thread names the `process` that was there when it was started, so that a
        cancellation holds even before the thread has begun. Raises the BriefgenError that
        the work raised, or one that says how the process died; the next task finds a
        new process then.
        """
        asked = process or self.process
        with self._turn:
            if asked is None or asked is not self._process:
                return None
            return self._answer_of(asked, task)

    def _answer_of(self, asked: WorkerProcess, task: Task) -> Answer | None:
        try:
            answer = asked.answer_to(task)
        except _LOST as fault:
            if not self._replace(asked):
                return None
            raise BriefgenError(
                f"The worker process ended without a result (code {asked.end()}).",
                hint="Try again; with a very large brief, close other programs first.",
            ) from fault
        if isinstance(answer, BriefgenError):
            raise answer
        return answer

    def cancel(self) -> None:
        """End the task under way, if any; the next one finds a new process."""
        if (process := self._process) and self._replace(process):
            process.end()

    def close(self) -> None:
        """End the process; later tasks count as cancelled."""
        atexit.unregister(self.close)
        with self._exchange:
            self._is_closed = True
            process, self._process = self._process, None
        if process:
            process.end()

    def _replace(self, process: WorkerProcess) -> bool:
        """Put a new process in the place of this one, unless another thread did so before."""
        with self._exchange:
            if self._process is not process:
                return False
            self._process = WorkerProcess()
            return True


def run_worker(connection: "Connection") -> None:
    """Be the process: answer tasks until the other end closes or asks it to end."""
    # Ctrl+C in a terminal reaches the whole group; the window decides what ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # An exception, unlike the default, lets half-written temporary files be removed.
    signal.signal(signal.SIGTERM, _leave)
    collect_seldom()
    load_what_is_needed()
    serve(connection)


def load_what_is_needed() -> None:
    """Load what the first task will need; the window itself never loads it."""
    from briefgen.app.carry_out import load_exporters

    load_exporters()


def _leave(number: int, _frame: object) -> None:
    sys.exit(128 + number)


def serve(connection: "Connection") -> None:
    """Answer each task with its report or its error, until the other end closes."""
    with connection, suppress(*_LOST):
        while True:
            connection.send(_answer(connection.recv_bytes()))


def packed(task: Task) -> bytes:
    """Pack a task for the pipe, six times as fast as pickling, during which a window stands still.

    Paths go as the system's bytes: their names need not be UTF-8.
    """
    return msgspec.msgpack.encode(task, enc_hook=os.fsencode)


def _path(_kind: type, name: bytes) -> Path:
    return Path(os.fsdecode(name))


def _answer(message: bytes) -> Answer | BriefgenError:
    from briefgen.app.carry_out import carry_out

    try:
        task: Task = msgspec.msgpack.decode(message, type=Task, dec_hook=_path)
        return carry_out(task)
    except BriefgenError as fault:
        return fault
    except Exception as fault:  # noqa: BLE001 - a fault of ours must reach the window as words
        return BriefgenError(
            f"This failed unexpectedly: {type(fault).__name__}: {fault}.",
            hint="Every file in the folder is whole, old or new. Please report these words.",
        )
