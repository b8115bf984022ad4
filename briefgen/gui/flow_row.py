"""Parts in a row that goes on below where there is no room beside."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

from briefgen.gui.look import NEAR


class FlowRow(QLayout):
    """Is as high as its rows at the width it has got; no wider at least than its widest part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(NEAR)

    def addWidget(self, part: QWidget) -> None:  # noqa: N802 - Qt's
        """Add a part at the end."""
        self.addChildWidget(part)
        self.addItem(QWidgetItem(part))

    # What a layout of Qt has to know, under Qt's own names.

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's
        """Add what holds a part."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Say how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's
        """Give what holds a part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's
        """Give up what holds a part."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's
        """Ask for no more room than the parts need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's
        """Take more rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's
        """Give the height of the rows in a width."""
        return self._arrange(QRect(0, 0, width, 0), is_meant=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's
        """Ask for one row."""
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's
        """Make do with the width of the widest part."""
        smallest = QSize()
        for item in self._items:
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's
        """Put the parts in their places."""
        super().setGeometry(rect)
        self._arrange(rect, is_meant=True)

    def _arrange(self, rect: QRect, *, is_meant: bool) -> int:
        """Go through the rows, from where lines begin; give their height."""
        place, height = rect.topLeft(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if place.x() > rect.left() and place.x() + size.width() > rect.right() + 1:
                place = QPoint(rect.left(), place.y() + height + self.spacing())
                height = 0
            if is_meant:
                across = QApplication.layoutDirection()
                item.setGeometry(QStyle.visualRect(across, rect, QRect(place, size)))
            place += QPoint(size.width() + self.spacing(), 0)
            height = max(height, size.height())
        return place.y() + height - rect.top()
