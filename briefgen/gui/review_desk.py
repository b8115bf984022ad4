"""Decides on facts: accept, reject, reword, merge, split, and on to the next one to look at."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefgen.app.commands.command import Group, MergeFacts, ReviewFacts, SplitFact
from briefgen.gui.dialogs import Dialogs
from briefgen.gui.dossier_view import DossierView
from briefgen.gui.project_desk import ProjectDesk
from briefgen.model.facts import Fact, ReviewState
from briefgen.model.ids import Id


class ReviewDesk(QObject):
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
        super().__init__(window)
        self._window = window
        self._projects = projects
        self._view = view
        self._dialogs = dialogs
        self._to_check = to_check

    def facts(self) -> tuple[Fact, ...]:
        """Give the facts that are chosen in the tree, in its order."""
        session = self._projects.session
        known = {fact.id: fact for fact in session.project.dossier.facts} if session else {}
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
        keys = [key for key in self._view.all_keys() if key in self._to_check()]
        if not keys:
            return
        order = self._view.all_keys()
        current = self._view.chosen_key
        here = order.index(current) if current in order else -1
        if by > 0:
            found = next((key for key in keys if order.index(key) > here), keys[0])
        else:
            found = next((key for key in reversed(keys) if order.index(key) < here), keys[-1])
        self._view.choose(found)
