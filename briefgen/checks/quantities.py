"""Numbers that can be compared: with their scale, and the unit that they count."""

import re
from typing import NamedTuple

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
_CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "dollars": "USD",
    "dollar": "USD",
    "€": "EUR",
    "eur": "EUR",
    "euros": "EUR",
    "euro": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "pounds": "GBP",
    "pound": "GBP",
    "¥": "JPY",
    "jpy": "JPY",
    "yen": "JPY",
    "yuan": "CNY",
    "cny": "CNY",
}
_UNITS = {
    "megawatt": "MW",
    "megawatts": "MW",
    "gigawatt": "GW",
    "gigawatts": "GW",
    "kilometre": "km",
    "kilometres": "km",
    "kilometer": "km",
    "kilometers": "km",
    "tons": "tonnes",
    "persons": "people",
}
_MEASURED = frozenset({"tonnes", "hectares", "litres", "barrels", "degrees", "metres", "kilograms"})
"""Units of which there are parts."""
_THOUSANDS = re.compile(r"\d{1,3}\.\d{3}")
_WHOLE = re.compile(r"square |cubic | per ")
"""Units that their last word does not tell."""
_CODE_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z]{3}|(?:US)?[$]|Euros?)\s?\Z")
_ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|approximately|nearly|almost|close to|circa) \Z"
)
_AT_LEAST = re.compile(
    r"\b(?:more than|at least|above|upwards of|exceed(?:s|ed|ing)?"
    r"|(?<!hand )(?<!hands )(?<!handed )(?<!handing )(?<!take )(?<!taken )over) \Z"
)
_AT_MOST = re.compile(
    r"\b(?:less than|fewer than|under|below|up to|at most|no more than|as many as) \Z"
)
_BETWEEN = re.compile(r"(?<![\d.,])(?P<least>\d[\d.,]*) ?(?:and|to|-|–) ?\Z")
_NEAR, _ABOVE, _BELOW = 0.1, 1.5, 0.5
"""How far "about" reaches, as a part of the number, and "more than" and "up to" as multiples."""
_ROUNDED = 0.02
"""By so much a number may have been rounded."""
_PERCENT = frozenset({"percent", "per cent", "%", "percentage points"})


_ONES = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS = {word: number for number, word in enumerate(_ONES.split(), start=1)} | {
    word: 10 * number for number, word in enumerate(_TENS.split(), start=2)
}


class Quantity(NamedTuple):
    """A number, with what it may be as far as it was rounded, and what it counts.

    `bound` is the word that tells it from an exact one: "about", "least", "most" or "between".
    """

    number: float
    unit: str
    least: float
    most: float
    bound: str = ""

    def meets(self, other: "Quantity") -> bool:
        """Tell whether both can be right; two bounds of one kind are numbers like others."""
        if self.bound == other.bound and self.bound not in ("about", "between"):
            low, high = sorted((self.number, other.number))
            return low * (1 + _ROUNDED) >= high * (1 - _ROUNDED)
        return self.least <= other.most and other.least <= self.most


def quantity_of(fact: Fact, before: str) -> Quantity | None:
    """Read the number and the unit of a figure; `before` is what stands before it."""
    value = fact.value
    number = number_of(value.amount) if isinstance(value, FigureValue) else None
    if number is None or not isinstance(value, FigureValue):
        return None
    scale, units = 1.0, []
    for word in value.unit.split():
        known = _SCALES.get(word.casefold())
        scale *= known or 1
        if known is None:
            units.append(word)
    unit = _unit(" ".join(units), before)
    if scale == 1 and _THOUSANDS.fullmatch(value.amount) and _is_counted(unit):
        # Of what is counted one by one there are no parts: "9.200 jobs" is as Romans write it.
        scale = 1000.0
    bound, least, most = _bounds(number, before)
    return Quantity(number * scale, unit, least * scale, most * scale, bound)


def _is_counted(unit: str) -> bool:
    return unit == "people" or (unit.endswith("s") and unit not in _MEASURED)


def _unit(unit: str, before: str) -> str:
    """Give one form of a unit for all ways to write it, that of what is counted one by one."""
    code = _CODE_BEFORE.search(before)
    if not unit:
        unit = code[1] if code else ""
    if unit.casefold() in _PERCENT:
        return "%"
    if _WHOLE.search(unit):
        return unit
    # "60 new vehicles" and "90 mine-resistant vehicles" count vehicles.
    last = unit.split()[-1] if unit else ""
    return _CURRENCIES.get(last.casefold()) or _UNITS.get(last.casefold(), last)


def _bounds(number: float, before: str) -> tuple[str, float, float]:
    """Give the kind of a number, the least and the most that it may be, by the words before it."""
    if _ABOUT.search(before):
        return "about", number * (1 - _NEAR), number * (1 + _NEAR)
    if _AT_LEAST.search(before):
        return "least", number * (1 - _ROUNDED), number * _ABOVE
    if _AT_MOST.search(before):
        return "most", number * _BELOW, number * (1 + _ROUNDED)
    span = _BETWEEN.search(before)
    first = number_of(span["least"]) if span else None
    if first is not None and first < number:
        return "between", first * (1 - _ROUNDED), number * (1 + _ROUNDED)
    return "", number * (1 - _ROUNDED), number * (1 + _ROUNDED)


def number_of(amount: str) -> float | None:
    """Read a number in figures, "1,200" and "1.5" or "1.200.000" and "1,5", or in words."""
    figures = amount.replace(" ", "").replace("\N{NO-BREAK SPACE}", "")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", figures):
        return float(figures.replace(",", ""))
    if re.fullmatch(r"\d+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}", figures):
        return float(figures.replace(".", "").replace(",", "."))
    words = amount.casefold().replace("-", " ").split()
    if "hundred" in words:
        return 100.0 * _WORDS.get(words[0], 1)
    return float(sum(_WORDS.get(word, 0) for word in words)) or None
