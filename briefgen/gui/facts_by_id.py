"""The facts of the open project by id, gathered once for as long as they stay the same."""

from collections.abc import Mapping

from briefgen.app.session import Session
from briefgen.model.facts import Fact
from briefgen.model.ids import Id


class FactsById:
    """Asked at every turn of the arrow keys, also among ten thousand facts."""

    def __init__(self) -> None:
        self._facts: tuple[Fact, ...] = ()
        self._by_id: Mapping[Id, Fact] = {}

    def of(self, session: Session | None) -> Mapping[Id, Fact]:
        """Give the facts of a session; none where no project is open."""
        facts = session.project.dossier.facts if session else ()
        if facts is not self._facts:
            self._facts, self._by_id = facts, {fact.id: fact for fact in facts}
        return self._by_id
