"""What the window shows while no project is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefgen.gui.icons import picture
from briefgen.gui.labels import heading, plain_label
from briefgen.gui.look import NEAR, SECONDARY, WIDE


class StartPage(QWidget):
    """Says how to begin."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        drawing = QLabel()
        drawing.setPixmap(picture("file-text", size=48, colour=SECONDARY))
        self.open_button = QPushButton("Open project…")
        self.open_button.setProperty("part", "filled")
        self.open_button.clicked.connect(self.open_asked)
        column = QVBoxLayout(self)
        column.setSpacing(NEAR)
        column.addStretch(2)
        column.addWidget(drawing, alignment=Qt.AlignmentFlag.AlignCenter)
        for label in (
            heading("Open a project to begin", larger=5),
            plain_label("Drop a .brief file here, or choose one.", secondary=True),
        ):
            column.addWidget(label, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(WIDE)
        column.addWidget(self.open_button, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
