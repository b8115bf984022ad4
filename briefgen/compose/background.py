"""Background as dated facts: what happened when, then what has no date."""

from bisect import bisect_left
from collections.abc import Iterable

import msgspec

from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.compose.dates_of_sentences import DatesOfSentences, places_of
from briefgen.compose.logistics import accepted, dates_with_role, meeting_dates, meeting_venues
from briefgen.compose.nodes import bullets, joined, label_row, label_table
from briefgen.compose.points import point_lines
from briefgen.compose.statements import Days, days_of, statements
from briefgen.model.document import Block, Inlines, Row, Text
from briefgen.model.facts import DateRole, DateValue, Fact, FactKind
from briefgen.model.ids import Id
from briefgen.model.recipe import Section

_NAME_LABELS: dict[FactKind, str] = {
    "agreement": "prior_agreements",
    "organisation": "organisations",
    "venue": "places",
}
_ROLE_LABELS: dict[DateRole, str] = {
    "meeting": "role_meeting",
    "announcement": "role_announcement",
    "statement": "role_statement",
    "appointment": "role_appointment",
    "deadline": "role_deadline",
}
"""Roles worth a word; the date of a quotation says nothing more than the quotation."""


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
        return tuple(fact for fact in self.facts if fact.kind in _NAME_LABELS)

    @property
    def spoken(self) -> tuple[Fact, ...]:
        """What was said or happened on the days."""
        return tuple(
            fact for fact in self.facts if fact.kind != "date" and fact.kind not in _NAME_LABELS
        )


def background_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the officer's background points, dated events in order, and what has no date."""
    # Built in the order in which they print: that is the order of the notes.
    points = bullets(
        line for kind in section.points for line in point_lines(context, section, kind)
    )
    facts = _background_facts(context, section)
    events = dated_events(facts)
    dated = {fact.id for event in events for fact in event.facts}
    rest = [fact for fact in facts if fact.id not in dated and not is_bare_date(fact)]
    rows = [_event_row(event, context) for event in events]
    rows += _name_rows(rest, context)
    undated = statements((fact for fact in rest if fact.kind not in _NAME_LABELS), context)
    if rows and undated:
        rows.append(label_row((context.label("no_date"),), *undated))
    table = label_table(rows, title=context.labels["background"], role="dated")
    return (*points, *(table or bullets(undated)))


def _background_facts(context: Context, section: Section) -> list[Fact]:
    """Give the facts about the whole meeting that the table of who, when, where leaves."""
    elsewhere = (
        *dates_with_role(context, "visit"),
        *meeting_dates(context),
        *meeting_venues(context),
        *accepted(context, "starts", "ends", "place"),
    )
    told = {fact.id for fact in elsewhere}
    return [fact for fact in context.facts(*section.facts) if fact.id not in told]


def dated_events(facts: Iterable[Fact]) -> list[Event]:
    """Gather facts by the days they are dated to, oldest first.

    A name belongs to the date of a sentence that says it. What was said or happened has
    a date of its own or none: nearness would date it wrongly. Days of which nothing is
    told are no event.
    """
    found = tuple(facts)
    dates = DatesOfSentences(found)
    events: dict[Days, list[Fact]] = {}
    for fact in found:
        days = days_of(fact)
        if days is None and fact.kind in _NAME_LABELS:
            days = dates.of_name(fact)
        if days:
            events.setdefault(days, []).append(fact)
    found_events = (Event(days, tuple(events[days])) for days in sorted(events))
    return [event for event in found_events if not all(map(is_bare_date, event.facts))]


def is_bare_date(fact: Fact) -> bool:
    """Tell whether a fact is a date of which nobody says what it is the date of."""
    if fact.kind != "date" or fact.review.wording:
        return False
    return not (isinstance(fact.value, DateValue) and fact.value.role in _ROLE_LABELS)


def _event_row(event: Event, context: Context) -> Row:
    """Give the days, then what was said or happened, then the names that stand with it."""
    when = Text(
        text=interval_in_words(*event.days, context.labels),
        origins=tuple(fact.id for fact in event.dates),
    )
    proved = event.dates if context.notes.by_fact else _cited_nowhere_else(event)
    label = (when, *context.notes.marks(*proved))
    spoken = statements(event.spoken, context, told=event.days)
    return label_row(label, *spoken, _names_line(event, context))


def _cited_nowhere_else(event: Event) -> list[Fact]:
    """Give the dates whose sentence no other mark of the row leads to."""
    cited: dict[Id | None, list[int]] = {}
    for fact in (*event.spoken, *event.names):
        cited.setdefault(fact.source, []).extend(places_of(fact))
    for places in cited.values():
        places.sort()
    return [date for date in event.dates if not _holds_any(date, cited.get(date.source, []))]


def _holds_any(date: Fact, places: list[int]) -> bool:
    """Tell whether one of some places, which are in order, lies in the sentence of a date."""
    start, end = date.sentence or (0, 0)
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _names_line(event: Event, context: Context) -> Inlines:
    """Give "Announcement: Ministry …; Port Aldren"."""
    listed = joined(statements(event.names, context), context.labels["item_separator"])
    about = _officers_words(event, context)
    said_otherwise = (event.spoken and not listed) or _is_statement_by_name(event)
    if not about and not said_otherwise:
        about = _role_of_day(event, context)
    separator = (Text(text=": "),) if about and listed else ()
    return (*about, *separator, *listed)


def _is_statement_by_name(event: Event) -> bool:
    """Tell whether the days are those of a statement whose name says so itself."""
    roles = {fact.value.role for fact in event.dates if isinstance(fact.value, DateValue)}
    return roles == {"statement"} and any(fact.kind == "agreement" for fact in event.names)


def _officers_words(event: Event, context: Context) -> Inlines:
    for fact in event.dates:
        if fact.review.wording:
            return (context.text(fact.review.wording, fact.id),)
    return ()


def _role_of_day(event: Event, context: Context) -> Inlines:
    for fact in event.dates:
        if isinstance(fact.value, DateValue) and fact.value.role in _ROLE_LABELS:
            return (Text(text=context.labels[_ROLE_LABELS[fact.value.role]], origins=(fact.id,)),)
    return ()


def _name_rows(facts: Iterable[Fact], context: Context) -> list[Row]:
    """Give a row for each kind of name that stands with no date."""
    found = tuple(facts)
    separator = context.labels["item_separator"]
    rows = []
    for kind, label in _NAME_LABELS.items():
        lines = statements((fact for fact in found if fact.kind == kind), context)
        if lines:
            rows.append(label_row((context.label(label),), joined(lines, separator)))
    return rows
