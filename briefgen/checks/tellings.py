"""The days, places and figures that two sources tell of one meeting, each with its sentence."""

import datetime as dt
import re
from bisect import bisect_right
from functools import lru_cache

import msgspec

from briefgen.checks.evidence import Evidence, places_of
from briefgen.checks.likeness import joined, plain_words
from briefgen.checks.quantities import Quantity, quantity_of
from briefgen.model.facts import DateValue, Fact
from briefgen.model.ids import Id
from briefgen.model.source import Source

_APART = dt.timedelta(days=31)
"""Texts that are published further apart tell of different meetings."""
_LONGEST = 500
"""Characters of a sentence on either side of a fact that are looked at."""
_MOST_OTHERS = 6
"""So many sources a source is compared with, so that more sources take as much longer."""
_SENTENCE_ENDS = re.compile(
    r"(?<=[.!?;])(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bNo\.)(?<!\bProf\.)"
    r"(?<!\bGen\.)(?<!\bHon\.)(?<!\bEng\.)(?<!\b[A-Z]\.)[\"”’']?\s+(?=[\"“‘']?[A-Z0-9])|\n+"
)
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


_SAME_WORDS = {
    "begin": "begins beginning began start starts starting started launch launched opens opening "
    "opened operation operational operating running runs flies inaugurated complete completed "
    "completion finished ready commissioned",
    "trade": "turnover commerce",
    "loan": "loans lend lends lent lending credit borrow",
    "grant": "grants contribute contributes contribution pledge pledged commit commits committed",
    "price": "prices cost costs tariff worth",
    "truck": "trucks lorry lorries",
    "vessel": "vessels ship ships boat boats ferry ferries",
    "worker": "workers labourers jobs opportunities employees",
    "student": "students scholarship scholarships trainees",
    "flight": "flights airline airlines",
    "delivery": "deliver delivers delivered shipment shipped consignment supply supplies supplied",
    "plant": "plants factory factories",
    "training": "train trains trained course courses",
    "accord": "agreement agreements pact deal treaty memorandum",
    "permit": "permits licence licences",
    "container": "containers boxes",
    "grain": "wheat corn",
}
_ONE_WORD = {word: name for name, words in _SAME_WORDS.items() for word in (name, *words.split())}
"""Words by which two texts tell of the same."""


class Telling(msgspec.Struct, frozen=True):
    """A fact at one place of a text, with the sentence around it word for word.

    Of an endless sentence `words` are those near the fact, which begins `at` a place in them.
    """

    fact: Fact
    start: int
    end: int
    sentence: tuple[int, int]
    words: str
    at: int

    @property
    def before(self) -> str:
        """What stands before the fact in its sentence."""
        return self.words[: self.at]


class DayTold(Telling, frozen=True):
    """A day or more that a text tells, and the day of the text, where it is known."""

    value: DateValue
    told_on: dt.date | None

    @property
    def length(self) -> dt.timedelta:
        """How far apart the first and the last day are."""
        return self.value.last - self.value.first

    @property
    def is_past(self) -> bool:
        """Tell what is not ahead of its text."""
        return self.told_on is not None and self.value.first <= self.told_on

    def meets(self, other: "DayTold") -> bool:
        """Tell whether both can be right: they have a day in common."""
        return self.value.first <= other.value.last and other.value.first <= self.value.last


class FigureTold(Telling, frozen=True):
    """A figure that a text tells, as a number of some unit."""

    quantity: Quantity

    @property
    def digits(self) -> tuple[str, ...]:
        """The digits of the number in order of size, of one that has two or more of them."""
        found = sorted(one for one in f"{self.quantity.number:.10g}" if one in "123456789")
        return tuple(found) if len(found) > 1 else (self.fact.id,)


class Account(msgspec.Struct, frozen=True):
    """What one source tells, in reading order."""

    source: Source
    days: list[DayTold]
    places: list[Telling]
    figures: list[FigureTold]
    people: list[Telling]

    @property
    def told_on(self) -> dt.date | None:
        """The day of the source, where it is known."""
        return self.source.document_date.value if self.source.document_date else None


def accounts_of_one_meeting(evidence: Evidence) -> list[tuple[Account, Account]]:
    """Give the pairs of independent sources that tell of the same people at about one time.

    Of many, each source is compared with those that stand nearest to it in time.
    """
    told = _accounts(evidence)
    pairs: list[tuple[Account, Account]] = []
    for together in _with_people_in_common(evidence):
        row = sorted((told[id_] for id_ in together), key=_day_or_never)
        pairs += [
            (one, other)
            for at, one in enumerate(row)
            for other in row[at + 1 : at + 1 + _MOST_OTHERS]
            if _are_near(one, other)
        ]
    order = {id_: at for at, id_ in enumerate(evidence.sources)}
    in_order = [sorted(pair, key=lambda one: order[one.source.id]) for pair in pairs]
    return [(one, other) for one, other in in_order]


def _day_or_never(account: Account) -> dt.date:
    return account.told_on or dt.date.max


def _are_near(one: Account, other: Account) -> bool:
    if one.told_on is None or other.told_on is None:
        return True
    return abs(one.told_on - other.told_on) <= _APART


def _with_people_in_common(evidence: Evidence) -> list[list[Id]]:
    """Give the sources that tell of one meeting, those of copies by the first of them.

    Two that have nobody in common may each have somebody in common with a third one.
    """
    edges: list[tuple[Id, Id]] = []
    for group in evidence.of_kind("participant"):
        origins = [origin for fact in group.facts if (origin := evidence.origin(fact))]
        edges += [(origins[0], other) for other in origins[1:]]
    return [row for row in joined(evidence.sources, edges) if len(row) > 1]


def _accounts(evidence: Evidence) -> dict[Id, Account]:
    accounts = {id_: Account(source, [], [], [], []) for id_, source in evidence.sources.items()}
    for fact in evidence.dossier.facts:
        if account := accounts.get(fact.source or ""):
            for start, end in places_of(fact):
                _note(account, fact, start, end)
    for account in accounts.values():
        for row in (account.days, account.places, account.figures, account.people):
            row.sort(key=lambda one: one.start)
    return accounts


def _note(account: Account, fact: Fact, start: int, end: int) -> None:
    text = account.source.text
    first, last = sentence_around(text, start)
    near = max(first, start - _LONGEST), min(last, end + _LONGEST)
    told = (fact, start, end, (first, last), text[slice(*near)], start - near[0])
    if isinstance(fact.value, DateValue):
        account.days.append(DayTold(*told, fact.value, account.told_on))
    elif fact.kind == "venue":
        account.places.append(Telling(*told))
    elif fact.kind == "participant":
        account.people.append(Telling(*told))
    elif quantity := quantity_of(fact, text[near[0] : start], text[end : near[1]]):
        account.figures.append(FigureTold(*told, quantity))


@lru_cache(maxsize=16384)
def telling_stems(words: str) -> frozenset[str]:
    """Give the beginnings of the words of a sentence that tell it from others."""
    return frozenset(
        _ONE_WORD.get(word, word[:_STEM])
        for word in plain_words(words)
        if len(word) >= _SHORTEST and word not in _SMALL_WORDS and not word[0].isdigit()
    )


@lru_cache(maxsize=512)
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
