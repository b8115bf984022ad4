"""Tell how long a picture of the page takes after a tick: preview.py PROJECT TICKS.

The window's own way without the window: the command goes through the session, the task to the
worker process, the PDF that comes back is opened, and the two pages looked at are drawn.
"""

import json
import multiprocessing
import sys
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEventLoop

from briefgen.app.commands.command import Select
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import load_project
from briefgen.app.session import Session
from briefgen.app.tasks import PreviewTask
from briefgen.app.worker import Worker
from briefgen.gui.previewer import Previewer, Wish
from briefgen.model.ids import Id

_LOOKED_AT = Wish(pages=(0, 1), scale=1.25)
"""Two pages; so many pixels a point fill the pane of a window on a usual screen."""
_WARM_UP = 4


def main(project: Path, ticks: int) -> None:
    """Tick one thing off and on again, and print the medians in milliseconds."""
    session, worker = Session(load_project(project)), Worker()
    application = QCoreApplication()
    previewer = Previewer(worker)
    previewer.failed.connect(application.exit)
    previewer.wish(_LOOKED_AT)
    try:
        items = islice(_items(session), ticks + _WARM_UP)
        spent = [_tick(session, previewer, item) for item in items]
    finally:
        previewer.stop()
        worker.close()
    processor, waited = (median(column) for column in zip(*spent[_WARM_UP:], strict=True))
    sys.stdout.write(json.dumps({"processor": processor, "waited": waited}) + "\n")


def _items(session: Session) -> Iterator[Id]:
    """Give each of the later points twice: it is taken out, then put back."""
    points = [point.id for point in session.project.dossier.points]
    return (item for item in cycle(points[len(points) // 2 :]) for _ in range(2))


def _tick(session: Session, previewer: Previewer, item: Id) -> tuple[float, float]:
    is_in = item in session.project.briefs[0].selected
    loop = QEventLoop()
    previewer.shown.connect(loop.quit)
    before, start = _processor(), time.perf_counter()
    session.run(Select(drop=(item,)) if is_in else Select(add=(item,)))
    previewer.ask(PreviewTask(project=session.project, settings=ExportSettings()))
    loop.exec()
    waited, processor = time.perf_counter() - start, _processor() - before
    previewer.shown.disconnect(loop.quit)
    return 1000 * processor, 1000 * waited


def _processor() -> float:
    """Give the seconds of the processor that this process and its worker have had."""
    # So Linux numbers the clock of another process (CPUCLOCK_SCHED of its clock_getcpuclockid).
    clocks = [(~child.pid << 3) | 2 for child in multiprocessing.active_children() if child.pid]
    return time.process_time() + sum(time.clock_gettime(clock) for clock in clocks)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
