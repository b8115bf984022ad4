"""Figures that two sources give for what seems one matter: a loan, its years, beds, doses."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import fsum

from briefgen.checks.matter_words import (
    Candidate,
    contrary,
    in_common,
    near_in_words,
    shared_stems,
)
from briefgen.checks.tellings import Account, FigureTold, telling_stems
from briefgen.checks.units import are_alike, is_counted
from briefgen.model.facts import FigureValue

_LEAST = 0.8
"""What two sentences must have in common, besides the unit, to tell of one matter."""
_LEAST_WORDS = 2
_FAR = 2
"""Times by which two numbers of one thing may differ that only their unit tells to be one."""
_LEAST_OF_SLIP = 0.5
"""What two sentences must have in common at least where the digits of one number are those of the
other: 87 and 78, 6.5 and 65 million."""
_FEW_DIGITS = 2
"""More digits are not the same by chance."""
_OF_MANY_THINGS = frozenset({
    "days", "hours", "people", "citizens", "women", "children", "residents", "countries",
    "companies", "families", "metres", "litres",
})  # fmt: skip
"""Units that two numbers of different things may well have."""
_LEAST_OF_MANY = 0.25
"""What sentences must have in common besides such a unit."""
_COSTS = re.compile(
    r"\b(?:(?:the )?(?:total |whole |full |overall |estimated )?(?:costs?|bill|price tag|price)"
    r"(?: (?:of (?:the|this) (?:[\w-]+ ){0,2}[\w-]+ )?(?:is|are|was|will be|stands at|comes to"
    r"|amounts to|of|about|some|around|an estimated))*:?|(?:is|are|was) priced at)\s\Z",
    re.IGNORECASE,
)
"""What stands before the price of all that a text tells of."""
FigurePair = tuple[FigureTold, FigureTold]
ByUnit = Mapping[str, Sequence[FigureTold]]
"""The figures of an account by their unit, each number once, in order."""


def figures_by_unit(account: Account) -> ByUnit:
    """Give the figures of an account by their unit."""
    by_unit: defaultdict[str, dict[float, FigureTold]] = defaultdict(dict)
    for one in sorted(account.figures, key=lambda one: one.quantity.number):
        by_unit[one.quantity.unit].setdefault(one.quantity.number, one)
    return {unit: list(row.values()) for unit, row in by_unit.items()}


def told_again(one: FigureTold, account: Account) -> list[FigureTold]:
    """Give where else an account tells a figure: in its headline, or once more."""
    return [
        other
        for other in account.figures
        if other.fact.id != one.fact.id
        and _tells_enough(one.quantity.unit)
        and other.quantity.unit == one.quantity.unit
        and other.quantity.number == one.quantity.number
    ]


def contrary_figures(
    one: Account, other: Account, units: tuple[ByUnit, ByUnit], weights: Mapping[str, float]
) -> Iterator[FigurePair]:
    """Yield the figures that differ and seem to tell of one matter."""
    first, second = units
    found = _contrary_in_words(one.figures, other.figures, weights)
    slips = _slips(one.figures, other.figures, weights)
    bills = _bills(one.figures, other.figures)
    for told, against in (*found, *_only_ones(first, second, weights), *slips, *bills):
        if not (
            told.quantity.adds_up_to(against.quantity)
            or _has_number(second, told)
            or _has_number(first, against)
        ):
            yield told, against


def _contrary_in_words(
    first: Sequence[FigureTold], second: Sequence[FigureTold], weights: Mapping[str, float]
) -> Iterator[FigurePair]:
    candidates = (
        Candidate(common, not one.quantity.meets(other.quantity), one, other)
        for one, other in near_in_words(first, second, weights)
        if are_alike(one.quantity.unit, other.quantity.unit)
        and (common := _in_common(one, other, weights)) >= _LEAST
    )
    return contrary(candidates)


def _in_common(one: FigureTold, other: FigureTold, weights: Mapping[str, float]) -> float:
    """Tell what two sentences have in common besides a number that both have: five of what?"""
    numbers = telling_stems(_amount(one)) & telling_stems(_amount(other))
    if numbers:
        weights = {stem: weight for stem, weight in weights.items() if stem not in numbers}
    return in_common(one, other, weights, least=_LEAST_WORDS)


def _amount(told: FigureTold) -> str:
    value = told.fact.value
    return value.amount if isinstance(value, FigureValue) else ""


def _only_ones(one: ByUnit, other: ByUnit, weights: Mapping[str, float]) -> Iterator[FigurePair]:
    """Yield figures that differ where one text has one of a unit, the other one like it.

    Numbers of things that are far apart count different things, and so do those whose
    sentences share no more than the unit, unless it is one that tells enough: beds, doses.
    """
    for unit, told in one.items():
        against = _alike(other, unit)
        if unit not in ("", "%") and (len(told) == 1 or len(against) == 1):
            near = [(a, b) for a in told for b in against if _are_comparable(a, b)]
            both = len(told) == len(against) == 1
            if len(near) == 1 and (
                (both and _tells_enough(unit)) or _share_more_than_unit(*near[0], weights)
            ):
                yield near[0]


def _alike(units: ByUnit, unit: str) -> list[FigureTold]:
    return [one for known, row in units.items() if are_alike(known, unit) for one in row]


def _tells_enough(unit: str) -> bool:
    counted = is_counted(unit) and unit not in _OF_MANY_THINGS
    # The only sum of a currency and the only megawatts are those of what the texts tell of.
    return counted or unit.isupper() or "per " in unit or unit.endswith("cents")


def _slips(
    first: Sequence[FigureTold], second: Sequence[FigureTold], weights: Mapping[str, float]
) -> Iterator[FigurePair]:
    """Yield numbers of which one seems the other, misread or misheard."""
    for one in first:
        for other in second:
            if (
                one.digits == other.digits
                and are_alike(one.quantity.unit, other.quantity.unit)
                and not one.quantity.meets(other.quantity)
            ):
                said = in_common(one, other, weights, least=1)
                if len(one.digits) > _FEW_DIGITS or said >= _LEAST_OF_SLIP:
                    yield one, other


def _bills(first: Sequence[FigureTold], second: Sequence[FigureTold]) -> Iterator[FigurePair]:
    """Yield what all costs in one text and in the other, where each names one price."""
    prices, against = ([one for one in row if _is_price(one)] for row in (first, second))
    if len(prices) == len(against) == 1:
        one, other = prices[0], against[0]
        if one.quantity.unit == other.quantity.unit and not one.quantity.meets(other.quantity):
            yield one, other


def _is_price(one: FigureTold) -> bool:
    return one.quantity.unit.isupper() and _COSTS.search(one.before) is not None


def _share_more_than_unit(one: FigureTold, other: FigureTold, weights: Mapping[str, float]) -> bool:
    units = telling_stems(one.fact.text) | telling_stems(other.fact.text)
    shared = shared_stems(one, other, weights) - units
    least = _LEAST_OF_MANY if one.quantity.unit in _OF_MANY_THINGS else 0.0
    return fsum(weights[stem] for stem in shared) > least


def _has_number(units: ByUnit, told: FigureTold) -> bool:
    """Tell a number that a text has too, or nearly so, in the same unit or without one."""
    for unit, row in units.items():
        if not unit or are_alike(unit, told.quantity.unit):
            at = bisect_left(row, told.quantity.number, key=lambda one: one.quantity.number)
            if any(one.quantity.may_be(told.quantity) for one in row[max(0, at - 1) : at + 1]):
                return True
    return False


def _are_comparable(one: FigureTold, other: FigureTold) -> bool:
    least, most = sorted((one.quantity.number, other.quantity.number))
    return most <= _FAR * least and not one.quantity.meets(other.quantity)
