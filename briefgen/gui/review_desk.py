"""Decides on facts: accept, reject, reword, merge, split, and on to the next one to look at."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import Group, MergeFacts, ReviewFacts, SplitFact
from briefgen.gui.desk import Desk
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.facts_by_id import FactsById
from briefgen.gui.project_desk import ProjectDesk
from briefgen.model.facts import Fact, ReviewState
from briefgen.model.ids import Id


class ReviewDesk(Desk):
    """Works on the rows that are chosen in the tree."""

    def __init__(
        self,
        window: QWidget,
        projects: ProjectDesk,
        *,
        view: DossierView,
        dialogs: Dialogs,
        to_check: Callable[[], Mapping[Id, object]],
    ) -> None:
        super().__init__(window, projects, dialogs)
        self._view = view
        self._to_check = to_check
        self._known = FactsById()

    def facts(self) -> tuple[Fact, ...]:
        """Give the facts that are chosen in the tree, in its order."""
        known = self._known.of(self._projects.session)
        return tuple(known[key] for key in self._view.chosen_keys() if key in known)

    def decide(self, state: ReviewState) -> None:
        """Set the state of the chosen facts, and go on to the next undecided one."""
        facts = self.facts()
        if not facts:
            return
        brief_order = self._view.all_keys()
        if self._projects.run(ReviewFacts(ids=tuple(one.id for one in facts), state=state)):
            self._go_on(brief_order, after=facts[-1].id, state=state)

    def _go_on(self, keys: list[str], *, after: Id, state: ReviewState) -> None:
        """Choose the next proposal below; what was taken back stays chosen."""
        session = self._projects.session
        if session is None or state == "proposed":
            return
        left = {
            fact.id for fact in session.project.dossier.facts if fact.review.state == "proposed"
        }
        below = keys[keys.index(after) + 1 :] if after in keys else keys
        following = next((key for key in below if key in left), "")
        if following:
            self._view.choose(following)

    def merge(self) -> None:
        """Make one fact of those that are chosen; the first keeps its wording."""
        facts = self.facts()
        if len(facts) > 1 and self._projects.run(MergeFacts(ids=tuple(one.id for one in facts))):
            self._view.choose(facts[0].id)

    def split(self) -> None:
        """Make two facts of the current one, where the officer says."""
        for fact in self.facts()[:1]:
            if place := self._dialogs.place_to_split(self._window, fact.text):
                self._projects.run(SplitFact(id=fact.id, at=place))

    def group(self, *, same: bool) -> None:
        """Say that the chosen facts are of one thing, or of several."""
        facts = self.facts()
        if len(facts) > 1:
            self._projects.run(Group(ids=tuple(one.id for one in facts), same=same))

    def step_to_check(self, by: int) -> None:
        """Choose the next or the previous item that is to be checked, round and round."""
        keys, flagged = self._view.all_keys(), self._to_check()
        if by < 0:
            keys.reverse()
        current = self._view.chosen_key
        here = keys.index(current) + 1 if current in keys else 0
        round_ = (*keys[here:], *keys[:here])
        if found := next((key for key in round_ if key in flagged), ""):
            self._view.choose(found)
