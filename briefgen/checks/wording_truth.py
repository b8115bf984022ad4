"""Whether words say what their source says: figures, units, days, names, quotations, "not".

Nothing is understood here. What can be compared letter by letter is compared: each figure
with what stands beside it, each day, each name, each quotation, each "not".
"""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

import msgspec

from briefgen.checks.wording_words import (
    MONTHS,
    NEGATIONS,
    SPEECH,
    STARTERS,
    UNITS,
    WEEKDAYS,
    Word,
    split_words,
)
from briefgen.late_patterns import late_pattern

_QUOTED = late_pattern(r"[“„«\"]([^“”„«»\"]{2,})[”“»\"]")
_OMITTED = late_pattern(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*")
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_BETWEEN_DAYS = frozenset({"and", "to", "or", "until"})
_AROUND = 4
"""How many words around a figure tell its place, and before a word may say "not"."""


class Difference(msgspec.Struct, frozen=True, gc=False):
    """What words say otherwise than their source: its kind, and the words in question."""

    kind: str
    words: str


def differences(words: str, evidence: Iterable[str]) -> tuple[Difference, ...]:
    """Tell what of some words is not in the texts they rest on, each difference once."""
    texts = tuple(evidence)
    said, sources = split_words(words), tuple(split_words(text) for text in texts)
    found = (
        *_look_alikes(said, sources),
        *_other_figures(said, sources),
        *_other_days(said, sources),
        *_other_names(said, sources),
        *_other_speakers(said, sources),
        *_other_quotes(words, texts),
        *_other_negations(said, sources),
    )
    return tuple(dict.fromkeys(found))


Texts = tuple[list[Word], ...]


def _all(sources: Texts) -> Iterator[Word]:
    for source in sources:
        yield from source


def _look_alikes(said: list[Word], sources: Texts) -> Iterator[Difference]:
    """Yield words with letters of two alphabets, which look like those of one."""
    known = {word.folded for word in _all(sources)}
    for word in said:
        if not word.text.isascii() and word.folded not in known:
            names = {unicodedata.name(sign, "").partition(" ")[0] for sign in word.text}
            if len(names.intersection(_ALPHABETS)) > 1:
                yield Difference("letters", word.text)


def _other_figures(said: list[Word], sources: Texts) -> Iterator[Difference]:
    """Yield figures that no source has, that have another unit, or another one's place."""
    for at, word in enumerate(said):
        if not word.is_figure:
            continue
        places = [
            (source, place)
            for source in sources
            for place, other in enumerate(source)
            if other.folded == word.folded
        ]
        if not places:
            if word.text[0].isdigit() or _takes_place(said, at, sources):
                yield Difference("figure", word.text)
        elif _has_other_unit(said, at, places):
            yield Difference("unit", f"{word.text} {said[at + 1].text}")
        elif not _is_day(said, at) and _has_other_place(said, at, sources):
            yield Difference("place of a figure", word.text)


def _is_day(said: list[Word], at: int) -> bool:
    """Tell whether a figure is the day of a month; days are compared by themselves."""
    beside = said[max(0, at - 1) : at + 2]
    return said[at].is_day and any(word.is_month for word in beside)


def _takes_place(said: list[Word], at: int, sources: Texts) -> bool:
    """Tell whether a number in letters stands before what another number counts there."""
    counted = said[at + 1].folded if at + 1 < len(said) else ""
    return any(
        one.is_figure and other.folded == counted
        for source in sources
        for one, other in pairwise(source)
    )


def _has_other_unit(said: list[Word], at: int, places: list[tuple[list[Word], int]]) -> bool:
    """Tell whether a figure has a unit that it has nowhere in the sources."""
    unit = _unit_at(said, at + 1)
    return bool(unit) and unit not in {_unit_at(source, place + 1) for source, place in places}


def _unit_at(words: list[Word], at: int) -> str:
    return UNITS.get(words[at].folded, "") if at < len(words) else ""


def _has_other_place(said: list[Word], at: int, sources: Texts) -> bool:
    """Tell whether another figure of the sources stands among the same words, and this not."""
    own, others = 0, 0
    for source in sources:
        for place, word in enumerate(source):
            if word.is_figure:
                same = _same_around(said, at, source, place)
                if word.folded == said[at].folded:
                    own = max(own, same)
                else:
                    others = max(others, same)
    return others > own + 1


def _same_around(said: list[Word], at: int, source: list[Word], place: int) -> int:
    """Count the words next to two figures that are the same, on both sides."""
    same = 0
    for step in (-1, 1):
        for away in range(1, _AROUND):
            one, other = at + step * away, place + step * away
            if not (0 <= one < len(said) and 0 <= other < len(source)):
                break
            if said[one].folded != source[other].folded:
                break
            same += 1
    return same


def _other_days(said: list[Word], sources: Texts) -> Iterator[Difference]:
    """Yield weekdays, months, and days of a month that no source has."""
    known = {word.folded for word in _all(sources)}
    months = {MONTHS[word.folded] for word in _all(sources) if word.is_month}
    days = {day for source in sources for day in _days(source, through=True)}
    for word in said:
        if word.folded in WEEKDAYS and word.folded not in known:
            yield Difference("weekday", word.text)
        if word.is_month and MONTHS[word.folded] not in months:
            yield Difference("month", word.text)
    for day in _days(said):
        if days and day not in days:
            yield Difference("day", f"{day[0]} {day[1]}")


def _days(words: list[Word], *, through: bool = False) -> Iterator[tuple[str, str]]:
    """Yield the figures that stand beside the name of a month, with it.

    With `through`, also those further off in a row such as "16–17 and 23–24 January".
    """
    for at, word in enumerate(words):
        if word.is_month:
            for step in (-1, 1):
                for day in _row_of_days(words, at, step):
                    yield day, MONTHS[word.folded]
                    if not through:
                        break


def _row_of_days(words: list[Word], at: int, step: int) -> Iterator[str]:
    """Yield the days of a month that stand in a row before or behind its name."""
    at += step
    while 0 <= at < len(words) and (words[at].is_day or words[at].folded in _BETWEEN_DAYS):
        if words[at].is_day:
            yield words[at].folded
        at += step


def _other_names(said: list[Word], sources: Texts) -> Iterator[Difference]:
    """Yield words with a capital that no source has in any form."""
    known = {word.folded for word in _all(sources)}
    for at, word in enumerate(said):
        if word.is_name and word.folded not in known and not _opens(said, at):
            yield Difference("name", word.text)


def _opens(said: list[Word], at: int) -> bool:
    """Tell whether a word has its capital only because a sentence begins with it."""
    if not said[at].opens:
        return False
    following = said[at + 1] if at + 1 < len(said) else None
    speaks = following is not None and following.folded in SPEECH
    return said[at].folded in STARTERS or not speaks


def _other_speakers(said: list[Word], sources: Texts) -> Iterator[Difference]:
    """Yield who speaks here where the sources let others speak."""
    known = {name.folded for source in sources for name in _speakers(source)}
    for name in _speakers(said):
        if known and name.folded not in known:
            yield Difference("speaker", name.text)


def _speakers(words: list[Word]) -> Iterator[Word]:
    """Yield the names that stand right before a word for saying, or right behind it."""
    for at, word in enumerate(words):
        if word.folded in SPEECH:
            if at and words[at - 1].is_name and not word.after_comma:
                yield words[at - 1]
            if at + 1 < len(words) and words[at + 1].is_name and not words[at + 1].opens:
                yield words[at + 1]


def _other_quotes(words: str, texts: tuple[str, ...]) -> Iterator[Difference]:
    """Yield quotations that do not stand in one source word for word, gaps apart."""
    sources = [f" {' '.join(word.folded for word in split_words(text))} " for text in texts]
    for quote in _QUOTED.findall(words):
        if not any(_stands_in(quote, source) for source in sources):
            yield Difference("quotation", quote)


def _stands_in(quote: str, source: str) -> bool:
    at = 0
    for part in _OMITTED.split(quote):
        said = " ".join(word.folded for word in split_words(part))
        found = source.find(f" {said} ", at) if said else at
        if found < 0:
            return False
        at = found + len(said)
    return True


def _other_negations(said: list[Word], sources: Texts) -> Iterator[Difference]:
    """Yield what is denied here and not in the sources, or there and not here."""
    here, there = _denied(said), {word for source in sources for word in _denied(source)}
    plain_here = _affirmed(said)
    plain_there = {word for source in sources for word in _affirmed(source)}
    for word in here - there:
        if word in plain_there:
            yield Difference("not added", word)
    for word in there - here:
        if word in plain_here and word not in plain_there:
            yield Difference("not dropped", word)


def _denied(words: list[Word]) -> set[str]:
    """Give the words that a "not" stands right before, others between them."""
    return {word.folded for at, word in enumerate(words) if _is_denied(words, at)}


def _affirmed(words: list[Word]) -> set[str]:
    return {word.folded for at, word in enumerate(words) if not _is_denied(words, at)}


def _is_denied(words: list[Word], at: int) -> bool:
    return any(word.folded in NEGATIONS for word in words[max(0, at - 2) : at])
