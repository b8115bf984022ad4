"""The tree of the dossier for Qt: an outline with boxes that mirror what is ticked.

The model changes nothing. A tick asks for a `Select` command; what came of it is shown
when the window hands in the changed brief.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefgen.app.commands.command import Select
from briefgen.gui.outline import Entry
from briefgen.gui.translation import marked, tr
from briefgen.model.brief import Brief
from briefgen.model.ids import Id
from briefgen.model.value import Value

Index = QModelIndex | QPersistentModelIndex
DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
LEVEL_ROLE = int(Qt.ItemDataRole.UserRole) + 3
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 4
FLAG_ROLE = int(Qt.ItemDataRole.UserRole) + 5
TICKABLE_ROLE = int(Qt.ItemDataRole.UserRole) + 6
_DRAGGED = "application/x-briefgen-row"
_STATE_WORDS = {
    Qt.CheckState.Checked: marked("in the brief"),
    Qt.CheckState.PartiallyChecked: marked("partly in the brief"),
    Qt.CheckState.Unchecked: marked("not in the brief"),
}


_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TICKED = _SHOWN | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDropEnabled
_MOVED = _TICKED | Qt.ItemFlag.ItemIsDragEnabled
"""What rows let one do: without a brief, with one, and where they have a place of their own."""


class _Node(Value):
    """An entry at its place: `number` is its own in the model's list, `parent` that of its parent.

    Top entries have the parent -1.
    """

    entry: Entry
    number: int
    parent: int
    row: int
    children: tuple[int, ...] = ()


class Drop(Value):
    """What was dragged, by its key, to which section of the top level, before which item."""

    key: str
    section: str
    before: str = ""


class DossierModel(QAbstractItemModel):
    """Entries with tri-state boxes, counts and second lines."""

    dropped = Signal(object)
    """A `Drop` that was made."""

    select_asked = Signal(object)
    """A `Select` command that a tick stands for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outline: tuple[Entry, ...] = ()
        self._nodes: dict[int, _Node] = {}
        self._tops: tuple[int, ...] = ()
        self._by_key: dict[str, int] = {}
        self._ticked: frozenset[Id] = frozenset()
        self._brief: Id | None = None
        self.tell_more: Callable[[Id], str] = lambda _id: ""
        """Says what is to be known of an item beyond its row; asked only when somebody wants it."""

    def show_outline(self, outline: tuple[Entry, ...], brief: Brief | None) -> bool:
        """Show an outline and what is ticked; tell whether the rows themselves are new."""
        ticked = frozenset(brief.selected) if brief else frozenset()
        self._brief = brief.id if brief else None
        if outline == self._outline or self._take_over(outline):
            self._show_ticks(ticked)
            return False
        self.beginResetModel()
        self._outline, self._ticked = outline, ticked
        self._nodes = {}
        self._tops = self._add(outline, parent=-1)
        self._by_key = {node.entry.key: number for number, node in self._nodes.items()}
        self.endResetModel()
        return True

    def _take_over(self, outline: tuple[Entry, ...]) -> bool:
        """Put other words into the rows there are; tell whether the rows stay the same ones."""
        entries = list(_walked(outline))
        nodes = list(self._nodes.values())
        if [_shape(one) for one in entries] != [_shape(node.entry) for node in nodes]:
            return False
        self._outline = outline
        changed = []
        for node, entry in zip(nodes, entries, strict=True):
            if entry is not node.entry:
                self._nodes[node.number] = replace(node, entry=entry)
                # What changes under a heading does not change the heading.
                if replace(entry, children=()) != replace(node.entry, children=()):
                    changed.append(node.number)
        self._tell(changed)
        return True

    def _add(self, entries: Iterable[Entry], *, parent: int) -> tuple[int, ...]:
        """Number entries and what is under them; give the numbers of the entries."""
        numbers = []
        for row, entry in enumerate(entries):
            number = len(self._nodes)
            # The place is taken before the children take theirs.
            node = self._nodes[number] = _Node(entry=entry, number=number, parent=parent, row=row)
            if entry.children:
                children = self._add(entry.children, parent=number)
                self._nodes[number] = replace(node, children=children)
            numbers.append(number)
        return tuple(numbers)

    def _show_ticks(self, ticked: frozenset[Id]) -> None:
        """Tell the view of the rows whose box or count changes, and of no others."""
        changed = {self._by_key[id_] for id_ in ticked ^ self._ticked if id_ in self._by_key}
        self._ticked = ticked
        for number in list(changed):
            while (number := self._nodes[number].parent) >= 0:
                changed.add(number)
        self._tell(changed)

    def _tell(self, numbers: Iterable[int]) -> None:
        """Tell the view of rows that changed: items that follow each other at once.

        They have their numbers one after the other. A heading is told by itself: between two of
        them a view measures all rows under the first.
        """
        for _, run in groupby(enumerate(sorted(numbers)), key=self._run):
            row = [number for _, number in run]
            self.dataChanged.emit(self._index_of(row[0]), self._index_of(row[-1]))

    def _run(self, at: tuple[int, int]) -> tuple[int, int]:
        """Give what rows have in common that follow each other under one heading."""
        place, number = at
        node = self._nodes[number]
        return (number, -2) if node.children else (number - place, node.parent)

    @property
    def outline(self) -> tuple[Entry, ...]:
        """The entries of the top level, in their order."""
        return self._outline

    def index_of_key(self, key: str) -> QModelIndex:
        """Give the place of an entry by its key; invalid where there is none."""
        number = self._by_key.get(key)
        return QModelIndex() if number is None else self._index_of(number)

    def all_keys(self) -> list[str]:
        """Give the keys of all entries, from top to bottom."""
        return list(self._by_key)

    def depth_of(self, index: Index) -> int:
        """Give how many entries stand above one."""
        depth, number = 0, self._nodes[index.internalId()].parent
        while number >= 0:
            depth, number = depth + 1, self._nodes[number].parent
        return depth

    def keys_in(self, selection: QItemSelection) -> list[str]:
        """Give the keys of the entries that are chosen, from top to bottom.

        Qt's own list of their places asks five times for each.
        """
        parts = map(selection.at, range(selection.size()))
        numbers = {
            number
            for part in parts
            for number in self._children_of(part.parent())[part.top() : part.bottom() + 1]
        }
        return [self._nodes[number].entry.key for number in sorted(numbers)]

    def heading_keys(self) -> list[str]:
        """Give the keys of the entries that have others under them, from top to bottom."""
        return [node.entry.key for node in self._nodes.values() if node.children]

    def _index_of(self, number: int) -> QModelIndex:
        return self.createIndex(self._nodes[number].row, 0, number)

    def entry_of_key(self, key: str) -> Entry:
        """Give the entry with a key."""
        return self._nodes[self._by_key[key]].entry

    def entry_of(self, index: Index) -> Entry:
        """Give the entry at a place."""
        return self._nodes[index.internalId()].entry

    def state_of(self, entry: Entry) -> Qt.CheckState:
        """Derive a box from the items it stands for."""
        ids = entry.ids or entry.names
        ticked = self._count(ids)
        if ticked == 0:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if ticked == len(ids) else Qt.CheckState.PartiallyChecked

    def toggle(self, keys: Iterable[str]) -> None:
        """Ask for one command: all of these in, or out where all of them are in already."""
        entries = [self.entry_of_key(key) for key in keys]
        if not entries or self._brief is None:
            return
        names = tuple(dict.fromkeys(name for entry in entries for name in entry.names))
        inside = all(self.state_of(entry) is Qt.CheckState.Checked for entry in entries)
        if inside:
            self.select_asked.emit(Select(brief=self._brief, drop=names))
        else:
            self.select_asked.emit(Select(brief=self._brief, add=names))

    # Qt's own names from here on.

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """Give the place of a child."""
        children = self._children_of(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self._index_of(children[row])

    def _children_of(self, parent: Index) -> tuple[int, ...]:
        return self._nodes[parent.internalId()].children if parent.isValid() else self._tops

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt overloads it with QObject.parent()
        """Give the place of the entry above."""
        if not index.isValid():
            return QModelIndex()
        above = self._nodes[index.internalId()].parent
        return self._index_of(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """Count the entries under a place."""
        return len(self._children_of(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008, N802 - Qt's
        """Give the one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, and ticked where there is a brief."""
        if not index.isValid():
            # Between two sections of the top level something may be dropped, too.
            return Qt.ItemFlag.ItemIsDropEnabled
        if self._brief is None:
            return _SHOWN
        return _MOVED if self.entry_of(index).moves else _TICKED

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's
        """Let rows be moved, nothing else."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's
        """Name what is dragged: a row of this tree."""
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's
        """Carry the key of the first row that moves."""
        data = QMimeData()
        keys = (entry.key for entry in map(self.entry_of, indexes) if entry.moves)
        data.setData(_DRAGGED, next(keys, "").encode())
        return data

    def dropMimeData(  # noqa: N802 - Qt's
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002 - Qt's
        row: int,
        column: int,  # noqa: ARG002 - Qt's
        parent: Index,
    ) -> bool:
        """Tell what was dropped where; the rows change when its command was carried out."""
        key = bytes(data.data(_DRAGGED).data()).decode()
        if key:
            self.dropped.emit(self._drop(key, row, parent))
        # Were it taken, Qt would want to remove the row that was dragged.
        return False

    def _drop(self, key: str, row: int, parent: Index) -> Drop:
        """Work out a drop: between two rows, or (row -1) on one, which it is to stand before."""
        children = self._children_of(parent)
        if row >= 0:
            node = self._nodes[children[row]] if row < len(children) else None
        else:
            node = self._nodes[parent.internalId()] if parent.isValid() else None
        before = node.entry.key if node and node.entry.is_item else ""
        top = node or (self._nodes[parent.internalId()] if parent.isValid() else None)
        while top and top.parent >= 0:
            top = self._nodes[top.parent]
        return Drop(key=key, section=top.entry.key if top else "", before=before)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row shows and what a screen reader says of it."""
        if not index.isValid():
            return None
        entry = self.entry_of(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.CheckStateRole:
                return self.state_of(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return _wrapped(self.tell_more(entry.key))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.tell_more(entry.key)
            case _:
                return self._own_data(entry, role)

    def _own_data(self, entry: Entry, role: int) -> str | bool | None:
        if role == TICKABLE_ROLE:
            # An agenda area that is new has nothing that could be ticked.
            return entry.is_item or not entry.is_leaf
        if role == DETAIL_ROLE:
            return entry.detail
        if role == COUNT_ROLE:
            return "" if entry.is_item else self.count_of(entry)
        if role == FLAG_ROLE:
            return entry.flag
        if role == LEVEL_ROLE:
            return entry.level
        return entry.key if role == KEY_ROLE else None

    def count_of(self, entry: Entry) -> str:
        """Give "3 / 4": how many items are ticked of how many."""
        return f"{self._count(entry.ids)} / {len(entry.ids)}"

    def _count(self, ids: Iterable[Id]) -> int:
        return sum(map(self._ticked.__contains__, ids))

    def _spoken(self, entry: Entry) -> str:
        detail = entry.detail if entry.is_item else self.count_of(entry)
        state = tr(_STATE_WORDS[self.state_of(entry)])
        return ", ".join(filter(None, (entry.title, detail, entry.flag, state)))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ARG002, N802 - Qt's; a box has one other state
        """Ask for the tick; the row changes when its command was carried out."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggle([self.entry_of(index).key])
        return True


def _walked(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield entries, each before those under it."""
    for entry in entries:
        yield entry
        yield from _walked(entry.children)


def _wrapped(text: str) -> str:
    """Give a tip that breaks its lines: Qt does so in markup only, and sources write none."""
    return f"<div>{'<br>'.join(map(escape, text.splitlines()))}</div>" if text else ""


def _shape(entry: Entry) -> tuple[str, int]:
    return entry.key, len(entry.children)
