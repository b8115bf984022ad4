"""Background as dated facts: what happened when, then what has no date."""

from bisect import bisect_left
from collections.abc import Iterable

from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.compose.dates_of_sentences import places_of
from briefgen.compose.events import (
    NAME_LABELS,
    ROLE_LABELS,
    Event,
    dated_events,
    says_nothing_alone,
)
from briefgen.compose.logistics import accepted
from briefgen.compose.nodes import bullets, joined, label_row, label_table
from briefgen.compose.points import point_lines
from briefgen.compose.statements import statements
from briefgen.compose.this_meeting import dates_with_role, meeting_dates, meeting_venues
from briefgen.model.document import Block, Heading, Inlines, Row, Text
from briefgen.model.facts import DateValue, Fact
from briefgen.model.ids import Id
from briefgen.model.recipe import Section


def background_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the officer's background points, dated events in order, and what has no date."""
    # Built in the order in which they print: that is the order of the notes.
    points = bullets(
        line for kind in section.points for line in point_lines(context, section, kind)
    )
    facts = _background_facts(context, section)
    if section.beside_timeline:
        from briefgen.compose.timeline import told_in_timeline

        told = told_in_timeline(context)
        facts = [fact for fact in facts if fact.id not in told]
    events = dated_events(facts, context.facts("date"))
    dated = {fact.id for event in events for fact in event.facts}
    rest = [fact for fact in facts if fact.id not in dated and not says_nothing_alone(fact)]
    rows = [_event_row(event, context) for event in events]
    rows += _name_rows(rest, context)
    table = label_table(rows, title=context.labels["background"], role="dated")
    undated = bullets(statements((one for one in rest if one.kind not in NAME_LABELS), context))
    heading = Heading(level=2, inlines=(context.label("also_reported"),))
    also = (heading, *undated) if table and undated else undated
    return (*points, *table, *also, *_charts(section, context))


def _charts(section: Section, context: Context) -> tuple[Block, ...]:
    if not section.charts:
        return ()
    # Few briefs have a chart; the others don't wait for what draws it.
    from briefgen.compose.charts import chart_figures

    return chart_figures(context, area=None)


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
    separator = (context.label("colon"),) if about and listed else ()
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
    """Give what the days were: rather those of a meeting than those on which it was spoken of."""
    for fact in sorted(event.dates, key=says_nothing_alone):
        if isinstance(fact.value, DateValue) and fact.value.role in ROLE_LABELS:
            return (Text(text=context.labels[ROLE_LABELS[fact.value.role]], origins=(fact.id,)),)
    return ()


def _name_rows(facts: Iterable[Fact], context: Context) -> list[Row]:
    """Give a row for each kind of name that stands with no date."""
    found = tuple(facts)
    separator = context.labels["item_separator"]
    rows = []
    for kind, label in NAME_LABELS.items():
        lines = statements((fact for fact in found if fact.kind == kind), context)
        if lines:
            rows.append(label_row((context.label(label),), joined(lines, separator)))
    return rows
