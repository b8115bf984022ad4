"""The words in which an item of a dossier can be printed."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import assert_never

from briefgen.model.dossier import (
    Chart,
    Commitment,
    Item,
    Option,
    Outcome,
    Person,
    Point,
    Question,
    Recommendation,
)
from briefgen.model.facts import (
    AreaValue,
    AttributeName,
    DateValue,
    Fact,
    FactValue,
    FigureValue,
    NamedValue,
)
from briefgen.model.local_text import LocalText

DaysInWords = Callable[[date, date], str]
"""Writes a closed interval of days in the language of a brief."""
SAID_IN_WORDS: tuple[AttributeName, ...] = ("title", "side", "speaker")
"""What is said of a fact in words; the other attributes are codes."""
_LINES = re.compile(r"[\r\n]+")


def wordings_of(item: Item, days: DaysInWords) -> Iterator[str]:
    """Yield each text of an item, its value as printed and its name; never its private note."""
    match item:
        case Fact():
            yield from _wordings_of_fact(item, days)
        case Point(text=text):
            yield from texts_of(text)
        case Person():
            yield from (item.name, item.name_in_script, item.pronunciation, item.side_name)
            yield from texts_of(*(title.text for title in item.titles), item.biography)
        case Commitment(who=who, what=what):
            yield from texts_of(who, what)
        case Question():
            yield from texts_of(item.question, item.reply, item.if_pressed)
        case Recommendation(text=text, reason=reason):
            yield from texts_of(text, reason)
        case Option(text=text, criteria=criteria):
            yield from criteria
            yield from texts_of(text, *criteria.values())
        case Outcome(result=result):
            yield from texts_of(result)
        case Chart(title=title, source=source, data=data):
            yield from texts_of(title, source)
            yield from (data.rows_are, *data.columns, *(row.label for row in data.rows))
        case _:
            assert_never(item)


def beside(item: Item, days: DaysInWords) -> Iterator[str]:
    """Yield what prints beside the words of an item and says nothing alone: days, a unit."""
    match item:
        case Person(titles=titles):
            bounds = (day for title in titles for day in (title.from_, title.to))
            yield from (days(day, day) for day in bounds if day)
        case Commitment(due=day) | Recommendation(by=day) if day:
            yield days(day, day)
        case Chart(unit=unit):
            yield from texts_of(unit)
        case Fact():
            first, _, last = item.attribute("date").partition("/")
            try:
                yield days(date.fromisoformat(first), date.fromisoformat(last or first))
            except ValueError:
                return
        case _:
            return


def texts_of(*texts: LocalText | str | None) -> Iterator[str]:
    """Yield texts in every language they have, and names as they are."""
    for text in texts:
        if isinstance(text, LocalText):
            yield from text.texts.values()
        elif text:
            yield text


def with_lines(words: str) -> Iterator[str]:
    """Yield some words, and each of their lines where there are several."""
    yield words
    if "\n" in words or "\r" in words:
        yield from _LINES.split(words)


def _wordings_of_fact(fact: Fact, days: DaysInWords) -> Iterator[str]:
    yield fact.text
    yield from texts_of(fact.review.wording)
    yield from value_in_words(fact.value, days)
    yield from (mention.text for mention in fact.mentions)
    yield from (fact.attribute(name) for name in SAID_IN_WORDS)


def value_in_words(value: FactValue | None, days: DaysInWords) -> Iterator[str]:
    """Yield what a value is printed as; an area prints by the name the dossier gives it."""
    match value:
        case DateValue(first=first, last=last):
            yield days(first, last)
        case NamedValue(name=name):
            yield name
        case FigureValue(amount=amount, unit=unit, measures=measures):
            for words in _figures_written(amount, unit):
                yield words
                yield f"{measures}: {words}"
        case AreaValue() | None:
            return
        case _:
            assert_never(value)


def _figures_written(amount: str, unit: str) -> Iterator[str]:
    """Yield how a figure may be written: its unit behind it, with and without space, or before."""
    yield f"{amount} {unit}"
    yield f"{amount}{unit}"
    *scale, sign = unit.split(" ")
    yield " ".join((f"{sign}{amount}", *scale))
