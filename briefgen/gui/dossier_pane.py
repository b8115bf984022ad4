"""The left pane: title of the meeting, the brief that is shown, the tree."""

from collections.abc import Callable, Container, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.to_check import Flag
from briefgen.gui.actions import GAP
from briefgen.gui.dossier_model import DossierModel
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.elided_list import ElidedList
from briefgen.gui.filter_row import FilterRow
from briefgen.gui.icons import put_icon
from briefgen.gui.item_wording import one_line
from briefgen.gui.labels import elided_heading, plain_label, rule
from briefgen.gui.look import NEAR, TIGHT, WIDE
from briefgen.gui.outline import Entry, Outliner, narrowed, says
from briefgen.gui.translation import tr
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.project import Project


class DossierPane(QWidget):
    """Shows one brief of a project."""

    brief_chosen = Signal(str)
    """The id of the brief the officer turned to."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outliner = Outliner(labels)
        self._laid_out: Dossier | None = None
        self._orders: tuple[object, ...] = ()
        self._outline: tuple[Entry, ...] = ()
        self._flags: Mapping[Id, Flag] = {}
        self._brief: Brief | None = None
        self._kept: tuple[Entry, ...] | None = None
        """What the filter left of the outline; None where it is to be found out."""
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = DossierModel(self)
        self.view = DossierView(self.model)
        self.filter = FilterRow()
        self.filter.changed.connect(self._narrow)
        self.filter.line.left.connect(self._enter_tree)
        self.title = elided_heading()
        self.count = plain_label(secondary=True)
        self.briefs = ElidedList()
        self.briefs.say_what(tr("Brief"))
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.briefs.setSizeAdjustPolicy(policy)
        self.briefs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.briefs.activated.connect(self._tell_brief)
        self.more = QToolButton()
        put_icon(self.more, "ellipsis")
        self.more.setToolTip(tr("New brief, duplicate, settings, compare, remove"))
        self.more.setAccessibleName(tr("Briefs of the project"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_area = QPushButton(GAP + tr("Add agenda area"))
        self.add_area.setAccessibleName(tr("Add agenda area"))
        self.add_area.setProperty("part", "link")
        put_icon(self.add_area, "plus", colour="accent")
        self._lay_out()

    def offer(self, actions: Iterable[QAction]) -> None:
        """Offer what can be done with briefs beside their list."""
        menu = QMenu(self.more)
        menu.addActions(list(actions))
        self.more.setMenu(menu)

    def offer_area(self, action: QAction) -> None:
        """Offer below the tree to put an agenda area on the agenda."""
        self.add_area.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.add_area.setEnabled)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(WIDE, WIDE, WIDE, TIGHT)
        head.setSpacing(NEAR)
        head.addWidget(self.title, stretch=1)
        row = QHBoxLayout()
        row.setContentsMargins(WIDE, 0, WIDE, NEAR)
        row.setSpacing(NEAR)
        row.addWidget(self.briefs, stretch=1)
        row.addWidget(self.more)
        row.addWidget(self.count)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.filter)
        column.addWidget(self.view, stretch=1)
        foot = QHBoxLayout()
        foot.setContentsMargins(NEAR, TIGHT, NEAR, TIGHT)
        foot.addWidget(self.add_area)
        foot.addStretch(1)
        column.addWidget(rule())
        column.addLayout(foot)

    def _tell_brief(self, place: int) -> None:
        self.brief_chosen.emit(str(self.briefs.itemData(place)))

    def show_project(
        self, project: Project, brief: Brief | None, *, flags: Mapping[Id, Flag] = {}
    ) -> None:
        """Show what is ticked in a brief, and the briefs there are to choose from."""
        title = project.dossier.meeting.title
        self.title.setText(one_line(title.text) if title else tr("Meeting without a title"))
        self._show_briefs(project.briefs, brief.id if brief else "")
        self._brief = brief
        outline = self._outline_of(project.dossier, brief, flags)
        known = {id_ for entry in outline for id_ in entry.ids}
        ticked = len(known.intersection(brief.selected)) if brief else 0
        words = tr("{ticked} of {all} in brief")
        self.count.setText(words.format(ticked=ticked, all=len(known)))
        self.filter.show_count(len(flags))
        self._show_kept()

    def _outline_of(
        self, dossier: Dossier, brief: Brief | None, flags: Mapping[Id, Flag]
    ) -> tuple[Entry, ...]:
        """Lay out anew only what no tick changes: dossier and orders."""
        orders = (brief.id, brief.area_order, brief.item_order) if brief else ()
        if dossier is not self._laid_out or orders != self._orders:
            self._outline = self._outliner.outline_of(dossier, brief, flags=flags)
            self._laid_out, self._orders, self._flags = dossier, orders, flags
            self._kept = None
        return self._outline

    def _narrow(self) -> None:
        self._kept = None
        self._show_kept()

    def _show_kept(self) -> None:
        """Show what the filter leaves; a row that is unticked stays until it is set anew."""
        if self._kept is None:
            keep = self._keeping()
            self._kept = narrowed(self._outline, keep) if keep else self._outline
        self.view.show_outline(self._kept, self._brief)

    def _keeping(self) -> Callable[[Entry], bool] | None:
        """Give what tells the entries to keep; None where all are."""
        if not self.filter.is_narrow:
            return None
        words, among = self.filter.words, self._among()
        return lambda entry: (among is None or entry.key in among) and says(entry, words)

    def _among(self) -> Container[Id] | None:
        """Give the items that the chip shows; None for all."""
        match self.filter.shown:
            case "in brief":
                return frozenset(self._brief.selected if self._brief else ())
            case "to check":
                return self._flags
            case "all":
                return None

    def _enter_tree(self) -> None:
        """Give the keyboard to the tree, on the first item where none is chosen."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.view.currentIndex().isValid():
            self.view.choose_first_item()

    def show_item(self, id_: Id) -> None:
        """Choose an item, also one that the filter leaves out."""
        if id_ not in self.view.all_keys():
            self.filter.show_all()
        self.view.choose(id_)

    def _show_briefs(self, briefs: tuple[Brief, ...], shown: Id) -> None:
        self.briefs.clear()
        for brief in briefs:
            self.briefs.addItem(one_line(brief.name), brief.id)
        self.briefs.setCurrentIndex(self.briefs.findData(shown))
