"""Days and places of one signing, or of the next meeting, that differ from source to source."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from briefgen.checks.date_conflicts import days_in_words
from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import joined, plain_words
from briefgen.checks.tellings import (
    Account,
    DayTold,
    Telling,
    accounts_of_one_meeting,
    telling_stems,
)
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.ids import Id

_SIGNED = re.compile(
    r"\b(?:sign(?:s|ed|ing|ature)|(?:will|to|would|shall|they|ministers|sides) sign|ink(?:s|ed)"
    r"|initial+ed|exchanged (?:\w+ ){0,3}(?:notes|letters|documents|instruments|copies)|sealed"
    r"|put (?:pen|the signature|(?:their|his|her) (?:names?|signatures?)))\b(?! of (?:trust|respect"
    r"|hope|good))"
)
_CEREMONY = re.compile(r"\b(?:ceremony|ceremonial|setting|signatories)\b")
_NEXT = re.compile(
    r"\b(?:next|again|reconvenes?|(?:will|to|shall|would) (?:next |then |also )?(?:meet|sit|convene"
    r"|gather|hold|host|be (?:held|convened|hosted|in\b|at\b)|take place)|meets?|sits?|convenes?"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:meeting|session"
    r"|round|sitting)"
    r"|(?:due|planned|scheduled|set|marked) (?:in|on|for|to (?:meet|sit|convene|hold|be held)))\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:meet\w*|sessions?|sits?|sitting|rounds?|committees?|commissions?|groups?|councils?"
    r"|consultations|talks|dialogue|forum|board|convenes?|reconvenes?|gather\w*)\b",
    re.IGNORECASE,
)
_SAID_TO_BE_NEXT = re.compile(r"\b(?:next|again)\b")
_LEADS_TO_PLACE = re.compile(r"(?:\b(?:in|at|on|inside|near)\b[^.;:]{0,60}|,) (?:the )?\Z")
_HOUSE = re.compile(
    r"\b(?:House|Hall|Hotel|Palace|Palacio|Palácio|Cent(?:re|er)|Building|Residence|University"
    r"|Institute|Ministry|Embassy|Headquarters|headquarters|Court|Museum|Library|Theatre|Theater"
    r"|Villa|Castle|Club|Auberge|School|Academy|Hospital|Factory|factory|Complex"
    r"|Chancellery|Cathedral|Station|Tower|Campus|Pavilion|Bank|Secretariat|seat|works|plant)\b"
)
_OPENING = 700
"""Characters in which a text says what it is about."""
_RECENT = dt.timedelta(days=45)
"""A signing that lies further from the day of its source is another one."""
_WEEK = dt.timedelta(days=7)
_EXACT = dt.timedelta(days=4)
_SEASON = dt.timedelta(days=100)
"""What spans more days ("next year") contradicts too little."""
_SMALL_WORDS = frozenset({"a", "and", "for", "in", "of", "the"})
_IN_ONE_WORD = {
    "center": "centre",
    "presidents": "presidential",
    "president": "presidential",
    "foreign": "foreign",
    "un": "nations",
    "united": "nations",
    "headquarters": "seat",
    "building": "seat",
}
"""Words that say the same in names of houses."""
_BEHIND = 40
"""Characters by which a day behind the word for signing may be further from it than one before."""
_OF_ANY_EVENT = telling_stems(
    "signed signing signature inked initialled accord meets meeting session round ceremony held"
)
_MOST_PLACES = 20
"""An event is at a few places; what names more is a list of something else."""
_ROLES_OF_OTHERS = frozenset({"announcement", "deadline"})

Told = TypeVar("Told", bound=Telling)


class Event(NamedTuple):
    """What one source tells of an event: its days, and its places."""

    days: list[DayTold]
    places: list[Telling]

    @property
    def about(self) -> frozenset[str]:
        """The words that tell its sentences from others, but those of any such event."""
        told = (telling_stems(one.words) for one in (*self.days, *self.places))
        return frozenset[str]().union(*told) - _OF_ANY_EVENT


def find_event_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find differing days and places of a signing, and of the next meeting."""
    pairs = accounts_of_one_meeting(evidence)
    accounts = {account.source.id: account for pair in pairs for account in pair}
    signings = {id_: signing_of(account) for id_, account in accounts.items()}
    meetings = {id_: next_meeting_of(account) for id_, account in accounts.items()}
    ahead = [pair for pair in pairs if _lie_ahead(meetings, pair)]
    same = [
        (one, other)
        for one, other in pairs
        if _may_be_one(signings[one.source.id], signings[other.source.id])
    ]
    yield from _of_event("signing", signings, same, evidence)
    yield from _of_event("next meeting", meetings, ahead, evidence)


def _of_event(
    name: str,
    events: Mapping[Id, Event],
    pairs: Iterable[tuple[Account, Account]],
    evidence: Evidence,
) -> Iterator[Conflict]:
    told = [(events[one.source.id], events[other.source.id]) for one, other in pairs]
    for days in _sides([(one.days, other.days) for one, other in told], _days_differ):
        readings = [_exact_days(row) for row in days]
        said = f"The {name} is on different days"
        yield _conflict("dates", said, name, days, readings, evidence)
    for places in _sides([(one.places, other.places) for one, other in told], _places_differ):
        readings = [", ".join(dict.fromkeys(one.fact.text for one in row)) for row in places]
        said = f"The {name} is at different places"
        yield _conflict("venue", said, name, places, readings, evidence)


def _may_be_one(one: Event, other: Event) -> bool:
    """Tell events that are near in time, or whose sentences share a word of their own.

    Two signings weeks apart are two, unless one thing is signed in both.
    """
    if not (one.days and other.days and one.about and other.about):
        return True
    apart = abs(one.days[0].value.first - other.days[0].value.first)
    return apart <= _WEEK or not one.about.isdisjoint(other.about)


def _sides(
    pairs: Iterable[tuple[list[Told], list[Told]]],
    differ: Callable[[list[Told], list[Told]], bool],
) -> Iterator[list[list[Told]]]:
    """Gather what sources tell into sides: those of one side do not differ from each other."""
    contrary = [pair for pair in pairs if differ(*pair)]
    rows = {row[0].fact.id: row for pair in contrary for row in pair}
    edges = [(one[0].fact.id, other[0].fact.id) for one, other in contrary]
    for component in joined(rows, edges):
        sides: list[list[list[Told]]] = []
        for row in (rows[id_] for id_ in component):
            side = next((one for one in sides if not any(differ(told, row) for told in one)), None)
            if side is None:
                sides.append([row])
            else:
                side.append(row)
        yield [[told for row in side for told in row] for side in sides]


def signing_of(account: Account) -> Event:
    """Give the day that stands nearest to the word for signing, and the places of the signing."""
    nearest = _nearest([one for one in account.days if _SIGNED.search(one.words)])
    others = {one.sentence for one in nearest if not _is_recent(one)}
    sentences = {
        one.sentence
        for one in account.places
        if one.sentence not in others and (_SIGNED.search(one.words) or _CEREMONY.search(one.words))
    }
    days = _if_one([one for one in nearest if one.sentence not in others])
    return Event(days or _days_of_opening(account), _places_in(sentences, account))


def _days_of_opening(account: Account) -> list[DayTold]:
    """Give the day of what the opening tells, where that signs without one."""
    if not _SIGNED.search(account.source.text, 0, _OPENING):
        return []
    return _if_one(
        [
            one
            for one in account.days
            if one.start < _OPENING
            and one.value.role in ("meeting", "statement")
            and _is_recent(one)
        ]
    )


def _is_recent(one: DayTold) -> bool:
    """Tell a day about that of its text; of a text without a day nobody knows."""
    if one.value.role in _ROLES_OF_OTHERS or one.length > _EXACT or one.told_on is None:
        return False
    return abs(one.value.first - one.told_on) <= _RECENT


def _nearest(days: Sequence[DayTold]) -> list[DayTold]:
    """Keep of each sentence the day nearest to the word for signing."""
    best: dict[tuple[int, int], DayTold] = {}
    for one in sorted(days, key=_distance):
        best.setdefault(one.sentence, one)
    return sorted(best.values(), key=lambda one: one.start)


def _if_one(days: list[DayTold]) -> list[DayTold]:
    """Give days that can all be of one event; none where they can't.

    Spans of days of which each two meet have a day that all have.
    """
    if not days or max(one.value.first for one in days) <= min(one.value.last for one in days):
        return days
    return []


def _distance(one: DayTold) -> int:
    """Count the characters to the word for signing; what stands behind it is its own day."""
    return min(
        one.at - match.end() if match.end() <= one.at else match.start() - one.at + _BEHIND
        for match in _SIGNED.finditer(one.words)
    )


def next_meeting_of(account: Account) -> Event:
    """Give the day of a meeting ahead of the source, and the places beside it."""
    days = [
        one
        for one in account.days
        if _is_ahead(one) and _NEXT.search(one.words) and _MEETING.search(one.words)
    ]
    said = [one for one in days if _SAID_TO_BE_NEXT.search(one.words)]
    found = _if_one(days) or _if_one(said)
    return Event(found, _places_in({one.sentence for one in found}, account))


def _is_ahead(one: DayTold) -> bool:
    known = one.told_on is not None and one.value.role != "announcement"
    return known and not one.is_past and one.length <= _SEASON


def _lie_ahead(events: Mapping[Id, Event], pair: tuple[Account, Account]) -> bool:
    """Tell meetings that come after both texts: what one tells ahead may be what is over."""
    latest = max((one.told_on for one in pair if one.told_on), default=dt.date.min)
    return all(day.value.first > latest for one in pair for day in events[one.source.id].days)


def _places_in(sentences: set[tuple[int, int]], account: Account) -> list[Telling]:
    return [
        one
        for one in account.places
        if one.sentence in sentences and _LEADS_TO_PLACE.search(one.before)
    ][:_MOST_PLACES]


def _days_differ(one: Sequence[DayTold], other: Sequence[DayTold]) -> bool:
    if not (one and other):
        return False
    return _end_before(one, other) or _end_before(other, one)


def _end_before(one: Sequence[DayTold], other: Sequence[DayTold]) -> bool:
    return max(told.value.last for told in one) < min(told.value.first for told in other)


def _places_differ(one: Sequence[Telling], other: Sequence[Telling]) -> bool:
    """Tell houses that differ, or towns where a side names no house.

    What both name is where it was, unless each names a house of its own there.
    """
    houses, towns = zip(_by_level(one), _by_level(other), strict=True)
    if all(houses):
        return not _have_in_common(*houses)
    return all(towns) and not _have_in_common(
        *([*a, *b] for a, b in zip(houses, towns, strict=True))
    )


def _by_level(places: Sequence[Telling]) -> tuple[list[str], list[str]]:
    """Part the names of houses from those of the towns they stand in."""
    names = [one.fact.name for one in places]
    houses = [name for name in names if _HOUSE.search(name)]
    return houses, [name for name in names if name not in houses]


def _have_in_common(one: Sequence[str], other: Sequence[str]) -> bool:
    return any(a <= b or b <= a for a in map(_words_of, one) for b in map(_words_of, other))


def _words_of(name: str) -> frozenset[str]:
    words = (_IN_ONE_WORD.get(word, word) for word in plain_words(name))
    return frozenset(words) - _SMALL_WORDS


def _exact_days(row: Sequence[DayTold]) -> str:
    exact = min(row, key=lambda one: one.length).value
    return days_in_words(exact.first, exact.last)


def _conflict(
    kind: ConflictKind,
    said: str,
    event: str,
    rows: Sequence[Sequence[Telling]],
    readings: Sequence[str],
    evidence: Evidence,
) -> Conflict:
    sides = [
        evidence.side(reading, list({told.fact.id: told.fact for told in row}.values()))
        for row, reading in zip(rows, readings, strict=True)
    ]
    both = f"All are right: they are of different {event}s"
    return disagreement(kind, f"{said}: {' or '.join(readings)}.", sides, both=both)
