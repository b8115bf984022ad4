"""Reads sources of the open project again, and finds those whose files have changed."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.changed_files import known_files
from briefgen.app.session import Session
from briefgen.app.source_date import today
from briefgen.app.tasks import ChangedFiles, FindChangedTask, RereadAnswer, RereadTask
from briefgen.app.worker import Worker
from briefgen.errors import BriefgenError
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.message_bar import Button, Tone
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.task_runner import PATIENCE, TaskRunner
from briefgen.gui.translation import isolated, tr
from briefgen.model.ids import Id


class RereadingDesk(Desk):
    """One source at a time; decisions that still hold stay."""

    changed = Signal()
    """Reading has begun or ended."""
    shown_asked = Signal(str)
    """An item that the officer wants to see."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, worker: Worker, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._session: Session | None = None
        self.runner = TaskRunner(worker, self)
        self.runner.done.connect(self._take)
        self.runner.failed.connect(self._tell_fault)
        self.runner.cancelled.connect(self._tell_cancelled)
        self.finder = TaskRunner(worker, self)
        self.finder.done.connect(self._tell_changed)

    @property
    def progress(self) -> str:
        """What is being read, in words; empty where nothing is."""
        return tr("Reading again…") if self.runner.is_busy else ""

    def find_changed(self) -> None:
        """Look whether files beside the project say something else than when they were read."""
        session = self._projects.session
        files = known_files(session.project) if session else ()
        if session and files and not self.finder.is_busy:
            self.finder.start(FindChangedTask(folder=session.path.parent, files=files))

    def _tell_changed(self, answer: ChangedFiles) -> None:
        self.finder.settle()
        session = self._projects.session
        known = {one.id for one in session.project.dossier.sources} if session else set()
        found = {id_: path for id_, path in answer.files.items() if id_ in known}
        if not found:
            return
        names = [path.name for path in found.values()]
        text = tr("{file} has changed since it was read.").format(file=isolated(names[0]))
        if len(names) > 1:
            text = tr("%n source(s) changed since they were read.", "", len(names))
        source, path = next(iter(found.items()))
        buttons: list[Button] = [
            (tr("Read {file} again").format(file=path.name), partial(self.read_again, source, path))
        ]
        self._projects.bar.say("warning", text, details=names[1:], buttons=buttons)

    def ask_and_read_again(self, source: Id) -> None:
        """Ask for the file that takes the place of a source."""
        session = self._projects.session
        known = session.project.dossier.sources if session else ()
        name = next((one.file_name for one in known if one.id == source), "")
        suggested = self._projects.folder / name
        if path := self._dialogs.file_to_read_again(self._window, suggested):
            self.read_again(source, path)

    def read_again(self, source: Id, path: Path) -> None:
        """Read a file in the place of a source."""
        session = self._projects.session
        known = session.project.dossier.sources if session else ()
        replaced = next((one for one in known if one.id == source), None)
        if session is None or replaced is None or self.runner.is_busy:
            return
        dossier = session.project.dossier
        self._session = session
        self._projects.bar.hide()
        self.runner.start(
            RereadTask(
                path=path,
                replaced=replaced,
                read_on=today(),
                sides=dossier.sides,
                meanings=dossier.decisions.meanings,
            )
        )
        self.changed.emit()

    def _take(self, answer: RereadAnswer) -> None:
        """Put what was read in its place as one step, and say which decisions held."""
        from briefgen.app.commands.replace_source import replace_source
        from briefgen.app.rereading.report import report_of

        self.runner.settle()
        session, brief = self._projects.session, self._projects.brief
        if session is None or session is not self._session:
            self.changed.emit()
            return
        command = replace(answer.command, brief=brief.id if brief else "")
        before = session.project
        if self._projects.run(command):
            session.keep_originals(answer.originals)
            report = report_of(before, replace_source(before, command), source=command.source.id)
            buttons: list[Button] = []
            if report.to_check:
                lead = partial(self.shown_asked.emit, report.to_check[0])
                buttons.append((tr("Show the first"), lead))
            tone: Tone = "warning" if report.lines else "done"
            words = tr("{file} was read again: {summary}")
            text = words.format(file=isolated(command.source.file_name), summary=report.summary)
            self._projects.bar.say(tone, text, details=report.lines, buttons=buttons)
        self.changed.emit()

    def _tell_fault(self, fault: BriefgenError) -> None:
        self.runner.settle()
        self._projects.tell_fault(fault)
        self.changed.emit()

    def _tell_cancelled(self) -> None:
        self.runner.settle()
        self._projects.bar.say("warning", tr("Reading was cancelled; the source is as it was."))
        self.changed.emit()

    def stop(self) -> None:
        """End what is under way: the window goes."""
        self.runner.stop()
        self.finder.stop(patience=PATIENCE)
