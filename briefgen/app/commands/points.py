"""Write and change points."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddPoint, EditPoint
from briefgen.app.commands.find import (
    find_brief,
    find_item,
    in_place,
    require_area,
    require_text,
    with_brief,
    with_language,
)
from briefgen.app.commands.markings import known_marking
from briefgen.model.dossier import Point
from briefgen.model.ids import Id, make_id
from briefgen.model.local_text import local
from briefgen.model.project import Project


def add_point(project: Project, command: AddPoint) -> Project:
    """Add a point at the end of its kind and tick it in the brief."""
    brief = find_brief(project, command.brief)
    text = require_text(command.text, what="A point")
    if command.area:
        require_area(project.dossier, command.area)
    point = Point(
        id=_fresh_id(project, command.kind, text),
        kind=command.kind,
        text=local(text, command.language or brief.language),
        area=command.area,
        tier=command.tier,
        marking=known_marking(command.marking, project),
        note=command.note,
    )
    dossier = replace(project.dossier, points=(*project.dossier.points, point))
    added = replace(project, dossier=dossier, made=project.made + 1)
    return with_brief(added, replace(brief, selected=(*brief.selected, point.id)))


def _fresh_id(project: Project, kind: str, text: str) -> Id:
    taken = {point.id for point in project.dossier.points}
    return make_id("point", kind, text, str(project.made), taken=taken)


def edit_point(project: Project, command: EditPoint) -> Project:
    """Change the fields of a point that the command gives; an empty area is the whole meeting."""
    points = project.dossier.points
    before = find_item(points, command.id, what="point")
    if command.area:
        require_area(project.dossier, command.area)
    changes: dict[str, object] = {}
    if command.text is not None:
        text = require_text(command.text, what="A point")
        changes["text"] = with_language(before.text, text, command.language)
    if command.area is not None:
        changes["area"] = command.area or None
    if command.marking is not None:
        changes["marking"] = known_marking(command.marking, project)
    given = {"kind": command.kind, "tier": command.tier, "note": command.note}
    changes |= {name: value for name, value in given.items() if value is not None}
    points = in_place(points, replace(before, **changes))
    return replace(project, dossier=replace(project.dossier, points=points))
