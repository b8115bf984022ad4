"""The row above a fact's wording: what was decided on it, and the two buttons that decide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefgen.gui.labels import ElidedLabel
from briefgen.gui.look import NEAR
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
        self.state = ElidedLabel()
        self.state.setProperty("part", "secondary")
        self.accept = QPushButton(tr("Accept"))
        self.reject = QPushButton(tr("Reject"))
        self.take_back = QPushButton(tr("Take back"))
        self.accept.setToolTip(tr("Stand by it (Ctrl+Return)"))
        self.reject.setToolTip(tr("Keep it out of every brief (Ctrl+Backspace)"))
        self.take_back.setToolTip(tr("Undecided again, as it was read"))
        self.buttons = {
            "accepted": self.accept,
            "rejected": self.reject,
            "proposed": self.take_back,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.state, stretch=1)
        for state, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, state=state: self.asked.emit(state))
            row.addWidget(button)
        self.show_state("")

    def show_state(self, state: ReviewState | str, *, doubt: str = "") -> None:
        """Show what was decided; `doubt` says how sure the reading is."""
        self.setVisible(bool(state))
        words = next((tr(words) for known, words in _WORDS.items() if known == state), "")
        self.state.setText(f"{words} · {doubt}" if doubt and state == "proposed" else words)
        for button, states in (
            (self.accept, ("proposed", "rejected")),
            (self.reject, ("proposed", "accepted", "edited")),
            (self.take_back, ("accepted", "edited", "rejected")),
        ):
            button.setVisible(self.decides and state in states)
