"""Print how fast the window is: its start, a tick on the page, a long export, large dossiers.

Run without a screen with QT_QPA_PLATFORM=offscreen. Every figure stands beside its target;
they are of this machine at this moment, so run it on a quiet one.
"""

import os
import subprocess
import sys
import tempfile
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from msgspec.structs import replace
from PySide6.QtCore import QTimer

from benchmarks.figures import Figures, longest_wait
from benchmarks.turns import Spent, median_of, painted, wait_for
from benchmarks.window_facts import measure_facts, measure_review
from benchmarks.window_session import measure_session
from briefgen.app.commands.command import Select
from briefgen.app.project_file import new_project_file
from briefgen.app.sample import open_sample
from briefgen.app.worker import Worker
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow
from briefgen.model.dossier import Point
from briefgen.model.local_text import local
from briefgen.model.project import Project

STARTS = 5
_START = """
import sys
import time
from PySide6.QtCore import QEvent, QTimer

if __name__ == "__main__":
    from briefgen.gui import application
    from briefgen.gui.__main__ import run_window

    class ToldWindow(application.MainWindow):
        is_told = False

        def event(self, event):
            is_done = super().event(event)
            if event.type() == QEvent.Type.UpdateRequest and not self.is_told:
                self.is_told = True
                print(time.process_time(), flush=True)
                QTimer.singleShot(0, self.close)
            return is_done

    application.MainWindow = ToldWindow
    sys.exit(run_window(None))
"""
_SENTENCE = "The two sides go through the list of open questions one after the other. "


def main() -> None:
    """Measure one thing after the other and print a line for each."""
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="briefgen-bench-") as name:
        folder = Path(name)
        os.environ["BRIEFGEN_STATE"] = str(folder / "state")
        figures.say("start to first usable window", started(), 600)
        make_application()
        worker = Worker()
        try:
            _measure_pages(worker, folder, figures)
            measure_facts(worker, folder, figures)
            measure_review(worker, folder, figures)
            measure_session(worker, folder, figures)
        finally:
            worker.close()
    figures.end()


def started() -> Spent:
    """Measure until a window of a new process can be used, warm."""
    spent = []
    for _ in range(STARTS):
        begun = perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", _START], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout
            worked = float(process.stdout.readline())
            spent.append(Spent(1000 * (perf_counter() - begun), 1000 * worked))
            process.communicate()
    return median_of(spent)


def _measure_pages(worker: Worker, folder: Path, figures: Figures) -> None:
    window = MainWindow(worker)
    window.show()
    short, long = open_sample(), long_project(open_sample())
    for name, project, runs, target in (("short", short, 15, 60.0), ("long", long, 7, 600.0)):
        # What was ticked before is given up unasked.
        window.projects.release()
        path = folder / f"{name}.brief"
        new_project_file(path, project)
        window.open_path(path)
        wait_for(window.previews.previewer.shown)
        figures.say(
            f"tick to picture, {window.preview.view.pages} pages",
            ticked(window, runs=runs),
            target,
        )
    gaps = gaps_of_export(window)
    figures.say("gap of the window during that export, 95 %", longest_wait(gaps, share=0.95), 50)
    figures.say("  the worst gap", max(gaps), 100)
    window.projects.release()
    window.close()


def long_project(sample: Project) -> Project:
    """Give the sample with so many points that its brief has a hundred pages."""
    points = tuple(
        Point(id=f"p-{number:08}", kind="background", text=local(f"{number}. {_SENTENCE * 6}"))
        for number in range(900)
    )
    dossier = replace(sample.dossier, points=(*sample.dossier.points, *points))
    ids = tuple(item.id for item in dossier.items())
    return Project(dossier=dossier, briefs=(replace(sample.briefs[0], selected=ids),))


def ticked(window: MainWindow, *, runs: int) -> Spent:
    """Measure from a tick to the picture of it, on the screen."""
    assert window.brief
    item = window.brief.selected[-1]
    spent = []
    for run in range(runs):
        command = Select(add=(item,)) if run % 2 else Select(drop=(item,))
        spent.append(painted(partial(_tick, window, command)))
    return median_of(spent)


def _tick(window: MainWindow, command: Select) -> None:
    window.run(command)
    wait_for(window.previews.previewer.shown)


def gaps_of_export(window: MainWindow) -> list[float]:
    """Give the milliseconds between turns of the event loop while an export runs."""
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(perf_counter()))
    timer.start(0)
    window.export()
    wait_for(window.exporter.done)
    timer.stop()
    return [1000 * (after - before) for before, after in pairwise(turns)]


if __name__ == "__main__":
    main()
