"""One person, one row: the facts that name somebody take the fullest name among them."""

from collections.abc import Iterable

from msgspec.structs import replace

from briefgen.checks.groups import FactGroup
from briefgen.checks.title_conflicts import is_generic
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, NamedValue
from briefgen.model.ids import Id


def united_people(dossier: Dossier, brief: Brief, groups: Iterable[FactGroup]) -> Dossier:
    """Give a dossier for making a brief, in which each person has one name.

    A generic title ("the envoy") goes where an office is known. Only facts that are ticked
    and marked alike lend each other anything: nothing comes from what stays out.
    """
    facts = {fact.id: fact for fact in dossier.facts}
    for group in groups:
        if group.kind == "participant" and len(group.facts) > 1:
            _unite([facts[id_] for id_ in group.ids if id_ in brief.selected], facts)
    return replace(dossier, facts=tuple(facts.values()))


def _unite(ticked: list[Fact], facts: dict[Id, Fact]) -> None:
    for fact in ticked:
        alike = [other for other in ticked if other.marking == fact.marking]
        fullest = max(alike, key=lambda one: len(one.name.split()))
        offices = [one for one in alike if not is_generic(one.attribute("title"))]
        facts[fact.id] = _without_generic(_named(fact, fullest), offices)


def _named(fact: Fact, fullest: Fact) -> Fact:
    if fact.name == fullest.name or fact.review.wording:
        return fact
    return replace(fact, value=NamedValue(name=fullest.name))


def _without_generic(fact: Fact, offices: list[Fact]) -> Fact:
    if not offices or not is_generic(fact.attribute("title")):
        return fact
    kept = {name: one for name, one in fact.attributes.items() if name != "title"}
    return replace(fact, attributes=kept)
