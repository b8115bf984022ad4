"""Keeps the preview at what the session holds, and links it with the tree."""

from contextlib import suppress
from itertools import islice

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import Select
from briefgen.app.export_settings import ExportSettings
from briefgen.app.forms.brief_choices import BriefChoice, brief_choices, choose
from briefgen.app.session import Session
from briefgen.app.tasks import PreviewTask
from briefgen.app.worker import Worker
from briefgen.errors import BriefgenError
from briefgen.gui.dossier_pane import DossierPane
from briefgen.gui.export_message import notice_line
from briefgen.gui.item_wording import wording_of
from briefgen.gui.preview_pane import PreviewPane
from briefgen.gui.previewer import Previewer, ShownPages
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.told import told
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.notices import Notice
from briefgen.model.project import Project

_MOST_CUTS = 8
_LETTERS = 60
"""How much of what could be cut is offered, and how many letters of each."""


class PreviewDesk(QObject):
    """Asks for new pages whenever the project or the brief that is shown changes."""

    remarked = Signal()
    """What there is to remark on the brief is known anew."""

    def __init__(
        self,
        window: QWidget,
        projects: ProjectDesk,
        *,
        worker: Worker,
        pane: PreviewPane,
        tree: DossierPane,
        labels: Labels,
    ) -> None:
        super().__init__(window)
        self._projects = projects
        self._pane = pane
        self._tree = tree
        self._labels = labels
        self._asked: PreviewTask | None = None
        self._session: Session | None = None
        """The session whose pages are shown, or are being made."""
        self._choices_of: tuple[object, ...] = ()
        self.remarks: tuple[Notice, ...] = ()
        """What there is to remark on the brief that is shown."""
        self.are_remarks_known = False
        """Whether the brief was laid out, so that no remarks mean that there are none."""
        self.previewer = Previewer(worker, self)
        self.previewer.shown.connect(self._show)
        self.previewer.drawn.connect(pane.view.show_picture)
        self.previewer.failed.connect(self._say)
        self.previewer.drawn_small.connect(pane.strip.show_picture)
        pane.view.wished.connect(self.previewer.wish)
        pane.strip.wished.connect(self.previewer.wish_small)
        pane.view.origin_clicked.connect(self._choose)
        pane.chosen.connect(self._turn_into)
        pane.length.cut_asked.connect(self._cut)

    def refresh(self) -> None:
        """Ask for the pages of what is shown now, unless they are shown already."""
        session, brief = self._projects.session, self._projects.brief
        if session is not self._session:
            self._session = session
            self._leave_pages()
        if session is None or brief is None:
            self._leave_pages()
            self._choices_of = ()
            self._pane.show_choices(())
            return
        project = session.project
        self._show_choices(project, brief)
        # What other briefs hold is on none of these pages.
        task = PreviewTask(
            project=replace(project, briefs=(brief,)), settings=ExportSettings(brief=brief.id)
        )
        if task != self._asked:
            self._asked = task
            self._pane.await_pages()
            self.previewer.ask(task)

    def _leave_pages(self) -> None:
        """Show no pages: those of one project must not stand beside the facts of another."""
        self._asked = None
        self.previewer.forget()
        self._pane.say("")
        self._tell_remarks((), known=False)

    def _show_choices(self, project: Project, brief: Brief) -> None:
        """Show the choices of a brief; a tick changes none, and all types take time to read."""
        held = brief.type, brief.house_style, brief.language, brief.release
        made_of = (*held, project.dossier.marking_scheme)
        if made_of != self._choices_of:
            self._choices_of = made_of
            choices: tuple[BriefChoice, ...] = ()
            # A marking scheme that is not here is told in the place of the pages.
            with suppress(BriefgenError):
                choices = brief_choices(project, brief, self._labels)
            self._pane.show_choices(choices)

    def _show(self, shown: ShownPages) -> None:
        session = self._projects.session
        if self._asked and session and shown.project == self.previewer.project:
            self._pane.show_pages(shown)
            self._tell_remarks(shown.remarks)
            self._show_length(shown, session.project.dossier)

    def _tell_remarks(self, remarks: tuple[Notice, ...], *, known: bool = True) -> None:
        self.remarks = remarks
        self.are_remarks_known = known
        self._pane.show_remarks(len(remarks))
        self.remarked.emit()

    def rebuild(self) -> None:
        """Make the pages anew, whatever is known of them."""
        self._asked = None
        self.refresh()

    def _show_length(self, shown: ShownPages, dossier: Dossier) -> None:
        """Show how long the brief is, which sections are too long, and what could go."""
        over = [one for one in shown.remarks if one.code == "too-long"]
        items = {item.id: item for item in dossier.items()}
        wanted = (id_ for ids in (*(one.ids for one in over), *_cuts(shown)) for id_ in ids)
        offered = islice((id_ for id_ in dict.fromkeys(wanted) if id_ in items), _MOST_CUTS)
        cuts = [(id_, _shortened(wording_of(items[id_], self._labels))) for id_ in offered]
        self._pane.length.show_contract(
            shown.contract,
            remarks=[notice_line(one) for one in over if one.place],
            cuts=cuts,
        )

    def _cut(self, id_: Id) -> None:
        """Leave an item out of the brief that is shown."""
        if brief := self._projects.brief:
            self._projects.run(Select(brief=brief.id, drop=(id_,)))

    def _say(self, message: str, project: int) -> None:
        if self._asked and project == self.previewer.project:
            self._pane.say(told(message))
            self._tell_remarks((), known=False)

    def _choose(self, id_: Id) -> None:
        """Turn to the item that was clicked on, where the tree has it."""
        session = self._projects.session
        if session and id_ in {item.id for item in session.project.dossier.items()}:
            self._tree.show_item(id_)
        self._pane.view.choose(id_)

    def _turn_into(self, key: str, value: str) -> None:
        """Make the brief that is shown another one."""
        if brief := self._projects.brief:
            self._projects.run(choose(key, value, brief=brief.id))

    def stop(self) -> None:
        """End what is under way: the window goes."""
        self.previewer.stop()


def _cuts(shown: ShownPages) -> tuple[tuple[Id, ...], ...]:
    return tuple(one.cuts for one in shown.contract if one.over)


def _shortened(words: str) -> str:
    return words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1].rstrip()}…"
