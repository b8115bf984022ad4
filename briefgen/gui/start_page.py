"""What the window shows while no project is open: how to begin, and what was open last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefgen.gui.icons import put_icon, put_picture
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, TIGHT, WIDE
from briefgen.gui.translation import isolated, tr

_DRAWING = 48


class StartPage(QWidget):
    """Says how to begin; files can be dropped anywhere on it."""

    articles_asked = Signal()
    sample_asked = Signal()
    open_asked = Signal()
    path_asked = Signal(Path)
    """A project of the list that is to be opened."""
    path_dropped = Signal(Path)
    """A project that is to be taken out of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.drawing = QLabel()
        put_picture(self.drawing, "newspaper", size=_DRAWING, colour="secondary")
        self.articles_button = QPushButton(tr("Add articles…"))
        self.articles_button.setProperty("part", "filled")
        self.articles_button.clicked.connect(self.articles_asked)
        self.sample_button = QPushButton(tr("Open the sample brief"))
        self.sample_button.clicked.connect(self.sample_asked)
        self.open_button = QPushButton(tr("Open a project…"))
        self.open_button.clicked.connect(self.open_asked)
        self.hint = plain_label(secondary=True)
        self.recent_title = heading(tr("Recent"))
        self._recent = QGridLayout()
        self._recent.setHorizontalSpacing(NEAR)
        self._recent.setVerticalSpacing(0)
        self.recent_buttons: dict[Path, QPushButton] = {}
        self.remove_buttons: dict[Path, QToolButton] = {}
        self._lay_out()
        self.show_work("")
        self.show_recent(())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        for button in (self.articles_button, self.sample_button, self.open_button):
            row.addWidget(button)
        centre = Qt.AlignmentFlag.AlignCenter
        column = QVBoxLayout(self)
        column.setSpacing(NEAR)
        column.addStretch(2)
        column.addWidget(self.drawing, alignment=centre)
        for label in (heading(tr("Start with your source articles"), larger=5), self.hint):
            label.setAlignment(centre)
            # Large letters break the line rather than widen the window.
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(NEAR)
        column.addLayout(_centred(row))
        column.addSpacing(WIDE)
        column.addWidget(self.recent_title, alignment=centre)
        column.addLayout(_centred(self._recent))
        column.addStretch(3)

    def show_work(self, words: str) -> None:
        """Say what is under way, or how to begin where nothing is."""
        how = tr(
            "Drop articles or a project here, or choose files. "
            "briefgen proposes the facts; you pick them."
        )
        self.hint.setText(words or how)

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Show the projects that were open last; those that are gone are greyed."""
        for button in (*self.recent_buttons.values(), *self.remove_buttons.values()):
            self._recent.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.recent_buttons, self.remove_buttons = {}, {}
        for row, path in enumerate(paths):
            self._add(row, path)
        self.recent_title.setVisible(bool(paths))

    def _add(self, row: int, path: Path) -> None:
        is_there = path.is_file()
        button = QPushButton(path.name.replace("&", "&&"))
        button.setProperty("part", "link")
        button.setEnabled(is_there)
        button.setToolTip(
            str(path)
            if is_there
            else tr("{file} is not there any more.").format(file=isolated(str(path)))
        )
        button.clicked.connect(partial(self.path_asked.emit, path))
        remove = QToolButton()
        put_icon(remove, "x", colour="secondary")
        remove.setToolTip(tr("Take out of this list; the file stays"))
        remove.setAccessibleName(tr("Take {file} out of the list").format(file=isolated(path.name)))
        remove.clicked.connect(partial(self.path_dropped.emit, path))
        self._recent.addWidget(button, row, 0)
        self._recent.addWidget(remove, row, 1)
        self.recent_buttons[path], self.remove_buttons[path] = button, remove


def _centred(inner: QHBoxLayout | QGridLayout) -> QHBoxLayout:
    outer = QHBoxLayout()
    outer.setSpacing(TIGHT)
    outer.addStretch(1)
    outer.addLayout(inner)
    outer.addStretch(1)
    return outer
