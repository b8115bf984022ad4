"""Add a text that was read to the dossier."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddSource
from briefgen.app.commands.find import find_brief, with_brief
from briefgen.app.commands.selection import proposed_selection, with_selection
from briefgen.errors import UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Dossier
from briefgen.model.project import Project


def add_source(project: Project, command: AddSource) -> Project:
    """Add source, facts and areas; tick what is proposed, but nothing that was unticked before."""
    _refuse_twice(project.dossier, command)
    before = project.dossier
    dossier = replace(
        before,
        sources=(*before.sources, command.source),
        facts=(*before.facts, *command.facts),
        areas=_with_areas(before.areas, command.areas),
    )
    added = replace(project, dossier=dossier)
    if not project.briefs:
        return added
    brief = find_brief(added, command.brief)
    new = {fact.id for fact in command.facts} & set(proposed_selection(dossier))
    return with_brief(added, with_selection(brief, {*brief.selected, *new}, dossier))


def _refuse_twice(dossier: Dossier, command: AddSource) -> None:
    for number, source in enumerate(dossier.sources, start=1):
        if source.sha256 == command.source.sha256:
            name = command.source.file_name
            raise UsageError(
                f"{name}: is in the project already, as source {number} ({source.id})."
            )


def _with_areas(
    known: tuple[AgendaArea, ...], found: tuple[AgendaArea, ...]
) -> tuple[AgendaArea, ...]:
    """Put areas that are new behind those of the dossier, in the order of the text."""
    ids = {area.id for area in known}
    last = max((area.order for area in known), default=0)
    new = [area for area in found if area.id not in ids]
    return (*known, *(replace(area, order=last + at) for at, area in enumerate(new, start=1)))
