"""Figures in words: "US$40 million", "22%", "Quota: 40 tonnes"; and those that say nothing."""

import re

from briefgen.model.facts import Fact, FigureValue
from briefgen.model.labels import Labels

_CURRENCY = re.compile(r"(?P<scale>.*?)\s?(?P<sign>[A-Z]{0,3}[$€£¥₹])")
_SPACED_PERCENT = frozenset({"es", "fr", "ru"})
"""Languages that write a space before the sign."""
_SCALES = frozenset({"thousand", "million", "billion", "trillion", "bn", "mn"})
_MEASURES = _SCALES | frozenset({
    "%", "percent", "per", "cent", "cents", "percentage", "points",
    "$", "us$", "a$", "c$", "nz$", "hk$", "€", "£", "¥", "₹", "usd", "eur", "gbp", "cny", "jpy",
    "euro", "euros", "dollar", "dollars", "pound", "pounds", "yuan", "yen", "rupee", "rupees",
    "franc", "francs", "°c", "c", "degrees", "celsius", "tonne", "tonnes", "ton", "tons",
    "kilogram", "kilograms", "kg", "kilometre", "kilometres", "kilometer", "kilometers", "km",
    "square", "hectare", "hectares", "litre", "litres", "barrel", "barrels", "day",
    "gigawatt", "gigawatts", "megawatt", "megawatts", "kilowatt", "kilowatts",
    "gw", "mw", "kwh", "mwh", "gwh", "twh", "metre", "metres", "meter", "meters", "miles", "mile",
    "years", "months", "weeks", "days", "hours", "minutes", "year", "month", "week", "hour",
    "minute", "a", "each", "every", "times",
})  # fmt: skip
"""Words of units that tell how much, and not of what."""


def figure_words(value: FigureValue, labels: Labels) -> str:
    """Give amount and unit as they are written: the sign of a currency before, others behind."""
    amount, unit = value.amount, value.unit
    if unit == "%":
        return (
            f"{amount}\N{NO-BREAK SPACE}%" if labels.language in _SPACED_PERCENT else f"{amount}%"
        )
    if labels.language == "en" and (money := _CURRENCY.fullmatch(unit)):
        return " ".join(filter(None, (f"{money['sign']}{amount}", money["scale"])))
    return " ".join(filter(None, (amount, unit)))


def measured_words(value: FigureValue, labels: Labels) -> str:
    """Give a figure behind what it measures, where that is known: "Quota: 40 tonnes"."""
    words, measures = figure_words(value, labels), value.measures
    return f"{measures[:1].upper()}{measures[1:]}{labels['colon']}{words}" if measures else words


def is_bare_figure(fact: Fact) -> bool:
    """Tell whether a fact is a figure that was proposed and says not of what it is: "22%".

    What an officer accepted, worded or typed is told as it is.
    """
    if fact.kind != "figure" or fact.review.state != "proposed" or fact.review.wording:
        return False
    match fact.value:
        case FigureValue(measures="", unit=unit) if unit and fact.source:
            return _MEASURES.issuperset(unit.casefold().split())
        case _:
            return False
