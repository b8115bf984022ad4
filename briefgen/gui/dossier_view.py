"""The tree itself: folding marks, the chosen row, Space for all rows that are chosen."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHoverEvent,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from briefgen.gui.colours import colours
from briefgen.gui.dossier_delegate import DossierDelegate, draw_grip, draw_rule, fonts_of
from briefgen.gui.dossier_model import KEY_ROLE, LEVEL_ROLE, DossierModel, Index
from briefgen.gui.icons import picture
from briefgen.gui.look import RADIUS, TIGHT
from briefgen.gui.outline import MEETING, POINTS, Entry
from briefgen.gui.sticky_header import StickyHeader
from briefgen.gui.translation import tr
from briefgen.model.brief import Brief
from briefgen.model.ids import Id
from briefgen.model.value import Value

_EXPANDED_UP_TO = 1000
"""Entries; larger dossiers open folded, so that they open at once."""
_MARK = 16
_GRIP, _GRIP_END = 10, 19
"""Pixels of the dots that say that a row can be dragged, and from them to the end of the row."""


class _Place(Value):
    """Where the officer was in the tree, by keys of rows."""

    current: str = ""
    chosen: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()


class DossierView(QTreeView):
    """Shows the dossier and lets rows be chosen and ticked."""

    chosen = Signal(str)
    """The id of the item that has become the current one; empty for a heading."""
    selection_changed = Signal()
    """Other rows are chosen now."""

    def __init__(self, model: DossierModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier = model
        self.header_above = StickyHeader(self)
        self.setModel(model)
        self._place = _Place()
        model.modelAboutToBeReset.connect(self._keep_place)
        self._delegate = DossierDelegate(self, model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setIndentation(_MARK + 2 * TIGHT + 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Dossier"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoScroll(True)
        palette = self.palette()
        # The rows paint their own chosen ground, rounded and across the whole width.
        palette.setColor(QPalette.ColorRole.Highlight, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        self._hovered = QPersistentModelIndex()
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.header_above.watch(model)

    def let_tell(self, tell_more: Callable[[Id], str]) -> None:
        """Let somebody say in the tip of a row what is to be known beyond it."""
        self._dossier.tell_more = tell_more

    def show_outline(self, outline: tuple[Entry, ...], brief: Brief | None) -> None:
        """Show a dossier; rows keep their place and folding where they are the same."""
        if not self._dossier.show_outline(outline, brief):
            return
        place = self._place
        if sum(len(entry.ids) for entry in outline) <= _EXPANDED_UP_TO:
            self.expandAll()
            for key in place.folded:
                self.fold(key)
        if place.current:
            self.choose(place.current)
            self._choose_also(place.chosen)

    def _keep_place(self) -> None:
        """Remember what is chosen and folded, before the rows are replaced."""
        self._place = _Place(
            current=self.chosen_key,
            chosen=tuple(self.chosen_keys()),
            folded=tuple(self.folded_keys()),
        )

    def _choose_also(self, keys: Iterable[str]) -> None:
        """Choose further rows beside the current one."""
        for key in keys:
            index = self._dossier.index_of_key(key)
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    @property
    def chosen_key(self) -> str:
        """The key of the current row, which is an item's id; empty where there is none."""
        return str(self.currentIndex().data(KEY_ROLE) or "")

    def chosen_keys(self) -> list[str]:
        """Give the keys of the rows that are chosen, from top to bottom."""
        return self._dossier.keys_in(self.selectionModel().selection())

    def all_keys(self) -> list[str]:
        """Give the keys of all rows, from top to bottom."""
        return self._dossier.all_keys()

    @property
    def chosen_area(self) -> str:
        """The agenda area that is current, or is around what is; empty where there is none."""
        index = self.currentIndex()
        while index.parent().isValid():
            index = index.parent()
        key = str(index.data(KEY_ROLE) or "")
        return "" if key in (MEETING, POINTS) else key

    @property
    def may_move_chosen(self) -> bool:
        """Whether the current row is an item that has a place of its own."""
        index = self.currentIndex()
        return index.isValid() and (entry := self._dossier.entry_of(index)).is_item and entry.moves

    @property
    def is_empty_area_chosen(self) -> bool:
        """Whether the current row is an agenda area under which nothing stands."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        entry = self._dossier.entry_of(index)
        return entry.is_leaf and not entry.is_item

    def fold(self, key: str) -> None:
        """Fold what is under an entry."""
        self.collapse(self._dossier.index_of_key(key))

    def folded_keys(self) -> list[str]:
        """Give the keys of the entries that are folded."""
        return [
            key
            for key in self._dossier.heading_keys()
            if not self.isExpanded(self._dossier.index_of_key(key))
        ]

    def choose_first_item(self) -> None:
        """Make the first item the current one."""
        items = (key for key in self.all_keys() if self._dossier.entry_of_key(key).is_item)
        self.choose(next(items, ""))

    def choose(self, id_: Id) -> None:
        """Make an item the current one and show it."""
        self.choose_index(self._dossier.index_of_key(id_))

    def choose_index(self, index: Index) -> None:
        """Make the row at a place the current one and show it."""
        # Qt's own call looks at the keys that are held: Ctrl would choose this row beside others.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)

    def _uncover(self, index: Index) -> None:
        """Let the heading above hide no row that was just gone to."""
        above, row = self.header_above.geometry(), self.visualRect(index)
        hidden = above.bottom() - self.viewport().y() - row.top()
        if index.parent().isValid() and not self.header_above.isHidden() and hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    def box_of(self, index: Index) -> QRect:
        """Give where the box of a row stands in the viewport."""
        level = self._dossier.entry_of(index).level
        title, _ = fonts_of(self.font(), level)
        return self._delegate.box_of(self.visualRect(index), level, title)

    # Qt's own names from here on.

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's
        """Tell which item is the current one."""
        super().currentChanged(current, previous)
        self._uncover(current)
        is_item = current.isValid() and current.data(LEVEL_ROLE) == "item"
        self.chosen.emit(str(current.data(KEY_ROLE)) if is_item else "")

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's
        """Tell that other rows are chosen."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Let Space tick all chosen rows as one step."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            current = [self.chosen_key] if self.chosen_key else []
            self._dossier.toggle(self.chosen_keys() or current)
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Break the lines of all rows anew; what comes below the tree covers no current row."""
        super().resizeEvent(event)
        row = self.visualRect(self.currentIndex())
        was_seen = row.isValid() and row.top() >= 0 and row.bottom() < event.oldSize().height()
        self.scheduleDelayedItemsLayout()
        self.header_above.settle()
        if was_seen:
            self.scrollTo(self.currentIndex())

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 - Qt's
        """Draw the ground of a row, then the row."""
        row = QRect(0, option.rect.top(), self.viewport().width(), option.rect.height())
        if not index.parent().isValid() and index.row() > 0:
            draw_rule(painter, row, row.width())
        self._draw_ground(painter, row.adjusted(6, 1, -7, -2), index)
        if self._dossier.entry_of(index).moves and index in (self._hovered, self.currentIndex()):
            middle = self.box_of(index).center().y()
            place = QRect(row.width() - _GRIP_END, middle - _GRIP // 2, _GRIP, _GRIP)
            draw_grip(painter, QStyle.visualRect(self.layoutDirection(), row, place))
        super().drawRow(painter, option, index)

    def draw_heading(self, painter: QPainter, index: Index) -> None:
        """Draw the row of a heading where it stands, without what shows that it is chosen."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        self._delegate.paint(painter, option, index)
        self.drawBranches(painter, option.rect, index)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's
        """Know which row the mouse is over: it shows that it can be dragged."""
        if isinstance(event, QHoverEvent):
            at = self.indexAt(event.position().toPoint())
            if at != self._hovered:
                self._hovered = QPersistentModelIndex(at)
                self.viewport().update()
        return super().viewportEvent(event)

    def _draw_ground(self, painter: QPainter, row: QRect, index: Index) -> None:
        """Draw what shows that a row is chosen or the current one."""
        is_chosen = self.selectionModel().isSelected(index)
        is_current = index == self.currentIndex() and self.hasFocus()
        if not is_chosen and not is_current:
            return
        worn = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(worn.chosen if is_chosen else worn.page))
        painter.setPen(QPen(QColor(worn.accent), 1.5) if is_current else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(row, RADIUS, RADIUS)
        painter.restore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: ARG002, N802 - Qt's
        """Draw the folding mark, level with the box."""
        entry = self._dossier.entry_of(index)
        if entry.is_leaf:
            return
        row = self.visualRect(index)
        middle = self.box_of(index).center().y()
        is_mirrored = self.isRightToLeft()
        left = row.right() + 1 + TIGHT if is_mirrored else row.left() - _MARK - TIGHT
        mark = QRect(left, middle - _MARK // 2, _MARK, _MARK)
        is_open = self.isExpanded(self._dossier.index_of_key(entry.key))
        name = "chevron-down" if is_open else "chevron-right"
        drawn = picture(name, size=3 * _MARK, colour=colours().secondary)
        painter.drawPixmap(
            mark, drawn.transformed(QTransform(-1, 0, 0, 1, 0, 0)) if is_mirrored else drawn
        )
