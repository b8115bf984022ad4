"""Print how fast the window is: its start, a tick on the page, a long export, a large dossier.

Run without a screen with QT_QPA_PLATFORM=offscreen. Every figure stands beside its target;
they are of this machine at this moment, so run it on a quiet one.
"""

import os
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QTimer, SignalInstance

from briefgen.app.commands.command import Select
from briefgen.app.project_file import new_project_file
from briefgen.app.sample import open_sample
from briefgen.app.worker import Worker
from briefgen.gui.application import make_application
from briefgen.gui.dossier_pane import DossierPane
from briefgen.gui.main_window import MainWindow
from briefgen.model.dossier import Point
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.reference.labels import load_labels

STARTS = 5
_START = """
from briefgen.gui.application import make_application
from briefgen.gui.main_window import MainWindow
from briefgen.app.worker import Worker
application, worker = make_application(), Worker()
window = MainWindow(worker)
window.show()
application.processEvents()
print("usable", flush=True)
worker.close()
"""
_SENTENCE = "The two sides go through the list of open questions one after the other. "


def main() -> None:
    """Measure one thing after the other and print a line for each."""
    with tempfile.TemporaryDirectory(prefix="briefgen-bench-") as name:
        folder = Path(name)
        os.environ["BRIEFGEN_STATE"] = str(folder / "state")
        _say("start to first usable window", started(), 600)
        make_application()
        worker = Worker()
        try:
            _measure_window(worker, folder)
        finally:
            worker.close()
        _measure_large_dossier()


def _say(what: str, milliseconds: float, target: float) -> None:
    verdict = "reached" if milliseconds <= target else "MISSED"
    sys.stdout.write(f"{what:<44}{milliseconds:8.0f} ms, target {target:.0f}, {verdict}\n")
    sys.stdout.flush()


def started() -> float:
    """Give the milliseconds until a window of a new process can be used, warm."""
    spent = []
    for _ in range(STARTS):
        begun = perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", _START], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout
            process.stdout.readline()
            spent.append(1000 * (perf_counter() - begun))
    return median(spent)


def _measure_window(worker: Worker, folder: Path) -> None:
    window = MainWindow(worker)
    window.show()
    short, long = open_sample(), long_project(open_sample())
    for name, project, runs, target in (("short", short, 15, 60.0), ("long", long, 5, 600.0)):
        # What was ticked before is given up unasked.
        window.projects.release()
        path = folder / f"{name}.brief"
        new_project_file(path, project)
        window.open_path(path)
        _wait(window.previews.previewer.shown)
        real = window.preview.view.pages
        _say(f"tick to picture, {real} pages", ticked(window, runs=runs), target)
    gaps = gaps_of_export(window)
    _say("gap of the window during that export, 95 %", quantiles(gaps, n=20)[-1], 50)
    _say("  the worst gap", max(gaps), 100)
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


def ticked(window: MainWindow, *, runs: int) -> float:
    """Give the milliseconds from a tick to the picture of it."""
    assert window.brief
    item = window.brief.selected[-1]
    spent = []
    for run in range(runs):
        command = Select(add=(item,)) if run % 2 else Select(drop=(item,))
        begun = perf_counter()
        window.run(command)
        _wait(window.previews.previewer.shown)
        spent.append(1000 * (perf_counter() - begun))
    return median(spent)


def gaps_of_export(window: MainWindow) -> list[float]:
    """Give the milliseconds between turns of the event loop while an export runs."""
    turns: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(perf_counter()))
    timer.start(0)
    window.export()
    _wait(window.exporter.done)
    timer.stop()
    return [1000 * (after - before) for before, after in pairwise(turns)]


def _wait(signal: SignalInstance) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def _measure_large_dossier() -> None:
    sample = open_sample()
    one = sample.dossier.facts[0]
    facts = tuple(replace(one, id=f"f-{number:08}") for number in range(10_000))
    large = Project(dossier=replace(sample.dossier, facts=facts), briefs=sample.briefs)
    pane = DossierPane(load_labels("en"))
    pane.resize(430, 800)
    pane.show()
    begun = perf_counter()
    pane.show_project(large, large.briefs[0])
    _say("load of 10,000 facts", 1000 * (perf_counter() - begun), 1000)
    begun = perf_counter()
    pane.filter.line.setText("press notice")
    _say("filter of 10,000 facts", 1000 * (perf_counter() - begun), 250)


if __name__ == "__main__":
    main()
