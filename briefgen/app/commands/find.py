"""Find what a command names, and put the changed thing back in its place."""

from typing import TypeVar

from msgspec.structs import replace

from briefgen.errors import UsageError, unknown_name
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.dossier import ITEM_COLLECTIONS, Item, Person, Point
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.local_text import same_language
from briefgen.model.project import Project
from briefgen.model.source import Source

Identified = TypeVar("Identified", AgendaArea, Brief, Fact, Item, Person, Point, Source)


def find_brief(project: Project, name: str) -> Brief:
    """Find a brief by name or id; an empty name means the first one."""
    if not project.briefs:
        raise UsageError("The project has no brief.", hint="Add one: brief PROJECT add NAME.")
    if not name:
        return project.briefs[0]
    for brief in project.briefs:
        if name in {brief.id, brief.name}:
            return brief
    raise unknown_name("brief", name, [brief.name for brief in project.briefs])


def language_typed(project: Project, brief: str = "") -> str:
    """Give the language in which an officer types: that of a brief; empty is English."""
    if not project.briefs:
        return ""
    language = find_brief(project, brief).language
    return "" if same_language(language, "en") else language


def with_brief(project: Project, brief: Brief) -> Project:
    """Put a changed brief in the place of the one with its id."""
    return replace(project, briefs=in_place(project.briefs, brief))


def find_item(items: tuple[Identified, ...], id_: Id, *, what: str) -> Identified:
    """Find one of several things of a kind by its id; `what` is the kind's name in the error."""
    for item in items:
        if item.id == id_:
            return item
    raise unknown_name(what, id_, [item.id for item in items])


def with_item(project: Project, id_: Id, **changes: object) -> Project:
    """Change fields of whatever can be ticked under an id, in its place."""
    dossier = project.dossier
    found = {item.id: item for item in dossier.items()}
    if id_ not in found:
        raise unknown_name("item", id_, found)
    changed = replace(found[id_], **changes)
    collections = {name: in_place(getattr(dossier, name), changed) for name in ITEM_COLLECTIONS}
    return replace(project, dossier=replace(dossier, **collections))


def in_place(items: tuple[Identified, ...], changed: Identified) -> tuple[Identified, ...]:
    """Put a changed thing in the place of the one with its id."""
    return tuple(changed if item.id == changed.id else item for item in items)
