"""The title of a brief: the officer's own, or made of the names, place and days ticked."""

from briefgen.compose.context import Context
from briefgen.compose.dates import interval_in_words
from briefgen.compose.logistics import meeting_dates, meeting_venues
from briefgen.compose.nodes import joined
from briefgen.compose.printable import printable
from briefgen.compose.statements import by_name, days_of, grouped
from briefgen.model.document import Inlines, Text, inline_text


def title_inlines(context: Context) -> Inlines:
    """Give the meeting's title, the header's subject, or names with place and days."""
    title, subject = context.dossier.meeting.title, context.brief.header.subject
    if typed := title or subject:
        return (context.text(typed, context.brief.id),)
    return _composed_title(context) or (Text(text=printable(context.brief.name)),)


def _composed_title(context: Context) -> Inlines:
    """Give "Name – Name, Place, days" as far as these are ticked; labels and values only."""
    people: list[Inlines] = [
        (context.quoted(person.name, person.id),)
        for person in context.people()
        if person.role == "principal"
    ]
    if not people:
        participants = grouped(context.facts("participant"), by_name)
        people = [(context.quoted(group[0].name, group[0].id),) for group in participants]
    places: list[Inlines] = [
        (context.quoted(fact.name, fact.id),) for fact in meeting_venues(context)[:1]
    ]
    days: list[Inlines] = [
        (context.quoted(interval_in_words(*found, context.labels), fact.id),)
        for fact in meeting_dates(context)[:1]
        if (found := days_of(fact))
    ]
    names = [joined(people[:2], " – ")] if people else []
    return joined([*names, *places, *days], context.labels["list_separator"])


def title_text(context: Context) -> str:
    """Give the words of the title."""
    return inline_text(title_inlines(context))
