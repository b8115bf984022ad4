"""The window: a project as a tree with boxes, and one button that exports the brief.

It only shows the session. Every change is a command there, and what the session holds
afterwards is shown again.
"""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.commands.command import Command, SelectAll
from briefgen.app.export_brief import ExportReport, ExportSettings
from briefgen.app.session import Session
from briefgen.app.worker import ExportTask, Worker
from briefgen.checks.decisions import open_conflicts
from briefgen.errors import BriefgenError
from briefgen.gui.actions import make_actions, step_text
from briefgen.gui.conflict_pane import KnownConflicts
from briefgen.gui.detail_pane import DetailPane
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.dossier_pane import DossierPane
from briefgen.gui.export_message import format_of, message_of
from briefgen.gui.exporter import Exporter
from briefgen.gui.held_project import HeldProject, hold_project
from briefgen.gui.item_details import details_of
from briefgen.gui.message_bar import Button, MessageBar
from briefgen.gui.source_desk import SourceDesk
from briefgen.gui.start_page import StartPage
from briefgen.gui.status import Status, counted
from briefgen.gui.tool_bar import ToolBar
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.reference.labels import load_labels

_LANGUAGE = "en"
"""The language of the window; the brief has its own."""
_NO_BRIEF = "This project has no brief yet. Add one: briefgen brief PROJECT add NAME."
_ENDINGS = frozenset({".brief", ".json"})


class MainWindow(QMainWindow):
    """Shows one project at a time."""

    def __init__(self, worker: Worker, *, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._dialogs = dialogs or Dialogs()
        self._labels = load_labels(_LANGUAGE)
        self._held: HeldProject | None = None
        self._brief_id: Id = ""
        self._shown_id: Id = ""
        self._conflicts = KnownConflicts()
        self._make_parts(worker)
        self._make_actions()
        self.tool_bar = ToolBar(self.actions_by_name)
        self.export_button = self.tool_bar.export_button
        self._connect_parts()
        self._lay_out()
        self._refresh()
        self.start.open_button.setFocus()

    def _make_parts(self, worker: Worker) -> None:
        self.exporter = Exporter(worker, self)
        self.bar = MessageBar()
        self.start = StartPage()
        self.dossier = DossierPane(self._labels)
        self.details = DetailPane()
        self.desk = SourceDesk(self, lambda: (self.session, self.brief))
        self.status = Status()

    def _make_actions(self) -> None:
        self.actions_by_name = make_actions(
            self,
            {
                "open": self.ask_and_open,
                "save": self.save,
                "export": self.export,
                "close": self.close_project,
                "quit": self.close,
                "undo": self.undo,
                "redo": self.redo,
                "next_pane": lambda: self.step_pane(1),
                "previous_pane": lambda: self.step_pane(-1),
                "source": lambda: self.desk.open_at(self.dossier.view.chosen_key),
                "expand": self.dossier.view.expandAll,
                "collapse": self.dossier.view.collapseAll,
                "tick_all": lambda: self.tick_everything(ticked=True),
                "untick_all": lambda: self.tick_everything(ticked=False),
            },
        )

    def _connect_parts(self) -> None:
        self.exporter.done.connect(self._tell_export)
        self.exporter.failed.connect(self._tell_export_fault)
        self.exporter.cancelled.connect(self._tell_cancelled)
        self.start.open_asked.connect(self.ask_and_open)
        self.dossier.model.select_asked.connect(self.run)
        self.dossier.view.chosen.connect(self._show_details)
        self.dossier.brief_chosen.connect(self.show_brief)
        self.desk.fact_made.connect(self._show_new)
        self.details.conflicts.resolve_asked.connect(self.run)
        self.status.cancel_asked.connect(self.exporter.cancel)

    def _lay_out(self) -> None:
        self.addToolBar(self.tool_bar)
        self.setStatusBar(self.status)
        self._panes = self._side_by_side()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self._panes)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, stretch=1)
        self.setCentralWidget(centre)
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    def _side_by_side(self) -> QSplitter:
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        for pane, least, share in ((self.dossier, 420, 3), (self.details, 320, 2)):
            pane.setMinimumWidth(least)
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        return panes

    # What is open.

    @property
    def session(self) -> Session | None:
        """The session of the open project."""
        return self._held.session if self._held else None

    @property
    def brief(self) -> Brief | None:
        """The brief that is shown: the one last turned to, else the first."""
        briefs = self.session.project.briefs if self.session else ()
        return next((one for one in briefs if one.id == self._brief_id), next(iter(briefs), None))

    def ask_and_open(self) -> None:
        """Ask for a project and open it."""
        folder = self.session.path.parent if self.session else Path.home()
        if path := self._dialogs.project_to_open(self, folder):
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a project in place of the one that is shown; tell whether it is open."""
        path = path.absolute()
        if self._held and self._held.is_of(path):
            return True
        if not self._may_leave():
            return False
        try:
            held = hold_project(path)
        except BriefgenError as fault:
            self._tell_fault(fault)
            return False
        self._release()
        self._held, self._brief_id = held, ""
        self.bar.hide()
        self._refresh()
        self.dossier.view.setFocus()
        if self.brief is None:
            self.bar.say("warning", _NO_BRIEF)
        else:
            self._tell_conflicts(held.session.project.dossier)
        return True

    def _tell_conflicts(self, dossier: Dossier) -> None:
        """Say where sources disagree, and lead to the first place."""
        if left := open_conflicts(self._conflicts.of(dossier), dossier):
            text = f"Sources disagree on {counted(len(left), 'thing')}. Choose at the facts."
            lead = partial(self.dossier.view.choose, left[0].facts[0])
            details = [conflict.message for conflict in left]
            self.bar.say("warning", text, details=details, buttons=[("Show the first", lead)])

    def close_project(self) -> None:
        """Go back to the start page, unless the officer wants to stay."""
        if self._may_leave():
            self._release()
            self.bar.hide()
            self._refresh()

    def _release(self) -> None:
        if self._held:
            self._held.release()
        self._held = None

    def _may_leave(self) -> bool:
        """Ask about unsaved changes; a save that fails means to stay."""
        if self.session is None or not self.session.is_changed:
            return True
        match self._dialogs.answer_to_unsaved(self, self.session.path.name):
            case "save":
                return self.save()
            case answer:
                return answer == "discard"

    # What changes it.

    def run(self, command: Command) -> None:
        """Carry out a command as one step, and show what came of it."""
        if self.session:
            try:
                self.session.run(command)
            except BriefgenError as fault:
                self._tell_fault(fault)
            self._refresh()

    def tick_everything(self, *, ticked: bool) -> None:
        """Put everything into the brief that is not rejected, or nothing."""
        if self.brief:
            self.run(SelectAll(brief=self.brief.id, ticked=ticked))

    def undo(self) -> None:
        """Take the last step back."""
        if self.session:
            self.session.undo()
            self._refresh()

    def redo(self) -> None:
        """Bring the step back that was taken back last."""
        if self.session:
            self.session.redo()
            self._refresh()

    def show_brief(self, id_: Id) -> None:
        """Turn to another brief of the project."""
        self._brief_id = id_
        self._refresh()

    def save(self) -> bool:
        """Write the project; tell whether it is in its file now."""
        if self.session is None:
            return False
        try:
            self.session.save()
        except BriefgenError as fault:
            self._tell_fault(fault)
            return False
        self._refresh()
        return True

    # What it exports.

    def export(self) -> None:
        """Write the brief as it stands in the window, saved or not, beside the project."""
        if self.session is None or self.brief is None or self.exporter.is_busy:
            return
        self.bar.hide()
        self.exporter.start(
            ExportTask(
                project=self.session.project,
                settings=ExportSettings(brief=self.brief.id),
                project_path=self.session.path,
            )
        )
        self._refresh()

    def _tell_export(self, report: ExportReport) -> None:
        self._end_export()
        message = message_of(report)
        buttons: list[Button] = [
            (f"Open {format_of(file)}", partial(self._open_outside, file))
            for file in reversed(report.files)
        ]
        if report.files:
            folder = report.files[0].parent
            buttons.append(("Show in folder", partial(self._open_outside, folder)))
        self.bar.say(message.tone, message.text, details=message.details, buttons=buttons)

    def _tell_export_fault(self, fault: BriefgenError) -> None:
        self._end_export()
        self._tell_fault(fault)

    def _tell_cancelled(self) -> None:
        self._end_export()
        self.bar.say("warning", "The export was cancelled.")

    def _end_export(self) -> None:
        self.exporter.settle()
        self._refresh()

    def _open_outside(self, path: Path) -> None:
        if not self._dialogs.open_outside(path):
            self.bar.say("error", f"No program on this computer opens {path}.")

    def tell_unexpected(self, fault: BaseException) -> None:
        """Say that a fault of ours was met, and what to do about it."""
        self.bar.say(
            "error",
            f"Something went wrong that should not: {type(fault).__name__}: {fault}. "
            "Save the project, and please report these words.",
        )

    def _tell_fault(self, fault: BriefgenError) -> None:
        self.bar.say("error", str(fault))

    # What it shows.

    def _refresh(self) -> None:
        """Show the session as it is now."""
        session, brief = self.session, self.brief
        self._pages.setCurrentWidget(self._panes if session else self.start)
        if session:
            self.dossier.show_project(session.project, brief)
            name = session.path.name.replace("[*]", "[*][*]")
            self.setWindowTitle(f"{name}[*] – briefgen")
        else:
            self.setWindowTitle("briefgen")
        self.desk.show_project()
        changed = bool(session and session.is_changed)
        self.setWindowModified(changed)
        self.status.show_project(session.project if session else None, brief, changed=changed)
        self.status.show_busy(busy=self.exporter.is_busy)
        self._show_details(self._shown_id)
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        session, actions = self.session, self.actions_by_name
        for name in ("close", "expand", "collapse"):
            actions[name].setEnabled(session is not None)
        actions["source"].setEnabled(bool(session and session.project.dossier.sources))
        for name in ("tick_all", "untick_all"):
            actions[name].setEnabled(self.brief is not None)
        may_export = self.brief is not None and not self.exporter.is_busy
        actions["export"].setEnabled(may_export)
        self.export_button.setEnabled(may_export)
        actions["save"].setEnabled(bool(session and session.is_changed))
        undo, redo = (session.undo_name, session.redo_name) if session else ("", "")
        for verb, step in (("Undo", undo), ("Redo", redo)):
            action = actions[verb.lower()]
            action.setEnabled(bool(step))
            action.setText(step_text(verb, step))
            action.setToolTip(f"{verb} ({action.shortcuts()[0].toString()})")

    def _show_details(self, id_: Id) -> None:
        self._shown_id = id_
        dossier = self.session.project.dossier if self.session else None
        found = details_of(id_, dossier, self._labels) if dossier and id_ else None
        self.details.show_item(found)
        conflicts = self._conflicts.at(id_, dossier) if dossier and id_ else ()
        self.details.conflicts.show_conflicts(conflicts, dossier)

    def _show_new(self, id_: Id) -> None:
        """Show what was made, and turn to it."""
        self._refresh()
        self.dossier.view.choose(id_)

    def step_pane(self, by: int) -> None:
        """Give the keyboard to the next or the previous part of the window."""
        stops: list[QWidget] = [self.dossier.view, self.details.wording, self.export_button]
        stops += [*self.bar.buttons().values()][:1]
        usable = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
        if usable:
            focused = self.focusWidget()
            now = usable.index(focused) if focused in usable else -1 if by > 0 else 0
            usable[(now + by) % len(usable)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Qt's own names from here on.

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's
        """Close when nothing is lost by it."""
        if not self._may_leave():
            event.ignore()
            return
        self.exporter.stop()
        self._release()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's
        """Open the project that was dropped, or say why it can't be one."""
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if projects := [path for path in paths if path.suffix.lower() in _ENDINGS]:
            self.open_path(projects[0])
        elif paths:
            self.bar.say(
                "warning",
                f"{paths[0].name} is no project. Drop a .brief file; "
                "make one of articles with: briefgen new PROJECT FILE…",
            )
