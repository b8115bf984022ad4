"""Every dialog is opened in every language: no word of English is left, nothing is cut."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddBrief
from briefgen.app.problem_log import versions
from briefgen.app.project_file import new_project_file
from briefgen.app.worker import Worker
from briefgen.checks.conflicts import find_conflicts
from briefgen.gui.dialogs import Dialogs, about
from briefgen.gui.look import dress, resize_text
from briefgen.gui.main_window import MainWindow
from briefgen.gui.translation import LANGUAGES, speak
from briefgen.model.project import Project
from briefgen.reference.knowledge import load_knowledge
from briefgen.reference.labels import load_labels
from tests.support.cut_parts import cut_parts
from tests.support.disputed_talks import disputed_talks
from tests.support.every_dialog import open_everything, words_in
from tests.support.translation_files import file_of, messages, source_of, translations_of
from tests.support.usual_look import wear_usual

FOREIGN = tuple(code for code in LANGUAGES if code != "en")
SAME_LETTERS = ("fr", "es")
"""Languages in which a word in Latin letters may be their own."""
LATIN = "[A-Za-z\u00c0-\u024f]"
NAMES = frozenset(
    re.findall(
        f"{LATIN}+",
        """
        Alt App Backspace Ctrl Del Down End Enter Esc Home Left Page Return Right Shift Space Tab
        Apache CSV DOCX Droid ISC LGPL Letter Liberation License Lucide Markdown OFL PDF Python
        Qt UA UTC Word YYYY briefgen docx dotx for
        """
        + " ".join(LANGUAGES.values()),
    )
)
"""Names that are the same in every language."""
OF_QT = {
    "QPlatformTheme": ("OK", "Save", "Discard", "Cancel", "Close", "Restore Defaults"),
    "QMessageBox": ("Show Details...",),
    "QKeySequenceEdit": ("Press shortcut",),
}
"""Words that Qt translates itself, by its names for where they stand."""
SAME = {
    "fr": [
        *("&Guide", "Contact", "Copies", "Date", "Dates", "Dossier", "Formats", "Option"),
        *("Options", "Organisation", "Organisations", "Pages", "Participant", "Participants"),
        *("Position", "Positions", "Question", "Questions", "Source", "Zoom", "format", "point"),
        *("position", "source", "Page {number}", "{count} pages", "source {number}", "1 page"),
        *("1 point", "{count} points"),
    ],
    "es": ["No", "Zoom"],
}
"""What a language says as English does; seen through by hand."""


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Collect the dialogs that would wait for an answer, instead of waiting."""
    met: list[QWidget] = []

    def show(dialog: QDialog) -> int:
        met.append(dialog)
        return int(QDialog.DialogCode.Rejected)

    def show_about(parent: QWidget, title: str, text: str) -> None:
        met.append(QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent))

    monkeypatch.setattr(QDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    monkeypatch.setattr(QMessageBox, "about", show_about)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: None)
    return met


Opener = Callable[..., MainWindow]


@pytest.fixture
def open_in(
    dressed: QApplication, worker: Worker, project_file: Path, qtbot: QtBot
) -> Iterator[Opener]:
    made: list[MainWindow] = []

    def open_window(language: str, *, percent: int = 100, path: Path | None = None) -> MainWindow:
        speak(dressed, language)
        if percent != 100:
            resize_text(dressed, percent)
            dress(dressed)
        window = MainWindow(worker, dialogs=Dialogs())
        qtbot.addWidget(window)
        made.append(window)
        window.resize(1024, 700)
        window.show()
        assert window.open_path(path or project_file)
        return window

    yield open_window
    for window in made:
        window.close()
    speak(dressed, "en")
    wear_usual(dressed)


def own_words(project: Project, window: MainWindow) -> frozenset[str]:
    """Give the words of the project itself, of official names, and of keys of fields."""
    text = msgspec.json.encode(project).decode()
    known = " ".join(area.label for area in load_knowledge().areas)
    session = window.session
    path = str(session.path) if session else ""
    said = f"{text} {known} {path} {' '.join(versions())}"
    return frozenset(re.findall(f"{LATIN}+", said.casefold()))


def vocabulary(language: str) -> frozenset[str]:
    """Give the words that a language of Latin letters has for the window and for briefs."""
    labels = load_labels(language)
    forms = [form for one in messages(file_of(language)) for form in translations_of(one)]
    forms += labels.words.values()
    forms += labels.areas.values()
    forms += [*labels.dates.months, *labels.dates.months_alone]
    forms += [QCoreApplication.translate(at, one) for at, said in OF_QT.items() for one in said]
    plain = (re.sub(r"&(?=\w)|\{\w+\}", "", form).casefold() for form in forms)
    return frozenset(word for form in plain for word in re.findall(f"{LATIN}+", form))


def english_left(words: str, allowed: frozenset[str]) -> bool:
    """Tell whether words hold one that is of no other language."""
    plain = re.sub(r"&(?=\w)|<[^>]+>|/\S+", "", words)
    found = (word for word in re.findall(rf"{LATIN}{{3,}}", plain) if word not in NAMES)
    return any(word.casefold() not in allowed for word in found)


@pytest.mark.parametrize("language", FOREIGN)
def test_row_24_no_dialog_has_english_left(
    open_in: Opener, shown: list[QWidget], project: Project, language: str
) -> None:
    window = open_in(language)
    allowed = own_words(project, window)
    if language in SAME_LETTERS:
        allowed |= vocabulary(language)

    left = {
        words
        for dialog in open_everything(window, shown)
        for words in words_in(dialog)
        if english_left(words, allowed)
    }

    assert len(shown) > 15
    assert left == set()


@pytest.mark.parametrize("language", FOREIGN)
def test_row_24_no_conflict_has_english_left(
    open_in: Opener, tmp_path: Path, language: str
) -> None:
    project = apply_command(Project(dossier=disputed_talks()), AddBrief(name="1"))
    window = open_in(language, path=new_project_file(tmp_path / "1.brief", project).path)
    allowed = own_words(project, window)
    if language in SAME_LETTERS:
        allowed |= vocabulary(language)
    conflicts = find_conflicts(project.dossier)

    said: set[str] = set()
    for conflict in conflicts:
        window.dossier.show_item(conflict.facts[0])
        said |= set(words_in(window))
        assert not re.search(r"\d{4}-\d\d-\d\d", " ".join(words_in(window.details.conflicts)))

    assert len(conflicts) == 5
    assert {words for words in said if english_left(words, allowed)} == set()


@pytest.mark.parametrize("language", SAME_LETTERS)
def test_row_24_nothing_is_said_in_english_for_another_language(language: str) -> None:
    same = {
        source_of(one)
        for one in messages(file_of(language))
        if source_of(one) in translations_of(one)
    }

    assert same == set(SAME[language])


@pytest.mark.parametrize("language", FOREIGN)
def test_row_24_what_the_program_is_stands_in_no_english(
    dressed: QApplication, language: str
) -> None:
    speak(dressed, language)
    try:
        said, _, _versions = about().rpartition("<p>")
        allowed = vocabulary(language) if language in SAME_LETTERS else frozenset()
    finally:
        speak(dressed, "en")

    assert not english_left(said, allowed)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("percent", [100, 200])
def test_row_22_no_dialog_is_cut_or_larger_than_a_small_screen(
    open_in: Opener, shown: list[QWidget], language: str, percent: int
) -> None:
    window = open_in(language, percent=percent)
    screen = QGuiApplication.primaryScreen().availableSize()

    cut, large = [], []
    for dialog in open_everything(window, shown):
        QApplication.sendPostedEvents()
        cut += cut_parts(dialog)
        if dialog is not window and dialog.width() > max(1024, screen.width()):
            large.append((type(dialog).__name__, dialog.size()))

    assert (cut, large) == ([], [])
    assert window.width() == 1024
