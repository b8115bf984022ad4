"""Read the dates of a source anew after its own date has changed; everything else stays."""

from collections.abc import Iterator

from msgspec.structs import replace

from briefgen.app.commands.find import in_place
from briefgen.app.commands.selection import with_selection
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import (
    Attribute,
    AttributeName,
    DateValue,
    Fact,
    FactKind,
    Mention,
    Review,
)
from briefgen.model.ids import Id, make_id
from briefgen.model.project import Project
from briefgen.model.source import Source
from briefgen.reference.knowledge import load_knowledge

Place = tuple[int, int]


def redate_source(project: Project, source: Source) -> Project:
    """Put a source with another date in place, and read every date of its facts against it.

    Without a date, the one that its text gives is taken. Facts keep their ids; one that was
    accepted and now means other days is to be reviewed again. Where the places of one fact
    no longer mean the same days, the others become facts of their own, ticked as it was.
    """
    dossier = project.dossier
    given = source.document_date
    proposal = propose_facts(
        source,
        index=index_knowledge(load_knowledge()),
        sides=dossier.sides,
        as_of=given.value if given else None,
    )
    dated = replace(source, document_date=proposal.document_date)
    read = _Reading(proposal.facts)
    facts: list[Fact] = []
    parted: dict[Id, Id] = {}
    for fact in dossier.facts:
        if fact.source != source.id:
            facts.append(fact)
            continue
        first, *others = read.anew(fact, taken={one.id for one in dossier.facts})
        facts += [first, *others]
        parted |= {one.id: fact.id for one in others}
    return _with(project, dossier, dated, facts=facts, parted=parted)


def _with(
    project: Project, dossier: Dossier, dated: Source, *, facts: list[Fact], parted: dict[Id, Id]
) -> Project:
    """Put source and facts in place; what was parted from a ticked fact is ticked."""
    sources = in_place(dossier.sources, dated)
    changed = replace(dossier, sources=sources, facts=tuple(facts))
    briefs = tuple(
        with_selection(brief, {*brief.selected, *_ticked(parted, brief)}, changed)
        for brief in project.briefs
    )
    return replace(project, dossier=changed, briefs=briefs)


def _ticked(parted: dict[Id, Id], brief: Brief) -> Iterator[Id]:
    return (new for new, old in parted.items() if old in brief.selected)


class _Reading:
    """What a new reading of a source says at each place."""

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self._dates = {
            place: fact for fact in facts if fact.kind == "date" for place in _places(fact)
        }
        self._others: dict[tuple[FactKind, int, int], Fact] = {
            (fact.kind, fact.start, fact.end): fact for fact in facts if fact.kind != "date"
        }

    def anew(self, fact: Fact, *, taken: set[Id]) -> Iterator[Fact]:
        """Yield a fact with its dates read anew, then what had to be parted from it."""
        if fact.kind != "date":
            yield self._with_attribute(fact)
            return
        same = [place for place in _places(fact) if self._days(place) == self._days(_own(fact))]
        mentions = tuple(one for one in fact.mentions if (one.start, one.end) in same)
        yield replace(self._at(fact, _own(fact)), mentions=mentions)
        for mention in fact.mentions:
            if mention not in mentions:
                yield self._parted(fact, mention, taken)

    def _days(self, place: Place) -> object:
        found = self._dates.get(place)
        value = found.value if found else None
        return (value.first, value.last) if isinstance(value, DateValue) else found is None

    def _at(self, fact: Fact, place: Place) -> Fact:
        """Give a date the days it has at a place now; its role stays, and what an officer said."""
        found = self._dates.get(place)
        if found is None or fact.engine == "officer" or fact.review.original:
            return fact
        value = found.value
        if isinstance(value, DateValue) and isinstance(fact.value, DateValue):
            value = replace(value, role=fact.value.role)
        moved = value != fact.value
        again = Review() if moved and fact.review.state == "accepted" else fact.review
        return replace(
            fact, value=value, confidence=found.confidence, reasons=found.reasons, review=again
        )

    def _parted(self, fact: Fact, mention: Mention, taken: set[Id]) -> Fact:
        place = mention.start, mention.end
        found = self._dates.get(place)
        own = replace(
            fact,
            id=make_id("fact", fact.id, f"{place}", taken=taken),
            text=mention.text,
            start=mention.start,
            end=mention.end,
            sentence=found.sentence if found and _own(found) == place else None,
            mentions=(),
            review=Review(),
        )
        return self._at(own, place)

    def _with_attribute(self, fact: Fact) -> Fact:
        """Give what was said or happened the day it has now."""
        found = self._others.get((fact.kind, fact.start, fact.end))
        if found is None or fact.review.original:
            return fact
        kept: dict[AttributeName, Attribute] = {
            name: one for name, one in fact.attributes.items() if name != "date"
        }
        if "date" in found.attributes:
            kept["date"] = found.attributes["date"]
        return replace(fact, attributes=kept)


def _own(fact: Fact) -> Place:
    return fact.start, fact.end


def _places(fact: Fact) -> list[Place]:
    return [_own(fact), *((one.start, one.end) for one in fact.mentions)]
