"""Events: what the sources date to the same days."""

from collections.abc import Container, Iterable

import msgspec

from briefgen.compose.dates_of_sentences import DatesOfSentences
from briefgen.compose.statements import Days, days_of
from briefgen.model.facts import DateRole, DateValue, Fact, FactKind

NAME_LABELS: dict[FactKind, str] = {
    "agreement": "prior_agreements",
    "organisation": "organisations",
    "venue": "places",
}
_STANDING: frozenset[FactKind] = frozenset({"organisation", "venue"})
"""Names of what is there on any day; an agreement is of its day."""
ROLE_LABELS: dict[DateRole, str] = {
    "meeting": "role_meeting",
    "announcement": "role_announcement",
    "statement": "role_statement",
    "appointment": "role_appointment",
    "deadline": "role_deadline",
}
"""Roles worth a word; the date of a quotation says nothing more than the quotation."""

_TELLING_ALONE: frozenset[DateRole] = frozenset({"visit", "meeting", "appointment", "deadline"})


class Event(msgspec.Struct, frozen=True):
    """What the sources date to the same days."""

    days: Days
    facts: tuple[Fact, ...]

    @property
    def dates(self) -> tuple[Fact, ...]:
        """The facts that give the days."""
        return tuple(fact for fact in self.facts if fact.kind == "date")

    @property
    def names(self) -> tuple[Fact, ...]:
        """The agreements, organisations and places that stand with the days."""
        return tuple(fact for fact in self.facts if fact.kind in NAME_LABELS)

    @property
    def spoken(self) -> tuple[Fact, ...]:
        """What was said or happened on the days."""
        return tuple(
            fact for fact in self.facts if fact.kind != "date" and fact.kind not in NAME_LABELS
        )


def dated_events(facts: Iterable[Fact], dates: Iterable[Fact]) -> list[Event]:
    """Gather facts by the days they are dated to, oldest first.

    A name belongs to the date of a sentence that says it. `dates` are all that are told;
    of a name whose date is not among `facts`, because it stands elsewhere in the brief, the
    other dates of its sentence tell nothing. What was said or happened has a date of its own
    or none: nearness would date it wrongly. Days of which nothing is told are no event, nor
    are those with a body or a place beside them that did nothing, nor those on which something
    was said of which nobody says what.
    """
    found = tuple(facts)
    dates_of_sentences = DatesOfSentences(dates)
    given = {fact.id for fact in found}
    events: dict[Days, list[Fact]] = {}
    for fact in found:
        days = days_of(fact)
        if days is None and fact.kind in NAME_LABELS:
            date = dates_of_sentences.of_name(fact)
            days = days_of(date) if date and date.id in given else None
        if days:
            events.setdefault(days, []).append(fact)
    found_events = (Event(days, tuple(events[days])) for days in sorted(events))
    return [event for event in found_events if not _is_empty(event)]


def _is_empty(event: Event) -> bool:
    return any(all(map(test, event.facts)) for test in (_tells_nothing, says_nothing_alone))


def _tells_nothing(fact: Fact) -> bool:
    return _is_date_without(ROLE_LABELS, fact) or (
        fact.kind in _STANDING and not fact.review.wording
    )


def says_nothing_alone(fact: Fact) -> bool:
    """Tell whether a fact is a date that says no more than that something was said then."""
    return _is_date_without(_TELLING_ALONE, fact)


def _is_date_without(roles: Container[DateRole], fact: Fact) -> bool:
    """Tell whether a fact is a date that has no words of an officer and none of some roles."""
    if fact.kind != "date" or fact.review.wording:
        return False
    return not (isinstance(fact.value, DateValue) and fact.value.role in roles)
