"""Where an item stands: under which agenda area, or with the meeting facts.

One answer for the tree of the window, for listings and for composing.
"""

from briefgen.model.dossier import Chart, Dossier, Item, Point, Question
from briefgen.model.facts import AreaValue, Fact
from briefgen.model.ids import Id

STATEMENTS = frozenset({"quote", "position", "figure", "milestone", "agreement", "side_meeting"})
"""Kinds of facts that say something of a matter; the other kinds are about the meeting."""


def home_area(item: Item) -> Id | None:
    """Give the one agenda area an item stands under, or None for the whole meeting.

    A statement that touches several areas is about the meeting as a whole.
    """
    match item:
        case Point() | Question() | Chart():
            return item.area
        case Fact(value=AreaValue(area=area)):
            return area
        case Fact(kind=kind, areas=(only,)) if kind in STATEMENTS:
            return only
        case _:
            return None


def items_by_area(dossier: Dossier) -> dict[Id | None, list[Item]]:
    """Group all items by their home; areas of the dossier come in order, None first.

    An item under an area that the dossier does not list is about the meeting as a whole.
    """
    groups: dict[Id | None, list[Item]] = {None: []}
    groups |= {area.id: [] for area in sorted(dossier.areas, key=lambda area: area.order)}
    for item in dossier.items():
        home = home_area(item)
        groups[home if home in groups else None].append(item)
    return groups
