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
    # Of the crowns a word alone does not tell whose they are.
    **dict.fromkeys(("dkk", "nok", "sek", "kroner", "kronor"), "XKR"),
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
_CODE_BEFORE = re.compile(r"(?<![A-Za-z])([A-Z]{3}|(?:US)?[$]|Euros?)\s?\Z")
_CODE = 3
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
    """A number, and what it counts in one form for all ways to write it."""

    number: float
    unit: str

    @property
    def is_money(self) -> bool:
        """Tell a sum: its unit is the code of a currency."""
        return len(self.unit) == _CODE and self.unit.isupper()


def quantity_of(fact: Fact, before: str) -> Quantity | None:
    """Read the number and the unit of a figure; `before` is what stands before it."""
    value = fact.value
    if not isinstance(value, FigureValue):
        return None
    number = _number(value.amount)
    if number is None:
        return None
    units = []
    for word in value.unit.split():
        if word.casefold() in _SCALES:
            number *= _SCALES[word.casefold()]
        else:
            units.append(word)
    unit = " ".join(units)
    code = _CODE_BEFORE.search(before)
    if not unit and code:
        unit = code[1]
    if unit.casefold() in _PERCENT:
        return Quantity(number, "%")
    # "60 new vehicles" and "90 mine-resistant vehicles" count vehicles.
    last = unit.split()[-1] if unit else ""
    return Quantity(number, _CURRENCIES.get(last.casefold()) or _UNITS.get(last.casefold(), last))


def _number(amount: str) -> float | None:
    digits = re.sub(r"[^\d.]", "", amount)
    if digits.strip("."):
        return float(digits) if digits.count(".") < 2 else None
    words = amount.casefold().replace("-", " ").split()
    if "hundred" in words:
        return 100.0 * _WORDS.get(words[0], 1)
    return float(sum(_WORDS.get(word, 0) for word in words)) or None
