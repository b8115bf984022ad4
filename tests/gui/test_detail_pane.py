import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefgen.app.forms.form_field import FormField
from briefgen.checks.conflicts import find_conflicts
from briefgen.gui.detail_pane import DetailPane
from briefgen.gui.item_details import ItemDetails
from briefgen.gui.item_sources import Excerpt, SourceCard
from tests.support.disputed_talks import disputed_talks

CARD = SourceCard(
    fact="f-a", source="s-a", title="Courier", line="3 May", excerpt=Excerpt(words="x")
)
QUOTE = ItemDetails(
    id="f-a",
    kind="Quotation",
    wording="<b>Herring</b> & <img src='x'>",
    sources=(CARD,),
    note="<u>private</u>",
    may_edit=True,
    state="proposed",
)


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    return made


def told(pane: DetailPane) -> list[tuple[str, str, str]]:
    edits: list[tuple[str, str, str]] = []
    pane.edited.connect(lambda *said: edits.append(said))
    return edits


def test_what_officers_write_is_never_taken_for_markup(pane: DetailPane) -> None:
    pane.show_item(QUOTE)

    assert pane.wording.toPlainText() == "<b>Herring</b> & <img src='x'>"
    assert pane.note.toPlainText() == "<u>private</u>"


def test_an_empty_pane_says_what_to_do(pane: DetailPane) -> None:
    pane.show_item(QUOTE)
    pane.show_item(None)

    assert pane.nothing.isVisible()
    parts = (pane.wording, pane.sources, pane.note, pane.note_label, pane.remove, pane.review)
    assert not any(part.isVisible() for part in parts)


def test_what_was_proposed_is_shown_only_where_the_officer_says_otherwise(
    pane: DetailPane,
) -> None:
    pane.show_item(QUOTE)
    before = pane.proposed.isVisible()
    pane.show_item(replace(QUOTE, proposed="<i>Envoy</i>"))

    assert not before
    assert pane.proposed.text() == "Proposed: <i>Envoy</i>"


def test_what_is_being_typed_is_kept_for_its_own_item(pane: DetailPane) -> None:
    edits = told(pane)
    pane.show_item(QUOTE)
    pane.note.setPlainText("Ask Lund.")
    pane.note.document().setModified(True)

    pane.show_item(replace(QUOTE, id="f-b", note=""))

    assert edits == [("f-a", "note", "Ask Lund.")]
    assert pane.note.toPlainText() == ""


def test_what_was_typed_can_be_removed(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_item(replace(QUOTE, state=None, may_remove=True))

    with qtbot.waitSignal(pane.remove_asked) as heard:
        pane.remove.click()

    assert heard.args == ["f-a"]


def test_f2_goes_to_the_wording_or_to_the_first_field(pane: DetailPane) -> None:
    pane.activateWindow()
    pane.show_item(QUOTE)
    pane.edit_wording()
    assert pane.wording.hasFocus()

    person = replace(
        QUOTE, may_edit=False, fields=(FormField(key="name", label="Name", text="Ivar Lund"),)
    )
    pane.show_item(person)
    assert not pane.wording.isVisible()
    pane.edit_wording()
    assert pane.form.editors["name"].hasFocus()
    pane.show_item(None)
    pane.edit_wording()


def test_what_sources_disagree_on_comes_before_their_cards(pane: DetailPane) -> None:
    talks = disputed_talks()
    conflict = find_conflicts(talks)[0]
    pane.show_item(QUOTE)
    pane.show_conflicts((conflict,), talks)
    pane.activateWindow()
    pane.languages.button.setFocus()
    met = []
    for _ in range(len(conflict.choices) + 2):
        QTest.keyClick(pane.focusWidget(), Qt.Key.Key_Tab)
        met.append(pane.focusWidget())

    (box,), (choices,) = pane.conflicts.boxes, pane.conflicts.choices
    assert pane.conflicts.y() < pane.sources.y()
    assert met == [box, *choices.values(), pane.sources.frames[0].open]
