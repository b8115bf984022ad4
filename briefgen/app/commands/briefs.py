"""Add, copy and remove the briefs of a project."""

from collections.abc import Iterable

from msgspec.structs import replace

from briefgen.app.commands.command import AddBrief, CopyBrief, RemoveBrief
from briefgen.app.commands.find import find_brief
from briefgen.app.commands.selection import proposed_selection
from briefgen.errors import UsageError, unknown_name
from briefgen.model.brief import Brief
from briefgen.model.ids import make_id
from briefgen.model.project import Project
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.recipes import recipe_names


def add_brief(project: Project, command: AddBrief) -> Project:
    """Add a brief with everything ticked that a new project ticks."""
    _require_known("brief type", command.type, recipe_names())
    _require_known("house style", command.house_style, house_style_names())
    brief = Brief(
        id="",
        name=command.name,
        type=command.type,
        house_style=command.house_style,
        selected=proposed_selection(project.dossier),
    )
    return _with_new(project, brief)


def _require_known(what: str, name: str, known: Iterable[str]) -> None:
    if name not in known:
        raise unknown_name(what, name, known)


def copy_brief(project: Project, command: CopyBrief) -> Project:
    """Add a brief that begins as a copy of another."""
    copied = replace(find_brief(project, command.brief), name=command.name)
    return _with_new(project, copied)


def remove_brief(project: Project, command: RemoveBrief) -> Project:
    """Take a brief out."""
    gone = find_brief(project, command.brief)
    return replace(project, briefs=tuple(one for one in project.briefs if one.id != gone.id))


def free_name(project: Project, name: str, *, renamed: str = "") -> str:
    """Give a brief's name without white space around it; people call the brief by it.

    `renamed` is the name it has so far. Raises UsageError for an empty name and for one
    that already names a brief.
    """
    if not name.strip():
        raise UsageError("A brief needs a name.")
    taken = {word for brief in project.briefs for word in (brief.name, brief.id)} - {renamed}
    if name.strip() in taken:
        raise UsageError(f"There is a brief {name.strip()!r} already.", hint="Choose another name.")
    return name.strip()


def _with_new(project: Project, brief: Brief) -> Project:
    """Put a brief at the end, with an id of its own."""
    name = free_name(project, brief.name)
    taken = {one.id for one in project.briefs}
    id_ = make_id("brief", name, str(project.made), taken=taken)
    briefs = (*project.briefs, replace(brief, id=id_, name=name))
    return replace(project, briefs=briefs, made=project.made + 1)
