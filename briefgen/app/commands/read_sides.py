"""Read anew whose side facts are on, after one of the two sides got its name."""

from msgspec.structs import replace

from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Attribute, Fact, FactKind, Review
from briefgen.model.ids import Id
from briefgen.model.knowledge import Knowledge
from briefgen.model.project import Project
from briefgen.reference.knowledge import load_knowledge

_SIDE = "side"
Place = tuple[Id | None, FactKind, int, int]


def with_sides_read(project: Project, name: str) -> Project:
    """Give facts without a side the one that their sources tell now that a party is known.

    Every text is read again only for a party that no table has: countries were known before.
    What an officer entered or worded stays; a fact that was accepted without a side is to be
    reviewed again.
    """
    knowledge = load_knowledge()
    dossier = project.dossier
    if not (name and dossier.sources) or name in {one.name for one in knowledge.countries}:
        return project
    told = _sides_told(dossier, knowledge)
    facts = tuple(_with_side(fact, told.get(_place(fact))) for fact in dossier.facts)
    return replace(project, dossier=replace(dossier, facts=facts))


def _sides_told(dossier: Dossier, knowledge: Knowledge) -> dict[Place, Attribute]:
    """Give the side that a new reading finds at each place."""
    index = index_knowledge(knowledge)
    proposals = (
        propose_facts(
            source,
            index=index,
            sides=dossier.sides,
            as_of=source.document_date.value if source.document_date else None,
        )
        for source in dossier.sources
    )
    return {
        _place(fact): fact.attributes[_SIDE]
        for proposal in proposals
        for fact in proposal.facts
        if _SIDE in fact.attributes
    }


def _place(fact: Fact) -> Place:
    return fact.source, fact.kind, fact.start, fact.end


def _with_side(fact: Fact, side: Attribute | None) -> Fact:
    decided = fact.engine == "officer" or fact.review.original or _SIDE in fact.attributes
    if side is None or decided:
        return fact
    again = Review() if fact.review.state == "accepted" else fact.review
    return replace(fact, attributes={**fact.attributes, _SIDE: side}, review=again)
