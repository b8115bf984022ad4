"""Everything the window can show: each dialog is asked for once, and its words are gathered."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from briefgen.app.export_choices import ExportChoices
from briefgen.app.preferences import Preferences
from briefgen.gui.dossier_model import DETAIL_ROLE, FLAG_ROLE
from briefgen.gui.main_window import MainWindow

_ASKING = (
    "meeting", "sources", "brief_settings", "add_brief", "add_area", "add_question",
    "add_commitment", "add_recommendation", "add_option", "add_outcome", "shortcuts",
    "search", "export_options", "preferences", "report", "about",
)  # fmt: skip
_LASTING = ("people", "review", "compare_briefs", "check", "source")


def open_everything(window: MainWindow, shown: list[QWidget]) -> Iterator[QWidget]:
    """Ask for everything that asks or shows something, and give what was shown.

    Each is visible while it is looked at. What waits for an answer is met by the test, which
    puts it into `shown`.
    """
    dialogs = window.dialogs
    window.dossier.view.choose("f-quotequo")
    for name in _ASKING:
        window.actions_by_name[name].trigger()
    window.items.ask_and_add("chart", data="7,8\n2031,4", title="1")
    dialogs.place_to_split(window, "7 8")
    dialogs.answer_to_unsaved(window, "1.brief")
    dialogs.wants_recovery(window, "1.brief")
    dialogs.tell_crash(window, "1")
    dialogs.export_options(window, ExportChoices(), may_annex=True)
    dialogs.preferences(window, Preferences(), lambda _chosen: None)
    for one in shown:
        one.show()
        yield one
        one.hide()
    for name in _LASTING:
        window.actions_by_name[name].trigger()
    lasting = (
        window.people.sheet,
        window.flow.dialog,
        window.briefs.comparison,
        window.checks.dialog,
        window.desk.window,
    )
    for one in lasting:
        yield one
        one.hide()
    yield window


def words_in(widget: QWidget) -> Iterator[str]:
    """Yield all words of a dialog, and those a screen reader says."""
    yield widget.windowTitle()
    for part in (widget, *widget.findChildren(QWidget)):
        yield from (part.accessibleName(), part.toolTip())
        match part:
            case QMessageBox():
                yield from (part.text(), part.informativeText())
            case QLabel() | QAbstractButton():
                yield part.text()
            case QLineEdit() | QPlainTextEdit():
                yield part.placeholderText()
            case QTextEdit():
                yield from (part.placeholderText(), part.toPlainText())
            case QComboBox():
                yield from map(part.itemText, range(part.count()))
            case QListView() | QTableView() | QTreeView():
                yield from _rows(part.model())
            case QMenu():
                yield from (action.text() for action in part.actions())


_SAID = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    DETAIL_ROLE,
    FLAG_ROLE,
)


def _rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """Yield what the rows of a list or tree say, and what a screen reader says of them."""
    above = parent or QModelIndex()
    for at in range(model.rowCount(above)):
        # A list has one column, and keeps to itself that it has.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        for column in range(columns):
            index = model.index(at, column, above)
            yield from (str(index.data(role) or "") for role in _SAID)
        yield from _rows(model, model.index(at, 0, above))
