from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from briefgen.gui.labels import heading, plain_label


def test_labels_show_markup_as_text(qapp: QApplication) -> None:
    for label in (plain_label("<b>x</b>"), heading("<b>x</b>")):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_secondary_label_is_muted_and_a_heading_larger(qapp: QApplication) -> None:
    usual = plain_label("x")

    assert usual.property("part") is None
    assert plain_label("x", secondary=True).property("part") == "secondary"
    assert heading("x", larger=3).font().pointSizeF() == usual.font().pointSizeF() + 3
