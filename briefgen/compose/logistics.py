"""Who, when, where: what the officer filled in, and what the ticked facts say beside it."""

from collections.abc import Callable, Iterable
from datetime import date

from briefgen.compose.context import Context
from briefgen.compose.dates import span_of_meeting
from briefgen.compose.nodes import joined, label_row, label_table, with_words
from briefgen.compose.participants import (
    Participant,
    name_of,
    participants,
    side_name,
    titles_of,
)
from briefgen.compose.statements import Days, days_of, statements
from briefgen.model.document import Block, Inlines, Row, Text
from briefgen.model.facts import DateRole, DateValue, Fact
from briefgen.model.local_text import LocalText
from briefgen.model.recipe import LogisticsRow, Section


def logistics_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give the table of who, when and where, with one row for each thing that is known."""
    rows = logistics_rows(context, section.rows or _READ_AHEAD)
    return label_table(rows, title=context.labels["logistics"], role="logistics")


def logistics_rows(context: Context, names: Iterable[LogisticsRow]) -> list[Row]:
    """Give the rows of some names that have anything to say."""
    rows = ((name, with_words(ROWS[name](context))) for name in names)
    return [label_row((context.label(name),), *lines) for name, lines in rows if lines]


def _typed(name: str) -> Callable[[Context], tuple[Inlines, ...]]:
    """Make what gives a field of the meeting as it was typed."""

    def lines(context: Context) -> tuple[Inlines, ...]:
        text: LocalText | None = getattr(context.meeting, name)
        return (_line_of_field(text, accepted(context, name), context),) if text else ()

    return lines


def accepted(context: Context, *fields: str) -> tuple[Fact, ...]:
    """Give the facts the officer accepted as the content of some fields, where they go in."""
    from_facts = context.meeting.from_facts
    ids = dict.fromkeys(id_ for name in fields for id_ in from_facts.get(name, ()))
    found = (context.items.get(id_) for id_ in ids)
    return tuple(item for item in found if isinstance(item, Fact))


def _line_of_field(text: LocalText, facts: tuple[Fact, ...], context: Context) -> Inlines:
    ids = (fact.id for fact in facts)
    return (context.text(text, *ids), *context.notes.marks(*facts))


def _who(context: Context) -> tuple[Inlines, ...]:
    """Give the heads of each side on a line of their own: "Norland: Hanne Sørensen"."""
    sides: dict[str, Text] = {}
    names: dict[str, list[Inlines]] = {}
    for one in heads(context):
        called = side_name(one, context)
        # Where nobody says what the sides are called, they still stand apart.
        key = called.text or one.side
        sides.setdefault(key, called)
        names.setdefault(key, []).append((name_of(one, context),))
    colon, comma = (context.labels[key] for key in ("colon", "enumeration_separator"))
    return tuple(joined([(sides[key],), joined(names[key], comma)], colon) for key in sides)


def _leads(context: Context) -> tuple[Inlines, ...]:
    """Give the heads of each side with their titles: "Norland: Hanne Sørensen, Minister …"."""
    separator = context.labels["list_separator"]
    return tuple(
        joined(
            [
                (side_name(one, context),),
                joined([(name_of(one, context),), *titles_of(one, context)], separator),
            ],
            context.labels["colon"],
        )
        for one in heads(context)
    )


def heads(context: Context) -> list[Participant]:
    """Give who speaks for each side: its principals, or all of it where none is named.

    Third parties count only where nobody at all is said to be a principal.
    """
    found = [one for one in participants(context) if one.role != "interpreter"]
    led = {one.side for one in found if one.role == "principal"}
    unled = {"ours", "theirs"} - led if led else {one.side for one in found}
    return [one for one in found if one.role == "principal" or one.side in unled]


def _when(context: Context) -> tuple[Inlines, ...]:
    """Give the time the officer set, then the dates of the meeting that say something else."""
    meeting, dates = context.meeting, meeting_dates(context)
    words = span_of_meeting(meeting.starts, meeting.ends, context.labels)
    if not words:
        return statements(dates, context)
    if meeting.time_zone:
        words += context.labels.in_brackets(meeting.time_zone)
    own = accepted(context, "starts", "ends")
    agreeing = _with_first(own, (fact for fact in dates if _agrees(fact, context)))
    span = context.quoted(words, *(fact.id for fact in agreeing))
    line: Inlines = (span, *context.notes.marks(*agreeing))
    return (line, *statements(_without(dates, agreeing), context))


def _duration(context: Context) -> tuple[Inlines, ...]:
    """Give how long the programme takes in all: "2 h 45 min"."""
    hours, minutes = divmod(sum(item.minutes for item in context.meeting.programme), 60)
    counted = {"hours": hours, "minutes": minutes}
    parts = {key: context.labels.counted(key, n) for key, n in counted.items() if n}
    both = len(parts) == len(counted)
    words = context.labels.filled("hours_and_minutes", **parts) if both else "".join(parts.values())
    return ((context.quoted(words),),)


def _where(context: Context) -> tuple[Inlines, ...]:
    """Give the place the officer set, then the venues of the meeting that are elsewhere."""
    place, venues = context.meeting.place, meeting_venues(context)
    if place is None:
        return statements(venues, context)
    same = (fact for fact in venues if fact.name.casefold() == place.text.casefold())
    agreeing = _with_first(accepted(context, "place"), same)
    line = _line_of_field(place, agreeing, context)
    return (line, *statements(_without(venues, agreeing), context))


def _with_first(first: Iterable[Fact], others: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple({fact.id: fact for fact in (*first, *others)}.values())


def _without(facts: Iterable[Fact], told: Iterable[Fact]) -> tuple[Fact, ...]:
    ids = {fact.id for fact in told}
    return tuple(fact for fact in facts if fact.id not in ids)


def days_of_meeting(context: Context) -> Days | None:
    """Give the days the officer set, first and last."""
    starts, ends = context.meeting.starts, context.meeting.ends
    first, last = starts or ends, ends or starts
    return (first.day, last.day) if first and last else None


def _agrees(fact: Fact, context: Context) -> bool:
    """Tell whether a date lies inside the days the officer set, or around them."""
    own, said = days_of_meeting(context), days_of(fact)
    return own is not None and said is not None and (_holds(own, said) or _holds(said, own))


def _holds(outer: Days, inner: Days) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def dates_with_role(context: Context, role: DateRole) -> tuple[Fact, ...]:
    """Give the ticked dates of one role."""
    return tuple(
        fact
        for fact in context.facts("date")
        if isinstance(fact.value, DateValue) and fact.value.role == role
    )


def meeting_dates(context: Context) -> tuple[Fact, ...]:
    """Give the ticked dates of this meeting; one that was over before it began is background."""
    own = days_of_meeting(context)
    begins = own[0] if own else date.min
    found = ((fact, days_of(fact)) for fact in dates_with_role(context, "meeting"))
    return tuple(fact for fact, days in found if days and days[1] >= begins)


def meeting_venues(context: Context) -> tuple[Fact, ...]:
    """Give the ticked places of the meeting; a place with another role is background."""
    return tuple(
        fact for fact in context.facts("venue") if fact.attribute("role") in {"", "meeting"}
    )


ROWS: dict[LogisticsRow, Callable[[Context], tuple[Inlines, ...]]] = {
    "who": _who,
    "leads": _leads,
    "when": _when,
    "duration": _duration,
    "visit": lambda context: statements(dates_with_role(context, "visit"), context),
    "where": _where,
    "room": _typed("room"),
    "requested_by": _typed("requested_by"),
    "reason": _typed("reason"),
    "interpreter": _typed("interpreter"),
    "press": _typed("press"),
    "mechanism": lambda context: statements(context.facts("mechanism"), context),
    "also_meeting": lambda context: statements(context.facts("side_meeting"), context),
}
"""What gives the lines of each row; complete by a test."""
_READ_AHEAD = tuple(name for name in ROWS if name != "leads")
