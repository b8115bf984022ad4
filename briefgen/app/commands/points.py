"""Write and change points."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddPoint, EditPoint
from briefgen.app.commands.find import find_brief, find_item, in_place
from briefgen.app.commands.markings import known_marking
from briefgen.app.commands.selection import with_ticked
from briefgen.app.commands.texts import changed_text, require_text, require_words, text_in
from briefgen.model.dossier import Dossier, Point
from briefgen.model.ids import Id, make_id
from briefgen.model.project import Project


def add_point(project: Project, command: AddPoint) -> Project:
    """Add a point at the end of its kind and tick it in the brief."""
    brief = find_brief(project, command.brief)
    text = require_text(command.text, what="A point")
    point = Point(
        id=_fresh_id(project, command.kind, text),
        kind=command.kind,
        text=text_in(command.language or brief.language, text),
        area=_known_area(project.dossier, command.area),
        tier=command.tier,
        marking=known_marking(command.marking, project),
        note=command.note,
    )
    dossier = replace(project.dossier, points=(*project.dossier.points, point))
    added = replace(project, dossier=dossier, made=project.made + 1)
    return with_ticked(added, (point.id,), brief=brief.id)


def _fresh_id(project: Project, kind: str, text: str) -> Id:
    taken = {point.id for point in project.dossier.points}
    return make_id("point", kind, text, str(project.made), taken=taken)


def _known_area(dossier: Dossier, area: Id | None) -> Id | None:
    """Give an area of the dossier, or None (the whole meeting) for an empty one."""
    return find_item(dossier.areas, area, what="agenda area").id if area else None


def edit_point(project: Project, command: EditPoint) -> Project:
    """Change the fields of a point that the command gives."""
    points = project.dossier.points
    before = find_item(points, command.id, what="point")
    given = {"kind": command.kind, "tier": command.tier, "note": command.note}
    changes: dict[str, object] = {name: value for name, value in given.items() if value is not None}
    if command.text is not None:
        text = changed_text(before.text, command.text, command.language)
        changes["text"] = require_words(text, what="A point")
    if command.area is not None:
        changes["area"] = _known_area(project.dossier, command.area)
    if command.marking is not None:
        changes["marking"] = known_marking(command.marking, project)
    points = in_place(points, replace(before, **changes))
    return replace(project, dossier=replace(project.dossier, points=points))
