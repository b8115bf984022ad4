"""Remove what was typed, and review what was proposed."""

from msgspec.structs import replace

from briefgen.app.commands.command import Remove, ReviewFacts
from briefgen.app.commands.find import require_text
from briefgen.errors import UsageError, unknown_name
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, Review
from briefgen.model.ids import Id
from briefgen.model.local_text import local
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
    gone = set(command.ids)
    _require_typed(project.dossier, gone)
    kept = {
        name: tuple(item for item in getattr(project.dossier, name) if item.id not in gone)
        for name in _TYPED
    }
    briefs = tuple(
        replace(brief, selected=tuple(id_ for id_ in brief.selected if id_ not in gone))
        for brief in project.briefs
    )
    return replace(project, dossier=replace(project.dossier, **kept), briefs=briefs)


def _require_typed(dossier: Dossier, ids: set[Id]) -> None:
    facts = {fact.id for fact in dossier.facts}
    typed = [item.id for item in dossier.items() if item.id not in facts]
    for id_ in sorted(ids):
        if id_ in facts:
            raise UsageError(f"{id_} is a fact.", hint="Facts are rejected, not removed.")
        if id_ not in typed:
            raise unknown_name("id", id_, typed)


def review_facts(project: Project, command: ReviewFacts) -> Project:
    """Set the state of facts; "edited" takes the wording that the brief prints instead."""
    known = [fact.id for fact in project.dossier.facts]
    for id_ in command.ids:
        if id_ not in known:
            raise unknown_name("fact", id_, known)
    wording = None
    if command.state == "edited":
        wording = local(require_text(command.wording, what="An edited fact"))
    review = Review(state=command.state, wording=wording)
    facts = tuple(_reviewed(fact, command, review) for fact in project.dossier.facts)
    return replace(project, dossier=replace(project.dossier, facts=facts))


def _reviewed(fact: Fact, command: ReviewFacts, review: Review) -> Fact:
    return replace(fact, review=review) if fact.id in command.ids else fact
