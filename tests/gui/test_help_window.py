"""The help of the window: pages that ship, at the place that was asked for."""

import html
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.gui.actions import plain
from briefgen.gui.colours import DARK, LIGHT
from briefgen.gui.help_button import help_button, offer_help
from briefgen.gui.help_pages import help_folder, help_parts, pages_with
from briefgen.gui.help_places import PLACES, Topic, topic_of
from briefgen.gui.help_view import HelpView, help_style
from briefgen.gui.help_window import HelpWindow, show_help
from briefgen.gui.look import dress
from briefgen.resources import asset

GUI = Path(__file__).resolve().parents[2] / "briefgen" / "gui"
NOT_OF_THE_WINDOW = {"⋯"}
"""What the guide stresses that is a drawing."""
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def parent(qtbot: QtBot, dressed: QApplication) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def text_at_top(view: HelpView) -> str:
    return view.cursorForPosition(QPoint(1, 1)).block().text()


def titles_shown(window: HelpWindow) -> list[str]:
    rows = [window.list.item(at) for at in range(window.list.count())]
    return [row.text().strip() for row in rows if not row.isHidden()]


@pytest.mark.parametrize("topic", PLACES)
def test_every_topic_has_its_place_in_a_page(topic: Topic) -> None:
    name, _, place = PLACES[topic].partition("#")
    page = (help_folder() / name).read_text(encoding="utf-8")

    assert not place or f'<a name="{place}"></a>' in page


def test_every_dialog_leads_to_the_help() -> None:
    missing = [
        path.name
        for path in sorted(GUI.glob("*.py"))
        if path.name != "help_window.py"
        and re.search(r"^class \w+\(QDialog\)", text := path.read_text("utf-8"), re.MULTILINE)
        and not re.search(r"(offer_help|help_button)\(self, ", text)
    ]

    assert missing == []


def test_row_48_the_help_opens_at_what_was_asked_for(parent: QWidget) -> None:
    window = show_help(parent, "people")

    assert window.isVisible()
    assert (window.view.page, window.view.source().fragment()) == ("window", "people")
    assert window.view.toPlainText().startswith("The window\n")
    assert window.list.currentItem().text().strip() == "The window"


def test_another_question_turns_the_same_window(parent: QWidget) -> None:
    first = show_help(parent, "people")
    first.line.setText("caveat")

    second = show_help(parent, "start")

    assert second is first
    assert (second.view.page, second.line.text()) == ("guide", "")


def test_pages_are_chosen_in_the_contents_and_gone_back_from(parent: QWidget) -> None:
    window = show_help(parent, "start")
    row = next(
        window.list.item(at)
        for at in range(window.list.count())
        if window.list.item(at).text().strip() == "Markings and release"
    )

    window.list.setCurrentItem(row)
    turned = window.view.page
    window.back.click()

    assert (turned, window.view.page) == ("markings", "guide")
    assert window.list.currentItem().text().strip() == "Your first brief"
    assert window.forward.isEnabled()
    assert not window.back.isEnabled()


def test_titles_of_parts_cannot_be_chosen(parent: QWidget) -> None:
    window = show_help(parent, "start")
    titles = [window.list.item(at) for at in range(window.list.count())]
    parts = {part.title for part in help_parts()}

    flags = {row.flags() for row in titles if row.text() in parts}

    assert flags == {Qt.ItemFlag.NoItemFlags}


def test_a_search_shows_the_pages_that_hold_all_words_and_goes_there(parent: QWidget) -> None:
    window = show_help(parent, "start")

    window.line.setText("caveat yard")
    shown = titles_shown(window)
    window._find()

    assert shown == ["For officers", "Markings and release"]
    assert window.view.page == "markings"
    assert window.view.textCursor().selectedText().casefold() == "caveat"


def test_words_on_the_page_are_found_without_leaving_it(parent: QWidget) -> None:
    window = show_help(parent, "shortcuts")

    window.line.setText("Shortcuts")
    window._find()

    assert window.view.page == "window"
    assert window.view.textCursor().selectedText() == "Shortcuts"


@pytest.mark.parametrize("words", ["", "   ", "xyzzy"])
def test_what_no_page_holds_leads_nowhere(parent: QWidget, words: str) -> None:
    window = show_help(parent, "start")

    window.line.setText(words)
    window._find()

    assert window.view.page == "guide"
    assert not window.view.textCursor().hasSelection()


def test_an_empty_search_shows_all_pages(parent: QWidget) -> None:
    window = show_help(parent, "start")
    before = titles_shown(window)

    window.line.setText("xyzzy")
    none = titles_shown(window)
    window.line.clear()

    assert none == []
    assert titles_shown(window) == before


def test_pages_are_searched_by_what_can_be_read_on_them() -> None:
    assert "markings" in pages_with("CAVEATS")
    assert pages_with("<h1>") == frozenset()


def test_nothing_but_pages_of_the_help_is_opened(parent: QWidget, qtbot: QtBot) -> None:
    view = HelpView()
    qtbot.addWidget(view)
    view.show_place("guide.html")

    view.setSource(QUrl("https://briefgen.example/"))

    assert view.page == "guide"


def test_pictures_are_as_wide_as_there_is_room(parent: QWidget, qtbot: QtBot) -> None:
    view = HelpView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    name = QUrl("pictures/guide-read.png")

    view.show_place("guide.html")
    narrow = view.loadResource(IMAGE, name)
    view.resize(700, 400)
    view.show_place("window.html")
    wider = view.loadResource(IMAGE, name)

    assert narrow.width() < 500 < wider.width() < 700
    assert view.loadResource(IMAGE, QUrl("pictures/none.png")).isNull()


def test_a_wider_window_draws_pictures_anew_at_the_same_place(
    parent: QWidget, qtbot: QtBot
) -> None:
    view = HelpView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.show()
    view.show_place("guide.html")

    with qtbot.waitSignal(view._waiting.timeout):
        view.resize(700, 400)
        # Only now it is known how long the page is with its lines of another width.
        QApplication.processEvents()
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        before = text_at_top(view)

    assert text_at_top(view) == before
    assert view._drawn_for == view.viewport().width()


def test_pages_follow_the_colours_of_the_window(parent: QWidget, dressed: QApplication) -> None:
    window = show_help(parent, "start")
    try:
        dress(dressed, DARK)
        assert window.view.document().defaultStyleSheet() == help_style(DARK)
        assert window.view.page == "guide"
    finally:
        dress(dressed, LIGHT)


def test_a_form_leads_to_what_it_is_about() -> None:
    def form(*keys: str) -> tuple[FormGroup, ...]:
        fields = tuple(FormField(key=key, label=key) for key in keys)
        return (FormGroup(title="", fields=fields),)

    asked = {
        topic: topic_of(form(*keys))
        for topic, keys in {
            "meeting": ("meeting.title", "brief.to"),
            "sources": ("sides.ours",),
            "briefs": ("brief.name",),
            "points": ("question", "reply"),
        }.items()
    }

    assert asked == {topic: topic for topic in asked}
    assert topic_of(form()) == "points"


def test_the_button_of_a_dialog_shows_its_place_and_leaves_it_usable(
    parent: QWidget, qtbot: QtBot
) -> None:
    dialog = QDialog(parent)
    buttons = QDialogButtonBox(dialog)
    button = offer_help(dialog, buttons, "export")
    dialog.setModal(True)
    dialog.show()

    button.click()

    shown = dialog.findChild(HelpWindow)
    assert shown is not None
    assert shown.view.source().fragment() == "export-options"
    assert buttons.buttonRole(button) == QDialogButtonBox.ButtonRole.HelpRole
    assert not shown.isModal()


def test_f1_does_the_same(parent: QWidget, qtbot: QtBot) -> None:
    dialog = QDialog(parent)
    help_button(dialog, "split").setParent(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=20_000)

    QTest.keyClick(dialog, Qt.Key.Key_F1)

    qtbot.waitUntil(lambda: dialog.findChild(HelpWindow) is not None, timeout=20_000)


def test_the_guide_calls_things_as_the_window_does() -> None:
    docs = GUI.parents[1] / "docs"
    words = translation_sources()
    key = re.compile(r"(?:Ctrl|Alt|Shift|F\d+|Space|Enter|Up|Down|[A-Z0+,/-])(?:\+.+)?")
    unknown = {
        part
        for name in ("guide.md", "window.md", "questions.md")
        for said in re.findall(r"\*\*(.+?)\*\*", (docs / name).read_text(encoding="utf-8"))
        for part in said.split(" › ")
        if not key.fullmatch(part)
        and not any(one.startswith(part.rstrip("…").casefold()) for one in words)
    }

    assert unknown == NOT_OF_THE_WINDOW


def translation_sources() -> set[str]:
    """Give all that the window says, without the marks of keys."""
    file = asset("translations", "briefgen_fr.ts").read_text(encoding="utf-8")
    said = (html.unescape(one) for one in re.findall(r"<source>(.*?)</source>", file, re.DOTALL))
    return {plain(one).casefold() for one in said}
