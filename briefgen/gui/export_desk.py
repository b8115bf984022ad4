"""Exports the brief that is shown, and says what came of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import SetExport
from briefgen.app.export_choices import ExportChoices, choices_of, save_choices
from briefgen.app.export_memory import remember
from briefgen.app.export_settings import ExportReport
from briefgen.app.export_targets import Doubt, ExportTargets, free_ending, targets_of
from briefgen.app.preferences import load_preferences
from briefgen.app.state_folder import state_folder
from briefgen.app.tasks import ExportTask
from briefgen.app.worker import Worker
from briefgen.errors import BriefgenError, OutputError
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.export_message import format_of, message_of
from briefgen.gui.message_bar import Button
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.task_runner import TaskRunner
from briefgen.gui.told import told_fault
from briefgen.gui.translation import isolated, tr
from briefgen.model.brief import Brief
from briefgen.model.project import Project

_OPENED = ".pdf"
"""What is opened after an export where the officer prefers that."""


class ExportDesk(Desk):
    """One export at a time, always of the project as it stands in the session."""

    changed = Signal()
    """An export has begun or ended."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, worker: Worker, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._state = state_folder()
        self._targets = ExportTargets(self._state)
        self._last: ExportChoices | None = None
        self._exported: tuple[Project, Brief] | None = None
        self._bar = projects.bar
        self.exporter = TaskRunner(worker, self)
        self.exporter.done.connect(self._tell_done)
        self.exporter.failed.connect(self._tell_fault)
        self.exporter.cancelled.connect(self._tell_cancelled)

    @property
    def may_export(self) -> bool:
        """Whether there is a brief, and no export under way."""
        return self._projects.brief is not None and not self.exporter.is_busy

    @property
    def progress(self) -> str:
        """What is being exported, in words; empty where nothing is."""
        return tr("Exporting…") if self.exporter.is_busy else ""

    def export(self) -> None:
        """Write the brief as it stands in the window, saved or not, as it was exported last."""
        if session := self._projects.session:
            self._export(choices_of(self._state, session.path, session.project))

    def ask_and_export(self) -> None:
        """Ask how to export, keep that for the next time, and export."""
        session, brief = self._projects.session, self._projects.brief
        if session is None or brief is None:
            return
        known = choices_of(self._state, session.path, session.project)
        may_annex = brief.release is not None
        chosen = self._dialogs.export_options(self._window, known, may_annex=may_annex)
        if chosen is None:
            return
        try:
            save_choices(self._state, session.path, chosen)
        except BriefgenError as fault:
            self._projects.tell_fault(fault)
        if chosen.defaults != known.defaults:
            self._projects.run(SetExport(options=chosen.defaults))
        self._export(chosen)

    def _export(self, choices: ExportChoices) -> None:
        """Export unless that would replace what somebody else changed or has open."""
        session, brief = self._projects.session, self._projects.brief
        if session is None or brief is None or self.exporter.is_busy:
            return
        folder = Path(choices.folder) if choices.folder else session.path.parent
        targets = targets_of(session.path, brief, formats=choices.formats, folder=folder)
        if doubts := self._targets.doubts(session.path, targets):
            self._tell_doubt(doubts[0], choices)
        else:
            self._start(choices)

    def _tell_doubt(self, doubt: Doubt, choices: ExportChoices) -> None:
        """Say what stands in the way, and offer both ways round it."""
        name = isolated(doubt.path.name)
        if doubt.reason == "open":
            text = tr("{file} is open in another program. Nothing was exported yet.")
        else:
            text = tr("{file} was not written by this export, or was changed since.")
        buttons: list[Button] = [
            (tr("Save as a new version"), partial(self._export_beside, choices)),
            (tr("Replace it"), partial(self._start, choices)),
        ]
        self._bar.say("warning", text.format(file=name), buttons=buttons)

    def _export_beside(self, choices: ExportChoices) -> None:
        """Export under names that no file has yet."""
        session, brief = self._projects.session, self._projects.brief
        if session and brief:
            folder = Path(choices.folder) if choices.folder else session.path.parent
            ending = free_ending(session.path, brief, formats=choices.formats, folder=folder)
            self._start(choices, ending=ending)

    def _start(self, choices: ExportChoices, *, ending: str = "") -> None:
        session, brief = self._projects.session, self._projects.brief
        if session is None or brief is None or self.exporter.is_busy:
            return
        self._bar.hide()
        self._last = choices
        self._exported = session.project, brief
        self.exporter.start(
            ExportTask(
                project=session.project,
                settings=choices.settings(brief),
                project_path=session.path,
                folder=Path(choices.folder) if choices.folder else None,
                ending=ending,
            )
        )
        self.changed.emit()

    def _tell_done(self, report: ExportReport) -> None:
        self._end()
        if session := self._projects.session:
            self._targets.note(session.path, report.files)
        if self._exported:
            # While the files were made, the officer may have gone on.
            remember(self._state, report.files, *self._exported)
        message = message_of(report)
        buttons: list[Button] = [
            (tr("Open {file}").format(file=format_of(file)), partial(self._open_outside, file))
            for file in reversed(report.files)
        ]
        if report.files:
            folder = report.files[0].parent
            buttons.append((tr("Show in folder"), partial(self._open_outside, folder)))
        self._bar.say(message.tone, message.text, details=message.details, buttons=buttons)
        if load_preferences(self._state).opens_exported:
            for file in report.files:
                if file.suffix == _OPENED:
                    self._open_outside(file)

    def _tell_fault(self, fault: BriefgenError) -> None:
        """Say what stopped the export; what can't be written may go beside what is there."""
        self._end()
        buttons: list[Button] = []
        if isinstance(fault, OutputError) and self._last:
            buttons.append((tr("Save as a new version"), partial(self._export_beside, self._last)))
        self._bar.say("error", told_fault(fault), buttons=buttons)

    def _tell_cancelled(self) -> None:
        self._end()
        self._bar.say("warning", tr("The export was cancelled."))

    def _end(self) -> None:
        self.exporter.settle()
        self.changed.emit()

    def _open_outside(self, path: Path) -> None:
        if not self._dialogs.open_outside(path):
            self._bar.say(
                "error",
                tr("No program on this computer opens {file}.").format(file=isolated(str(path))),
            )
