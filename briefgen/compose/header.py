"""The header block of a brief, and the furniture of its pages."""

from briefgen.compose.context import Context, marking_of
from briefgen.compose.dates import day_in_words, stamp_in_words
from briefgen.compose.nodes import joined, label_row, label_table, paragraph
from briefgen.compose.title import title_inlines
from briefgen.model.document import Block, Furniture, Inlines, PageCount, PageNumber, Row, Text
from briefgen.model.recipe import Section


def header_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the type of the brief, its title, and the table of to, from, subject, date, as at."""
    return (
        paragraph(context.label(context.recipe.title), role="type_label"),
        paragraph(*title_inlines(context), role="title"),
        *label_table(_rows(context), title=context.labels[context.recipe.title], role="header"),
    )


def _rows(context: Context) -> list[Row]:
    """Give the rows of the header that have a content, in the order of official memoranda."""
    header, labels, own = context.brief.header, context.labels, context.brief.id
    texts = {
        "to": header.to,
        "through": header.through,
        "from": header.from_,
        "copies": header.copies,
        # Where the meeting has a title, that is the title; else the subject is.
        "subject": header.subject if context.dossier.meeting.title else None,
    }
    rows: dict[str, Inlines] = {
        key: (context.text(text, own),) for key, text in texts.items() if text
    }
    words = {
        "date": day_in_words(header.date, labels) if header.date else "",
        "as_at": stamp_in_words(header.as_at, labels) if header.as_at else "",
        "reference": header.reference,
        "drafter": header.drafter,
        "cleared_by": header.cleared_by,
        "contact": header.contact,
    }
    rows |= {key: (context.quoted(text, own),) for key, text in words.items() if text}
    if header.attachments:
        lines: list[Inlines] = [(context.text(text, own),) for text in header.attachments]
        rows["attachments"] = joined(lines, labels["item_separator"])
    return [label_row(context.label(key), inlines) for key, inlines in rows.items()]


def furniture(context: Context) -> Furniture:
    """Give what stands on every page: the marking, the title, the reference, page n of m."""
    return Furniture(
        banner=_banner(context),
        running_head=title_inlines(context),
        foot_start=_reference_and_as_at(context),
        foot_end=(
            Text(text=context.labels["running_page"] + " "),
            PageNumber(),
            Text(text=f" {context.labels['running_of']} "),
            PageCount(),
        ),
    )


def _banner(context: Context) -> Inlines:
    """Give the overall marking: the highest level and all caveats of what is included."""
    markings = [
        marking_of(item, context.dossier, context.scheme) for item in context.items.values()
    ]
    if context.dossier.default_marking:
        markings.append(context.dossier.default_marking)
    words = context.scheme.banner(context.scheme.overall(markings))
    return (Text(text=words),) if words else ()


def _reference_and_as_at(context: Context) -> Inlines:
    header = context.brief.header
    parts: list[Inlines] = []
    if header.reference:
        parts.append((context.quoted(header.reference, context.brief.id),))
    if header.as_at:
        when = context.quoted(stamp_in_words(header.as_at, context.labels), context.brief.id)
        parts.append((Text(text=context.labels["as_at"] + " "), when))
    return joined(parts, " · ")
