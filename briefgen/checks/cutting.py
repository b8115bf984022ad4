"""In which order to cut what is too long: by tier, then by age, then by number of sources."""

from collections.abc import Collection, Sequence
from datetime import date

from briefgen.checks.sentences import excerpt
from briefgen.model.dossier import Dossier, Point, Tier
from briefgen.model.facts import DateValue, Fact
from briefgen.model.ids import Id
from briefgen.model.placement import STATEMENTS

Cuttable = Point | Fact
_TIERS: dict[Tier, int] = {"unlikely": 0, "possible": 1, "certain": 3}
_FACTS = 2
"""What sources say is cut before what the officer is certain to need."""
_SHOWN = 3


def cutting_order(dossier: Dossier, origins: Collection[Id]) -> tuple[Cuttable, ...]:
    """Give the points and statements among some ids, what to cut first at the start.

    The least likely first; among equals the oldest, then what fewest sources carry. What
    has no date counts as young.
    """
    facts = {fact.id: fact for fact in dossier.facts}
    sayings: dict[object, list[Fact]] = {}
    for fact in dossier.facts:
        sayings.setdefault(_saying(fact), []).append(fact)
    points = [point for point in dossier.points if point.id in origins]
    said = [fact for fact in dossier.facts if fact.id in origins and fact.kind in STATEMENTS]
    dates = {one.id: one.document_date.value for one in dossier.sources if one.document_date}

    def rank(item: Cuttable) -> tuple[int, date, int]:
        if isinstance(item, Point):
            carried = [facts[id_] for id_ in item.facts if id_ in facts]
        else:
            carried = sayings[_saying(item)]
        days = [day for fact in carried if (day := _day(fact, dates))]
        tier = _TIERS[item.tier] if isinstance(item, Point) else _FACTS
        return tier, max(days, default=date.max), len({fact.source for fact in carried})

    return tuple(sorted((*points, *said), key=rank))


def _saying(fact: Fact) -> object:
    """Give what is equal for facts that say the same, as far as that shows without reading."""
    return fact.kind, fact.value or fact.text.casefold()


def _day(fact: Fact, dates: dict[Id, date]) -> date | None:
    """Give the day a fact is of: its own, that said of it, or that of its source."""
    if isinstance(fact.value, DateValue):
        return fact.value.last
    said = fact.attribute("date").rpartition("/")[2]
    try:
        return date.fromisoformat(said)
    except ValueError:
        return dates.get(fact.source or "")


def first_cuts(order: Sequence[Cuttable]) -> str:
    """Name the first few things to cut, as the end of a message."""
    named = ", ".join(f"{item.id} {_quoted(item)}" for item in order[:_SHOWN])
    return f" Cut first: {named}." if named else ""


def _quoted(item: Cuttable) -> str:
    tier = f" ({item.tier})" if isinstance(item, Point) else ""
    return excerpt(item.text.text if isinstance(item, Point) else item.text) + tier
