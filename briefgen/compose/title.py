"""The title of a brief: the officer's own, or made of the names, place and days ticked."""

from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.compose.logistics import accepted, heads
from briefgen.compose.nodes import joined, with_words
from briefgen.compose.participants import Participant, name_of, side_name
from briefgen.compose.statements import days_of
from briefgen.compose.this_meeting import days_of_meeting, meeting_dates, venues_with_days
from briefgen.model.document import Inlines


def title_inlines(context: Context) -> Inlines:
    """Give the meeting's title, the header's subject, or names with place and days."""
    for title_of in (_typed_title, _composed_title, _name_of_brief):
        if said := with_words([title_of(context)]):
            return said[0]
    return (context.heading(context.recipe.title),)


def has_own_title(context: Context) -> bool:
    """Tell whether the meeting has a title; then the header's subject is another line."""
    title = context.meeting.title
    return title is not None and bool(context.text(title).text)


def _typed_title(context: Context) -> Inlines:
    title, subject = context.meeting.title, context.brief.header.subject
    facts = (fact.id for fact in accepted(context, "title"))
    lines: list[Inlines] = []
    if title:
        lines.append((context.text(title, context.brief.id, *facts),))
    if subject:
        lines.append((context.text(subject, context.brief.id),))
    return next(iter(with_words(lines)), ())


def _composed_title(context: Context) -> Inlines:
    """Give "Name – Name, Place, days" as far as these are known; labels and values only."""
    names = joined(((name_of(one, context),) for one in _two_heads(context)), " – ")
    return joined([names, _place(context), _days(context)], context.labels["list_separator"])


def _name_of_brief(context: Context) -> Inlines:
    return (context.quoted(context.brief.name, context.brief.id),)


def _two_heads(context: Context) -> list[Participant]:
    """Give the first of each of two sides, or else the first two."""
    found = heads(context)
    first_of_side: dict[str, Participant] = {}
    for one in found:
        first_of_side.setdefault(side_name(one, context).text or one.side, one)
    return list(first_of_side.values())[:2] if len(first_of_side) > 1 else found[:2]


def _place(context: Context) -> Inlines:
    if place := context.meeting.place:
        return (context.text(place, *(fact.id for fact in accepted(context, "place"))),)
    # "Headquarters of the Ministry" names no place to who does not know of which.
    found = sorted(venues_with_days(context), key=lambda fact: fact.name[:1].islower())
    return tuple(context.quoted(fact.name, fact.id) for fact in found[:1])


def _days(context: Context) -> Inlines:
    """Give the days the officer set, or those of the first date of the meeting."""
    if own := days_of_meeting(context):
        facts = accepted(context, "starts", "ends")
        words = interval_in_words(*own, context.labels)
        return (context.quoted(words, *(fact.id for fact in facts)),)
    return tuple(
        context.quoted(interval_in_words(*days, context.labels), fact.id)
        for fact in meeting_dates(context)[:1]
        if (days := days_of(fact))
    )
