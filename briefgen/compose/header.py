"""The header block of a brief, and the furniture of its pages."""

from collections.abc import Iterable

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words, stamp_in_words
from briefgen.compose.nodes import BETWEEN, joined, label_row, label_table, paragraph, with_words
from briefgen.compose.selection import default_marking, marking_of
from briefgen.compose.title import has_own_title, title_inlines
from briefgen.errors import unknown_name
from briefgen.model.document import (
    Block,
    Furniture,
    Inlines,
    LineBreak,
    PageCount,
    PageNumber,
    Row,
    SectionTitle,
    Text,
)
from briefgen.model.document_text import inline_text
from briefgen.model.marking import Marking, MarkingScheme
from briefgen.model.recipe import Section

_LONGEST_TITLE = 120
"""Characters of the title on every page; longer ones end in an ellipsis there."""


def header_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the type of the brief, its title, and the table of to, from, subject, date, as at."""
    kind = context.heading(context.recipe.title)
    return (
        paragraph(kind, role="type_label"),
        paragraph(*title_inlines(context), role="title"),
        *label_table(_rows(context), title=kind.text, role="header"),
    )


def _rows(context: Context) -> list[Row]:
    """Give the rows of the header that have a content, in the order of official memoranda."""
    lines = {**_addresses(context), **_particulars(context)}
    rows = [(key, with_words((inlines,))) for key, inlines in lines.items()]
    found = [label_row((context.heading(key),), *runs) for key, runs in rows if runs]
    return [*found, *_attachments(context)]


def _addresses(context: Context) -> dict[str, Inlines]:
    """Give who writes to whom about what."""
    header = context.brief.header
    texts = {
        context.recipe.addressee: header.to,
        "through": header.through,
        "from": header.from_,
        "copies": header.copies,
        # Without a title of the meeting the subject stands above the table already.
        "subject": header.subject if has_own_title(context) else None,
    }
    return {key: (context.text(text, context.brief.id),) for key, text in texts.items() if text}


def _particulars(context: Context) -> dict[str, Inlines]:
    """Give the days, the reference, and who drafted and cleared the brief."""
    header, labels = context.brief.header, context.labels
    ours = {
        "date": day_in_words(header.date, labels) if header.date else "",
        "as_at": stamp_in_words(header.as_at, labels) if header.as_at else "",
        "reference": header.reference,
    }
    said: dict[str, Inlines] = {
        key: (context.quoted(one, context.brief.id),) for key, one in ours.items()
    }
    if not any(section.kind == "clearance" for section in context.recipe.sections):
        names = ("drafter", "cleared_by", "contact")
        said |= {name: (context.words(getattr(header, name), context.brief.id),) for name in names}
    return said


def _attachments(context: Context) -> list[Row]:
    """Give the attachments, counted, each on its own line."""
    found: list[Inlines] = [
        (context.text(text, context.brief.id),) for text in context.brief.header.attachments
    ]
    lines = with_words(found)
    label = context.label("attachments", count=str(len(lines)))
    return [label_row((label,), *lines)] if lines else []


def furniture(context: Context) -> Furniture:
    """Give what stands on every page: the marking, the title, the reference, page n of m.

    A book with tabs names in its head the one that a page is of, and its title in the foot: on
    one line the two would read as a sentence that changes from tab to tab.
    """
    has_tabs = any(one.tab for one in context.sections)
    title, reference = _short_title(context), _reference_and_as_at(context)
    return Furniture(
        banner=_banner(context),
        running_head=() if has_tabs else title,
        head_end=(SectionTitle(),) if has_tabs else (),
        foot_start=_on_lines(title, reference) if has_tabs else reference,
        foot_end=_page_of_pages(context),
    )


def _on_lines(first: Inlines, second: Inlines) -> Inlines:
    return (*first, LineBreak(), *second) if second else first


def _page_of_pages(context: Context) -> Inlines:
    return context.label_around("running_pages", page=PageNumber(), pages=PageCount())


def _short_title(context: Context) -> Inlines:
    """Give the title, cut where it would take more than a line or two from every page."""
    title = title_inlines(context)
    whole = inline_text(title)
    short = whole[:_LONGEST_TITLE].rpartition(" ")[0] or whole[:_LONGEST_TITLE]
    if len(whole) <= _LONGEST_TITLE:
        return title
    return (Text(text=f"{short} …", origins=(context.brief.id,)),)


def _banner(context: Context) -> Inlines:
    """Give the overall marking: the highest level and all caveats of what is included.

    The header and the passages have no marking of their own; they count as the default.
    """
    dossier, scheme = context.dossier, context.scheme
    markings = [default_marking(dossier, scheme)]
    markings += (marking_of(item, dossier, scheme) for item in context.items.values())
    _require_known_caveats(markings, scheme)
    words = scheme.banner(scheme.overall(markings))
    return (Text(text=words),) if words else ()


def _require_known_caveats(markings: Iterable[Marking], scheme: MarkingScheme) -> None:
    """Raise UsageError for a caveat the scheme does not have; the banner would lack it."""
    known = [caveat.id for caveat in scheme.caveats]
    for marking in markings:
        for caveat in marking.caveats:
            if caveat not in known:
                raise unknown_name(f"caveat of the marking scheme {scheme.name!r}", caveat, known)


def _reference_and_as_at(context: Context) -> Inlines:
    header, own = context.brief.header, context.brief.id
    parts: list[Inlines] = [(context.quoted(header.reference, own),)]
    if header.as_at:
        when = context.quoted(stamp_in_words(header.as_at, context.labels), own)
        parts.append(context.label_around("running_as_at", when=when))
    return joined(parts, BETWEEN)
