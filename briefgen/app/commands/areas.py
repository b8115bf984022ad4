"""Put agenda areas on the agenda of a project, and take empty ones off it."""

from msgspec.structs import replace

from briefgen.app.commands.command import AddArea, RemoveArea
from briefgen.app.commands.fact_areas import areas_to_choose
from briefgen.app.commands.find import find_brief, find_item, language_typed, with_brief
from briefgen.app.commands.texts import require_language
from briefgen.errors import UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id, make_id
from briefgen.model.placement import items_by_area
from briefgen.model.project import Project


def add_area(project: Project, command: AddArea) -> Project:
    """Add an area at the end of the agenda, or at a place in the order of a brief."""
    language = language_typed(project, command.brief)
    area = _area_called(command.name, project, language=language)
    areas = (*project.dossier.areas, area)
    added = replace(project, dossier=replace(project.dossier, areas=areas), made=project.made + 1)
    if not command.place:
        return added
    if command.place < 0:
        raise UsageError("Places on the agenda count from 1.")
    brief = find_brief(project, command.brief)
    return with_brief(added, _placed(brief, added.dossier, area.id, place=command.place))


def _area_called(name: str, project: Project, *, language: str) -> AgendaArea:
    """Make the area of the taxonomy with an id or a label, or an own one of that name."""
    label = free_label(project, name)
    known = areas_to_choose(project.dossier)
    called = label.casefold()
    found = next((id_ for id_, one in known.items() if called in {id_, one.casefold()}), "")
    there = {area.id: area.label for area in project.dossier.areas}
    if found in there:
        raise _is_there(there[found])
    last = max((area.order for area in project.dossier.areas), default=0)
    id_ = found or make_id("area", called, str(project.made), taken=known)
    area = AgendaArea(id=id_, label=known.get(found, label), order=last + 1)
    return area if found or not language else with_name(area, language, label)


def with_name(area: AgendaArea, language: str, name: str) -> AgendaArea:
    """Give an area its name in a language; an empty one takes it out."""
    others = {code: one for code, one in area.names.items() if code != language}
    own = " ".join(name.split())
    names = {**others, require_language(language): own} if own else others
    return replace(area, names=names)


def free_label(project: Project, name: str, *, renamed: str = "") -> str:
    """Give the name of an area in order; `renamed` is what the area is called now.

    Raises UsageError for an empty name and for one that another area has.
    """
    label = " ".join(name.split())
    if not label:
        raise UsageError("An agenda area needs a name.")
    for area in project.dossier.areas:
        if area.label.casefold() == label.casefold() and area.label != renamed:
            raise _is_there(area.label)
    return label


def _is_there(label: str) -> UsageError:
    return UsageError(
        f"{label} is on the agenda already.", hint="Change its place in the order instead."
    )


def _placed(brief: Brief, dossier: Dossier, area: Id, *, place: int) -> Brief:
    """Put an area at a place, counted from 1, in the order of a brief."""
    order = [id_ for id_ in agenda_of(dossier, brief) if id_ != area]
    order.insert(place - 1, area)
    return replace(brief, area_order=tuple(order))


def agenda_of(dossier: Dossier, brief: Brief | None) -> tuple[Id, ...]:
    """Give all areas: those that a brief puts in order, then the others as the dossier does."""
    own = [area.id for area in sorted(dossier.areas, key=lambda area: area.order)]
    first = (id_ for id_ in (brief.area_order if brief else ()) if id_ in own)
    return tuple(dict.fromkeys((*first, *own)))


def remove_area(project: Project, command: RemoveArea) -> Project:
    """Take an area off the agenda; raise UsageError where anything stands under it."""
    dossier = project.dossier
    area = find_item(dossier.areas, command.id, what="agenda area")
    if items_by_area(dossier)[area.id] or any(area.id in fact.areas for fact in dossier.facts):
        raise UsageError(
            f"Something stands under {area.label}.",
            hint="Put it under another agenda area first; what is not ticked is not printed.",
        )
    left = tuple(one for one in dossier.areas if one.id != area.id)
    return replace(
        project,
        dossier=replace(dossier, areas=left),
        briefs=tuple(_without(brief, area.id) for brief in project.briefs),
    )


def _without(brief: Brief, area: Id) -> Brief:
    return replace(
        brief,
        area_order=tuple(id_ for id_ in brief.area_order if id_ != area),
        item_order={id_: ids for id_, ids in brief.item_order.items() if id_ != area},
        remembered={id_: ids for id_, ids in brief.remembered.items() if id_ != area},
    )
