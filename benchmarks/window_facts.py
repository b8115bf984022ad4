"""Measure the window with ten thousand facts, and the review of a thousand by the keyboard."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.figures import Figures, at_95_percent
from benchmarks.many_facts import project_of_facts
from benchmarks.turns import Spent, painted, turn
from briefgen.app.commands.command import ReviewFacts, Select
from briefgen.app.project_file import new_project_file
from briefgen.app.sample import open_sample
from briefgen.app.worker import Worker
from briefgen.gui.main_window import MainWindow
from briefgen.gui.search_dialog import SearchDialog
from briefgen.gui.search_entries import command_entries, dossier_entries
from briefgen.reference.labels import load_labels

MANY, REVIEWED = 10_000, 1_000
_DECISIONS = 40
_A_BLINK = 100.0
"""Milliseconds within which an answer seems to come at once; what nobody said is held to it."""


def _opened(worker: Worker, folder: Path, count: int) -> tuple[MainWindow, Spent]:
    """Open a project of so many facts; give the window, and how long that took."""
    path = folder / f"{count}.brief"
    new_project_file(path, project_of_facts(open_sample(), count))
    window = MainWindow(worker)
    window.show()
    turn()
    # Its pages are those of a book of hundreds of pages, and no part of these figures.
    window.previews.previewer.ask = lambda _task: None  # type: ignore[assignment,method-assign]
    return window, painted(partial(window.open_path, path))


def measure_facts(worker: Worker, folder: Path, figures: Figures) -> None:
    """Open, filter, tick, choose, search and scroll among ten thousand facts."""
    window, spent = _opened(worker, folder, MANY)
    figures.say("load of 10,000 facts", spent, 1000)
    filter_ = window.dossier.filter.line
    figures.say("filter of 10,000 facts", painted(partial(filter_.setText, "bace")), 250)
    figures.say("  all of them again", painted(filter_.clear), 250)
    view, facts = window.dossier.view, [f"f-{number:08}" for number in range(1, MANY)]
    drop = Select(drop=(facts[7],))
    figures.say("  one tick", painted(partial(window.run, drop)), _A_BLINK)
    figures.say("  one step back", painted(window.undo), _A_BLINK)
    accept = ReviewFacts(ids=(facts[7],), state="accepted")
    figures.say("  one fact accepted", painted(partial(window.run, accept)), 2 * _A_BLINK)
    figures.say("  all headings opened", painted(view.expandAll), 500)
    figures.say(
        "  a page scrolled", painted(partial(_press, window, Qt.Key.Key_PageDown)), _A_BLINK
    )
    figures.say("  all rows chosen", painted(view.selectAll), 250)
    figures.say("  all rows unticked", painted(partial(_press, window, Qt.Key.Key_Space)), 500)
    figures.say("  and ticked again", painted(window.undo), 500)
    figures.say("search of 10,000 facts opened", painted(partial(_search, window)), 250)
    figures.say("  a word typed there", painted(partial(_type, window, "bace")), _A_BLINK)
    window.projects.release()
    window.close()


def _press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.dossier.view, key)


def _search(window: MainWindow) -> None:
    assert window.session
    known = dossier_entries(window.session.project.dossier, load_labels("en"))
    SearchDialog(window, (*command_entries(window.actions_by_name), *known)).show()


def _type(window: MainWindow, words: str) -> None:
    dialog = window.findChild(SearchDialog)
    assert dialog
    dialog.line.setText(words)


def measure_review(worker: Worker, folder: Path, figures: Figures) -> None:
    """Accept and reject one proposal after the other by the keyboard, among a thousand."""
    window, _ = _opened(worker, folder, REVIEWED)
    flow = window.flow
    figures.say("review of 1,000 facts begun", painted(flow.begin), 250)
    keys = (Qt.Key.Key_A if number % 2 else Qt.Key.Key_R for number in range(_DECISIONS))
    spent = [painted(partial(QTest.keyClick, flow.dialog, key)) for key in keys]
    figures.say("  one decided and the next shown, 95 %", at_95_percent(spent), _A_BLINK)
    flow.dialog.close()
    window.projects.release()
    window.close()
