from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMargins, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefgen.app.forms.area_form import area_form
from briefgen.app.forms.brief_choices import brief_choices
from briefgen.app.forms.brief_form import brief_form, new_brief_form
from briefgen.app.forms.item_form import item_form
from briefgen.app.forms.project_form import meeting_form, sources_form
from briefgen.app.worker import Worker
from briefgen.gui.actions import plain
from briefgen.gui.dossier_model import KEY_ROLE
from briefgen.gui.look import margins
from briefgen.gui.main_window import MainWindow
from briefgen.gui.translation import (
    LANGUAGES,
    direction_of,
    in_a_row,
    isolated,
    language_of,
    long_day,
    speak,
    spoken,
    tr,
)
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from tests.support.translation_files import file_of, messages, source_of
from tests.support.window_answers import ReadyAnswers

FOREIGN = tuple(code for code in LANGUAGES if code != "en")


@pytest.fixture
def speaking(dressed: QApplication) -> Iterator[QApplication]:
    yield dressed
    speak(dressed, "en")


@pytest.fixture
def open_in(
    speaking: QApplication,
    worker: Worker,
    answers: ReadyAnswers,
    project_file: Path,
    qtbot: QtBot,
) -> Iterator[Callable[[str], MainWindow]]:
    made: list[MainWindow] = []

    def open_window(language: str) -> MainWindow:
        speak(speaking, language)
        window = MainWindow(worker, dialogs=answers)
        qtbot.addWidget(window)
        made.append(window)
        window.resize(1024, 700)
        window.show()
        assert window.open_path(project_file)
        return window

    yield open_window
    for window in made:
        window.close()


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 sources"), (1, "1 source"), (2, "2 sources")],
)
def test_row_24_english_has_its_plurals(number: int, said: str) -> None:
    assert tr("%n source(s)", "", number) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ["0 source", "1 source", "2 sources", "5 sources", "11 sources"]),
        ("es", ["0 fuentes", "1 fuente", "2 fuentes", "5 fuentes", "11 fuentes"]),
        ("ru", ["0 источников", "1 источник", "2 источника", "5 источников", "11 источников"]),
        ("zh", ["0 个来源", "1 个来源", "2 个来源", "5 个来源", "11 个来源"]),
        ("ar", ["لا مصادر", "مصدر واحد", "مصدران", "5 مصادر", "11 مصدرًا"]),
    ],
)
def test_row_24_each_language_has_its_plurals(
    speaking: QApplication, language: str, said: list[str]
) -> None:
    speak(speaking, language)

    assert [tr("%n source(s)", "", number) for number in (0, 1, 2, 5, 11)] == said


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "Monday"), ("fr", "lundi"), ("es", "lunes"), ("ru", "понедельник"), ("zh", "星期一")],
)
def test_row_24_days_are_written_as_the_language_does(
    speaking: QApplication, language: str, day: str
) -> None:
    speak(speaking, language)

    assert day in long_day(datetime(2031, 2, 3, 12, 0).astimezone())


def test_a_language_that_is_not_here_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_of("fr") == "fr"
    assert language_of("fi") == "en"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ru_RU"))
    assert language_of("") == "ru"


def words_of(window: QWidget) -> set[str]:
    """Give all words of controls that can be seen, and those a screen reader says."""
    found = set()
    for part in window.findChildren(QWidget):
        found.add(part.accessibleName())
        found.add(part.toolTip())
        if isinstance(part, QLabel | QAbstractButton):
            found.add(part.text().strip())
        elif isinstance(part, QLineEdit):
            found.add(part.placeholderText())
        elif isinstance(part, QComboBox):
            found |= {part.itemText(at) for at in range(part.count())}
    return found - {""}


@pytest.mark.parametrize("language", FOREIGN)
def test_row_24_no_english_is_left_in_the_window(
    open_in: Callable[[str], MainWindow], language: str
) -> None:
    window = open_in(language)
    window.dossier.view.choose("f-quotequo")

    said = words_of(window)
    said |= {plain(one.text()) for one in window.actions_by_name.values()}
    said |= {
        plain(one.title())
        for one in window.menuBar().findChildren(type(window.menuBar().addMenu("")))
    }

    english = {
        source_of(one): one.findtext("translation")
        for one in messages(file_of("zh_CN" if language == "zh" else language))
    }
    left = {
        words
        for words in said & (set(english) | {plain(one) for one in english})
        if english.get(words, words) != words
    }
    assert left == set()


def test_row_25_arabic_runs_from_right_to_left(open_in: Callable[[str], MainWindow]) -> None:
    window = open_in("ar")

    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    tree = window.dossier.mapTo(window, window.dossier.rect().topLeft()).x()
    pages = window.preview.mapTo(window, window.preview.rect().topLeft()).x()
    assert tree > pages
    assert (
        isolated("talks.brief") == "\N{FIRST STRONG ISOLATE}talks.brief\N{POP DIRECTIONAL ISOLATE}"
    )
    box = window.dossier.view.box_of(window.dossier.model.index(0, 0))
    assert box.center().x() > window.dossier.view.viewport().width() / 2
    assert direction_of("fr") is Qt.LayoutDirection.LeftToRight


def test_every_word_of_a_form_is_translated(project: Project, labels: Labels) -> None:
    brief, dossier = project.briefs[0], project.dossier
    groups = (*meeting_form(project, brief), *sources_form(project)[:1])
    groups += (*brief_form(project, brief, labels), *new_brief_form(project, brief, labels))
    fields = [field for group in groups for field in group.fields]
    fields += [field for item in dossier.items() for field in item_form(item, dossier)]
    fields += area_form(dossier, brief)
    said = {field.label for field in fields}
    said |= {one.label for one in brief_choices(project, brief, labels)}
    said |= {group.title for group in groups if brief.name not in group.title}

    assert said <= {source_of(one) for one in messages(file_of("fr"))}


@pytest.mark.parametrize(("language", "letters"), [("zh", "简报"), ("ar", "موجز")])
def test_row_24_there_are_letters_for_each_language(
    speaking: QApplication, language: str, letters: str
) -> None:
    speak(speaking, language)

    assert drawn(letters) != drawn("\ue000" * len(letters))
    assert drawn(letters) != drawn(letters[::-1])


def drawn(words: str) -> bytes:
    """Draw words as a label does, and give the dots."""
    label = QLabel(words)
    label.resize(120, 40)
    picture = label.grab().toImage()
    return bytes(picture.constBits())


def test_row_25_folding_marks_stand_where_rows_begin(open_in: Callable[[str], MainWindow]) -> None:
    view = open_in("ar").dossier.view
    index = view.model().index(0, 0)
    QApplication.processEvents()
    box = view.box_of(index)
    beside = QRect(box.right() + 2, box.top(), view.viewport().width() - box.right() - 2, 16)

    unfolded = view.viewport().grab(beside).toImage()
    view.fold(str(index.data(KEY_ROLE)))
    QApplication.processEvents()
    folded = view.viewport().grab(beside).toImage()

    grounds = {unfolded.pixel(x, 0) for x in range(unfolded.width())}
    middle = {unfolded.pixel(x, y) for x in range(unfolded.width()) for y in range(16)}
    assert middle > grounds
    assert folded != unfolded


def test_row_25_parts_of_a_line_begin_at_the_right(speaking: QApplication) -> None:
    assert in_a_row(("Radio", "3 May")) == "Radio · 3 May"
    speak(speaking, "ar")

    row = in_a_row(("Radio", "3 مايو"))

    assert row.startswith("\N{RIGHT-TO-LEFT MARK}\N{FIRST STRONG ISOLATE}Radio")
    assert in_a_row(()) == ""
    assert isolated("") == ""


def test_row_25_margins_are_those_of_the_other_side(speaking: QApplication) -> None:
    assert margins(1, 2, 3, 4) == QMargins(1, 2, 3, 4)
    speak(speaking, "ar")

    assert margins(1, 2, 3, 4) == QMargins(3, 2, 1, 4)


def test_what_is_spoken_is_a_language_of_the_window(speaking: QApplication) -> None:
    for language in LANGUAGES:
        speak(speaking, language)
        assert spoken() == language
    QLocale.setDefault(QLocale("fi"))
    assert spoken() == "en"
