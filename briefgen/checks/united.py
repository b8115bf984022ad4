"""One person, one row: the facts that name somebody take the fullest name among them."""

from collections.abc import Iterable

from msgspec.structs import replace

from briefgen.checks.groups import FactGroup
from briefgen.checks.title_conflicts import is_generic
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, NamedValue
from briefgen.model.ids import Id
from briefgen.model.marking import Marking


def united_people(dossier: Dossier, brief: Brief, groups: Iterable[FactGroup]) -> Dossier:
    """Give a dossier for making a brief, in which each person has one name.

    A generic title ("the envoy") goes where an office is known. Only facts that are ticked
    and marked alike lend each other anything: nothing comes from what stays out.
    """
    facts, ticked = {fact.id: fact for fact in dossier.facts}, frozenset(brief.selected)
    for group in groups:
        if group.kind == "participant" and len(group.facts) > 1:
            _unite([facts[id_] for id_ in group.ids if id_ in ticked], facts)
    return replace(dossier, facts=tuple(facts.values()))


def _unite(ticked: list[Fact], facts: dict[Id, Fact]) -> None:
    by_marking: dict[Marking | None, list[Fact]] = {}
    for fact in ticked:
        by_marking.setdefault(fact.marking, []).append(fact)
    for alike in by_marking.values():
        fullest = max(alike, key=lambda one: len(one.name.split()))
        generic = {fact.id for fact in alike if is_generic(fact.attribute("title"))}
        has_office = len(generic) < len(alike)
        for fact in alike:
            named = _named(fact, fullest)
            loses = has_office and fact.id in generic
            facts[fact.id] = _without_title(named) if loses else named


def _named(fact: Fact, fullest: Fact) -> Fact:
    if fact.name == fullest.name or fact.review.wording:
        return fact
    return replace(fact, value=NamedValue(name=fullest.name))


def _without_title(fact: Fact) -> Fact:
    kept = {name: one for name, one in fact.attributes.items() if name != "title"}
    return replace(fact, attributes=kept)
