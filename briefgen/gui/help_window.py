"""The help: its contents on the left, a page on the right, without browser and network."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.help_pages import help_parts, pages_with
from briefgen.gui.help_places import PLACES, Topic
from briefgen.gui.help_view import HelpView
from briefgen.gui.labels import plain_label
from briefgen.gui.look import NEAR, TIGHT, WIDE, open_at
from briefgen.gui.translation import marked, tr

_NAME = Qt.ItemDataRole.UserRole
_IN_ENGLISH = marked("The help is written in English.")


class HelpWindow(QDialog):
    """Stays open beside the window; another question turns the same window to its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setModal(False)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search the help"))
        self.line.setAccessibleName(tr("Search the help"))
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the help"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = HelpView()
        self.back, self.forward = QPushButton(tr("Back")), QPushButton(tr("Forward"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._fill()
        self._connect()
        self._lay_out()

    def _fill(self) -> None:
        for part in help_parts():
            title = QListWidgetItem(part.title)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(title)
            for page in part.pages:
                row = QListWidgetItem(f"   {page.title}")
                row.setData(_NAME, page.name)
                row.setData(Qt.ItemDataRole.AccessibleTextRole, page.title)
                self.list.addItem(row)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._turn_to)
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self._find)
        self.view.sourceChanged.connect(lambda _url: self._mark_page())
        self.back.clicked.connect(self.view.backward)
        self.forward.clicked.connect(self.view.forward)
        self.view.backwardAvailable.connect(self.back.setEnabled)
        self.view.forwardAvailable.connect(self.forward.setEnabled)
        self.buttons.rejected.connect(self.close)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        for button in (self.back, self.forward):
            button.setAutoDefault(False)
            button.setEnabled(False)
        QShortcut(QKeySequence.StandardKey.Find, self, self.line.setFocus)

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, NEAR, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.line)
        column.addWidget(self.list)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(side)
        parts.addWidget(self.view)
        parts.setStretchFactor(1, 1)
        parts.setSizes([240, 620])
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.back)
        foot.addWidget(self.forward)
        foot.addSpacing(NEAR)
        self.language = plain_label(tr(_IN_ENGLISH), secondary=True)
        self.language.setVisible(self.language.text() != _IN_ENGLISH)
        foot.addWidget(self.language)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column_.setSpacing(NEAR + TIGHT)
        column_.addWidget(parts, stretch=1)
        column_.addLayout(foot)
        open_at(self, 980, 680)

    def show_topic(self, topic: Topic) -> None:
        """Come to the front, at what tells of a part of the window."""
        self.line.clear()
        self.view.show_place(PLACES[topic])
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus()

    def _turn_to(self, row: QListWidgetItem | None) -> None:
        """Show the page that is chosen in the contents."""
        name = row.data(_NAME) if row else None
        if name and name != self.view.page:
            self.view.show_place(f"{name}.html")

    def _mark_page(self) -> None:
        """Mark the page that is shown in the contents."""
        for at in range(self.list.count()):
            if self.list.item(at).data(_NAME) == self.view.page:
                self.list.setCurrentRow(at)

    def _filter(self, words: str) -> None:
        """Show only pages that hold all words, and the parts they stand in."""
        found, part, holds = pages_with(words), None, False
        for at in range(self.list.count()):
            row = self.list.item(at)
            name = row.data(_NAME)
            if name is None:
                if part:
                    part.setHidden(not holds)
                part, holds = row, False
            else:
                row.setHidden(name not in found)
                holds = holds or name in found
        if part:
            part.setHidden(not holds)

    def _find(self) -> None:
        """Go to the words on this page, or to the first page that holds them."""
        words = self.line.text().strip()
        found = pages_with(words)
        if not words or not found:
            return
        if self.view.page not in found:
            first = next(
                row
                for at in range(self.list.count())
                if (row := self.list.item(at)).data(_NAME) in found
            )
            self.list.setCurrentItem(first)
        if not self.view.find(words):
            # From the top once more; words that stand apart are looked for one by one.
            self.view.moveCursor(self.view.textCursor().MoveOperation.Start)
            _ = self.view.find(words) or self.view.find(words.split()[0])


def show_help(parent: QWidget, topic: Topic) -> HelpWindow:
    """Show the help beside a window or a dialog, in its own window that both leave usable."""
    known = parent.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = known or HelpWindow(parent)
    shown.show_topic(topic)
    return shown
