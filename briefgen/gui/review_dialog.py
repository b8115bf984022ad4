"""Proposed facts one after the other: a single key decides on each and shows the next."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.chosen_keys import Keys, keyed
from briefgen.gui.detail_pane import DetailPane
from briefgen.gui.help_button import help_button
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.length_bar import Gauge
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import marked, tr

_HINT = marked("A accept · R reject · E edit · Space in the brief · N next · P back · Ctrl+Z undo")


class ReviewDialog(QDialog):
    """Shows one fact; what is to become of it is told by signals."""

    decided = Signal(str)
    """The state that the fact is to have."""
    step_asked = Signal(int)
    """The next fact (1) or the one before (-1) is to be shown."""
    tick_asked = Signal(bool)
    """Whether the fact is to be in the brief."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review proposed facts"))
        self.title = heading()
        self.gauge = Gauge()
        self.pane = DetailPane()
        self.pane.review.decides = False
        self.hint = plain_label(secondary=True)
        self.hint.setWordWrap(True)
        self.in_brief = QCheckBox(tr("In the brief"))
        self.back = QPushButton(tr("Back"))
        self.reject_fact = QPushButton(tr("Reject"))
        self.edit = QPushButton(tr("Edit"))
        self.next = QPushButton(tr("Next"))
        self.accept_fact = QPushButton(tr("Accept"))
        self.help = help_button(self, "review")
        self._works: Mapping[QPushButton, Callable[[], object]] = {
            self.back: lambda: self.step_asked.emit(-1),
            self.next: lambda: self.step_asked.emit(1),
            self.edit: self.pane.edit_wording,
            self.reject_fact: lambda: self.decided.emit("rejected"),
            self.accept_fact: lambda: self.decided.emit("accepted"),
        }
        self._keys: Mapping[int, Callable[[], object]] = {
            Qt.Key.Key_A: self.accept_fact.click,
            Qt.Key.Key_R: self.reject_fact.click,
            Qt.Key.Key_Delete: self.reject_fact.click,
            Qt.Key.Key_E: self.edit.click,
            Qt.Key.Key_F2: self.edit.click,
            Qt.Key.Key_N: self.next.click,
            Qt.Key.Key_Right: self.next.click,
            Qt.Key.Key_P: self.back.click,
            Qt.Key.Key_Left: self.back.click,
            Qt.Key.Key_Space: self.in_brief.click,
        }
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for button, work in self._works.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, work=work: work())
        self.accept_fact.setDefault(True)
        self.in_brief.clicked.connect(self.tick_asked)
        for part in (self.in_brief, self.help, *self._works):
            # The keyboard stays where single keys decide; Tab leads into the fact.
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.title, stretch=1)
        head.addWidget(self.gauge)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.pane)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.in_brief)
        foot.addStretch(1)
        for button in self._works:
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addLayout(head)
        column.addWidget(scroll, stretch=1)
        column.addLayout(foot)
        below = QHBoxLayout()
        below.setSpacing(NEAR)
        below.addWidget(self.hint, stretch=1)
        below.addWidget(self.help)
        column.addLayout(below)
        open_at(self, 620, 640)

    def tell_keys(self, used: Mapping[str, Keys]) -> None:
        """Name the keys that decide here."""
        self.hint.setText(keyed(tr(_HINT), "undo", used))
        self.pane.review.tell_keys(used)

    def show_progress(self, number: int, count: int, *, left: int) -> None:
        """Show which fact it is and how many are left to decide on."""
        at = tr("Fact {number} of {count}").format(number=number, count=count)
        rest = tr("%n left to decide", "", left) if left else tr("All decided")
        self.title.setText(f"{at} · {rest}")
        self.gauge.show_share((count - left) / count)

    def show_in_brief(self, *, is_in: bool) -> None:
        """Show whether the fact is in the brief that is shown."""
        self.in_brief.setChecked(is_in)

    def take_keyboard(self) -> None:
        """Let single keys decide again."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Decide by a single key; a box that is being written in takes its keys first."""
        work = self._keys.get(event.key())
        if work and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            work()
        else:
            super().keyPressEvent(event)
