"""Numbers that can be compared: with their scale, and the unit that they count."""

import re
from math import isfinite
from typing import NamedTuple

from briefgen.checks.units import is_counted, is_yearly, rate_behind, time_of, unit_of
from briefgen.checks.written_numbers import number_of, share_of
from briefgen.model.facts import Fact, FigureValue

_SCALES = {
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "mn": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "trn": 1e12,
}
_THOUSANDS = re.compile(r"\d{1,3}\.\d{3}")
_ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|approximately|nearly|almost|close to|circa) \Z", re.IGNORECASE
)
_AT_LEAST = re.compile(
    r"\b(?:more than|at least|(?:not?|nothing) (?:less|fewer) than|above|upwards of"
    r"|exceed(?:s|ed|ing)?"
    r"|(?<!hand )(?<!hands )(?<!handed )(?<!handing )(?<!take )(?<!taken )over) \Z",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"\b(?<!not )(?<!no )(?<!nothing )(?:less than|fewer than|under|below|up to"
    r"|at most|no more than|as many as) \Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?<![\d.,])(?P<least>\d[\d.,]*) ?(?:and|to|-|–) ?\Z")
_NEAR, _ABOVE, _BELOW = 0.1, 1.5, 0.5
"""How far "about" reaches at most, as a part of the number; the others as multiples of it."""
_LENGTHS = frozenset({"days", "hours", "km", "metres"})
_WHOLE = 100
_NO_MORE = 1e-6
"""What the sum of two numbers with parts may be off."""
_ROUNDED = 0.02
"""By so much a number may have been rounded."""


class Quantity(NamedTuple):
    """A number, with what it may be as far as it was rounded, and what it counts.

    `bound` is the word that tells it from an exact one: "about", "least", "most" or "between".
    `rounding` is by how much an exact number may have been rounded up or down.
    """

    number: float
    unit: str
    least: float
    most: float
    rounding: float
    bound: str = ""
    is_yearly: bool = False

    def meets(self, other: "Quantity") -> bool:
        """Tell whether both can be right; two bounds of one kind are numbers like others."""
        if self.bound == other.bound and self.bound not in ("about", "between"):
            return self.is_near(other)
        return self.least <= other.most and other.least <= self.most

    def is_near(self, other: "Quantity") -> bool:
        """Tell numbers that may be one, rounded."""
        apart = abs(self.number - other.number)
        return apart <= (self.rounding + other.rounding) * (1 + _NO_MORE)

    def may_be(self, other: "Quantity") -> bool:
        """Tell numbers that may be one, rounded or told as about so much."""
        if self.is_near(other):
            return True
        return "about" in (self.bound, other.bound) and self.meets(other)

    def adds_up_to(self, other: "Quantity") -> bool:
        """Tell what may be one thing for some years and each year, or two parts of a whole."""
        if self.unit == other.unit == "%":
            return round(self.number + other.number) == _WHOLE
        low, high = sorted((self.number, other.number))
        if not low:
            return False
        times = high / low
        return self.is_yearly != other.is_yearly and abs(times - round(times)) < _NO_MORE


def quantity_of(fact: Fact, before: str, after: str = "") -> Quantity | None:
    """Read the number and the unit of a figure; `before` and `after` is what stands around it."""
    value = fact.value
    number = _number_of(value) if isinstance(value, FigureValue) else None
    if number is None or not isinstance(value, FigureValue):
        return None
    scale, unit = _scale_and_unit(value, before)
    if not isfinite(number * scale):
        # A row of hundreds of digits is no figure of anything.
        return None
    if scale == 1 and _THOUSANDS.fullmatch(value.amount) and is_counted(unit):
        # Of what is counted one by one there are no parts: "9.200 jobs" is as Romans write it.
        scale = 1000.0
    # "Over four years" and "over 841 km" is how long something is, and no bound.
    told_before = before.removesuffix("over ") if unit in _LENGTHS else before
    rounding = _rounding(number, value.amount)
    bound, least, most = _bounds(number, rounding, told_before)
    return Quantity(
        number * scale,
        unit + rate_behind(after),
        least * scale,
        most * scale,
        rounding * scale,
        bound,
        is_yearly(after),
    )


def _number_of(value: FigureValue) -> float | None:
    share = share_of(value.amount)
    return number_of(value.amount) if share is None else 100 * share


def _scale_and_unit(value: FigureValue, before: str) -> tuple[float, str]:
    if share_of(value.amount) is not None:
        return 1.0, "%"
    if time := time_of(value.unit):
        return time
    scale, units = 1.0, []
    for word in value.unit.split():
        known = _SCALES.get(word.casefold())
        scale *= known or 1
        if known is None:
            units.append(word)
    return scale, unit_of(" ".join(units), before)


def _rounding(number: float, amount: str) -> float:
    """Give half a unit of the last digit that is no nought: 46 may be 46.4, and 50 from 45 to 55.

    No number is rounded by more than a few parts in a hundred.
    """
    whole, _, part = amount.replace(",", "").partition(".")
    if not (whole + part).isdigit():
        return _ROUNDED * number
    digit = 10.0 ** (-len(part) if part else len(whole) - len(whole.rstrip("0")))
    return min(digit / 2, _ROUNDED * number)


def _bounds(number: float, rounding: float, before: str) -> tuple[str, float, float]:
    """Give the kind of a number, the least and the most that it may be, by the words before it."""
    least, most = number - rounding, number + rounding
    if _ABOUT.search(before):
        # "About 60" may be 57, but "about 4.6" is not 4.2.
        near = min(_NEAR * number, 2 * rounding if rounding < _ROUNDED * number else _NEAR * number)
        return "about", number - near, number + near
    if _AT_LEAST.search(before):
        return "least", least, number * _ABOVE
    if _AT_MOST.search(before):
        return "most", number * _BELOW, most
    span = _BETWEEN.search(before)
    first = number_of(span["least"]) if span else None
    if first is not None and first < number:
        return "between", first * (1 - _ROUNDED), most
    return "", least, most
