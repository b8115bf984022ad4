"""Hand exports to the worker process and tell the window what came of them."""

import threading

from PySide6.QtCore import QObject, Signal

from briefgen.app.worker import ExportTask, Worker, WorkerProcess
from briefgen.errors import BriefgenError


class Exporter(QObject):
    """One export at a time; a thread waits for the worker, so that the window never does."""

    done = Signal(object)
    """The ExportReport of a task."""
    failed = Signal(object)
    """The BriefgenError that stopped a task."""
    cancelled = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._waiting: threading.Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an export is under way."""
        return self._waiting is not None and self._waiting.is_alive()

    def start(self, task: ExportTask) -> None:
        """Begin a task; one of the signals tells how it ended."""
        self._waiting = threading.Thread(
            target=self._wait,
            args=(task, self._worker.process),
            name="briefgen-export",
            daemon=True,
        )
        self._waiting.start()

    def _wait(self, task: ExportTask, process: WorkerProcess | None) -> None:
        try:
            report = self._worker.perform(task, process=process)
        except BriefgenError as fault:
            self.failed.emit(fault)
            return
        if report is None:
            self.cancelled.emit()
        else:
            self.done.emit(report)

    def cancel(self) -> None:
        """End the export under way, if any."""
        if self.is_busy:
            self._worker.cancel()

    def stop(self) -> None:
        """End the export under way and wait for the thread: the window goes."""
        self.cancel()
        self.settle()

    def settle(self) -> None:
        """Wait for the last moments of a thread that has told how it ended."""
        if self._waiting:
            self._waiting.join()
