"""What there is to remark on a brief before it goes out; each remark leads to what it is about."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.colours import colours
from briefgen.gui.export_message import notice_line
from briefgen.gui.help_button import offer_help
from briefgen.gui.icons import picture
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, WIDE, open_at
from briefgen.gui.translation import tr
from briefgen.model.notices import Notice

_IDS = int(Qt.ItemDataRole.UserRole)
_SIGN = 16
_SIGNS = {
    "refusal": ("circle-x", "error"),
    "warning": ("triangle-alert", "warning"),
    "info": ("info", "secondary"),
}
"""The sign of each level, and the name of its colour; the words say it too."""


class CheckDialog(QDialog):
    """Follows the brief as long as it is open: what was mended is not there any more."""

    item_asked = Signal(str)
    """The id of an item that is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check before sending"))
        self.note = plain_label(secondary=True)
        self.note.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setIconSize(QSize(_SIGN, _SIGN))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("What to look at"))
        self.list.itemActivated.connect(self._lead)
        self.list.itemClicked.connect(self._lead)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        offer_help(self, buttons, "preview")
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addWidget(self.note)
        column.addWidget(self.list, stretch=1)
        column.addWidget(buttons)
        open_at(self, 620, 460)

    def show_remarks(self, remarks: Iterable[Notice], *, known: bool) -> None:
        """List remarks, those that stop an export first.

        Before they are `known`, that there are none says nothing.
        """
        order = list(_SIGNS)
        listed = sorted(remarks, key=lambda one: order.index(one.level))
        self.list.clear()
        for one in listed:
            name, colour = _SIGNS[one.level]
            row = QListWidgetItem(notice_line(one))
            row.setIcon(picture(name, size=2 * _SIGN, colour=str(getattr(colours(), colour))))
            row.setData(_IDS, list(one.ids))
            self.list.addItem(row)
        self.list.setVisible(bool(listed))
        none = tr("There is nothing to remark.") if known else tr("Not laid out yet: no remarks.")
        self.note.setText(
            tr("%n remark(s). Choose one to see what it is about.", "", len(listed))
            if listed
            else none
        )

    def _lead(self, row: QListWidgetItem) -> None:
        for id_ in row.data(_IDS)[:1]:
            self.item_asked.emit(str(id_))
