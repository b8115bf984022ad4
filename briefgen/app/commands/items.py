"""Remove what was typed, and review what was proposed."""

from msgspec.structs import replace

from briefgen.app.commands.command import Remove, ReviewFacts
from briefgen.app.commands.corrections import as_proposed
from briefgen.app.commands.find import language_typed
from briefgen.app.commands.renaming import ids_renamed
from briefgen.app.commands.texts import require_text, with_language
from briefgen.errors import UsageError, unknown_name
from briefgen.model.dossier import ITEM_COLLECTIONS, Dossier, Outcome
from briefgen.model.facts import Fact, Review
from briefgen.model.ids import Id
from briefgen.model.project import Project


def remove_items(project: Project, command: Remove) -> Project:
    """Take what was typed out of dossier and briefs; a proposal is rejected, never removed."""
    gone = frozenset(command.ids)
    _require_typed(project.dossier, gone)
    kept = {
        name: tuple(item for item in getattr(project.dossier, name) if item.id not in gone)
        for name in ITEM_COLLECTIONS
    }
    kept["outcomes"] = tuple(_without_objective(outcome, gone) for outcome in kept["outcomes"])
    left = replace(project, dossier=replace(project.dossier, **kept))
    return ids_renamed(left, dict.fromkeys(gone, ()))


def _require_typed(dossier: Dossier, ids: frozenset[Id]) -> None:
    proposed = {fact.id for fact in dossier.facts if fact.engine != "officer"}
    typed = [item.id for item in dossier.items() if item.id not in proposed]
    for id_ in sorted(ids):
        if id_ in proposed:
            raise UsageError(
                f"{id_} is a proposed fact.", hint="Such facts are rejected, not removed."
            )
        if id_ not in typed:
            raise unknown_name("id", id_, typed)


def _without_objective(outcome: Outcome, gone: frozenset[Id]) -> Outcome:
    """Keep the result of an objective that is removed: it was reached all the same."""
    return replace(outcome, objective=None) if outcome.objective in gone else outcome


def review_facts(project: Project, command: ReviewFacts) -> Project:
    """Set the state of facts; "edited" takes the wording that the brief prints instead."""
    _require_single_wording(command)
    facts = {fact.id: fact for fact in project.dossier.facts}
    for id_ in command.ids:
        if id_ not in facts:
            raise unknown_name("fact", id_, facts)
        facts[id_] = _reviewed(facts[id_], command, typed_in=language_typed(project))
    return replace(project, dossier=replace(project.dossier, facts=tuple(facts.values())))


def _require_single_wording(command: ReviewFacts) -> None:
    if command.state != "edited":
        if command.wording:
            raise UsageError("Only an edited fact has a wording.", hint="Set its state to edited.")
    elif len(command.ids) != 1:
        raise UsageError("A wording is for one fact.", hint="Edit each fact by itself.")


def _reviewed(fact: Fact, command: ReviewFacts, *, typed_in: str) -> Fact:
    if command.state == "edited":
        text = require_text(command.wording, what="An edited fact")
        before = fact.review.wording
        wording = with_language(before, text, command.language or ("" if before else typed_in))
        return replace(fact, review=replace(fact.review, state="edited", wording=wording))
    if fact.review.state == "edited":
        fact = as_proposed(fact)
    original = fact.review.original
    return replace(fact, review=Review(state=command.state, original=original))
