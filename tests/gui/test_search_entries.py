from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from briefgen.gui.search_entries import Found, command_entries, dossier_entries, matches
from briefgen.model.labels import Labels
from tests.support.dossier_sample import sample_dossier


def test_commands_that_can_be_used_are_found_with_their_shortcut(qapp: QApplication) -> None:
    export, greyed, plain = QAction("&Export Fish && Ships…"), QAction("&Save"), QAction("Unfold")
    export.setShortcut("Ctrl+E")
    greyed.setEnabled(False)

    found = tuple(command_entries({"export": export, "save": greyed, "expand": plain}))

    assert found == (
        Found(kind="command", key="export", title="Export Fish & Ships", detail="Command · Ctrl+E"),
        Found(kind="command", key="expand", title="Unfold", detail="Command"),
    )


def test_items_and_sources_of_the_dossier_are_found(labels: Labels) -> None:
    dossier = sample_dossier()

    found = {one.key: one for one in dossier_entries(dossier, labels)}

    assert found["f-quotequo"].detail == "Quotation"
    assert found[dossier.sources[0].id].detail == "Source · Aldren Courier"


def test_all_words_must_match_and_beginnings_come_first() -> None:
    entries = tuple(
        Found(kind="item", key=title, title=title, detail="Fact")
        for title in ("Red herring", "Herring quota", "Cod quota")
    )

    assert [one.key for one in matches(entries, "herring")] == ["Herring quota", "Red herring"]
    assert [one.key for one in matches(entries, "quota FACT")] == ["Herring quota", "Cod quota"]
    assert len(matches(entries * 40, "")) == 50
