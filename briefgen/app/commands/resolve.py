"""Settle a conflict: record the officer's choice and tick what follows from it."""

from msgspec.structs import replace

from briefgen.app.commands.command import Resolve
from briefgen.app.commands.selection import proposed_selection, with_selection
from briefgen.checks.conflicts import find_conflicts
from briefgen.checks.decisions import record_of
from briefgen.errors import unknown_name
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Decisions
from briefgen.model.ids import Id
from briefgen.model.project import Project


def resolve(project: Project, command: Resolve) -> Project:
    """Record a choice, or take it back where none is named; every brief is ticked accordingly.

    Raises UsageError where there is no such conflict or choice.
    """
    conflicts = find_conflicts(project.dossier)
    decisions = project.dossier.decisions
    conflict = next((one for one in conflicts if one.id == command.conflict), None)
    if conflict is None:
        _require_recorded(command, conflicts, decisions)
    elif command.choice and conflict.choice(command.choice) is None:
        raise unknown_name("choice", command.choice, [one.key for one in conflict.choices])
    choice = conflict.choice(command.choice) if conflict else None
    kept = tuple(one for one in decisions.conflicts if one.conflict != command.conflict)
    if conflict and choice:
        kept = (*kept, record_of(conflict, choice))
    dossier = replace(project.dossier, decisions=replace(decisions, conflicts=kept))
    decided = replace(project, dossier=dossier)
    return _ticked_anew(decided, conflict, conflicts) if conflict else decided


def _require_recorded(
    command: Resolve, conflicts: tuple[Conflict, ...], decisions: Decisions
) -> None:
    """Let a choice be taken back whose conflict is gone; refuse every other unknown id."""
    recorded = [one.conflict for one in decisions.conflicts]
    if command.choice or command.conflict not in recorded:
        raise unknown_name("conflict", command.conflict, [one.id for one in conflicts])


def _ticked_anew(project: Project, conflict: Conflict, conflicts: tuple[Conflict, ...]) -> Project:
    """Tick of the conflict's facts what reading would tick now; all other ticks stay."""
    touched: set[Id] = set(conflict.facts)
    proposed = touched.intersection(proposed_selection(project.dossier, conflicts=conflicts))
    briefs = tuple(
        with_selection(brief, (set(brief.selected) - touched) | proposed, project.dossier)
        for brief in project.briefs
    )
    return replace(project, briefs=briefs)
