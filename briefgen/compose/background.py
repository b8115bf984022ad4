"""Background as dated facts: what happened when, then what has no date."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from briefgen.compose.areas import same_statement
from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.compose.logistics import dates_with_role, meeting_venues
from briefgen.compose.nodes import bullets, joined, label_row, label_table
from briefgen.compose.objectives import point_line
from briefgen.compose.statements import days_of, statements
from briefgen.model.document import Block, Inlines, Row, Text
from briefgen.model.facts import DateValue, Fact, FactKind
from briefgen.model.recipe import Section

_SPOKEN: tuple[FactKind, ...] = ("milestone", "quote", "position", "figure")
_NAMES: dict[FactKind, str] = {
    "agreement": "prior_agreements",
    "organisation": "organisations",
    "venue": "places",
}


@dataclass(frozen=True)
class Event:
    """What the sources date to the same days."""

    days: tuple[date, date]
    facts: tuple[Fact, ...]


def background_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the officer's background points, dated events in order, and what has no date."""
    facts = _background_facts(context, section)
    events = dated_events(facts)
    told = {fact.id for event in events for fact in event.facts}
    rest = tuple(fact for fact in facts if fact.id not in told)
    rows = [*(_event_row(event, context) for event in events), *_name_rows(rest, context)]
    undated = [fact for fact in rest if fact.kind not in _NAMES]
    return (
        *bullets(point_line(point, context) for point in context.points(section.points, area=None)),
        *label_table(rows, title=context.labels["background"], role="dated"),
        *bullets(statements(undated, context, key=same_statement)),
    )


def _background_facts(context: Context, section: Section) -> tuple[Fact, ...]:
    """Give the facts about the whole meeting that the table of who, when, where leaves."""
    elsewhere = {fact.id for fact in dates_with_role(context, "meeting", "visit")}
    elsewhere |= {fact.id for fact in meeting_venues(context)}
    return tuple(fact for fact in context.facts(*section.facts) if fact.id not in elsewhere)


def dated_events(facts: tuple[Fact, ...]) -> list[Event]:
    """Gather facts by the days they are dated to, oldest first.

    A fact without a date of its own belongs to the first date in its sentence.
    """
    days_of_sentence = {
        (fact.source, fact.sentence): days
        for fact in reversed(facts)
        if fact.kind == "date" and (days := days_of(fact))
    }
    events: dict[tuple[date, date], list[Fact]] = {}
    for fact in facts:
        days = days_of(fact) or days_of_sentence.get((fact.source, fact.sentence))
        if days:
            events.setdefault(days, []).append(fact)
    return [Event(days, tuple(events[days])) for days in sorted(events)]


def _event_row(event: Event, context: Context) -> Row:
    """Give the days, then what was said or happened, then the names that stand with it."""
    dates = tuple(fact for fact in event.facts if fact.kind == "date")
    spoken = [fact for fact in event.facts if fact.kind in _SPOKEN]
    names = [fact for fact in event.facts if fact.kind in _NAMES]
    when = Text(
        text=interval_in_words(*event.days, context.labels),
        origins=tuple(fact.id for fact in dates),
    )
    lines = [*statements(spoken, context, key=same_statement), *_names_line(dates, names, context)]
    return label_row(when, *lines)


def _names_line(
    dates: tuple[Fact, ...], names: list[Fact], context: Context
) -> tuple[Inlines, ...]:
    """Give "Announcement: Ministry …; Port Aldren", with the marks of date and names."""
    role = _role_label(dates, context)
    listed = joined(
        statements(names, context, key=same_statement), context.labels["item_separator"]
    )
    marks = context.notes.marks(*(fact for fact in dates if not _same_sentence(fact, names)))
    if not role and not listed:
        return (marks,) if marks else ()
    separator = (Text(text=": "),) if role and listed else ()
    return ((*role, *separator, *listed, *marks),)


def _same_sentence(fact: Fact, others: Iterable[Fact]) -> bool:
    place = (fact.source, fact.sentence)
    return any((other.source, other.sentence) == place for other in others)


def _role_label(dates: tuple[Fact, ...], context: Context) -> Inlines:
    """Name what the date is of; a date of a quote says nothing more than the quote."""
    for fact in dates:
        if isinstance(fact.value, DateValue) and fact.value.role not in {"quote", "other"}:
            return (Text(text=context.labels[f"role_{fact.value.role}"], origins=(fact.id,)),)
    return ()


def _name_rows(facts: tuple[Fact, ...], context: Context) -> list[Row]:
    """Give a row for each kind of name that stands with no date."""
    rows = []
    for kind, label in _NAMES.items():
        named = [fact for fact in facts if fact.kind == kind]
        if named:
            lines = statements(named, context, key=same_statement)
            separator = context.labels["item_separator"]
            rows.append(label_row(context.label(label), joined(lines, separator)))
    return rows
