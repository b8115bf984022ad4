"""Cut a project down to what one brief shows, so that it can go along with it.

Nothing is in it that the brief does not print: not the rest of a source, no other language
of a text, no private note, no former reading, no name of a file.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from briefgen.app.shown_items import Shown, shown_item
from briefgen.app.shown_words import ShownWords
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header
from briefgen.model.document import Document
from briefgen.model.document_text import placed_origins
from briefgen.model.dossier import (
    ITEM_COLLECTIONS,
    Dossier,
    Item,
    Kept,
    Meeting,
    Moment,
    ProgrammeItem,
    Side,
    Sides,
)
from briefgen.model.exported import SELECTION_NAME, Attachment
from briefgen.model.facts import Fact
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate, Source


def selection_of(
    dossier: Dossier, brief: Brief, *, document: Document, labels: Labels
) -> Attachment:
    """Give what a brief shows as a project of its own, in a file that can be attached.

    `dossier` is the one whose conflicts are settled, `document` what was composed of it.
    """
    shown = shown_project(dossier, brief, document=document, labels=labels)
    return Attachment(
        name=SELECTION_NAME,
        media_type="application/json",
        description=document.title,
        data=msgspec.json.format(msgspec.json.encode(shown), indent=1) + b"\n",
    )


def shown_project(dossier: Dossier, brief: Brief, *, document: Document, labels: Labels) -> Project:
    """Give a project that holds what a document prints of a dossier, and nothing else."""
    words = ShownWords(document, labels)
    named = (area.id for area in dossier.areas if words.has(area.label))
    shown = Shown(
        words=words,
        ids=placed_origins(document),
        areas={id_: f"area-{number}" for number, id_ in enumerate(named, start=1)},
    )
    items: dict[str, tuple[Any, ...]] = {
        name: tuple(_shown_items(getattr(dossier, name), shown)) for name in ITEM_COLLECTIONS
    }
    sources, items["facts"] = _sources_and_facts(dossier.sources, items["facts"], shown)
    cut = replace(
        Dossier(),
        **items,
        sides=_sides(dossier.sides, words),
        marking_scheme=dossier.marking_scheme,
        default_marking=dossier.default_marking,
        meeting=_meeting(dossier.meeting, words),
        sources=sources,
        areas=tuple(_areas(dossier.areas, shown)),
    )
    return Project(dossier=cut, briefs=(_brief(brief, shown, cut),))


def _shown_items(items: Iterable[Item], shown: Shown) -> Iterator[Kept | Fact]:
    for item in items:
        if item.id in shown.ids and (cut := shown_item(item, shown)):
            yield cut


def _areas(areas: Iterable[AgendaArea], shown: Shown) -> Iterator[AgendaArea]:
    for area in areas:
        if renamed := shown.area(area.id):
            yield replace(area, id=renamed, names={})


def _sources_and_facts(
    sources: Iterable[Source], facts: Iterable[Fact], shown: Shown
) -> tuple[tuple[Source, ...], tuple[Fact, ...]]:
    """Give the sources that are named, each with the words of its facts alone, and the facts.

    A fact whose source is not named stands without one.
    """
    facts = tuple(facts)
    cut = {
        source.id: _source(source, [one for one in facts if one.source == source.id], shown.words)
        for source in sources
        if source.id in shown.ids
    }
    placed = (_placed(fact, cut.get(fact.source or "")) for fact in facts)
    return tuple(cut.values()), tuple(placed)


def _source(source: Source, facts: Iterable[Fact], words: ShownWords) -> Source:
    day = source.document_date and words.day(source.document_date.value)
    return Source(
        id=source.id,
        sha256=source.sha256,
        file_name="",
        reader="briefgen",
        reader_version="",
        text="\n".join(dict.fromkeys(fact.text for fact in facts if fact.text)),
        title=words.word(source.title),
        publisher=words.word(source.publisher),
        author=words.word(source.author),
        url=words.word(source.url),
        document_date=DocumentDate(value=day, how="explicit") if day else None,
        read_on=words.day(source.read_on),
        language=source.language,
        translated=source.translated,
        translated_from=source.translated_from,
    )


def _placed(fact: Fact, source: Source | None) -> Fact:
    if source is None:
        return replace(fact, source=None)
    start = source.text.index(fact.text)
    return replace(fact, start=start, end=start + len(fact.text))


def _sides(sides: Sides, words: ShownWords) -> Sides:
    ours, theirs = (
        Side(name=words.word(side.name), short_name=words.word(side.short_name))
        for side in (sides.ours, sides.theirs)
    )
    return Sides(ours=ours, theirs=theirs)


def _meeting(meeting: Meeting, words: ShownWords) -> Meeting:
    programme = (
        ProgrammeItem(minutes=step.minutes, what=what, speaker=words.words(step.speaker))
        for step in meeting.programme
        if (what := words.text(step.what))
    )
    return Meeting(
        title=words.text(meeting.title),
        requested_by=words.text(meeting.requested_by),
        reason=words.text(meeting.reason),
        place=words.text(meeting.place),
        room=words.text(meeting.room),
        starts=_moment(meeting.starts, meeting, words),
        ends=_moment(meeting.ends, meeting, words),
        time_zone=words.word(meeting.time_zone),
        interpreter=words.text(meeting.interpreter),
        press=words.text(meeting.press),
        programme=tuple(programme),
    )


def _moment(moment: Moment | None, meeting: Meeting, words: ShownWords) -> Moment | None:
    """Give a moment whose day is printed, alone or as one end of the meeting."""
    first, last = (one.day if one else None for one in (meeting.starts, meeting.ends))
    together = first and last and words.has_days(first, last)
    if moment is None or not (together or words.day(moment.day)):
        return None
    time = moment.time if moment.time and words.has(f"{moment.time:%H:%M}") else None
    return Moment(day=moment.day, time=time)


def _header(header: Header, words: ShownWords) -> Header:
    as_at = header.as_at if header.as_at and words.day(header.as_at.date()) else None
    return Header(
        to=words.text(header.to),
        from_=words.text(header.from_),
        through=words.text(header.through),
        copies=words.text(header.copies),
        reference=words.word(header.reference),
        subject=words.text(header.subject),
        date=words.day(header.date),
        as_at=as_at,
        drafter=words.words(header.drafter),
        cleared_by=words.words(header.cleared_by),
        contact=words.words(header.contact),
        attachments=words.texts(header.attachments),
    )


def _brief(brief: Brief, shown: Shown, dossier: Dossier) -> Brief:
    """Give the brief with what is there of its selection, header, passages and orders."""
    kept = {item.id for item in dossier.items()}
    passages = {name: shown.words.text(text) for name, text in brief.passages.items()}
    order = {shown.area(area): ids for area, ids in brief.item_order.items()}
    return replace(
        brief,
        name=shown.words.word(brief.name) or brief.type,
        header=_header(brief.header, shown.words),
        passages={name: text for name, text in passages.items() if text},
        selected=tuple(id_ for id_ in brief.selected if id_ in kept),
        area_order=tuple(id_ for area in brief.area_order if (id_ := shown.area(area))),
        item_order={
            area: tuple(id_ for id_ in ids if id_ in kept) for area, ids in order.items() if area
        },
        remembered={},
    )
