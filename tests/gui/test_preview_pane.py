import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefgen.app.forms.brief_choices import BriefChoice
from briefgen.gui.elided_list import ElidedList
from briefgen.gui.preview_pane import PreviewPane
from briefgen.gui.previewer import ShownPages

TYPE = BriefChoice(
    key="brief.type",
    label="Brief type",
    value="memo",
    options=(("brief", "Meeting brief"), ("memo", "Information memo")),
)


@pytest.fixture
def pane(qtbot: QtBot) -> PreviewPane:
    made = PreviewPane()
    qtbot.addWidget(made)
    return made


def pages(*, withheld: int = 0) -> ShownPages:
    return ShownPages(sizes=(QSizeF(200, 300),), places=(), pictures={}, withheld=withheld)


def test_a_choice_shows_what_holds_and_tells_what_is_chosen(pane: PreviewPane) -> None:
    told: list[tuple[str, str]] = []
    pane.chosen.connect(lambda key, value: told.append((key, value)))

    pane.show_choices((TYPE,))
    combo = pane.choices["brief.type"]
    assert (combo.currentText(), combo.accessibleName()) == ("Information memo", "Brief type")
    combo.activated.emit(0)

    assert told == [("brief.type", "brief")]
    pane.show_choices(())
    assert not combo.isEnabled()


@pytest.mark.parametrize(
    ("withheld", "words"), [(0, ""), (1, "1 item held back"), (3, "3 items held back")]
)
def test_what_stays_out_is_counted(pane: PreviewPane, withheld: int, words: str) -> None:
    pane.show_pages(pages(withheld=withheld))

    assert pane.state.text() == words


def test_pages_that_take_long_are_announced_and_others_are_not(
    pane: PreviewPane, qtbot: QtBot
) -> None:
    pane.await_pages()
    assert pane.state.text() == ""
    qtbot.waitUntil(lambda: pane.state.text() == "Updating…", timeout=20_000)

    pane.say("Nothing is ticked.")

    assert pane.state.text() == ""


def test_row_22_what_stands_above_the_pages_uses_the_room_there_is(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pane = PreviewPane(window)
    names = ("brief.type", "brief.house_style", "brief.language", "brief.release")
    choices = tuple(
        BriefChoice(key=key, label=key, value="a", options=(("a", "A"),)) for key in names
    )
    pane.show_choices(choices)
    window.show()
    pane.show_pages(pages())

    pane.resize(900, 500)
    QApplication.sendPostedEvents()
    assert not pane.title.isHidden()
    tops = {pane.choices[name].y() for name in names}
    pane.resize(pane.minimumSizeHint().width(), 500)
    QApplication.sendPostedEvents()

    assert pane.title.isHidden()
    assert pane.page.text() == "Page 1 of 1"
    assert pane.page.width() >= pane.page.sizeHint().width()
    assert (len(tops), len({pane.choices[name].y() for name in names})) == (1, 2)


@pytest.mark.parametrize("style", ["Plain", "UK Whitehall-like"])
def test_each_choice_has_the_room_that_its_words_take(
    style: str, dressed: QApplication, qtbot: QtBot
) -> None:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    chosen = {
        "brief.type": "Meeting brief",
        "brief.house_style": style,
        "brief.language": "English",
        "brief.release": "Everything",
    }
    pane.resize(518, 500)
    pane.show()

    pane.show_choices(
        tuple(
            BriefChoice(key=key, label=key, value="a", options=(("a", words),))
            for key, words in chosen.items()
        )
    )

    QApplication.sendPostedEvents()
    assert {key: str(combo.shown) for key, combo in shown_in(pane).items()} == chosen
    assert len({combo.y() for combo in pane.choices.values()}) == 1


def shown_in(pane: PreviewPane) -> dict[str, ElidedList]:
    return {key: combo for key, combo in pane.choices.items() if isinstance(combo, ElidedList)}
