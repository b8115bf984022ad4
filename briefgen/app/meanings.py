"""Find what follows from a meaning ("this means …") in the sources of a project."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from briefgen.app.commands.command import SayMeaning
from briefgen.errors import unknown_name
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.dossier import Dossier, MeaningChoice
from briefgen.model.facts import Fact, Mention, NamedValue
from briefgen.model.ids import Id
from briefgen.model.knowledge import Knowledge
from briefgen.model.terms import Term


def with_meanings(knowledge: Knowledge, meanings: Iterable[MeaningChoice]) -> Knowledge:
    """Add what wordings were said to mean to the terms; a term that has gone is passed over."""
    said: dict[Id, list[str]] = {}
    for one in meanings:
        said.setdefault(one.term, []).append(one.text)
    if not said:
        return knowledge
    terms = [_with_garbled(term, said.get(term.id, [])) for term in knowledge.terms]
    # What was said counts before another term that has the same wording.
    terms.sort(key=lambda term: term.id not in said)
    return replace(knowledge, terms=tuple(terms))


def _with_garbled(term: Term, texts: list[str]) -> Term:
    return replace(term, garbled=(*term.garbled, *texts)) if texts else term


def find_term(knowledge: Knowledge, id_: Id) -> Term:
    """Find a term by its id; raise UsageError with the nearest one."""
    for term in knowledge.terms:
        if term.id == id_:
            return term
    raise unknown_name("term", id_, [term.id for term in knowledge.terms])


def meaning_command(dossier: Dossier, text: str, term: Id, *, knowledge: Knowledge) -> SayMeaning:
    """Make the command for a meaning, with the facts that the sources then give for its term."""
    find_term(knowledge, term)
    choices = (*dossier.decisions.meanings, MeaningChoice(text=text, term=term))
    index = index_knowledge(with_meanings(knowledge, choices))
    facts = tuple(
        fact
        for source in dossier.sources
        for proposed in propose_facts(source, index=index, sides=dossier.sides).facts
        for fact in _following(dossier, proposed, text, term)
    )
    return SayMeaning(text=text, term=term, facts=facts)


def _following(dossier: Dossier, proposed: Fact, text: str, term: Id) -> Iterator[Fact]:
    """Yield what a proposal of the term makes of the places with that wording.

    What an officer accepted or reworded stays as it is.
    """
    if not (isinstance(proposed.value, NamedValue) and proposed.value.term == term):
        return
    lead = _standing_at(dossier, proposed, proposed)
    places: tuple[Fact | Mention, ...] = (proposed, *proposed.mentions)
    for place in places:
        if text.casefold() not in place.text.casefold():
            continue
        standing = _standing_at(dossier, proposed, place)
        if standing:
            yield from _explained(standing, proposed)
        elif lead:
            yield replace(lead, mentions=proposed.mentions)
        else:
            yield proposed
            return


def _standing_at(dossier: Dossier, proposed: Fact, place: Fact | Mention) -> Fact | None:
    """Give the named fact of the dossier that stands at a place of a proposal's source."""
    return next(
        (
            fact
            for fact in dossier.facts
            if fact.source == proposed.source
            and isinstance(fact.value, NamedValue)
            and fact.start < place.end
            and place.start < fact.end
        ),
        None,
    )


def _explained(standing: Fact, proposed: Fact) -> Iterator[Fact]:
    """Yield a fact with the kind and value that are meant, where it has others and is open."""
    says_else = (standing.kind, standing.value) != (proposed.kind, proposed.value)
    if says_else and standing.review.state == "proposed":
        yield replace(
            standing,
            kind=proposed.kind,
            value=proposed.value,
            rule=proposed.rule,
            engine=proposed.engine,
            confidence=proposed.confidence,
            reasons=proposed.reasons,
        )
