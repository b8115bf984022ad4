"""The sentences in which two sources tell of one meeting, and what stands in them."""

import datetime as dt
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from briefgen.checks.evidence import Evidence, places_of
from briefgen.checks.likeness import plain_words
from briefgen.model.facts import DateValue, Fact, FactKind
from briefgen.model.ids import Id
from briefgen.model.source import Source

_APART = dt.timedelta(days=31)
"""Texts that are published further apart tell of different meetings."""
_SENTENCE_ENDS = re.compile(r"(?<=[.!?;])[\"”’']?\s+(?=[\"“‘']?[A-Z0-9])|\n+")
_TOLD: tuple[FactKind, ...] = ("date", "venue", "figure")
_STEM = 6
"""Letters by which words of two texts are compared."""
_SHORTEST = 4
_SAYS_LITTLE = """
about after again also among been before being between both could during each from have here into
more most much next only other over said same shall should some such than that their them then
there these they this those through under until upon were what when where which while whom whose
will with within would year years month months week weeks today yesterday tomorrow first last
coming january february march april june july august september october november december monday
tuesday wednesday thursday friday saturday sunday million billion thousand minister ministers
ministry country countries sides
"""
_SMALL_WORDS = frozenset(_SAYS_LITTLE.split())
"""Words that do not tell one sentence of a text from another."""


class Telling(msgspec.Struct, frozen=True):
    """A fact at one place of a text, and the sentence it stands in there."""

    fact: Fact
    start: int
    end: int
    sentence: tuple[int, int]
    words: str
    """The sentence word for word."""
    told_on: dt.date | None = None
    """The day of the source."""

    @property
    def is_past(self) -> bool:
        """Tell a day that lies before the source."""
        value = self.fact.value
        return (
            isinstance(value, DateValue)
            and self.told_on is not None
            and value.first <= self.told_on
        )

    @property
    def before(self) -> str:
        """What stands before the fact in its sentence."""
        return self.words[: self.start - self.sentence[0]]

    @property
    def behind(self) -> str:
        """What stands behind it."""
        return self.words[self.end - self.sentence[0] :]

    @property
    def stems(self) -> frozenset[str]:
        """The beginnings of the words that tell its sentence from others."""
        return telling_stems(self.words)


class Account(msgspec.Struct, frozen=True):
    """What one source tells: the days, places and figures, in reading order."""

    source: Source
    told: dict[FactKind, list[Telling]]

    @property
    def day(self) -> dt.date | None:
        """The day of the source, where it is known."""
        return _day_of(self.source)


@lru_cache(maxsize=4096)
def telling_stems(words: str) -> frozenset[str]:
    """Give the beginnings of the words of a sentence that tell it from others."""
    return frozenset(
        word[:_STEM]
        for word in plain_words(words)
        if len(word) >= _SHORTEST and word not in _SMALL_WORDS and not word[0].isdigit()
    )


def accounts_of_one_meeting(evidence: Evidence) -> Iterator[tuple[Account, Account]]:
    """Yield the pairs of independent sources that tell of the same people at about one time."""
    pairs = _pairs_with_people_in_common(evidence)
    ids = dict.fromkeys(id_ for pair in pairs for id_ in pair)
    told = {id_: _account_of(evidence.sources[id_], evidence) for id_ in ids}
    for one, other in pairs:
        first, second = told[one], told[other]
        near = first.day is None or second.day is None or abs(first.day - second.day) <= _APART
        if near:
            yield first, second


def _pairs_with_people_in_common(evidence: Evidence) -> list[tuple[Id, Id]]:
    shared: Counter[tuple[Id, Id]] = Counter()
    for group in evidence.of_kind("participant"):
        by_origin: dict[Id, Id] = {}
        for fact in group.facts:
            origin = evidence.origin(fact)
            if fact.source and origin:
                by_origin.setdefault(origin, fact.source)
        sources = sorted(by_origin.values())
        shared.update((one, other) for at, one in enumerate(sources) for other in sources[at + 1 :])
    order = {source.id: at for at, source in enumerate(evidence.dossier.sources)}
    return sorted(
        ((one, other) if order[one] < order[other] else (other, one) for one, other in shared),
        key=lambda pair: (order[pair[0]], order[pair[1]]),
    )


def _account_of(source: Source, evidence: Evidence) -> Account:
    told: dict[FactKind, list[Telling]] = {kind: [] for kind in _TOLD}
    for fact in evidence.dossier.facts:
        if fact.source == source.id and fact.kind in told:
            told[fact.kind] += [_telling(fact, place, source) for place in places_of(fact)]
    for row in told.values():
        row.sort(key=lambda one: one.start)
    return Account(source, told)


def _telling(fact: Fact, place: tuple[int, int], source: Source) -> Telling:
    first, last = sentence_around(source.text, place[0])
    return Telling(fact, *place, (first, last), source.text[first:last], _day_of(source))


def _day_of(source: Source) -> dt.date | None:
    return source.document_date.value if source.document_date else None


@lru_cache(maxsize=64)
def sentence_bounds(text: str) -> tuple[tuple[int, int], ...]:
    """Give where the sentences of a text begin and end, and the lines of what is none."""
    breaks = [match.span() for match in _SENTENCE_ENDS.finditer(text)]
    starts = [0, *(end for _, end in breaks)]
    ends = [*(start for start, _ in breaks), len(text)]
    return tuple(zip(starts, ends, strict=True))


def sentence_around(text: str, place: int) -> tuple[int, int]:
    """Give where the sentence around a place of a text begins and ends."""
    bounds = sentence_bounds(text)
    return bounds[bisect_right(bounds, (place, len(text))) - 1]
