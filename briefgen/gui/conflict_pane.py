"""What sources disagree on at the chosen item: each reading with its sentence, and its button."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from briefgen.app.commands.command import Resolve
from briefgen.app.to_check import Flag, contested_by, flags_of
from briefgen.checks.conflicts import conflicts_in
from briefgen.checks.decisions import chosen, open_conflicts
from briefgen.checks.evidence import Evidence, gather_evidence
from briefgen.gui.elided_button import ElidedButton
from briefgen.gui.item_wording import one_line
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, TIGHT
from briefgen.gui.reading_box import ReadingBox
from briefgen.gui.spoken_days import days_in_words, says_only_days
from briefgen.gui.told import told
from briefgen.gui.translation import tr
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id

_MOST_LINES = 40
"""Two sentences are to be seen whole; longer ones than these are scrolled."""


class ConflictPane(QWidget):
    """Hidden while nothing disagrees with the chosen item."""

    resolve_asked = Signal(object)
    """The command that settles a conflict, or opens it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, NEAR, 0, 0)
        self._column.setSpacing(TIGHT)
        self._column.addWidget(plain_label(tr("Sources disagree"), secondary=True))
        self._frames: list[QFrame] = []
        self._shown: tuple[object, ...] = ()
        self.boxes: list[ReadingBox] = []
        self.choices: list[dict[str, QPushButton]] = []
        """The buttons of each conflict, by the key of the choice."""
        self.hide()

    def show_conflicts(self, conflicts: tuple[Conflict, ...], dossier: Dossier | None) -> None:
        """Show each conflict with its sentences and what was chosen."""
        made = tuple(_chosen_key(one, dossier) for one in conflicts) if dossier else ()
        shown = tuple(zip(conflicts, made, strict=False))
        self.setVisible(bool(shown))
        if shown == self._shown:
            return
        self._shown = shown
        for old in self._frames:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._frames, self.boxes, self.choices = [], [], []
        for conflict, key in shown:
            self._add(conflict, key)

    def _add(self, conflict: Conflict, key: str) -> None:
        frame = QFrame()
        frame.setProperty("part", "contested")
        column = QVBoxLayout(frame)
        column.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        column.setSpacing(TIGHT)
        box = ReadingBox(tr("What sources disagree on"))
        box.most_lines = _MOST_LINES
        box.show_text(conflict_text(conflict))
        _set_readings_apart(box)
        column.addWidget(box)
        buttons = {one.key: _button(told(one.label)) for one in conflict.choices}
        for choice, button in buttons.items():
            button.setChecked(choice == key)
            button.setAccessibleName(f"{button.text()}: {told(conflict.message)}")
            # The choice that holds is taken back by choosing it again.
            wanted = "" if choice == key else choice
            button.clicked.connect(partial(self._tell, conflict.id, wanted))
            column.addWidget(button)
        self._column.addWidget(frame)
        frame.show()
        self._frames.append(frame)
        self.boxes.append(box)
        self.choices.append(buttons)

    def _tell(self, conflict: Id, choice: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.resolve_asked.emit(Resolve(conflict=conflict, choice=choice))


def _button(words: str) -> QPushButton:
    button = ElidedButton(words)
    button.setProperty("part", "choice")
    button.setCheckable(True)
    return button


def _set_readings_apart(box: ReadingBox) -> None:
    """Write each reading in bold, with room above it: its sentence follows."""
    block, apart, bold = box.document().begin().next(), QTextBlockFormat(), QTextCharFormat()
    apart.setTopMargin(NEAR)
    bold.setFontWeight(QFont.Weight.DemiBold)
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(apart)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(bold)
        block = block.next().next()


def _chosen_key(conflict: Conflict, dossier: Dossier) -> str:
    made = chosen(conflict, dossier)
    return made.key if made else ""


def conflict_text(conflict: Conflict) -> str:
    """Give the message, then each reading with a sentence that has it, word for word."""
    lines = [told(conflict.message)]
    for side in conflict.sides:
        sources = tr("%n source(s)", "", side.sources)
        reading = days_in_words(side.reading) if says_only_days(side.reading) else side.reading
        lines += [f"{reading} ({sources}):", f"“{one_line(side.sayings[0].sentence)}”"]
    return "\n".join(lines)


class KnownConflicts:
    """The conflicts of a dossier, found once for as long as its facts stay the same."""

    def __init__(self) -> None:
        self._dossier: Dossier | None = None
        self._evidence: Evidence | None = None
        self._found: tuple[Conflict, ...] = ()
        self._flags: Mapping[Id, Flag] = {}

    def of(self, dossier: Dossier) -> tuple[Conflict, ...]:
        """Give the conflicts of a dossier, open or settled."""
        self._find(dossier)
        return self._found

    def flags(self, dossier: Dossier) -> Mapping[Id, Flag]:
        """Give what is to be checked at facts of a dossier."""
        self._find(dossier)
        return self._flags

    def same_as(self, id_: Id, dossier: Dossier) -> tuple[Id, ...]:
        """Give the facts that say the same as one, itself among them."""
        evidence = self._find(dossier)
        group = evidence.group_of.get(id_)
        return () if group is None else evidence.groups[group].ids

    def _find(self, dossier: Dossier) -> Evidence:
        """Find out what there is, unless it is known; give what it was found in."""
        evidence = self._evidence
        if evidence is None or not self._holds_for(dossier):
            evidence = gather_evidence(dossier, earlier=self._evidence)
            self._dossier, self._evidence = dossier, evidence
            self._found = conflicts_in(evidence)
            self._flags = flags_of(evidence, self._found)
        return evidence

    def at(self, id_: Id, dossier: Dossier) -> tuple[Conflict, ...]:
        """Give the conflicts that a fact takes part in, or the person it names."""
        evidence = self._find(dossier)
        return tuple(one for one in self._found if id_ in contested_by(one, evidence))

    def told_at(self, id_: Id, dossier: Dossier) -> str:
        """Say what is open at a fact, each conflict on a line of its own."""
        found = open_conflicts(self.at(id_, dossier), dossier)
        return "\n".join(told(one.message) for one in found)

    def _holds_for(self, dossier: Dossier) -> bool:
        known = self._dossier
        return known is not None and (
            known.facts is dossier.facts
            and known.sources is dossier.sources
            and known.decisions is dossier.decisions
        )
