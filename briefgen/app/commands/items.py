"""Remove what was typed, and review what was proposed."""

from collections.abc import Mapping

from msgspec.structs import replace

from briefgen.app.commands.command import Remove, ReviewFacts
from briefgen.app.commands.texts import require_text, with_language
from briefgen.errors import UsageError, unknown_name
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Outcome
from briefgen.model.facts import Fact, Review
from briefgen.model.ids import Id
from briefgen.model.project import Project

_TYPED = (
    "points",
    "people",
    "commitments",
    "questions",
    "recommendations",
    "options",
    "outcomes",
)


def remove_items(project: Project, command: Remove) -> Project:
    """Take typed things out of dossier and briefs; a fact is rejected instead, never removed."""
    gone = frozenset(command.ids)
    _require_typed(project.dossier, gone)
    kept = {
        name: tuple(item for item in getattr(project.dossier, name) if item.id not in gone)
        for name in _TYPED
    }
    kept["outcomes"] = tuple(_without_objective(outcome, gone) for outcome in kept["outcomes"])
    dossier = replace(project.dossier, **kept)
    briefs = tuple(_brief_without(gone, brief) for brief in project.briefs)
    return replace(project, dossier=dossier, briefs=briefs)


def _require_typed(dossier: Dossier, ids: frozenset[Id]) -> None:
    facts = {fact.id for fact in dossier.facts}
    typed = [item.id for item in dossier.items() if item.id not in facts]
    for id_ in sorted(ids):
        if id_ in facts:
            raise UsageError(f"{id_} is a fact.", hint="Facts are rejected, not removed.")
        if id_ not in typed:
            raise unknown_name("id", id_, typed)


def _without_objective(outcome: Outcome, gone: frozenset[Id]) -> Outcome:
    """Keep the result of an objective that is removed: it was reached all the same."""
    return replace(outcome, objective=None) if outcome.objective in gone else outcome


def _brief_without(gone: frozenset[Id], brief: Brief) -> Brief:
    return replace(
        brief,
        selected=tuple(id_ for id_ in brief.selected if id_ not in gone),
        item_order=_orders_without(gone, brief.item_order),
        remembered=_orders_without(gone, brief.remembered),
    )


def _orders_without(
    gone: frozenset[Id], orders: Mapping[Id, tuple[Id, ...]]
) -> dict[Id, tuple[Id, ...]]:
    """Take ids out of lists by area; a list that ends up empty says nothing any more."""
    left = {area: tuple(id_ for id_ in ids if id_ not in gone) for area, ids in orders.items()}
    return {area: ids for area, ids in left.items() if ids}


def review_facts(project: Project, command: ReviewFacts) -> Project:
    """Set the state of facts; "edited" takes the wording that the brief prints instead."""
    _require_single_wording(command)
    facts = {fact.id: fact for fact in project.dossier.facts}
    for id_ in command.ids:
        if id_ not in facts:
            raise unknown_name("fact", id_, facts)
        facts[id_] = _reviewed(facts[id_], command)
    return replace(project, dossier=replace(project.dossier, facts=tuple(facts.values())))


def _require_single_wording(command: ReviewFacts) -> None:
    if command.state != "edited":
        if command.wording:
            raise UsageError("Only an edited fact has a wording.", hint="Set its state to edited.")
    elif len(command.ids) != 1:
        raise UsageError("A wording is for one fact.", hint="Edit each fact by itself.")


def _reviewed(fact: Fact, command: ReviewFacts) -> Fact:
    wording = None
    if command.state == "edited":
        text = require_text(command.wording, what="An edited fact")
        wording = with_language(fact.review.wording, text, command.language)
    return replace(fact, review=Review(state=command.state, wording=wording))
