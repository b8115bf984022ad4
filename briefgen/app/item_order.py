"""The order of what officers enter inside an agenda area, changed by one step.

Only items that print side by side change places: points of one kind, people of one side and
role. Facts stand in the order of their days, which is no officer's to choose.
"""

from collections.abc import Iterator

from briefgen.app.commands.command import Command, EditItem, EditPoint, OrderItems
from briefgen.model.brief import Brief
from briefgen.model.dossier import Chart, Dossier, Item, Person, Point, Question
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.placement import items_by_area


def may_move(item: Item) -> bool:
    """Tell whether an item has a place that an officer chooses."""
    return not isinstance(item, Fact)


def item_moved(dossier: Dossier, brief: Brief, id_: Id, *, by: int) -> OrderItems | None:
    """Make the command that moves an item some places down, or (below 0) up.

    None where it can't move further, or is nothing that moves.
    """
    area, order = _beside(dossier, brief, id_)
    if id_ not in order:
        return None
    at = order.index(id_)
    order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
    return None if order.index(id_) == at else _ordered(brief, area, order)


def item_dropped(
    dossier: Dossier, brief: Brief, id_: Id, *, area: Id, before: Id = ""
) -> tuple[Command, ...]:
    """Make the commands that put an item under an area, before another one or (empty) last.

    None are made for what has no place of its own, or none elsewhere.
    """
    home, order = _beside(dossier, brief, id_)
    if id_ not in order:
        return ()
    if area == home:
        moved = _before(before, id_, order)
        return () if moved == order else (_ordered(brief, area, moved),)
    item = next(one for one in dossier.items() if one.id == id_)
    there = [one.id for one in _alike(dossier, brief, item, area)]
    return tuple(_to_area(item, area, _ordered(brief, area, _before(before, id_, there))))


def _to_area(item: Item, area: Id, ordered: OrderItems) -> Iterator[Command]:
    if isinstance(item, Point):
        yield EditPoint(id=item.id, area=area)
    elif isinstance(item, Question | Chart):
        yield EditItem(id=item.id, fields={"area": area})
    else:
        return
    yield ordered


def _before(other: Id, id_: Id, order: list[Id]) -> list[Id]:
    """Put an id before another one, or last where that is not there."""
    if other == id_:
        return order
    rest = [one for one in order if one != id_]
    at = rest.index(other) if other in rest else len(rest)
    return [*rest[:at], id_, *rest[at:]]


def _beside(dossier: Dossier, brief: Brief, id_: Id) -> tuple[Id, list[Id]]:
    """Give the area of an item and what prints side by side with it; none for what stays."""
    for area, items in items_by_area(dossier).items():
        for item in items:
            if item.id == id_ and may_move(item):
                return area or "", [one.id for one in _alike(dossier, brief, item, area or "")]
    return "", []


def _alike(dossier: Dossier, brief: Brief, item: Item, area: Id) -> list[Item]:
    """Give the items of one sort under an area, in the order of the brief."""
    ranks = {id_: at for at, id_ in enumerate(brief.item_order.get(area, ()))}
    alike = [one for one in items_by_area(dossier)[area or None] if _sort(one) == _sort(item)]
    return sorted(alike, key=lambda one: ranks.get(one.id, len(ranks)))


def _sort(item: Item) -> tuple[object, ...]:
    match item:
        case Point(kind=kind):
            return Point, kind
        case Person(side=side, role=role):
            return Person, side, role
        case _:
            return (type(item),)


def _ordered(brief: Brief, area: Id, order: list[Id]) -> OrderItems:
    """Make the command; what is of another sort follows as it stood."""
    return OrderItems(order=tuple(order), area=area, brief=brief.id)
