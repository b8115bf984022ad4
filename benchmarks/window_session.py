"""Measure a long session: whether the window grows, or keeps what it should give back."""

import gc
import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figures
from benchmarks.turns import turn, wait_for
from briefgen.app.commands.command import Select
from briefgen.app.project_file import new_project_file
from briefgen.app.sample import open_sample
from briefgen.app.worker import Worker
from briefgen.gui.main_window import MainWindow

WARM, TICKS = 60, 300
_SELF = Path("/proc/self")


def measure_session(worker: Worker, folder: Path, figures: Figures) -> None:
    """Tick three hundred times with pictures, choosing and exporting in between."""
    path = folder / "session.brief"
    new_project_file(path, open_sample())
    window = MainWindow(worker)
    window.show()
    window.open_path(path)
    wait_for(window.previews.previewer.shown)
    _go_on(window, WARM)
    before = _held()
    _go_on(window, TICKS)
    grown = [after - former for after, former in zip(_held(), before, strict=True)]
    for what, more, most, unit in zip(
        ("memory", "open files", "widgets"), grown, (16, 0, 0), ("MB", "", ""), strict=True
    ):
        figures.say(f"{what} more after {TICKS} ticks", more, most, unit=unit)
    window.projects.release()
    window.close()


def _go_on(window: MainWindow, ticks: int) -> None:
    assert window.brief
    keys, item = window.dossier.view.all_keys(), window.brief.selected[-1]
    for number in range(ticks):
        window.run(Select(add=(item,)) if number % 2 else Select(drop=(item,)))
        wait_for(window.previews.previewer.shown)
        window.dossier.view.choose(keys[number % len(keys)])
        turn()
        if number % 50 == 0:
            window.export()
            wait_for(window.exporter.done)
    # Other items have other widgets beside them.
    window.dossier.view.choose(item)
    turn()


def _held() -> tuple[float, int, int]:
    """Give the megabytes, open files and widgets of this process; 0 where nobody tells."""
    gc.collect()
    widgets = len(QApplication.allWidgets())
    if not _SELF.exists():
        return 0.0, 0, widgets
    pages = int((_SELF / "statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20, len(list((_SELF / "fd").iterdir())), widgets
