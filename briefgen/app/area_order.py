"""The order of agenda areas in a brief, changed by one step."""

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.placement import items_by_area


def moved_area(dossier: Dossier, brief: Brief, area: Id, *, by: int) -> tuple[Id, ...]:
    """Give the order with an area so many places further down, or (below 0) up.

    Areas without items are passed over; at either end an area stays.
    """
    filled = {id_ for id_, items in items_by_area(dossier).items() if id_ and items}
    known = dict.fromkeys((*brief.area_order, *(one.id for one in dossier.areas)))
    order = [id_ for id_ in known if id_ in filled]
    if area not in order:
        return tuple(order)
    at = order.index(area)
    order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
    return tuple(order)


def area_dropped(dossier: Dossier, brief: Brief, area: Id, *, before: Id = "") -> tuple[Id, ...]:
    """Give the order with an area before another one, or last where that is none."""
    order = list(moved_area(dossier, brief, area, by=0))
    if area in order and area != before:
        order.remove(area)
        order.insert(order.index(before) if before in order else len(order), area)
    return tuple(order)
