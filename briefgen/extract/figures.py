"""Find numbers with a unit: amounts, shares, quantities."""

import re

from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.facts import FigureValue

_NUMBER = (
    r"(?P<amount>(?<![\w.,])\d{1,3}(?:[,  ]\d{3})+(?:\.\d+)?|(?<![\w.,])\d{1,12}(?:\.\d{1,6})?)"
)
_SCALE = r"(?:\s?(?P<scale>thousand|million|billion|trillion|bn|mn))?"
_UNITS = (
    r"per ?cent|percent|percentage points|%|°C|C(?=\b)|degrees(?: Celsius)?|tonnes|tons"
    r"|kilograms?|kg|kilometres?|kilometers?|km|square kilometres|hectares|litres"
    r"|barrels(?: per day)?|gigawatts?|megawatts?|kilowatts?|GW|MW|kWh|MWh|GWh|TWh"
    r"|euros?|dollars?|pounds?|yuan|yen|rupees?|francs?|people|persons|soldiers|troops"
    r"|students|jobs|workers|companies|vessels|ships|aircraft|vehicles|doses|refugees|countries"
)
_FIGURE = re.compile(
    rf"(?P<currency>(?:US|A|C|NZ|HK)?[$€£¥₹]\s?|(?:USD|EUR|GBP|CNY|JPY)\s)?{_NUMBER}{_SCALE}"
    rf"(?:[\s-]?(?P<unit>{_UNITS})(?!\w))?"
)


def find_figures(article: Article, *, outside: tuple[Span, ...] = ()) -> tuple[Found, ...]:
    """Find numbers that carry a currency, scale or unit; dates are `outside`."""
    found = []
    barred = SpanIndex(outside)
    for sentence in article.sentences:
        for match in _FIGURE.finditer(article.text, *sentence.span):
            span = Span(*match.span())
            unit = _unit(match)
            if unit and not barred.meeting(span):
                found.append(_found(span, match["amount"], unit))
    return tuple(found)


def figure_in(words: str) -> FigureValue | None:
    """Read the first number of some words, also one without a unit."""
    match = _FIGURE.search(words)
    return FigureValue(amount=match["amount"], unit=_unit(match)) if match else None


def _unit(match: re.Match[str]) -> str:
    parts = (match["scale"], match["unit"], (match["currency"] or "").strip())
    return " ".join(part for part in parts if part)


def _found(span: Span, amount: str, unit: str) -> Found:
    return Found(
        kind="figure",
        span=span,
        value=FigureValue(amount=amount, unit=unit),
        rule="number-with-unit",
        confidence=0.9,
    )
