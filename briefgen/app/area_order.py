"""The order of agenda areas in a brief, changed by one step."""

from briefgen.app.commands.areas import agenda_of
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id


def moved_area(dossier: Dossier, brief: Brief, area: Id, *, by: int) -> tuple[Id, ...]:
    """Give the order with an area so many places further down, or (below 0) up.

    At either end an area stays.
    """
    order = list(agenda_of(dossier, brief))
    if area in order:
        at = order.index(area)
        order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
    return tuple(order)


def area_dropped(dossier: Dossier, brief: Brief, area: Id, *, before: Id = "") -> tuple[Id, ...]:
    """Give the order with an area before another one, or last where that is none."""
    order = list(agenda_of(dossier, brief))
    if area in order and area != before:
        order.remove(area)
        order.insert(order.index(before) if before in order else len(order), area)
    return tuple(order)
