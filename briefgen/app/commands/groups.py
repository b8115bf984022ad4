"""Say which facts are of the same thing, where their words do not tell."""

from msgspec.structs import replace

from briefgen.app.commands.command import Group
from briefgen.errors import UsageError, unknown_name
from briefgen.model.dossier import Decisions, Dossier
from briefgen.model.project import Project


def group_facts(project: Project, command: Group) -> Project:
    """Record that facts are the same, or that each is another; raise UsageError for unfit ones."""
    _require_alike(project.dossier, command)
    decisions = _without(project.dossier.decisions, command)
    named = "same" if command.same else "different"
    changed = replace(decisions, **{named: (*getattr(decisions, named), command.ids)})
    return replace(project, dossier=replace(project.dossier, decisions=changed))


def _require_alike(dossier: Dossier, command: Group) -> None:
    """Refuse a single fact, unknown ones, and facts of several kinds."""
    kinds = {fact.id: fact.kind for fact in dossier.facts}
    for id_ in command.ids:
        if id_ not in kinds:
            raise unknown_name("fact", id_, kinds)
    if len(set(command.ids)) < 2:
        raise UsageError("One fact is always the same.", hint="Name two or more.")
    found = sorted({kinds[id_] for id_ in command.ids})
    if len(found) > 1:
        raise UsageError(
            f"Facts of several kinds are never the same: {', '.join(found)}.",
            hint="Name facts of one kind.",
        )


def _without(decisions: Decisions, command: Group) -> Decisions:
    """Forget what was said of the same facts before."""
    said = set(command.ids)
    return replace(
        decisions,
        same=tuple(row for row in decisions.same if set(row) != said),
        different=tuple(row for row in decisions.different if set(row) != said),
    )
