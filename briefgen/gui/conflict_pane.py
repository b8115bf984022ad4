"""What sources disagree on at the chosen item: both sentences, and a list to choose from."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from briefgen.app.commands.command import Resolve
from briefgen.app.to_check import Flag, flags_of
from briefgen.checks.conflicts import conflicts_in
from briefgen.checks.decisions import chosen
from briefgen.checks.evidence import gather_evidence
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, TIGHT
from briefgen.gui.reading_box import ReadingBox
from briefgen.gui.translation import marked, tr
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id

_OPEN = marked("Open: choose what the brief says")
_LEAST_LETTERS = 16


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
        self.boxes: list[ReadingBox] = []
        self.choices: list[QComboBox] = []
        self.hide()

    def show_conflicts(self, conflicts: tuple[Conflict, ...], dossier: Dossier | None) -> None:
        """Show each conflict with its sentences and what was chosen."""
        for old in (*self.boxes, *self.choices):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.boxes, self.choices = [], []
        for conflict in conflicts if dossier else ():
            self._add(conflict, dossier)
        self.setVisible(bool(self.boxes))

    def _add(self, conflict: Conflict, dossier: Dossier | None) -> None:
        box = ReadingBox(tr("What sources disagree on"))
        self._column.addWidget(box)
        box.show_text(conflict_text(conflict))
        choice = self._choice_of(conflict, dossier)
        self._column.addWidget(choice)
        self.boxes.append(box)
        self.choices.append(choice)

    def _choice_of(self, conflict: Conflict, dossier: Dossier | None) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("Choice: {conflict}").format(conflict=conflict.message))
        # A long label must not widen the pane.
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(_LEAST_LETTERS)
        combo.addItem(tr(_OPEN), "")
        for one in conflict.choices:
            combo.addItem(one.label, one.key)
        made = chosen(conflict, dossier) if dossier else None
        combo.setCurrentIndex(combo.findData(made.key) if made else 0)
        combo.activated.connect(partial(self._tell, conflict.id, combo))
        return combo

    def _tell(self, conflict: Id, combo: QComboBox, place: int) -> None:
        self.resolve_asked.emit(Resolve(conflict=conflict, choice=str(combo.itemData(place))))


def conflict_text(conflict: Conflict) -> str:
    """Give the message, then each reading with a sentence that has it, word for word."""
    lines = [conflict.message]
    for side in conflict.sides:
        sources = tr("%n source(s)", "", side.sources)
        lines += [f"{side.reading} ({sources}):", f"“{side.sayings[0].sentence.strip()}”"]
    return "\n".join(lines)


class KnownConflicts:
    """The conflicts of a dossier, found once for as long as its facts stay the same."""

    def __init__(self) -> None:
        self._dossier: Dossier | None = None
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

    def _find(self, dossier: Dossier) -> None:
        if not self._holds_for(dossier):
            evidence = gather_evidence(dossier)
            self._dossier, self._found = dossier, conflicts_in(evidence)
            self._flags = flags_of(evidence, self._found)

    def at(self, id_: Id, dossier: Dossier) -> tuple[Conflict, ...]:
        """Give the conflicts that a fact takes part in."""
        return tuple(one for one in self.of(dossier) if id_ in one.facts)

    def _holds_for(self, dossier: Dossier) -> bool:
        known = self._dossier
        return known is not None and (
            known.facts is dossier.facts
            and known.sources is dossier.sources
            and known.decisions is dossier.decisions
        )
