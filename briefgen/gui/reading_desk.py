"""Reads files into the open project, or into a new one, while the window can be used."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import AddSource
from briefgen.app.forms.open_questions import count_questions, open_questions
from briefgen.app.project_file import new_project_file
from briefgen.app.session import Session
from briefgen.app.source_date import today
from briefgen.app.tasks import ReadAnswer, ReadTask
from briefgen.app.worker import Worker
from briefgen.errors import BriefgenError
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.export_message import notice_line
from briefgen.gui.message_bar import Button, Tone
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.task_runner import TaskRunner
from briefgen.gui.told import told_fault
from briefgen.gui.translation import isolated, marked, tr
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.reading.formats import READ_ENDINGS

_PROJECTS = frozenset({".brief", ".json"})
_NOT_READ = marked(
    "{file} is neither a project nor a text that is read. Read are: {endings}. Save it as one of "
    "these, or copy its words and paste them."
)


class ReadingDesk(Desk):
    """Reads one file after the other; what can't be read keeps the others not back."""

    changed = Signal()
    """Reading has begun, gone on or ended."""

    review_asked = Signal()
    """What was proposed is to be reviewed."""
    questions_asked = Signal()
    """What nothing that was read answers is to be asked."""

    def __init__(
        self, window: QWidget, projects: ProjectDesk, *, worker: Worker, dialogs: Dialogs
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._waiting: list[ReadTask] = []
        self._count = 0
        self._place: Path | None = None
        self._session: Session | None = None
        self._read: list[ReadAnswer] = []
        self._faults: list[str] = []
        self.runner = TaskRunner(worker, self)
        self.runner.done.connect(self._take)
        self.runner.failed.connect(self._take_fault)
        self.runner.cancelled.connect(self._tell_cancelled)

    @property
    def progress(self) -> str:
        """What is being read, in words; empty where nothing is."""
        if not self.runner.is_busy:
            return ""
        done = self._count - len(self._waiting)
        words = tr("Reading {number} of {count}…").format(number=done, count=self._count)
        return words if self._count > 1 else tr("Reading…")

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Open the project among files that were dropped, or read the articles among them."""
        if projects := [path for path in paths if path.suffix.lower() in _PROJECTS]:
            self._projects.open_path(projects[0])
        elif any(is_article(path) for path in paths):
            self.add(paths)
        elif paths:
            self._projects.bar.say("warning", _not_read(paths[0]))

    # Adding sources.

    def ask_and_add(self) -> None:
        """Ask for articles and read them into the open project, or into a new one."""
        if paths := self._dialogs.articles_to_read(self._window, self._projects.folder):
            self.add(paths)

    def ask_and_begin(self) -> None:
        """Ask for articles and begin a new project with them."""
        if paths := self._dialogs.articles_to_read(self._window, self._projects.folder):
            self._begin(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Read files into the open project; without one, a new project is begun."""
        if self._projects.session is None:
            self._begin(paths)
        else:
            self._start([ReadTask(path=path, read_on=today()) for path in paths], place=None)

    def _begin(self, paths: Sequence[Path]) -> None:
        """Ask where the new project is to stand, then read."""
        suggested = free_place(paths[0])
        if place := self._dialogs.place_to_begin(self._window, suggested):
            tasks = [ReadTask(path=path, read_on=today()) for path in paths]
            self._start(tasks, place=place)

    def add_pasted(self) -> None:
        """Read the words on the clipboard as a source."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._projects.bar.say("warning", tr("There are no words on the clipboard. Copy some."))
        elif self._projects.session:
            self._start([ReadTask(text=text, read_on=today())], place=None)

    def _start(self, tasks: list[ReadTask], *, place: Path | None) -> None:
        if self.runner.is_busy:
            self._projects.bar.say("warning", tr("Wait until the other files are read, or cancel."))
            return
        self._place, self._read, self._faults = place, [], []
        self._session = self._projects.session
        self._waiting, self._count = tasks, len(tasks)
        self._projects.bar.hide()
        self._next()

    def _next(self) -> None:
        session = self._projects.session if self._place is None else None
        dossier = session.project.dossier if session else Dossier()
        task = self._waiting.pop(0)
        meanings = dossier.decisions.meanings
        self.runner.start(replace(task, sides=dossier.sides, meanings=meanings))
        self.changed.emit()

    def _take(self, answer: ReadAnswer) -> None:
        self.runner.settle()
        self._read.append(answer)
        self._go_on()

    def _take_fault(self, fault: BriefgenError) -> None:
        self.runner.settle()
        self._faults.append(told_fault(fault))
        self._go_on()

    def _go_on(self) -> None:
        if self._projects.session is not self._session:
            self._waiting = []  # another project is open by now: these were for the former one
        elif self._waiting:
            self._next()
            return
        elif self._read:
            self._keep()
        else:
            first, *others = self._faults
            self._projects.bar.say("error", first, details=others)
        self.changed.emit()

    def _keep(self) -> None:
        """Put what was read into its project, as one step."""
        commands = [command for answer in self._read for command in answer.commands]
        originals: dict[Id, tuple[str, bytes]] = {}
        for answer in self._read:
            originals |= answer.originals
        if self._place:
            is_kept = self._begin_with(self._place, commands, originals)
        else:
            is_kept = self._add(commands, originals)
        if is_kept:
            self._tell_read(commands)

    def _begin_with(
        self, place: Path, commands: list[AddSource], originals: dict[Id, tuple[str, bytes]]
    ) -> bool:
        """Write a new project and open it."""
        from briefgen.app.begin_project import begin_project

        if not self._projects.may_leave():
            return False
        try:
            new_project_file(place, begin_project(commands), originals=originals)
        except BriefgenError as fault:
            self._projects.tell_fault(fault)
            return False
        self._projects.release()
        return self._projects.open_path(place)

    def _add(self, commands: list[AddSource], originals: dict[Id, tuple[str, bytes]]) -> bool:
        """Add texts to the open project and tick what they propose in the brief that is shown."""
        session, brief = self._projects.session, self._projects.brief
        ticking = [replace(command, brief=brief.id if brief else "") for command in commands]
        is_kept = self._projects.run(*ticking)
        if is_kept and session:
            session.keep_originals(originals)
        return is_kept

    def _tell_read(self, commands: Sequence[AddSource]) -> None:
        facts = sum(len(command.facts) for command in commands)
        text = tr("{texts} read, {facts} proposed.").format(
            texts=tr("%n text(s)", "", len(commands)), facts=tr("%n fact(s)", "", facts)
        )
        notices = [notice_line(notice) for answer in self._read for notice in answer.notices]
        if self._faults:
            files = tr("%n file(s)", "", len(self._faults))
            text = " ".join((text, tr("Not read: {files}.").format(files=files)))
        tone: Tone = "warning" if self._faults else "done"
        details = [*self._faults, *notices]
        self._projects.bar.say(tone, text, details=details, buttons=self._ways_on(facts))

    def _ways_on(self, facts: int) -> list[Button]:
        """Lead to what is asked only where that is needed, and to the review."""
        session = self._projects.session
        asked = count_questions(open_questions(session.project)) if session else 0
        buttons: list[Button] = []
        if asked:
            words = tr("Answer %n question(s)", "", asked)
            buttons.append((words, self.questions_asked.emit))
        if facts:
            buttons.append((tr("Review them"), self.review_asked.emit))
        return buttons

    def _tell_cancelled(self) -> None:
        self.runner.settle()
        self._waiting = []
        self._projects.bar.say("warning", tr("Reading was cancelled; nothing was added."))
        self.changed.emit()

    def stop(self) -> None:
        """End what is under way: the window goes."""
        self._waiting = []
        self.runner.stop()


def _not_read(path: Path) -> str:
    return tr(_NOT_READ).format(file=isolated(path.name), endings=", ".join(READ_ENDINGS))


def free_place(article: Path) -> Path:
    """Give a name beside an article that no file has, for the project made of it."""
    place, number = article.with_suffix(".brief"), 2
    while place.exists():
        place = article.with_name(f"{article.stem}-{number}.brief")
        number += 1
    return place


def is_article(path: Path) -> bool:
    """Tell whether a file has an ending of those that are read."""
    return path.suffix.lower() in READ_ENDINGS
