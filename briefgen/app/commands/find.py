"""Find what a command names, and put the changed thing back in its place."""

from typing import TypeVar

from msgspec.structs import replace

from briefgen.errors import UsageError, unknown_name
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Person, Point
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText, local
from briefgen.model.project import Project

T = TypeVar("T", Point, Person)


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


def with_brief(project: Project, brief: Brief) -> Project:
    """Put a changed brief in the place of the one with its id."""
    changed = (brief if one.id == brief.id else one for one in project.briefs)
    return replace(project, briefs=tuple(changed))


def find_item(items: tuple[T, ...], id_: Id, *, what: str) -> T:
    """Find one of the typed things by its id."""
    for item in items:
        if item.id == id_:
            return item
    raise unknown_name(what, id_, [item.id for item in items])


def in_place(items: tuple[T, ...], changed: T) -> tuple[T, ...]:
    """Put a changed thing in the place of the one with its id."""
    return tuple(changed if item.id == changed.id else item for item in items)


def require_area(dossier: Dossier, area: Id) -> AgendaArea:
    """Find an agenda area of the dossier by its id."""
    for known in dossier.areas:
        if known.id == area:
            return known
    raise unknown_name("agenda area", area, [known.id for known in dossier.areas])


def require_text(text: str, *, what: str) -> str:
    """Give the text without white space around it; raise UsageError where nothing is left."""
    if not text.strip():
        raise UsageError(f"{what} needs a text.")
    return text.strip()


def with_language(before: LocalText | None, text: str, language: str) -> LocalText:
    """Set the text in one language (empty: the main one) and keep those in others."""
    if before is None:
        return local(text, language or "en")
    return replace(before, texts={**before.texts, language or before.main: text})
