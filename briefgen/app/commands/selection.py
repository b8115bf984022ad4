"""What is ticked in a brief, and in which order it stands."""

from collections.abc import Iterable

from msgspec.structs import replace

from briefgen.app.commands.command import OrderAreas, Select, SelectAll
from briefgen.app.commands.find import find_brief, with_brief
from briefgen.errors import unknown_name
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.placement import items_by_area
from briefgen.model.project import Project

_LEAST_CONFIDENCE = 0.5


def select(project: Project, command: Select) -> Project:
    """Tick and untick; ids keep the order of the dossier, so that ticking twice changes nothing."""
    brief = find_brief(project, command.brief)
    added = _items_for(command.add, project.dossier, brief)
    dropped = _items_for(command.drop, project.dossier, brief, whole_areas=True)
    ticked = (set(brief.selected) | added) - dropped
    return with_brief(project, with_selection(brief, ticked, project.dossier))


def select_all(project: Project, command: SelectAll) -> Project:
    """Tick everything that is not rejected, or nothing."""
    brief = find_brief(project, command.brief)
    every = {item.id for item in project.dossier.items() if not _is_rejected(item)}
    ticked = every if command.ticked else set()
    return with_brief(project, with_selection(brief, ticked, project.dossier))


def with_selection(brief: Brief, ticked: set[Id], dossier: Dossier) -> Brief:
    """Set what is ticked; areas left with nothing remember what was ticked there before."""
    before, remembered = set(brief.selected), dict(brief.remembered)
    for area, items in items_by_area(dossier).items():
        ids = [item.id for item in items]
        if area and before.intersection(ids) and not ticked.intersection(ids):
            remembered[area] = tuple(id_ for id_ in ids if id_ in before)
        elif area and ticked.intersection(ids):
            remembered.pop(area, None)
    selected = tuple(item.id for item in dossier.items() if item.id in ticked)
    return replace(brief, selected=selected, remembered=remembered)


def _items_for(
    ids: Iterable[Id], dossier: Dossier, brief: Brief, *, whole_areas: bool = False
) -> set[Id]:
    """Give the items that ids name; an area names what was last ticked under it, or all."""
    groups = items_by_area(dossier)
    known = {item.id for items in groups.values() for item in items}
    found: set[Id] = set()
    for id_ in ids:
        if id_ in known:
            found.add(id_)
        elif id_ in groups:
            under = [item.id for item in groups[id_] if not _is_rejected(item)]
            found.update(under if whole_areas else brief.remembered.get(id_, under))
        else:
            areas = [area for area in groups if area]
            raise unknown_name("id", id_, [*areas, *sorted(known)])
    return found & known


def _is_rejected(item: object) -> bool:
    return isinstance(item, Fact) and item.review.state == "rejected"


def order_areas(project: Project, command: OrderAreas) -> Project:
    """Put the named areas first, in their order."""
    brief = find_brief(project, command.brief)
    known = [area.id for area in sorted(project.dossier.areas, key=lambda area: area.order)]
    for id_ in command.order:
        if id_ not in known:
            raise unknown_name("agenda area", id_, known)
    before = dict.fromkeys((*command.order, *brief.area_order, *known))
    return with_brief(project, replace(brief, area_order=tuple(before)))


def proposed_selection(dossier: Dossier) -> tuple[Id, ...]:
    """Give what is ticked after reading: all but doubtful readings and exact duplicates."""
    seen: set[object] = set()
    ticked = []
    for item in dossier.items():
        if isinstance(item, Fact):
            key = _sayings(item)
            if key in seen or item.confidence < _LEAST_CONFIDENCE or _is_rejected(item):
                continue
            seen.add(key)
        ticked.append(item.id)
    return tuple(ticked)


def _sayings(fact: Fact) -> object:
    """Give what makes two facts exact duplicates: kind, wording, value and attributes."""
    attributes = sorted((name, str(found.value)) for name, found in fact.attributes.items())
    return fact.kind, fact.text.casefold(), repr(fact.value), tuple(attributes)
