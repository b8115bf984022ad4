"""What has changed in a brief since a file was exported of it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.compare_exported import Since
from briefgen.gui.compare_dialog import difference_line
from briefgen.gui.help_button import offer_help
from briefgen.gui.item_wording import KIND_TITLES, kind_of, wording_of
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, WIDE, open_at, sized
from briefgen.gui.translation import isolated, tr
from briefgen.model.dossier import Item
from briefgen.model.ids import Id
from briefgen.model.labels import Labels

_ID = int(Qt.ItemDataRole.UserRole)


class SinceDialog(QDialog):
    """Lists what was added, removed, reworded and set otherwise; leads to what is there."""

    item_asked = Signal(str)
    """The id of an item that is to be shown."""

    def __init__(self, parent: QWidget, file: str, since: Since, labels: Labels) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changed since the export"))
        self._labels = labels
        self.title = heading(tr("Since {file} was exported").format(file=isolated(file)))
        self.title.setWordWrap(True)
        self.note = plain_label(_summary(since), secondary=True)
        self.note.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setHeaderHidden(True)
        self.list.setWordWrap(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(WIDE)
        self.list.setUniformRowHeights(False)
        self.list.setAccessibleName(tr("What has changed"))
        self.list.itemActivated.connect(self._lead)
        self._fill(since)
        self.list.expandAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        offer_help(self, buttons, "compare")
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        for part in (self.title, self.note):
            column.addWidget(part)
        column.addWidget(self.list, stretch=1)
        column.addWidget(buttons)
        self.list.setVisible(not since.is_nothing)
        open_at(self, 640, 520 if self.list.topLevelItemCount() else 160)

    def _fill(self, since: Since) -> None:
        self._add(tr("Added"), ((self._line(one), one.id) for one in since.added))
        gone = ((id_, "") for id_ in since.gone)
        removed = ((self._line(one), one.id) for one in since.removed)
        self._add(tr("Left out"), (*removed, *gone))
        reworded = (
            (f"{self._line(one.was)}\n→ {wording_of(one.now, self._labels)}", one.now.id)
            for one in since.reworded
        )
        self._add(tr("Says something else"), reworded)
        self._add(tr("Set otherwise"), ((difference_line(one), "") for one in since.differences))

    def _line(self, item: Item) -> str:
        kind = tr(KIND_TITLES[kind_of(item)][0])
        return f"{kind}: {isolated(wording_of(item, self._labels))}"

    def _add(self, title: str, lines: Iterable[tuple[str, Id]]) -> None:
        lines = tuple(lines)
        if not lines:
            return
        top = QTreeWidgetItem([f"{title} ({len(lines)})"])
        top.setFont(0, sized(self.list.font(), by=0, bold=True))
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for words, id_ in lines:
            row = QTreeWidgetItem([words])
            row.setToolTip(0, words)
            row.setData(0, _ID, id_)
            top.addChild(row)
        self.list.addTopLevelItem(top)

    def _lead(self, row: QTreeWidgetItem) -> None:
        """Turn to the item of a row, in the window behind."""
        if id_ := str(row.data(0, _ID) or ""):
            self.item_asked.emit(id_)


def _summary(since: Since) -> str:
    """Say how much has changed, and what could not be found out."""
    same = tr("%n item(s) as they were.", "", since.same)
    words = [tr("Nothing has changed."), same] if since.is_nothing else [same]
    if not since.knows_words:
        words.append(tr("Its manifest names items only: whether they were reworded is not known."))
    return " ".join(words)
