"""Lays the brief out in the worker and draws its pages in a thread, the newest wish first."""

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from briefgen.app.tasks import Preview, PreviewTask
from briefgen.app.worker import Worker
from briefgen.errors import BriefgenError
from briefgen.gui.task_runner import PATIENCE
from briefgen.model.exported import Placed
from briefgen.model.measures import Measure
from briefgen.model.notices import Notice

if TYPE_CHECKING:
    from briefgen.gui.page_pictures import PagePictures


SMALL_WIDTH = 84
"""Pixels that a small picture of a page is wide."""


@dataclass(frozen=True)
class Wish:
    """The pages somebody looks at, counted from 0, and at how many pixels a point.

    Those `around` come next in either direction; they are drawn when the others are there.
    Of both, only what is `missing` is drawn, once the pages are laid out.
    """

    pages: tuple[int, ...] = (0,)
    around: tuple[int, ...] = ()
    missing: frozenset[int] | None = None
    """None where all are."""
    scale: float = 1.0
    share: float = 0.0
    """Pixels that the pages have to fit the width of; 0 where `scale` counts."""


@dataclass(frozen=True)
class ShownPages:
    """A brief as laid out: sizes in points, places of origins, pictures of the pages looked at.

    `project` counts the projects that were left before.
    """

    sizes: tuple[QSizeF, ...]
    places: tuple[Placed, ...]
    pictures: dict[int, QImage]
    withheld: int = 0
    contract: tuple[Measure, ...] = ()
    remarks: tuple[Notice, ...] = ()
    project: int = 0


class Previewer(QObject):
    """One preview at a time; what is asked meanwhile takes the place of what was asked before."""

    shown = Signal(object)
    """The ShownPages of the newest task."""
    drawn = Signal(int, QImage)
    """The picture of a page that was wished for later, counted from 0."""
    drawn_small = Signal(int, QImage)
    """The small picture of a page, counted from 0."""
    failed = Signal(str, int)
    """Why there are no pages, and how many projects were left before."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._news = threading.Condition()
        self._task: PreviewTask | None = None
        self._wish = Wish()
        self._is_wish_new = False
        self.project = 0
        """How many projects were left; what comes of them still is shown no more."""
        self._small: tuple[int, ...] = ()
        self._has_ended = False
        self._pictures: PagePictures | None = None
        self._thread: threading.Thread | None = None

    def ask(self, task: PreviewTask) -> None:
        """Lay a brief out as soon as the one under way is done."""
        with self._news:
            self._task = task
            self._news.notify()
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._serve, name="briefgen-preview", daemon=True
            )
            self._thread.start()

    def wish(self, wish: Wish) -> None:
        """Draw other pages, or the same ones at another scale."""
        with self._news:
            self._wish, self._is_wish_new = wish, True
            self._news.notify()

    def wish_small(self, pages: tuple[int, ...]) -> None:
        """Draw small pictures of pages, when nothing else is to be drawn."""
        with self._news:
            self._small = pages
            self._news.notify()

    def forget(self) -> None:
        """Ask for nothing any more, and show nothing that is under way: the project is left."""
        with self._news:
            self._task, self._small = None, ()
            self.project += 1

    def stop(self) -> None:
        """End the thread: the window goes."""
        with self._news:
            self._has_ended = True
            self._news.notify()
        if self._thread:
            # To end the worker for a layout that is as good as done would cost more.
            self._thread.join(PATIENCE)
            if self._thread.is_alive():
                self._worker.cancel()
            self._thread.join()

    # In the thread.

    def _serve(self) -> None:
        while self._is_wanted():
            with self._news:
                task, self._task, project = self._task, None, self.project
                wish, is_new = self._wish, self._is_wish_new
                self._is_wish_new = is_new and task is not None
            if task:
                self._lay_out(task, project)
            elif self._pictures and is_new:
                self._draw(self._pictures, wish)
            elif self._pictures:
                self._draw_small(self._pictures)
        if self._pictures:
            self._pictures.close()

    def _is_wanted(self) -> bool:
        """Wait until there is something to do; tell whether there is, or all is over."""
        with self._news:
            self._news.wait_for(lambda: self._is_more_urgent() or self._is_small_wished())
            return not self._has_ended

    def _lay_out(self, task: PreviewTask, project: int) -> None:
        try:
            preview = self._worker.perform(task)
        except BriefgenError as fault:
            self.failed.emit(str(fault), project)
            return
        if isinstance(preview, Preview):
            # Somebody may have turned to other pages meanwhile.
            with self._news:
                wish, self._is_wish_new = self._wish, False
            self._show(preview, wish, project)
        elif self._worker.process:
            # An export was cancelled, and this with it.
            with self._news:
                self._task = self._task or task

    def _show(self, preview: Preview, wish: Wish, project: int) -> None:
        # Only here PDF is opened; the window need not wait for what does it.
        from briefgen.gui.page_pictures import PagePictures

        if self._pictures:
            self._pictures.close()
        self._pictures = PagePictures(preview.data)
        sizes = self._pictures.sizes
        scale = _scale(wish, sizes)
        pictures = {
            number: self._pictures.draw(number, scale=scale)
            for number in wish.pages
            if number < len(sizes)
        }
        self.shown.emit(
            ShownPages(
                sizes=sizes,
                places=preview.places,
                pictures=pictures,
                withheld=preview.withheld,
                contract=preview.contract,
                remarks=preview.remarks,
                project=project,
            )
        )
        self._draw(self._pictures, replace(wish, pages=(), missing=None))

    def _draw(self, pictures: "PagePictures", wish: Wish) -> None:
        sizes, missing = pictures.sizes, wish.missing
        for number in (*wish.pages, *wish.around):
            if self._is_more_urgent():
                return
            if number < len(sizes) and (missing is None or number in missing):
                self.drawn.emit(number, pictures.draw(number, scale=_scale(wish, sizes)))

    def _draw_small(self, pictures: "PagePictures") -> None:
        """Draw one small picture; whatever is more urgent comes before the next one."""
        with self._news:
            number, *left = self._small or (-1,)
            self._small = tuple(left)
        sizes = pictures.sizes
        if 0 <= number < len(sizes):
            scale = 2 * SMALL_WIDTH / sizes[number].width()
            self.drawn_small.emit(number, pictures.draw(number, scale=scale))

    def _is_more_urgent(self) -> bool:
        return bool(self._task or self._is_wish_new or self._has_ended)

    def _is_small_wished(self) -> bool:
        return bool(self._small and self._pictures)


def _scale(wish: Wish, sizes: tuple[QSizeF, ...]) -> float:
    widest = max((size.width() for size in sizes), default=1.0)
    return wish.share / widest if wish.share else wish.scale
