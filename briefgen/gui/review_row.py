"""The row above a fact's wording: what was decided on it, and the two buttons that decide."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefgen.gui.chosen_keys import Keys, keyed
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, TIGHT
from briefgen.gui.translation import marked, tr
from briefgen.model.facts import ReviewState

_WORDS: dict[ReviewState, str] = {
    "proposed": marked("Proposed"),
    "accepted": marked("Accepted"),
    "edited": marked("Edited by you"),
    "rejected": marked("Rejected"),
}


class ReviewRow(QWidget):
    """Hidden for what is no fact."""

    asked = Signal(str)
    """The state that the fact is to have: accepted, rejected, or proposed again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decides = True
        """Whether it has the buttons; where others decide it only tells."""
        self.state = plain_label(secondary=True)
        self.doubt = plain_label(secondary=True)
        self.doubt.setWordWrap(True)
        self.accept = QPushButton(tr("Accept"))
        self.reject = QPushButton(tr("Reject"))
        self.take_back = QPushButton(tr("Take back"))
        self.take_back.setToolTip(tr("Undecided again, as it was read"))
        self.buttons = {
            "accepted": self.accept,
            "rejected": self.reject,
            "proposed": self.take_back,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.state, stretch=1)
        for state, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, state=state: self.asked.emit(state))
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.doubt)
        self.show_state("")

    def tell_keys(self, used: Mapping[str, Keys]) -> None:
        """Name the keys that do the same as the buttons."""
        accept, reject = (
            tr("Stand by it (Ctrl+Return)"),
            tr("Keep it out of every brief (Ctrl+Backspace)"),
        )
        self.accept.setToolTip(keyed(accept, "accept", used))
        self.reject.setToolTip(keyed(reject, "reject", used))

    def show_state(self, state: ReviewState | str, *, doubt: str = "") -> None:
        """Show what was decided; `doubt` says how sure the reading is."""
        self.setVisible(bool(state))
        words = next((tr(words) for known, words in _WORDS.items() if known == state), "")
        self.state.setText(words)
        self.doubt.setText(doubt)
        self.doubt.setVisible(bool(doubt) and state == "proposed")
        for button, states in (
            (self.accept, ("proposed", "rejected")),
            (self.reject, ("proposed", "accepted", "edited")),
            (self.take_back, ("accepted", "edited", "rejected")),
        ):
            button.setVisible(self.decides and state in states)
