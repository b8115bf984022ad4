"""Leads through proposed facts, one after the other, from a window of its own."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import ReviewFacts, Select
from briefgen.gui.detail_desk import DetailDesk
from briefgen.gui.facts_by_id import FactsById
from briefgen.gui.project_desk import ProjectDesk
from briefgen.gui.review_dialog import ReviewDialog
from briefgen.model.facts import Fact, ReviewState
from briefgen.model.ids import Id


class ReviewFlow(QObject):
    """Goes through the facts that were undecided when it began; what is decided can be changed."""

    def __init__(
        self,
        window: QWidget,
        projects: ProjectDesk,
        *,
        details: DetailDesk,
        keys: Callable[[], list[str]],
    ) -> None:
        super().__init__(window)
        self._projects = projects
        self._details = details
        self._order = keys
        self._queue: list[Id] = []
        self._at = 0
        self._known = FactsById()
        self.dialog = ReviewDialog(window)
        self.dialog.decided.connect(self._decide)
        self.dialog.step_asked.connect(self._step)
        self.dialog.tick_asked.connect(self._tick)
        self.dialog.pane.edited.connect(details.edit)
        self.dialog.pane.conflicts.resolve_asked.connect(projects.run)
        projects.changed.connect(self._refresh)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Let some actions of the window be used here, such as undo."""
        self.dialog.addActions(list(actions))

    @property
    def has_proposals(self) -> bool:
        """Whether there is a fact to decide on."""
        return any(fact.review.state == "proposed" for fact in self._facts().values())

    def begin(self) -> None:
        """Show the first fact that nobody decided on, in the order of the tree."""
        facts = self._facts()
        undecided = {id_ for id_, fact in facts.items() if fact.review.state == "proposed"}
        self._queue = [id_ for id_ in self._order() if id_ in undecided]
        self._at = 0
        if self._queue:
            self.dialog.show()
            self.dialog.raise_()
            self.dialog.take_keyboard()
            self._refresh()

    def _facts(self) -> Mapping[Id, Fact]:
        return self._known.of(self._projects.session)

    @property
    def _shown_id(self) -> Id:
        return self._queue[self._at]

    def _refresh(self) -> None:
        """Show what the session holds of the fact whose turn it is."""
        if not self.dialog.isVisible():
            return
        facts, brief = self._facts(), self._projects.brief
        self._queue = [id_ for id_ in self._queue if id_ in facts]
        if not self._queue:
            self.dialog.close()
            return
        self._at = min(self._at, len(self._queue) - 1)
        self._details.fill(self.dialog.pane, self._shown_id)
        left = sum(facts[id_].review.state == "proposed" for id_ in self._queue)
        self.dialog.show_progress(self._at + 1, len(self._queue), left=left)
        self.dialog.show_in_brief(is_in=brief is not None and self._shown_id in brief.selected)

    def _decide(self, state: ReviewState) -> None:
        """Decide on the fact that is shown, and go on to the next one that is left."""
        self.dialog.pane.commit()
        if self._projects.run(ReviewFacts(ids=(self._shown_id,), state=state)):
            self._go_on()

    def _go_on(self) -> None:
        """Turn to the next undecided fact, round and round; stay where none is left."""
        facts = self._facts()
        places = (*range(self._at + 1, len(self._queue)), *range(self._at))
        following = (at for at in places if facts[self._queue[at]].review.state == "proposed")
        self._at = next(following, self._at)
        self._refresh()
        self.dialog.take_keyboard()

    def _step(self, by: int) -> None:
        self.dialog.pane.commit()
        self._at = (self._at + by) % len(self._queue)
        self._refresh()
        self.dialog.take_keyboard()

    def _tick(self, is_in: bool) -> None:  # noqa: FBT001 - Qt's signal
        if brief := self._projects.brief:
            ids = (self._shown_id,)
            add, drop = (ids, ()) if is_in else ((), ids)
            self._projects.run(Select(brief=brief.id, add=add, drop=drop))
