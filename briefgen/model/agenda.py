"""Agenda areas: what ministries meet about, with the words that give them away."""

from typing import Literal

from briefgen.model.ids import Id
from briefgen.model.value import Value


class AreaTerm(Value):
    """A phrase that names an area; a `mt_variant` is what machine translation makes of one.

    A `weak` one counts only where a sentence speaks of topics, a `hint` only beside another
    phrase of the area, a `place` only where a sentence speaks of a conflict.
    An `exact` one is not known by its stem, which other words share: "accession" and "access".
    """

    term: str
    kind: Literal["synonym", "mt_variant", "weak", "hint", "place"] = "synonym"
    exact: bool = False


class EurovocConcept(Value):
    """The same notion in the EU's thesaurus EuroVoc: descriptor id, label, microthesaurus."""

    id: str
    label: str
    mt: str = ""


class AreaDefinition(Value):
    """One area of the taxonomy. A `general` one stands for its whole domain.

    It is proposed only where no nearer area of the same domain is found; one that is a
    `topic` of its own, such as trade, also beside them. `languages` are
    its phrases in other languages, by language code.
    """

    id: Id
    domain: str
    label: str
    general: bool = False
    topic: bool = False
    terms: tuple[AreaTerm, ...] = ()
    languages: dict[str, tuple[str, ...]] = {}
    eurovoc: tuple[EurovocConcept, ...] = ()


AreaState = Literal["agreed", "close", "apart"]
"""How near the two sides are, as the officer sees it."""


class AgendaArea(Value):
    """An area of one dossier, in the order in which the meeting takes them.

    `state` is what the officer says of it; None where nobody said. `names` are those that the
    officer gave it, by language.
    """

    id: Id
    label: str
    names: dict[str, str] = {}
    order: int = 0
    state: AreaState | None = None

    @property
    def language(self) -> str:
        """The language of the label; one that was given in none is English."""
        return next((code for code, name in self.names.items() if name == self.label), "en")
