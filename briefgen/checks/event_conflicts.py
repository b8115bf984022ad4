"""Days and places of one signing, or of the next meeting, that differ from source to source."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.checks.date_conflicts import days_in_words
from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import joined, plain_words
from briefgen.checks.tellings import Account, Telling, accounts_of_one_meeting
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.facts import DateValue, NamedValue
from briefgen.model.ids import Id

_SIGNED = re.compile(
    r"\b(?:sign(?:s|ed|ing|ature)?|ink(?:s|ed)|initial+ed|exchanged|sealed|put (?:pen|the signature"
    r"|(?:their|his|her) (?:names?|signatures?)))\b"
)
_NEXT = re.compile(
    r"\b(?:next|again|reconvenes?|(?:will|to|shall|would) (?:next |then |also )?(?:meet|sit|convene"
    r"|gather|hold|host|be (?:held|convened|hosted|in\b|at\b)|take place)|meets?|sits?|convenes?"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:meeting|session"
    r"|round|sitting)|due|planned|scheduled|set for)\b"
)
_CEREMONY = re.compile(r"\b(?:ceremony|ceremonial|setting|signatories)\b")
_MEETING = re.compile(
    r"\b(?:meet\w*|sessions?|sits?|sitting|rounds?|committees?|commissions?|groups?|councils?"
    r"|consultations|talks|dialogue|forum|board|convenes?|reconvenes?|gather\w*)\b"
)
_LEADS_TO_PLACE = re.compile(r"(?:\b(?:in|at|on|inside|near)\b[^.;:]{0,60}|,) (?:the )?\Z")
_HOUSE = re.compile(
    r"\b(?:House|Hall|Hotel|Palace|Palacio|Palácio|Cent(?:re|er)|Building|Residence|University"
    r"|Institute|Ministry|Embassy|Headquarters|headquarters|Court|Museum|Library|Theatre|Theater"
    r"|Villa|Castle|Club|Auberge|School|Academy|Hospital|Factory|factory|Port|Airport|Complex"
    r"|Chancellery|Cathedral|Station|Tower|Campus|Pavilion|Bank|Secretariat|seat|works|plant)\b"
)
_RECENT = dt.timedelta(days=45)
"""A signing that lies further from the day of its source is another one."""
_OPENING = 700
"""Characters in which a text says what it is about."""
_EXACT = dt.timedelta(days=4)
_BESIDE = 25
"""Characters between a house and the town it stands in."""
_SEASON = dt.timedelta(days=100)
"""What spans more days ("next year") contradicts too little."""


Row = Sequence[Telling]
"""What one source tells of the days, or the places, of an event."""
Rows = Sequence[Row]


class Event(NamedTuple):
    """What one source tells of an event: the tellings of its days and of its places."""

    days: list[Telling]
    places: list[Telling]


def find_event_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find differing days and places of a signing, and of the next meeting."""
    pairs = list(accounts_of_one_meeting(evidence))
    accounts = {account.source.id: account for pair in pairs for account in pair}
    for name, told_by in (("signing", _signing), ("next meeting", _next_meeting)):
        events = {id_: told_by(account) for id_, account in accounts.items()}
        told = [
            (events[one.source.id], events[other.source.id])
            for one, other in pairs
            if name == "signing" or _lie_ahead(events, one, other)
        ]
        for rows in _sides([(one.days, other.days) for one, other in told], _days_differ):
            yield _conflict("dates", f"The {name} is on different days", name, rows, evidence)
        for rows in _sides([(one.places, other.places) for one, other in told], _places_differ):
            yield _conflict("venue", f"The {name} is at different places", name, rows, evidence)


def _sides(pairs: Sequence[tuple[Row, Row]], differ: Callable[[Row, Row], bool]) -> Iterator[Rows]:
    """Gather what sources tell into sides: those of one side do not differ from each other."""
    contrary = [pair for pair in pairs if differ(*pair)]
    rows = {row[0].fact.id: row for pair in contrary for row in pair}
    edges = [(one[0].fact.id, other[0].fact.id) for one, other in contrary]
    for component in joined(rows, edges):
        sides: list[list[Telling]] = []
        for row in (rows[id_] for id_ in component):
            side = next((one for one in sides if not differ(one, row)), None)
            if side is None:
                sides.append([*row])
            else:
                side += row
        yield sides


def days_of_events(account: Account) -> list[Telling]:
    """Give the days of the signing and of the next meeting that a source tells of."""
    return [*_signing(account).days, *_next_meeting(account).days]


def _signing(account: Account) -> Event:
    """Give the day that stands nearest to the word for signing, and the places of the signing."""
    days = [one for one in account.told["date"] if _SIGNED.search(one.words)]
    other = {one.sentence for one in days if not _is_near(one, account.day)}
    nearest = _nearest([one for one in days if one.sentence not in other])
    sentences = {
        one.sentence
        for one in account.told["venue"]
        if one.sentence not in other and (_SIGNED.search(one.words) or _CEREMONY.search(one.words))
    }
    return Event(nearest or _day_of_opening(account), _places_in(sentences, account))


def _day_of_opening(account: Account) -> list[Telling]:
    """Give the day of what the first sentences tell, where the text signs without a day."""
    if not _SIGNED.search(account.source.text, 0, _OPENING):
        return []
    days = [
        one
        for one in account.told["date"]
        if one.start < _OPENING
        and isinstance(one.fact.value, DateValue)
        and one.fact.value.role in ("meeting", "statement")
        and _is_near(one, account.day)
    ]
    return [] if any(not _meet(one, other) for one in days for other in days) else days


def _is_near(one: Telling, day: dt.date | None) -> bool:
    value = one.fact.value
    if not isinstance(value, DateValue) or value.role in ("announcement", "deadline"):
        return False
    exact = value.last - value.first <= _EXACT
    return exact and (day is None or abs(value.first - day) <= _RECENT)


def _nearest(days: Sequence[Telling]) -> list[Telling]:
    """Keep of each sentence the day nearest to the word for signing; none where they differ."""
    best: dict[tuple[int, int], Telling] = {}
    for one in days:
        known = best.get(one.sentence)
        if known is None or _distance(one) < _distance(known):
            best[one.sentence] = one
    found = list(best.values())
    return [] if any(not _meet(one, other) for one in found for other in found) else found


def _distance(one: Telling) -> int:
    at = one.start - one.sentence[0]
    return min(abs(match.start() - at) for match in _SIGNED.finditer(one.words))


def _next_meeting(account: Account) -> Event:
    """Give the day of a meeting ahead of the source, and the places beside it."""
    days = [
        one
        for one in account.told["date"]
        if _NEXT.search(one.words) and _MEETING.search(one.words) and _is_ahead(one, account.day)
    ]
    if any(not _meet(one, other) for one in days for other in days):
        days = [one for one in days if re.search(r"\bnext\b|\bagain\b", one.words)] or days
    if any(not _meet(one, other) for one in days for other in days):
        days = []
    return Event(days, _places_in({one.sentence for one in days}, account))


def _lie_ahead(events: Mapping[Id, Event], one: Account, other: Account) -> bool:
    """Tell meetings that come after both texts: what one tells ahead may be what is over."""
    latest = max((account.day for account in (one, other) if account.day), default=dt.date.min)
    return all(
        isinstance(told.fact.value, DateValue) and told.fact.value.first > latest
        for account in (one, other)
        for told in events[account.source.id].days
    )


def _is_ahead(one: Telling, day: dt.date | None) -> bool:
    value = one.fact.value
    if not isinstance(value, DateValue) or day is None or value.role == "announcement":
        return False
    return value.first > day and value.last - value.first <= _SEASON


def _meet(one: Telling, other: Telling) -> bool:
    first, second = one.fact.value, other.fact.value
    return (
        isinstance(first, DateValue)
        and isinstance(second, DateValue)
        and first.first <= second.last
        and second.first <= first.last
    )


def _days_differ(one: Sequence[Telling], other: Sequence[Telling]) -> bool:
    return bool(one) and bool(other) and not any(_meet(a, b) for a in one for b in other)


def _places_in(sentences: set[tuple[int, int]], account: Account) -> list[Telling]:
    return [
        one
        for one in account.told["venue"]
        if one.sentence in sentences and _LEADS_TO_PLACE.search(one.before)
    ]


def _places_differ(one: Sequence[Telling], other: Sequence[Telling]) -> bool:
    """Tell houses that differ, or towns where a side names no house."""
    houses, towns = zip(_by_level(one), _by_level(other), strict=True)
    compared = houses if all(houses) else towns
    return all(compared) and not any(_is_same(a, b) for a in compared[0] for b in compared[1])


def _by_level(places: Sequence[Telling]) -> tuple[list[str], list[str]]:
    """Part the names of houses from those of the towns they stand in."""
    houses: list[str] = []
    towns: list[str] = []
    for one in places:
        name = one.fact.value.name if isinstance(one.fact.value, NamedValue) else one.fact.text
        within = any(0 <= other.start - one.end <= _BESIDE for other in places)
        (houses if within or _HOUSE.search(name) else towns).append(name)
    return houses, towns


def _is_same(one: str, other: str) -> bool:
    words = {*plain_words(one)}, {*plain_words(other)}
    return words[0] <= words[1] or words[1] <= words[0]


def _conflict(
    kind: ConflictKind, message: str, event: str, rows: Rows, evidence: Evidence
) -> Conflict:
    sides = [
        evidence.side(_reading(row), list({told.fact.id: told.fact for told in row}.values()))
        for row in rows
    ]
    readings = " or ".join(side.reading for side in sides)
    both = f"All are right: they are of different {event}s"
    return disagreement(kind, f"{message}: {readings}.", sides, both=both)


def _reading(row: Sequence[Telling]) -> str:
    value = row[0].fact.value
    if isinstance(value, DateValue):
        exact = min(
            (one.fact.value for one in row if isinstance(one.fact.value, DateValue)),
            key=lambda value: value.last - value.first,
        )
        return days_in_words(exact.first, exact.last)
    return ", ".join(dict.fromkeys(one.fact.text for one in row))
