"""Find numbers with a unit: amounts, shares, quantities, how often and how long something is."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.extract.article import Article
from briefgen.extract.figure_forms import (
    DURATION,
    FIGURE,
    HYPHENED,
    IN_WORDS,
    NAMED,
    PER_TIME,
    SHARE,
    SUM_IN_WORDS,
)
from briefgen.extract.figure_measures import measured_by, timed_by
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.facts import FigureValue

_DIGIT = re.compile(r"\d")


class _Number(NamedTuple):
    """A number with what it counts, and the rule that read it."""

    span: Span
    amount: str
    unit: str
    rule: str


def find_figures(article: Article, *, outside: tuple[Span, ...] = ()) -> tuple[Found, ...]:
    """Find numbers that carry a currency, scale or unit; dates are `outside`."""
    found = []
    barred = SpanIndex(outside)
    for sentence in article.sentences:
        end = 0
        for number in sorted(_numbers(article.text, sentence.span), key=_from_start):
            if number.span.start < end or barred.meeting(number.span):
                continue
            end = number.span.end
            measured = timed_by if number.rule == "duration" else measured_by
            what = measured(article.text, sentence.span, number.span)
            if what or number.rule != "share":
                value = FigureValue(amount=number.amount, unit=number.unit, measures=what)
                found.append(_found(number, value))
    return tuple(found)


def _from_start(number: _Number) -> tuple[int, int]:
    """Order numbers as they are read, the longer of two that begin together first."""
    return number.span.start, -number.span.end


def _numbers(text: str, sentence: Span) -> Iterator[_Number]:
    for match in (*IN_WORDS.finditer(text, *sentence), *SUM_IN_WORDS.finditer(text, *sentence)):
        yield _Number(Span(*match.span()), match["amount"], match["counted"], "number-with-unit")
    if _DIGIT.search(text, *sentence):
        yield from _amounts(text, sentence)
    for match in PER_TIME.finditer(text, *sentence):
        unit = " ".join(match["counted"].split())
        yield _Number(Span(*match.span()), match["amount"], unit, "per-time")
    for match in DURATION.finditer(text, *sentence):
        group = "length" if match["length"] else "amount"
        span = Span(match.start(group), match.end())
        yield _Number(span, match[group], match["unit"] or match["adjective"], "duration")
    for match in HYPHENED.finditer(text, *sentence):
        yield _Number(Span(*match.span()), match["amount"], match["counted"], "number-with-unit")
    for match in SHARE.finditer(text, *sentence):
        span, share = Span(*match.span()), match["amount"] or match["in"]
        yield _Number(span, share, match["of"] or "", "one-in" if match["of"] else "share")


def _amounts(text: str, sentence: Span) -> Iterator[_Number]:
    for match in FIGURE.finditer(text, *sentence):
        unit = _unit(match)
        if unit and not NAMED.search(text, max(0, match.start() - 20), match.start()):
            yield _Number(Span(*match.span()), match["amount"], unit, "number-with-unit")


def figure_in(words: str) -> FigureValue | None:
    """Read the first number of some words, also one without a unit."""
    match = FIGURE.search(words)
    return FigureValue(amount=match["amount"], unit=_unit(match)) if match else None


def _unit(match: re.Match[str]) -> str:
    currency = (match["currency"] or "").strip()
    parts = (match["scale"], match["unit"], match["counted"], currency)
    return " ".join(part for part in parts if part)


def _found(number: _Number, value: FigureValue) -> Found:
    return Found(kind="figure", span=number.span, value=value, rule=number.rule, confidence=0.9)
