"""Two briefs side by side: what stands in one only, and a button to take it over."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.commands.command import Select
from briefgen.app.compare_briefs import Comparison, Difference, compare_briefs
from briefgen.gui.elided_list import ElidedList
from briefgen.gui.help_button import help_button
from briefgen.gui.item_wording import KIND_TITLES, kind_of, one_line, wording_of
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import isolated, marked, tr
from briefgen.model.brief import Brief
from briefgen.model.dossier import Item
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.project import Project

_NAMES = {
    "type": marked("Brief type"),
    "house style": marked("House style"),
    "language": marked("Language"),
    "second language": marked("Second language"),
    "release": marked("Release level"),
    "provenance": marked("Sources show"),
    "paper": marked("Paper"),
    "portion marks": marked("Portion marks"),
    "source wording": marked("Sources' own words"),
    "order of areas": marked("Order of agenda areas"),
    "to": marked("To"),
    "from": marked("From"),
    "through": marked("Through"),
    "copies": marked("Copies"),
    "reference": marked("Reference"),
    "subject": marked("Subject"),
    "date": marked("Date"),
    "as at": marked("As at"),
    "drafter": marked("Drafted by"),
    "cleared by": marked("Cleared by"),
    "contact": marked("Contact"),
    "attachments": marked("Attachments"),
}
"""What the fields of a brief are called; the names of passages stand as they are."""
_SIDES = ("one", "other")
_BRIEFS = {"one": marked("One brief"), "other": marked("Other brief")}
_ONLY = {"one": marked("Only in the one brief"), "other": marked("Only in the other brief")}


class CompareDialog(QDialog):
    """Compares any two briefs of a project; ticking over is a step of undo each."""

    select_asked = Signal(object)
    """A `Select` command that ticks what is chosen in the other brief, too."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare briefs"))
        self._labels = labels
        self._project = Project()
        self.briefs = {side: _briefs(tr(_BRIEFS[side])) for side in _SIDES}
        self.counts = {side: plain_label(secondary=True) for side in _SIDES}
        self.lists = {side: _list(tr(_ONLY[side])) for side in _SIDES}
        self.ticks = {side: QPushButton() for side in _SIDES}
        self.both = plain_label(secondary=True)
        self.settings_title = heading(tr("Set otherwise"), larger=0)
        self.settings = _list(tr("What is set otherwise"))
        self.settings.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for side in _SIDES:
            self.briefs[side].activated.connect(lambda _place: self._show())
            self.lists[side].itemSelectionChanged.connect(self._refresh_buttons)
            self.ticks[side].clicked.connect(partial(self._tick_over, side))
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(NEAR)
        for column, side in enumerate(_SIDES):
            parts: tuple[QWidget, ...] = (
                self.briefs[side],
                self.counts[side],
                self.lists[side],
                self.ticks[side],
            )
            for row, part in enumerate(parts):
                grid.addWidget(part, row, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(2, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column_.setSpacing(NEAR)
        column_.addLayout(grid, stretch=3)
        column_.addWidget(self.both)
        column_.addWidget(self.settings_title)
        column_.addWidget(self.settings, stretch=1)
        self.help = help_button(self, "compare")
        column_.addWidget(self.help, alignment=Qt.AlignmentFlag.AlignLeft)
        open_at(self, 820, 600)

    def show_briefs(self, project: Project, one: Id, other: Id) -> None:
        """Turn to two briefs."""
        self._project = project
        for side, id_ in zip(_SIDES, (one, other), strict=True):
            combo = self.briefs[side]
            combo.clear()
            for brief in project.briefs:
                combo.addItem(one_line(brief.name), brief.id)
            combo.setCurrentIndex(combo.findData(id_))
        self._show()

    def show_project(self, project: Project) -> None:
        """Show what a project holds now; briefs that are gone give way to the first."""
        known = {brief.id for brief in project.briefs}
        first, *_, last = (brief.id for brief in (*project.briefs, *project.briefs))
        ids = [self._id_of(side) for side in _SIDES]
        one, other = (
            id_ if id_ in known else fallback
            for id_, fallback in zip(ids, (first, last), strict=True)
        )
        self.show_briefs(project, one, other)

    def _id_of(self, side: str) -> Id:
        return str(self.briefs[side].currentData() or "")

    def _brief(self, side: str) -> Brief:
        return next(one for one in self._project.briefs if one.id == self._id_of(side))

    def _show(self) -> None:
        one, other = (self._brief(side) for side in _SIDES)
        found = compare_briefs(self._project.dossier, one, other)
        items = {item.id: item for item in self._project.dossier.items()}
        self._show_items("one", found.only_one, items)
        self._show_items("other", found.only_other, items)
        self.ticks["one"].setText(_too(other))
        self.ticks["other"].setText(_too(one))
        self.both.setText(tr("%n item(s) in both.", "", len(found.both)))
        self._show_settings(found)
        self._refresh_buttons()

    def _show_items(self, side: str, ids: tuple[Id, ...], items: Mapping[Id, Item]) -> None:
        shown = self.lists[side]
        shown.clear()
        for id_ in ids:
            kind = tr(KIND_TITLES[kind_of(items[id_])][0])
            row = QListWidgetItem(f"{kind}: {wording_of(items[id_], self._labels)}")
            row.setData(Qt.ItemDataRole.UserRole, id_)
            shown.addItem(row)
        self.counts[side].setText(tr("%n item(s) here only", "", len(ids)))

    def _show_settings(self, found: Comparison) -> None:
        self.settings.clear()
        self.settings.addItems([difference_line(one) for one in found.differences])
        for part in (self.settings, self.settings_title):
            part.setVisible(bool(found.differences))

    def _refresh_buttons(self) -> None:
        for side in _SIDES:
            self.ticks[side].setEnabled(bool(self.lists[side].selectedItems()))

    def _tick_over(self, side: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        ids = tuple(
            str(row.data(Qt.ItemDataRole.UserRole)) for row in self.lists[side].selectedItems()
        )
        target = next(one for one in _SIDES if one != side)
        self.select_asked.emit(Select(brief=self._id_of(target), add=ids))


def difference_line(one: Difference) -> str:
    """Say what is set in two ways."""
    was, now = (isolated(one_line(words) or tr("not set")) for words in (one.one, one.other))
    arrow = "←" if QApplication.isRightToLeft() else "→"
    return f"{tr(_NAMES.get(one.name, one.name))}: {was}  {arrow}  {now}"


def _too(brief: Brief) -> str:
    words = tr("Tick in {brief}, too").format(brief=one_line(brief.name))
    return words.replace("&", "&&")


def _briefs(name: str) -> QComboBox:
    combo = ElidedList()
    combo.say_what(name)
    policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    combo.setSizeAdjustPolicy(policy)
    combo.setMinimumContentsLength(12)
    return combo


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setWordWrap(True)
    made.setSpacing(1)
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
