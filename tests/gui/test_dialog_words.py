"""Every dialog is opened in every language: no word of English is left in it."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QTableWidget,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.app.export_choices import ExportChoices
from briefgen.app.preferences import Preferences
from briefgen.app.worker import Worker
from briefgen.gui.dialogs import Dialogs, about
from briefgen.gui.main_window import MainWindow
from briefgen.gui.translation import LANGUAGES, speak
from briefgen.model.project import Project
from briefgen.reference.knowledge import load_knowledge

FOREIGN = ("ru", "zh", "ar")
"""Languages in other letters: in these, a word in Latin letters is easily seen."""
NAMES = frozenset(
    re.findall(
        r"[A-Za-z]+",
        """
        Alt App Backspace Ctrl Del Down End Enter Esc Home Left Page Return Right Shift Space Tab
        Apache CSV DOCX Droid ISC LGPL Letter Liberation License Lucide Markdown OFL PDF Python
        Qt UA UTC Word YYYY briefgen docx dotx for
        """
        + " ".join(LANGUAGES.values()),
    )
)
"""Names that are the same in every language."""


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Collect the dialogs that would wait for an answer, instead of waiting."""
    met: list[QWidget] = []

    def show(dialog: QDialog) -> int:
        met.append(dialog)
        return int(QDialog.DialogCode.Rejected)

    monkeypatch.setattr(QDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: None)
    return met


@pytest.fixture
def open_in(
    dressed: QApplication, worker: Worker, project_file: Path, qtbot: QtBot
) -> Iterator[Callable[[str], MainWindow]]:
    made: list[MainWindow] = []

    def open_window(language: str) -> MainWindow:
        speak(dressed, language)
        window = MainWindow(worker, dialogs=Dialogs())
        qtbot.addWidget(window)
        made.append(window)
        window.resize(1280, 800)
        window.show()
        assert window.open_path(project_file)
        return window

    yield open_window
    for window in made:
        window.close()
    speak(dressed, "en")


def open_everything(window: MainWindow, shown: list[QWidget]) -> Iterator[QWidget]:
    """Ask for everything that asks or shows something, and give what was shown."""
    dialogs = window.dialogs
    window.dossier.view.choose("f-quotequo")
    for name in (
        "meeting", "sources", "brief_settings", "add_brief", "add_area", "add_question",
        "add_commitment", "add_recommendation", "add_option", "add_outcome", "shortcuts",
        "search", "export_options", "preferences", "report",
    ):  # fmt: skip
        window.actions_by_name[name].trigger()
    window.items.ask_and_add("chart", data="Year,Catch\n2031,4", title="1")
    dialogs.place_to_split(window, "7 8")
    dialogs.answer_to_unsaved(window, "1.brief")
    dialogs.wants_recovery(window, "1.brief")
    dialogs.tell_crash(window, "1")
    dialogs.export_options(window, ExportChoices(), may_annex=True)
    dialogs.preferences(window, Preferences(), lambda _chosen: None)
    yield from shown
    for name in ("people", "review", "compare_briefs", "check", "source"):
        window.actions_by_name[name].trigger()
    yield from (
        window.people.sheet,
        window.flow.dialog,
        window.briefs.comparison,
        window.checks.dialog,
        window.desk.window,
        window,
    )


def words_in(widget: QWidget) -> Iterator[str]:
    """Yield all words of a dialog, and those a screen reader says."""
    yield widget.windowTitle()
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.accessibleName(), part.toolTip())
        match part:
            case QMessageBox():
                yield from (part.text(), part.informativeText())
            case QLabel() | QAbstractButton():
                yield part.text()
            case QLineEdit():
                yield part.placeholderText()
            case QComboBox():
                yield from map(part.itemText, range(part.count()))
            case QListWidget():
                yield from (part.item(at).text() for at in range(part.count()))
            case QTableWidget():
                cells = (
                    part.item(row, column)
                    for row in range(part.rowCount())
                    for column in range(part.columnCount())
                )
                yield from (cell.text() for cell in cells if cell)
            case QTreeWidget():
                yield from (part.headerItem().text(0),)
            case QMenu():
                yield from (action.text() for action in part.actions())


def own_words(project: Project, window: MainWindow) -> frozenset[str]:
    """Give the words of the project itself, of official names, and of keys of fields."""
    text = msgspec.json.encode(project).decode()
    known = " ".join(area.label for area in load_knowledge().areas)
    session = window.session
    path = str(session.path) if session else ""
    return frozenset(re.findall(r"[A-Za-z]+", f"{text} {known} {path}".casefold()))


@pytest.mark.parametrize("language", FOREIGN)
def test_row_24_no_dialog_has_english_left(
    open_in: Callable[[str], MainWindow], shown: list[QWidget], project: Project, language: str
) -> None:
    window = open_in(language)
    allowed = own_words(project, window)

    left = {
        words
        for dialog in open_everything(window, shown)
        for words in words_in(dialog)
        for word in re.findall(r"[A-Za-z]{3,}", re.sub(r"&(?=[A-Za-z])|<[^>]+>|/\S+", "", words))
        if word not in NAMES and word.casefold() not in allowed
    }

    assert len(shown) > 15
    assert left == set()


@pytest.mark.parametrize("language", FOREIGN)
def test_row_24_what_the_program_is_stands_in_no_english(
    dressed: QApplication, language: str
) -> None:
    speak(dressed, language)
    try:
        said, _, _versions = about().rpartition("<p>")
    finally:
        speak(dressed, "en")

    words = re.findall(r"[A-Za-z]{3,}", re.sub(r"<[^>]+>", " ", said))
    assert set(words) <= NAMES
