"""Who, when, where: what the officer filled in, or else what the ticked facts say."""

from briefgen.compose.context import Context
from briefgen.compose.dates import span_of_meeting
from briefgen.compose.nodes import joined, label_row, label_table
from briefgen.compose.statements import by_days, by_name, by_wording, grouped, statements
from briefgen.model.document import Block, Inlines, Row
from briefgen.model.dossier import Meeting
from briefgen.model.facts import DateRole, DateValue, Fact
from briefgen.model.local_text import LocalText, local
from briefgen.model.recipe import Section


def logistics_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table of who, when and where, with one row for each thing that is known."""
    rows = [
        *_row("who", _who(context), context),
        *_row("when", _when(context), context),
        *_row("visit", _dates(context, "visit"), context),
        *_row("where", _where(context), context),
        *(
            row
            for key, text in _typed(context.dossier.meeting)
            for row in _text_row(key, text, context)
        ),
        *_row("mechanism", statements(context.facts("mechanism"), context, key=by_name), context),
        *_row(
            "also_meeting",
            statements(context.facts("side_meeting"), context, key=by_wording),
            context,
        ),
    ]
    return label_table(rows, title=context.labels["logistics"], role="logistics")


def _row(key: str, lines: tuple[Inlines, ...], context: Context) -> tuple[Row, ...]:
    return (label_row(context.label(key), *lines),) if lines else ()


def _text_row(key: str, text: LocalText | None, context: Context) -> tuple[Row, ...]:
    return _row(key, (_accepted_text(text, (key,), context),), context) if text else ()


def _typed(meeting: Meeting) -> tuple[tuple[str, LocalText | None], ...]:
    """Give the fields of the meeting that print as they were typed, in their order."""
    return (
        ("room", meeting.room),
        ("requested_by", meeting.requested_by),
        ("reason", meeting.reason),
        ("interpreter", meeting.interpreter),
        ("press", meeting.press),
    )


def _accepted(context: Context, fields: tuple[str, ...]) -> tuple[Fact, ...]:
    """Give the facts the officer accepted as the content of some fields, where they go in."""
    meeting = context.dossier.meeting
    named = (
        context.items.get(id_) for field in fields for id_ in meeting.from_facts.get(field, ())
    )
    return tuple({fact.id: fact for fact in named if isinstance(fact, Fact)}.values())


def _accepted_text(text: LocalText, fields: tuple[str, ...], context: Context) -> Inlines:
    facts = _accepted(context, fields)
    return (context.text(text, *(fact.id for fact in facts)), *context.notes.marks(*facts))


def _who(context: Context) -> tuple[Inlines, ...]:
    """Give the names of the principals, each side's on its own."""
    people = [person for person in context.people() if person.role == "principal"]
    if people:
        return (joined([(context.quoted(one.name, one.id),) for one in people], ", "),)
    groups = grouped(context.facts("participant"), by_name)
    names: list[Inlines] = [
        (context.quoted(group[0].name, *(fact.id for fact in group)),) for group in groups
    ]
    return (joined(names, context.labels["list_separator"]),) if names else ()


def _when(context: Context) -> tuple[Inlines, ...]:
    """Give the time the officer set, or the dates of the meeting that are ticked."""
    meeting = context.dossier.meeting
    if meeting.starts is None:
        return _dates(context, "meeting")
    words = span_of_meeting(meeting.starts, meeting.ends, context.labels)
    if meeting.time_zone:
        words = f"{words} ({meeting.time_zone})"
    fields = ("starts", "ends")
    others = _not_accepted(meeting_dates(context), fields, context)
    set_by_hand = _accepted_text(local(words, context.brief.language), fields, context)
    return (set_by_hand, *statements(others, context, key=by_days))


def _where(context: Context) -> tuple[Inlines, ...]:
    """Give the place the officer set, or the venues of the meeting that are ticked."""
    place, venues = context.dossier.meeting.place, meeting_venues(context)
    if place is None:
        return statements(venues, context, key=by_name)
    others = _not_accepted(venues, ("place",), context)
    return (_accepted_text(place, ("place",), context), *statements(others, context, key=by_name))


def _not_accepted(
    facts: tuple[Fact, ...], fields: tuple[str, ...], context: Context
) -> tuple[Fact, ...]:
    """Give the facts that say something else than what the officer accepted for the fields."""
    accepted = _accepted(context, fields)
    return tuple(fact for fact in facts if fact not in accepted)


def _dates(context: Context, role: DateRole) -> tuple[Inlines, ...]:
    return statements(dates_with_role(context, role), context, key=by_days)


def dates_with_role(context: Context, *roles: DateRole) -> tuple[Fact, ...]:
    """Give the ticked dates of some roles."""
    return tuple(
        fact
        for fact in context.facts("date")
        if isinstance(fact.value, DateValue) and fact.value.role in roles
    )


def meeting_dates(context: Context) -> tuple[Fact, ...]:
    """Give the ticked dates of the meeting itself."""
    return dates_with_role(context, "meeting")


def meeting_venues(context: Context) -> tuple[Fact, ...]:
    """Give the ticked places of the meeting; a place with another role is background."""
    return tuple(
        fact for fact in context.facts("venue") if fact.attribute("role") in {"", "meeting"}
    )
