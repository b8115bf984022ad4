import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefgen.gui.item_sources import Excerpt, SourceCard
from briefgen.gui.source_cards import SourceCards


@pytest.fixture
def cards(qtbot: QtBot) -> SourceCards:
    made = SourceCards()
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    return made


def card(excerpt: Excerpt, fact: str = "f-a") -> SourceCard:
    return SourceCard(
        fact=fact, source="s-a", title="<i>Courier</i>", line="<b>3 May</b>", excerpt=excerpt
    )


def marked(cards: SourceCards) -> list[str]:
    return [str(one.cursor.selectedText()) for one in cards.frames[0].sentence.extraSelections()]


def test_what_sources_say_is_never_taken_for_markup(cards: SourceCards) -> None:
    cards.show_cards((card(Excerpt(before="<b>", words="a < b", after="</b>")),))

    (frame,) = cards.frames
    assert frame.sentence.toPlainText() == "<b>a < b</b>"
    assert frame.title.textFormat() is Qt.TextFormat.PlainText
    assert frame.line.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("before", ["", "Two lines\n", "Emoji 🐟🐟 ", "A\u0301 ", "\u202e"])
def test_the_words_of_the_fact_are_marked_at_their_place(cards: SourceCards, before: str) -> None:
    cards.show_cards((card(Excerpt(before=before, words="no 🐟 here", after=" 🐟.")),))

    assert "no 🐟 here" in marked(cards)


def test_what_stands_around_the_sentence_is_muted(cards: SourceCards) -> None:
    cards.show_cards((card(Excerpt(lead="… 🐟 before.", words="Here", after=".", tail="After …")),))

    assert cards.frames[0].sentence.toPlainText() == "… 🐟 before. Here. After …"
    assert marked(cards) == ["… 🐟 before. ", " After …", "Here"]


def test_every_source_has_its_card_and_leads_to_its_text(cards: SourceCards, qtbot: QtBot) -> None:
    cards.show_cards((card(Excerpt(words="x")), card(Excerpt(words="y"), "f-b")))

    assert cards.title.text() == "2 places in sources"
    with qtbot.waitSignal(cards.open_asked) as told:
        cards.frames[1].open.click()
    assert told.args == ["f-b"]
    cards.show_cards((card(Excerpt(words="x")),))
    assert (len(cards.frames), cards.title.text()) == (1, "Source")
    cards.show_cards(())
    assert cards.isHidden()


def test_a_card_that_is_shown_again_stays(cards: SourceCards) -> None:
    cards.show_cards((card(Excerpt(words="x")),))
    frame = cards.frames[0]

    cards.show_cards((card(Excerpt(words="x")),))

    assert cards.frames == [frame]


def test_a_sentence_that_is_shown_whole_has_no_scroll_bar(cards: SourceCards) -> None:
    for count in (1, 5, 17, 39):
        cards.show_cards((card(Excerpt(words="word " * count)),))
        QApplication.processEvents()
        bar = cards.frames[0].sentence.verticalScrollBar()
        assert (bar.isVisible(), bar.maximum()) == (False, 0)

    cards.show_cards((card(Excerpt(words="endless " * 4000)),))
    QApplication.processEvents()
    assert cards.frames[0].sentence.verticalScrollBar().isVisible()


def test_all_lines_of_a_card_begin_below_each_other(dressed: QApplication, qtbot: QtBot) -> None:
    cards = SourceCards()
    qtbot.addWidget(cards)
    cards.show_cards((card(Excerpt(words="Here")),))
    cards.show()

    (frame,) = cards.frames
    sentence = frame.sentence.cursorRect(QTextCursor(frame.sentence.document())).left()
    sentence = frame.sentence.viewport().mapTo(frame, QPoint(sentence, 0)).x()
    line = frame.line.x() + frame.line.indent()
    assert sentence == line == frame.title.x() + frame.title.indent()
