from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefgen.gui.draft_box import DraftBox
from briefgen.gui.main_window import MainWindow
from briefgen.gui.spelling import Spelling
from tests.app.test_spelling import AFFIXES, WORDS


@pytest.fixture
def spelling(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spelling:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "en_GB.aff").write_text(AFFIXES, encoding="utf-8")
    (folder / "en_GB.dic").write_text(WORDS, encoding="utf-8")
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    made = Spelling()
    made.speak("en")
    return made


@pytest.fixture
def box(qtbot: QtBot, spelling: Spelling) -> DraftBox:
    made = DraftBox("Words")
    qtbot.addWidget(made)
    made.spell_with(spelling)
    return made


def wavy(box: DraftBox) -> list[str]:
    """Give the words that have a wavy line."""
    text = box.toPlainText()
    formats = box.document().firstBlock().layout().formats()
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [
        text[one.start : one.start + one.length]
        for one in formats
        if one.format.underlineStyle() == wave
    ]


def test_row_56_what_is_misspelt_has_a_wavy_line(box: DraftBox, qtbot: QtBot) -> None:
    box.insertPlainText("The herrign quotas")

    qtbot.waitUntil(lambda: wavy(box) == ["herrign"], timeout=10_000)


def test_row_56_a_suggestion_takes_the_place_of_the_word(
    box: DraftBox, spelling: Spelling, qtbot: QtBot
) -> None:
    box.insertPlainText("the herrign quota")
    qtbot.waitUntil(lambda: spelling.is_wrong("herrign"), timeout=10_000)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Copy")
    cursor = box.textCursor()
    cursor.setPosition(6)

    assert box.marks is not None
    box.marks.offer(menu, cursor)

    assert menu.actions()[-1].text() == "Copy"
    next(one for one in menu.actions() if one.text() == "herring").trigger()
    assert box.toPlainText() == "the herring quota"


def test_what_is_only_read_asks_for_no_dictionary(box: DraftBox, spelling: Spelling) -> None:
    box.setPlainText("The herrign quotas")

    assert not spelling.has_been_asked


def test_where_no_dictionary_is_installed_nothing_is_marked(
    box: DraftBox, spelling: Spelling, qtbot: QtBot
) -> None:
    spelling.speak("xx")
    with qtbot.waitSignal(spelling.learned, timeout=10_000):
        box.insertPlainText("agree herrign")

    assert wavy(box) == []
    assert spelling.suggestions("herrign") == ()


def test_the_window_spells_in_the_language_of_the_brief(opened: MainWindow) -> None:
    assert opened.brief is not None
    assert opened.spelling.language == opened.brief.language
    assert opened.details.wording.marks is not None
    assert opened.details.writer.text.marks is not None
