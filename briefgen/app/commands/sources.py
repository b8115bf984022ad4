"""Add a text that was read to the dossier."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddSource
from briefgen.app.commands.selection import proposed_selection, with_selection, with_ticked
from briefgen.app.project_integrity import integrity_faults
from briefgen.checks.conflicts import find_conflicts
from briefgen.checks.decisions import left_out, open_conflicts
from briefgen.errors import InputError, UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.conflicts import Conflict
from briefgen.model.ids import Id
from briefgen.model.project import Project
from briefgen.model.source import Source


def add_source(project: Project, command: AddSource) -> Project:
    """Add source, facts and areas; tick what is proposed, but nothing that was unticked before.

    What the new source disagrees with is unticked where nobody has accepted it.
    Raises InputError where a fact is not what the source says, as in a file of changes.
    """
    refuse_twice(command.source, project.dossier.sources)
    before = project.dossier
    dossier = replace(
        before,
        sources=(*before.sources, command.source),
        facts=(*before.facts, *command.facts),
        areas=with_new_areas(before.areas, command.areas),
    )
    added = replace(project, dossier=dossier)
    require_sound(added, command.source)
    if not project.briefs and not command.brief:
        return added
    conflicts = find_conflicts(dossier)
    proposed = set(proposed_selection(dossier, conflicts=conflicts))
    new = tuple(fact.id for fact in command.facts if fact.id in proposed)
    ticked = with_ticked(added, new, brief=command.brief)
    return _without_contested(ticked, command, conflicts)


def _without_contested(
    project: Project, command: AddSource, conflicts: tuple[Conflict, ...]
) -> Project:
    """Untick proposals that the new source disagrees with, in every brief."""
    new = {fact.id for fact in command.facts}
    raised = [one for one in conflicts if not new.isdisjoint(one.facts)]
    out = left_out(open_conflicts(raised, project.dossier), project.dossier)
    open_facts = {fact.id for fact in project.dossier.facts if fact.review.state == "proposed"}
    contested = out & open_facts
    briefs = tuple(
        with_selection(brief, set(brief.selected) - contested, project.dossier)
        for brief in project.briefs
    )
    return replace(project, briefs=briefs) if contested else project


def refuse_twice(new: Source, sources: tuple[Source, ...], *, replaced: Id = "") -> None:
    """Raise UsageError for a file that a source was read from, but for one that is replaced."""
    for number, source in enumerate(sources, start=1):
        if source.sha256 == new.sha256 and source.id != replaced:
            raise UsageError(
                f"{new.file_name}: is in the project already, as source {number} ({source.id}).",
                hint="Leave it out.",
            )


def require_sound(project: Project, source: Source) -> None:
    """Raise InputError where facts of a source are not what it says, or use an id twice."""
    if faults := integrity_faults(project):
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        raise InputError(
            f"{source.file_name}: does not fit the project: {faults[0]}{more}.",
            hint="Read the file again.",
        )


def with_new_areas(
    known: tuple[AgendaArea, ...], found: tuple[AgendaArea, ...]
) -> tuple[AgendaArea, ...]:
    """Put areas that are new behind those of the dossier, in the order of the text."""
    ids = {area.id for area in known}
    last = max((area.order for area in known), default=0)
    new = [area for area in found if area.id not in ids]
    return (*known, *(replace(area, order=last + at) for at, area in enumerate(new, start=1)))
