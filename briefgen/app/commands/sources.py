"""Add a text that was read to the dossier."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddSource
from briefgen.app.commands.selection import proposed_selection, with_ticked
from briefgen.app.project_integrity import integrity_faults
from briefgen.errors import InputError, UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.ids import Id
from briefgen.model.project import Project
from briefgen.model.source import Source


def add_source(project: Project, command: AddSource) -> Project:
    """Add source, facts and areas; tick what is proposed, but nothing that was unticked before.

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
    proposed = set(proposed_selection(dossier))
    new = tuple(fact.id for fact in command.facts if fact.id in proposed)
    return with_ticked(added, new, brief=command.brief)


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
