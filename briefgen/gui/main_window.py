"""The window: a project as a tree with boxes, and one button that exports the brief.

It only shows the session. Every change is a command there, and what the session holds
afterwards is shown again.
"""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefgen.app.commands.command import Command, SelectAll
from briefgen.app.session import Session
from briefgen.app.to_check import Flag
from briefgen.app.worker import Worker
from briefgen.checks.decisions import open_conflicts
from briefgen.gui.action_table import OF_BRIEFS
from briefgen.gui.actions import (
    enable_actions,
    make_actions,
    menu_after,
)
from briefgen.gui.area_desk import AreaDesk
from briefgen.gui.brief_desk import BriefDesk
from briefgen.gui.check_desk import CheckDesk
from briefgen.gui.conflict_pane import KnownConflicts
from briefgen.gui.detail_desk import DetailDesk
from briefgen.gui.detail_pane import DetailPane
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.dossier_pane import DossierPane
from briefgen.gui.export_desk import ExportDesk
from briefgen.gui.form_desk import FormDesk
from briefgen.gui.item_desk import ItemDesk
from briefgen.gui.language_desk import LanguageDesk
from briefgen.gui.message_bar import MessageBar
from briefgen.gui.order_desk import OrderDesk
from briefgen.gui.panes import Panes, step_focus
from briefgen.gui.people_desk import PeopleDesk
from briefgen.gui.preference_desk import PreferenceDesk
from briefgen.gui.preview_desk import PreviewDesk
from briefgen.gui.preview_pane import PreviewPane
from briefgen.gui.print_desk import PrintDesk
from briefgen.gui.problem_desk import ProblemDesk
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.reading_desk import ReadingDesk
from briefgen.gui.rereading_desk import RereadingDesk
from briefgen.gui.review_desk import ReviewDesk
from briefgen.gui.review_flow import ReviewFlow
from briefgen.gui.search_desk import SearchDesk
from briefgen.gui.source_desk import SourceDesk
from briefgen.gui.spelling import Spelling
from briefgen.gui.start_desk import StartDesk
from briefgen.gui.start_page import StartPage
from briefgen.gui.status import Status
from briefgen.gui.task_runner import TaskRunner
from briefgen.gui.told import told
from briefgen.gui.tool_bar import ToolBar
from briefgen.gui.translation import marked, spoken, tr
from briefgen.gui.window_actions import handlers_of, met_by, show_steps, use_keys
from briefgen.gui.window_memory import WindowMemory
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.reference.labels import load_labels

_NO_BRIEF = marked("This project has no brief yet.")


class MainWindow(QMainWindow):
    """Shows one project at a time."""

    def __init__(self, worker: Worker, *, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self._labels = load_labels(spoken())
        self._conflicts = KnownConflicts()
        self.is_left_for_another = False
        """Whether it was closed to be made anew, with what was open."""
        self.path_to_open_again: Path | None = None
        self._make_parts()
        self.dialogs = dialogs or Dialogs()
        self._make_desks(worker, self.dialogs)
        self._make_actions()
        self.tool_bar = ToolBar(self.actions_by_name)
        self.export_button = self.tool_bar.export_button
        for desk in (self.people, self.flow):
            desk.offer([self.actions_by_name[name] for name in ("undo", "redo")])
        self.dossier.offer(self.actions_by_name[name] for name in OF_BRIEFS)
        self.dossier.offer_area(self.actions_by_name["add_area"])
        self._connect_parts()
        self._lay_out()
        use_keys(self)
        self.memory = WindowMemory(self, self.projects, panes=self.panes, view=self.dossier.view)
        self.memory.recall_window()
        self._refresh()
        self.start.articles_button.setFocus()

    def _make_parts(self) -> None:
        self.bar = MessageBar()
        self.start = StartPage()
        self.dossier = DossierPane(self._labels)
        self.preview = PreviewPane()
        self.details = DetailPane()
        self.spelling = Spelling(self)
        self.details.spell_with(self.spelling)
        self.panes = Panes(self.dossier, self.preview, self.details)
        self.status = Status()

    def _make_desks(self, worker: Worker, dialogs: Dialogs) -> None:
        """Make what acts on the project; the window itself only shows."""
        self.projects = ProjectDesk(self, dialogs, self.bar)
        self.exports = ExportDesk(self, self.projects, worker=worker, dialogs=dialogs)
        self.forms = FormDesk(self, self.projects, dialogs)
        self.reviews = ReviewDesk(
            self,
            self.projects,
            view=self.dossier.view,
            dialogs=dialogs,
            to_check=self.to_check,
        )
        self.readings = ReadingDesk(self, self.projects, worker=worker, dialogs=dialogs)
        self.rereadings = RereadingDesk(self, self.projects, worker=worker, dialogs=dialogs)
        self.orders = OrderDesk(self, self.projects, self.dossier.view)
        self.areas = AreaDesk(self, self.projects, view=self.dossier.view, dialogs=dialogs)
        self.preferences = PreferenceDesk(self, dialogs)
        self.searches = SearchDesk(self, self.projects, dialogs=dialogs, labels=self._labels)
        self.problems = ProblemDesk(self, self.projects, dialogs=dialogs)
        self.starts = StartDesk(self, self.projects, page=self.start, dialogs=dialogs)
        self.briefs = BriefDesk(self, self.projects, dialogs=dialogs, labels=self._labels)
        self.items = ItemDesk(self, self.projects, view=self.dossier.view, dialogs=dialogs)
        self.people = PeopleDesk(self, self.projects, conflicts=self._conflicts)
        self.item_details = DetailDesk(
            self,
            self.projects,
            pane=self.details,
            view=self.dossier.view,
            labels=self._labels,
            conflicts=self._conflicts,
        )
        self.languages = LanguageDesk(self, self.projects, view=self.dossier.view, dialogs=dialogs)
        self.prints = PrintDesk(self, self.projects, worker=worker, dialogs=dialogs)
        self.flow = ReviewFlow(
            self, self.projects, details=self.item_details, keys=self.dossier.view.all_keys
        )
        self._workers = (self.exports, self.prints, self.readings, self.rereadings)
        self.previews = PreviewDesk(
            self,
            self.projects,
            worker=worker,
            pane=self.preview,
            tree=self.dossier,
            labels=self._labels,
        )
        self.checks = CheckDesk(self, self.projects, self.previews)
        self.desk = SourceDesk(self, lambda: (self.session, self.brief))

    def _make_actions(self) -> None:
        self.actions_by_name = make_actions(self, handlers_of(self))
        self.starts.fill(menu_after(self.menuBar(), self.actions_by_name["open"]))

    def _connect_parts(self) -> None:
        self.projects.opened.connect(self._show_opened)
        self.projects.changed.connect(self._refresh)
        self.searches.item_asked.connect(self.dossier.show_item)
        self.searches.source_asked.connect(self.desk.open_source)
        self.preferences.changed.connect(self._refresh)
        self.preferences.renewal_asked.connect(self._renew)
        self.preferences.keys_changed.connect(partial(use_keys, self))
        self.preferences.failed.connect(self.projects.tell_fault)
        self.exports.changed.connect(self._refresh)
        self.start.articles_asked.connect(self.readings.ask_and_begin)
        self.dossier.model.select_asked.connect(self.run)
        self.dossier.model.dropped.connect(self.orders.drop)
        self.dossier.view.chosen.connect(self.preview.view.choose)
        self.dossier.view.selection_changed.connect(self._refresh_actions)
        self.dossier.brief_chosen.connect(self.projects.show_brief)
        self.desk.fact_made.connect(self._show_new)
        self.items.added.connect(self._show_new)
        self.areas.added.connect(self._show_new)
        for asking in (self.briefs, self.checks):
            asking.item_asked.connect(self.dossier.show_item)
        self.checks.sources_asked.connect(self.forms.ask_sources)
        self.preview.remarks.clicked.connect(self.checks.show)
        self.previews.remarked.connect(self._show_pages)
        self.details.sources.open_asked.connect(self.desk.open_at)
        self.details.review.asked.connect(self.reviews.decide)
        for pane in (self.details, self.details.writer, self.flow.dialog.pane):
            pane.languages_asked.connect(self.languages.ask)
        for desk in (self.readings, self.rereadings):
            desk.changed.connect(self._refresh)
            self.status.cancel_asked.connect(desk.runner.cancel)
        self.status.cancel_asked.connect(self.exporter.cancel)
        self.prints.changed.connect(self._refresh)
        self.status.cancel_asked.connect(self.prints.cancel)
        self.readings.changed.connect(lambda: self.start.show_work(self.readings.progress))
        self.readings.review_asked.connect(self.flow.begin)
        self.readings.questions_asked.connect(self.forms.ask_open_questions)
        self.flow.dialog.pane.sources.open_asked.connect(self.desk.open_at)
        self.rereadings.shown_asked.connect(self.dossier.show_item)

    def _lay_out(self) -> None:
        self.addToolBar(self.tool_bar)
        self.setStatusBar(self.status)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.panes)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._pages, stretch=1)
        self.setCentralWidget(centre)
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    # What is open.

    @property
    def session(self) -> Session | None:
        """The session of the open project."""
        return self.projects.session

    @property
    def brief(self) -> Brief | None:
        """The brief that is shown."""
        return self.projects.brief

    @property
    def exporter(self) -> TaskRunner:
        """What hands exports to the worker."""
        return self.exports.exporter

    def open_path(self, path: Path) -> bool:
        """Open a project in place of the one that is shown; tell whether it is open."""
        return self.projects.open_path(path)

    def take_from_outside(self, path: Path | None) -> None:
        """Come to the front, with the file that another start of the program was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if path:
            self.readings.take_dropped([path])

    def _show_opened(self) -> None:
        """Show a project that was just opened, and what there is to say of it."""
        self._refresh()
        self.dossier.view.setFocus()
        if self.session and self.brief:
            self._tell_conflicts(self.session.project.dossier)
        else:
            new = (tr("New brief"), self.briefs.ask_and_add)
            self.bar.say("warning", tr(_NO_BRIEF), buttons=[new])
        self.rereadings.find_changed()

    def _tell_conflicts(self, dossier: Dossier) -> None:
        """Say where sources disagree, and lead to the first place."""
        if left := open_conflicts(self._conflicts.of(dossier), dossier):
            text = tr("Sources disagree on %n thing(s). Choose at the facts.", "", len(left))
            lead = partial(self.dossier.show_item, left[0].facts[0])
            details = [told(conflict.message) for conflict in left]
            self.bar.say("warning", text, details=details, buttons=[(tr("Show the first"), lead)])

    # What changes it.

    def run(self, command: Command) -> None:
        """Carry out a command as one step, and show what came of it."""
        self.projects.run(command)

    def tick_everything(self, *, ticked: bool) -> None:
        """Put everything into the brief that is not rejected, or nothing."""
        if self.brief:
            self.run(SelectAll(brief=self.brief.id, ticked=ticked))

    def undo(self) -> None:
        """Take the last step back."""
        self.projects.undo()

    def save(self) -> bool:
        """Write the project; tell whether it is in its file now."""
        return self.projects.save()

    def export(self) -> None:
        """Write the brief as it stands in the window, saved or not, beside the project."""
        self.exports.export()

    def edit_wording(self) -> None:
        """Go to the wording of the current item, all of it chosen to be typed over."""
        self.panes.show_details()
        self.details.edit_wording()

    def write_point(self) -> None:
        """Go where a point is written for the agenda area of what is chosen."""
        self.panes.show_details()
        self.item_details.write_point()

    def read_again(self) -> None:
        """Read the source of the current fact again, or the first one."""
        if self.session and (sources := self.session.project.dossier.sources):
            facts = self.reviews.facts()
            named = facts[0].source if facts else None
            self.rereadings.ask_and_read_again(named or sources[0].id)

    def _renew(self) -> None:
        """Close, to be made anew in another language, unless the officer wants to stay."""
        path = self.session.path if self.session else None
        self.is_left_for_another = self.close()
        self.path_to_open_again = path

    # What it shows.

    def _refresh(self) -> None:
        """Show the session as it is now."""
        session, brief = self.session, self.brief
        # The worker lays out while the window shows the rest.
        self.previews.refresh()
        self._pages.setCurrentWidget(self.panes if session else self.start)
        if session:
            self.dossier.show_project(session.project, brief, flags=self.to_check())
            name = session.path.name.replace("[*]", "[*][*]")
            self.setWindowTitle(f"{name}[*] – briefgen")
        else:
            self.setWindowTitle("briefgen")
        self.desk.show_project()
        changed = bool(session and session.is_changed)
        self.setWindowModified(changed)
        self.status.show_project(session.project if session else None, brief, changed=changed)
        self.status.show_work(next(filter(None, (one.progress for one in self._workers)), ""))
        self.spelling.speak(brief.language if brief else "")
        self.item_details.refresh()
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        enable_actions(self.actions_by_name, met_by(self))
        self.tool_bar.let_export(may=self.exports.may_export)
        show_steps(self)

    def _show_pages(self) -> None:
        """Say in the status bar how many pages there are."""
        self.status.show_pages(self.preview.view.pages)

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def to_check(self) -> Mapping[Id, Flag]:
        """Give what is to be checked at facts of the open project."""
        return self._conflicts.flags(self.session.project.dossier) if self.session else {}

    def _show_new(self, id_: Id) -> None:
        """Show what was made, and turn to it."""
        self._refresh()
        self.dossier.show_item(id_)

    def step_pane(self, by: int) -> None:
        """Give the keyboard to the next or the previous part of the window."""
        stops: list[QWidget] = [self.dossier.view, self.preview.view, self.details.wording]
        stops += [self.export_button]
        stops += [*self.bar.buttons().values()][:1]
        step_focus(stops, self.focusWidget(), by)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Give the panes the room there is."""
        super().resizeEvent(event)
        self.panes.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's
        """Close when nothing is lost by it."""
        if not self.projects.may_leave():
            event.ignore()
            return
        self.exporter.stop()
        self.prints.cancel()
        self.readings.stop()
        self.rereadings.stop()
        self.previews.stop()
        self.projects.release()
        self.memory.keep_window()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's
        """Open the project that was dropped, or read the articles; say what is neither."""
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.readings.take_dropped(paths)
