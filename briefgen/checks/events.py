"""The signing and the next meeting that a source tells of: their days and places."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.checks.tellings import Account, DayTold, Telling, telling_stems

_SIGNED = re.compile(
    r"\b(?:sign(?:s|ed|ing|atures?)|(?:will|to|would|shall|they|ministers|sides) sign|ink(?:s|ed)"
    r"|initial+ed|sealed|exchanged (?:\w+ ){0,3}(?:notes|letters|documents|instruments|copies"
    r"|memorand\w+|MoUs?|MOUs?)"
    r"|stamped (?:the|an?|their|on|in)|subscribed (?:the|an?|in|on|this)|drawn up and signed"
    r"|put (?:pen|(?:the|an?) signature"
    r"|(?:their|his|her) (?:names?|initials|signatures?|handwriting)))\b"
    r"(?! of (?:trust|respect|hope|good))"
)
_CEREMONY = re.compile(r"\b(?:ceremony|ceremonial|setting|signatories)\b")
_NEXT = re.compile(
    r"\b(?:next(?! (?:year|month|week|season|spring|summer|autumn|fall|winter|quarter|decade)\b)"
    r"|again|return to (?:meet|gather|sit)|reconvenes?"
    r"|(?:will|to|shall|would) (?:next |then |also )?(?:meet|sit|convene"
    r"|gather|hold|host|take (?:place|stock)|review|be (?:next )?(?:held|convened|hosted|in\b"
    r"|at\b))|meets?|sits?|convenes?"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:meeting|session"
    r"|round|sitting)"
    r"|(?:due|planned|scheduled|set|marked) (?:in|on|for|to (?:meet|sit|convene|hold|be held)))\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:meet\w*|sessions?|sits?|sitting|rounds?|committees?|commissions?|groups?|councils?"
    r"|consultations|negotiations|talks|dialogue|forum|board|convenes?|reconvenes?|gather\w*)\b",
    re.IGNORECASE,
)
_SAID_TO_BE_NEXT = re.compile(r"\b(?:next|again|return to)\b")
_NEXT_MEETING = re.compile(
    r"\b(?:(?:next|coming) (?:\w+ ){0,2}?(?:meeting|session|round|sitting|consultations|talks)"
    r"|(?:meet|sit|gather|convene)s? (?:next|again)|next be held)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:[Pp]arliament|Congress|Senate|Assembly|[Cc]abinet)\b.{0,40}\b(?:sits?|reconvenes?|meets?)\b"
    r"|\bwhose (?:[\w-]+ ){1,7}(?:sits?|reconvenes?|meets?)\b"
)
"""Where a parliament sits, or the committee of some organisation."""
_LEADS_TO_PLACE = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Oo]n|[Ii]nside|[Nn]ear)\b[^.;:]{0,60}"
    r"|\b(?:setting|scene|venue) (?:is|was)|,) (?:the )?\Z"
)
_MET = re.compile(r"\b(?:met|held|receiv\w+|talks|consultations|session|welcomed|hosted)\b")
_OF_OFFICE = re.compile(
    r"\b(?:[Aa]mbassador|[Cc]onsul|[Hh]ead of|[Dd]irector|[Ee]nvoy|[Oo]ffice|[Dd]elegation)\b"
    r"(?:(?! (?:sign|initial|ink|put|seal|were|was|met))[^.;,]){0,60}\Z"
)
"""What leads to where somebody has an office: "the head of the bank's office in Oslo"."""
_OPENING = 700
"""Characters in which a text says what it is about."""
_RECENT = dt.timedelta(days=45)
"""A signing that lies further from the day of its source is another one."""
_EXACT = dt.timedelta(days=4)
_SEASON = dt.timedelta(days=100)
"""What spans more days ("next year") contradicts too little."""
_BEHIND = 40
"""Characters by which a day behind the word for signing may be further from it than one before."""
_OF_ANY_EVENT = telling_stems(
    "signed signing signature inked initialled accord meets meeting session round ceremony held"
)
_MOST_PLACES = 20
"""An event is at a few places; what names more is a list of something else."""
_ROLES_OF_OTHERS = frozenset({"announcement", "deadline"})


class Event(NamedTuple):
    """What one source tells of an event: its days, and its places."""

    days: list[DayTold]
    places: list[Telling]

    @property
    def about(self) -> frozenset[str]:
        """The words that tell its sentences from others, but those of any such event."""
        told = (telling_stems(one.words) for one in (*self.days, *self.places))
        return frozenset[str]().union(*told) - _OF_ANY_EVENT


class Events(NamedTuple):
    """What one source tells of the signing, and of the meeting that comes next."""

    signing: Event
    next_meeting: Event


def events_of(account: Account) -> Events:
    """Give the events that a source tells of; one of which it tells nothing is empty."""
    return Events(_signing_of(account), _next_meeting_of(account))


def _signing_of(account: Account) -> Event:
    """Give the day that stands nearest to the word for signing, and the places of the signing."""
    nearest = _nearest([one for one in account.days if _SIGNED.search(one.words)])
    others = {one.sentence for one in nearest if not _is_recent(one)}
    sentences = {
        one.sentence
        for one in account.places
        if one.sentence not in others and (_SIGNED.search(one.words) or _CEREMONY.search(one.words))
    }
    days = _if_one([one for one in nearest if one.sentence not in others])
    places = _places_in(sentences, account) or _town_of_opening(account)
    return Event(days or _days_of_opening(account), places)


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


def _town_of_opening(account: Account) -> list[Telling]:
    """Give the one place at which the opening tells of a meeting, where all signs without one."""
    if not _SIGNED.search(account.source.text):
        return []
    met = [
        one
        for one in account.places
        if one.start < _OPENING
        and one.fact.attribute("role") == "meeting"
        and _MET.search(one.words)
        and _LEADS_TO_PLACE.search(one.before)
    ]
    return met if len({one.fact.id for one in met}) == 1 else []


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


_UNTIL = re.compile(r"\b(?:until|till)(?: the)?\s\Z", re.IGNORECASE)
"""What goes on up to a day is no meeting on it."""
_FROM = re.compile(r"\bfrom\s\Z", re.IGNORECASE)
_WEEKS = dt.timedelta(days=40)
"""From so long a time on something is so, and no meeting is held."""


def _next_meeting_of(account: Account) -> Event:
    """Give the day of a meeting ahead of the source, and the places beside it."""
    days = [
        one
        for one in account.days
        if _is_ahead(one)
        and _NEXT.search(one.words)
        and _MEETING.search(one.words)
        and not _OF_OTHERS.search(one.words)
        and not _UNTIL.search(one.before)
        and not (one.length > _WEEKS and _FROM.search(one.before))
    ]
    said = [one for one in days if _SAID_TO_BE_NEXT.search(one.words)]
    named = [one for one in said if _NEXT_MEETING.search(one.words)]
    found = _if_one(days) or _if_one(said) or _if_one(named)
    return Event(found, _places_in({one.sentence for one in found}, account))


def _is_ahead(one: DayTold) -> bool:
    known = one.told_on is not None and one.value.role != "announcement"
    return known and not one.is_past and one.length <= _SEASON


def _places_in(sentences: set[tuple[int, int]], account: Account) -> list[Telling]:
    return [
        one
        for one in account.places
        if one.sentence in sentences
        and _LEADS_TO_PLACE.search(one.before)
        and not _OF_OFFICE.search(one.before)
    ][:_MOST_PLACES]
