"""Prints the brief that is shown: exports it anew, asks for a printer, prints page by page."""

import tempfile
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.app.tasks import ExportTask
from briefgen.app.worker import Worker
from briefgen.errors import BriefgenError
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.task_runner import TaskRunner
from briefgen.gui.told import told, told_fault
from briefgen.gui.translation import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_MOST_DOTS = 300
"""Dots an inch that pages are drawn with; more only takes longer."""
_POINTS = 72


class PrintDesk(Desk):
    """What is printed is checked as an export is: it is one, into a folder that goes again."""

    changed = Signal()
    """Printing has begun, gone on or ended."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, worker: Worker, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._pages: Generator[str, None, bool] | None = None
        self._words = ""
        self.runner = TaskRunner(worker, self)
        self.runner.done.connect(self._ask_printer)
        self.runner.failed.connect(self._tell_fault)
        self.runner.cancelled.connect(self.cancel)

    @property
    def progress(self) -> str:
        """What is being printed, in words; empty where nothing is."""
        return self._words

    def print_brief(self) -> None:
        """Make the PDF of the brief as it stands in the window, then ask for a printer."""
        session, brief = self._projects.session, self._projects.brief
        if session is None or brief is None or self._words:
            return
        self._projects.bar.hide()
        self._folder = tempfile.TemporaryDirectory(prefix="briefgen-print-")
        self._say(tr("Preparing to print…"))
        self.runner.start(
            ExportTask(
                project=session.project,
                settings=ExportSettings(brief=brief.id, formats=("pdf",)),
                project_path=session.path,
                folder=Path(self._folder.name),
            )
        )

    def _ask_printer(self, report: ExportReport) -> None:
        self.runner.settle()
        if not report.files:
            self._end("error", " ".join(told(one.message) for one in report.refusals))
            return
        data = report.files[0].read_bytes()
        printer = self._dialogs.printer_for(self._window)
        if printer is None:
            self._end()
            return
        self._pages = printed(data, printer)
        self._go_on()

    def _go_on(self) -> None:
        """Print one page in a turn of events: the window can be used, and printing cancelled."""
        if self._pages is None:
            return
        try:
            self._say(next(self._pages))
        except StopIteration as ended:
            is_whole = bool(ended.value)
            self._end(
                "done" if is_whole else "error",
                tr("The brief was sent to the printer.")
                if is_whole
                else tr("The printer takes nothing. Look whether it is on, then print again."),
            )
            return
        QTimer.singleShot(0, self._go_on)

    def _tell_fault(self, fault: BriefgenError) -> None:
        self.runner.settle()
        self._end("error", told_fault(fault))

    def cancel(self) -> None:
        """Print no further page."""
        self.runner.cancel()
        self.runner.settle()
        if self._words:
            self._end("warning", tr("Printing was cancelled."))

    def _end(self, *message: str) -> None:
        self._pages = None
        if self._folder:
            self._folder.cleanup()
        self._folder = None
        self._say("")
        if message:
            tone, text = message
            self._projects.bar.say(tone, text)  # type: ignore[arg-type]  # as given above

    def _say(self, words: str) -> None:
        self._words = words
        self.changed.emit()


def printed(data: bytes, printer: "QPrinter") -> Generator[str, None, bool]:
    """Print the pages of a PDF that are asked for, one a step; returns whether it could."""
    from briefgen.gui.page_pictures import PagePictures

    pages, painter = PagePictures(data), QPainter()
    try:
        sizes = pages.sizes
        first = (printer.fromPage() or 1) - 1
        last = min(printer.toPage() or len(sizes), len(sizes))
        upright = sizes[first].height() >= sizes[first].width()
        across, high = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
        printer.setPageOrientation(high if upright else across)
        printer.setFullPage(True)
        if not painter.begin(printer):
            return False
        scale = min(printer.resolution(), _MOST_DOTS) / _POINTS
        for number in range(first, last):
            if number > first:
                printer.newPage()
            picture = pages.draw(number, scale=scale)
            painter.drawImage(
                fitted(QRectF(painter.viewport()), picture.width(), picture.height()), picture
            )
            yield tr("Printing page {number} of {count}…").format(number=number + 1, count=last)
        return True
    finally:
        if painter.isActive():
            painter.end()
        pages.close()


def fitted(paper: QRectF, width: float, height: float) -> QRectF:
    """Give where a page stands on paper: as large as fits, in the middle."""
    share = min(paper.width() / width, paper.height() / height)
    across, down = width * share, height * share
    left = paper.left() + (paper.width() - across) / 2
    return QRectF(left, paper.top() + (paper.height() - down) / 2, across, down)
