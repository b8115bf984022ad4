"""Hand tasks to the worker process and tell the window what came of them."""

import threading

from PySide6.QtCore import QObject, Signal

from briefgen.app.tasks import Task
from briefgen.app.worker import Worker, WorkerProcess
from briefgen.errors import BriefgenError

PATIENCE = 1.0
"""Seconds that small work gets to end by itself when the window goes."""


class TaskRunner(QObject):
    """One task at a time; a thread waits for the worker, so that the window never does."""

    done = Signal(object)
    """The answer to a task."""
    failed = Signal(object)
    """The BriefgenError that stopped a task."""
    cancelled = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._waiting: threading.Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a task is under way."""
        return self._waiting is not None and self._waiting.is_alive()

    def start(self, task: Task) -> None:
        """Begin a task; one of the signals tells how it ended."""
        self._waiting = threading.Thread(
            target=self._wait,
            args=(task, self._worker.process),
            name="briefgen-task",
            daemon=True,
        )
        self._waiting.start()

    def _wait(self, task: Task, process: WorkerProcess | None) -> None:
        try:
            answer = self._worker.perform(task, process=process)
        except BriefgenError as fault:
            self.failed.emit(fault)
            return
        if answer is None:
            self.cancelled.emit()
        else:
            self.done.emit(answer)

    def cancel(self) -> None:
        """End the task under way, if any."""
        if self.is_busy:
            self._worker.cancel()

    def stop(self, *, patience: float = 0.0) -> None:
        """End the task under way and wait for the thread: the window goes.

        A task gets `patience` seconds to end by itself, which spares starting another process.
        """
        if self._waiting:
            self._waiting.join(patience)
        self.cancel()
        self.settle()

    def settle(self) -> None:
        """Wait for the last moments of a thread that has told how it ended."""
        if self._waiting:
            self._waiting.join()
