"""Add, copy and remove the briefs of a project."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddBrief, CopyBrief, RemoveBrief
from briefgen.app.commands.find import find_brief
from briefgen.app.commands.selection import proposed_selection
from briefgen.errors import UsageError
from briefgen.model.brief import Brief
from briefgen.model.ids import make_id
from briefgen.model.project import Project


def add_brief(project: Project, command: AddBrief) -> Project:
    """Add a brief with everything ticked that a new project ticks."""
    made = _made(project, Brief(id="", name=command.name))
    selected = proposed_selection(project.dossier)
    brief = replace(made, type=command.type, house_style=command.house_style, selected=selected)
    return _with_new(project, brief)


def copy_brief(project: Project, command: CopyBrief) -> Project:
    """Add a brief that begins as a copy of another."""
    copied = replace(find_brief(project, command.brief), name=command.name)
    return _with_new(project, _made(project, copied))


def remove_brief(project: Project, command: RemoveBrief) -> Project:
    """Take a brief out."""
    gone = find_brief(project, command.brief)
    return replace(project, briefs=tuple(one for one in project.briefs if one.id != gone.id))


def _made(project: Project, brief: Brief) -> Brief:
    """Give a brief an id of its own; its name must be new, since people call it by that."""
    if not brief.name.strip():
        raise UsageError("A brief needs a name.")
    if brief.name in {one.name for one in project.briefs}:
        raise UsageError(f"There is a brief {brief.name!r} already.", hint="Choose another name.")
    taken = {one.id for one in project.briefs}
    return replace(brief, id=make_id("brief", brief.name, str(project.made), taken=taken))


def _with_new(project: Project, brief: Brief) -> Project:
    return replace(project, briefs=(*project.briefs, brief), made=project.made + 1)
