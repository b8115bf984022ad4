"""Who, when, where: what the officer filled in, and what the ticked facts say beside it."""

from collections.abc import Callable, Iterable

from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words, span_of_meeting
from briefgen.compose.nodes import joined, label_row, label_table, with_words
from briefgen.compose.participants import (
    Participant,
    name_of,
    participants,
    side_name,
    titles_of,
)
from briefgen.compose.statements import days_of, statements
from briefgen.compose.this_meeting import (
    agreeing,
    dates_with_role,
    days_of_meeting,
    meeting_dates,
    meeting_venues,
)
from briefgen.model.document import Block, Inlines, Row, Text
from briefgen.model.facts import Fact
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
    """Give the time the officer set, else the main days; then days that say something else.

    Dates that say the same, or less, only add their marks.
    """
    dates = meeting_dates(context)
    own = days_of_meeting(context)
    main = own or next(map(days_of, dates), None)
    if main is None or (not own and any(fact.review.wording for fact in dates)):
        return statements(dates, context)
    same = agreeing(dates, main, inside=own is not None)
    alike = _with_first(accepted(context, "starts", "ends"), same)
    words = _time_set(context) or interval_in_words(*main, context.labels)
    span = context.quoted(words, *(fact.id for fact in alike))
    line: Inlines = (span, *context.notes.marks(*alike))
    return (line, *statements(_without(dates, alike), context))


def _time_set(context: Context) -> str:
    """Give the time that the officer set, with its zone; empty where none is."""
    meeting = context.meeting
    words = span_of_meeting(meeting.starts, meeting.ends, context.labels)
    zone = context.labels.in_brackets(meeting.time_zone) if words and meeting.time_zone else ""
    return words + zone


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
