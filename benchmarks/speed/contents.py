"""The projects that are measured: short briefs, and books of as many sections as one likes.

All is invented, and the same on every machine. Every section has a source of its own, whose
paragraphs carry the facts in it.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from benchmarks.speed.wording import PLACES, TOPICS, Wording
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header
from briefgen.model.dossier import (
    Commitment,
    CommitmentState,
    Dossier,
    Meeting,
    Moment,
    Person,
    PersonTitle,
    Point,
    PointKind,
    ProgrammeItem,
    Question,
    Side,
    SideName,
    Sides,
)
from briefgen.model.facts import AreaValue, Attribute, Fact, Review
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate, Source

_DAY = date(2031, 3, 20)
_AS_AT = dt.datetime(2031, 3, 14, 9, tzinfo=dt.UTC)
_STATES: tuple[CommitmentState, ...] = ("open", "kept", "late")
_SIDES: tuple[SideName, ...] = ("ours", "theirs")
_AIMS: tuple[PointKind, ...] = ("objective", "their_objective", "background")
_SHORT_AREAS = 5
_SHORT_SEED, _BOOK_SEED, _FACTS_SEED = 0, 30_000, 60_000
"""Numbers of the first section of each sort of project; no two sorts share one."""


@dataclass(frozen=True)
class Measure:
    """What stands under an area: points of these kinds, so long each, and lines of its source."""

    kinds: tuple[PointKind, ...]
    sentences: int
    reported: int


_SHORT = Measure(kinds=("point_to_make",), sentences=1, reported=1)
_LONG = Measure(
    kinds=(
        "objective",
        "their_objective",
        "point_to_make",
        "point_to_make",
        "if_raised",
        "watch_out",
        "background",
    ),
    sentences=2,
    reported=3,
)
_MANY = Measure(kinds=("point_to_make",), sentences=1, reported=39)


@dataclass(frozen=True)
class _Section:
    """One area of the agenda with its source, and what is said and written about it."""

    area: AgendaArea
    source: Source
    facts: tuple[Fact, ...]
    points: tuple[Point, ...]


def short_project(number: int, *, areas: int = 5) -> Project:
    """Give a brief of two pages: five areas, two tables below the head, ten notes.

    With more areas it is longer; such briefs share sections with those of other numbers.
    """
    seed = _SHORT_SEED + number * _SHORT_AREAS
    dossier = _dossier(_sections(seed, areas, _SHORT), seed=seed)
    return _project(dossier, brief_type="meeting-brief", seed=seed)


def book_project(sections: int) -> Project:
    """Give a briefing book of so many sections, with cover, contents, tables and tabs."""
    parts = _sections(_BOOK_SEED, sections, _LONG)
    dossier = _with_whole_visit(_dossier(parts, seed=_BOOK_SEED), count=sections)
    return _project(dossier, brief_type="briefing-book", seed=_BOOK_SEED)


def project_of_facts(count: int) -> Project:
    """Give a project whose sources hold so many facts, forty each."""
    each = _MANY.reported + 1
    dossier = _dossier(_sections(_FACTS_SEED, count // each, _MANY), seed=_FACTS_SEED)
    return _project(dossier, brief_type="meeting-brief", seed=_FACTS_SEED)


def _sections(first: int, count: int, measure: Measure) -> list[_Section]:
    return [_section(number, measure) for number in range(first, first + count)]


def _section(number: int, measure: Measure) -> _Section:
    words = Wording(number)
    topic = TOPICS[number % len(TOPICS)]
    place = PLACES[number // len(TOPICS) % len(PLACES)]
    matter = f"{topic} in {place}"
    area = AgendaArea(
        id=f"area-{number}", label=matter[0].upper() + matter[1:], order=number, state="close"
    )
    told = [f"The agenda names {matter}, said {words.name(number)}."]
    told += [words.sentence(topic) for _ in range(measure.reported)]
    source = _source(number, told, words)
    return _Section(
        area=area,
        source=source,
        facts=tuple(_facts(source, told, area=area, speaker=words.name(number))),
        points=tuple(
            Point(
                id=f"p-{number:05}{at:03}",
                kind=kind,
                text=local(words.paragraph(topic, sentences=measure.sentences)),
                area=area.id,
            )
            for at, kind in enumerate(measure.kinds)
        ),
    )


def _source(number: int, told: Sequence[str], words: Wording) -> Source:
    text = "\n\n".join(told) + "\n"
    return Source(
        id=f"s-{number:08}",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        file_name=f"notice-{number}.txt",
        reader="plain_text",
        reader_version="1",
        text=text,
        title=f"Notice {number} from {words.pick(PLACES)}",
        publisher=f"{words.pick(PLACES)} Courier",
        document_date=DocumentDate(value=_DAY - timedelta(days=30), how="officer"),
        language="en",
    )


def _facts(
    source: Source, told: Sequence[str], *, area: AgendaArea, speaker: str
) -> Iterator[Fact]:
    """Give the area that the first paragraph names, then what each of the others reports."""
    start = 0
    for at, sentence in enumerate(told):
        is_area = at == 0
        said = sentence.partition(",")[0].removeprefix("The agenda names ")
        place = start + sentence.index(said)
        yield Fact(
            id=f"f-{area.order:05}{at:03}",
            kind="area" if is_area else "position",
            text=said,
            source=source.id,
            start=place,
            end=place + len(said),
            sentence=(start, start + len(sentence)),
            value=AreaValue(area=area.id) if is_area else None,
            attributes={} if is_area else {"speaker": Attribute(value=speaker)},
            areas=(area.id,),
            review=Review(state="accepted"),
        )
        start += len(sentence) + len("\n\n")


def _dossier(sections: Sequence[_Section], *, seed: int) -> Dossier:
    words = Wording(1_000_000 + seed)
    aims = (
        Point(id=f"p-a{seed:05}{at:02}", kind=kind, text=local(words.sentence("the work plan")))
        for at, kind in enumerate(_AIMS)
    )
    return Dossier(
        sides=Sides(ours=Side(name="Ostland"), theirs=Side(name="Norland")),
        meeting=Meeting(
            title=local(f"Talks in {words.pick(PLACES)} on {words.pick(TOPICS)}"),
            starts=Moment(day=_DAY, time=dt.time(10)),
            ends=Moment(day=_DAY + timedelta(days=1)),
            place=local(words.pick(PLACES)),
        ),
        people=tuple(_people(seed, 3, words)),
        sources=tuple(section.source for section in sections),
        facts=tuple(fact for section in sections for fact in section.facts),
        areas=tuple(section.area for section in sections),
        points=(*aims, *(point for section in sections for point in section.points)),
    )


def _people(seed: int, count: int, words: Wording) -> Iterator[Person]:
    for at in range(count):
        side = _SIDES[at % len(_SIDES)]
        topic = words.pick(TOPICS)
        yield Person(
            id=f"n-{seed:05}{at:03}",
            name=words.name(seed + at),
            titles=(PersonTitle(text=local(f"Director for {topic} in {words.pick(PLACES)}")),),
            side=side,
            role="delegation" if at >= len(_SIDES) else "principal",
            biography=local(words.paragraph(topic, sentences=2)),
        )


def _with_whole_visit(dossier: Dossier, *, count: int) -> Dossier:
    """Add what fills a book's other tabs: programme, people, promises and questions."""
    words = Wording(2_000_000)
    programme = (
        ProgrammeItem(minutes=45, what=local(area.label), speaker=words.name(at))
        for at, area in enumerate(dossier.areas)
    )
    commitments = (
        Commitment(
            id=f"c-{at:08}",
            who=words.pick(("Ostland", "Norland")),
            what=local(words.clause(words.pick(TOPICS))),
            due=_DAY - timedelta(days=at),
            state=_STATES[at % len(_STATES)],
        )
        for at in range(count)
    )
    questions = (
        Question(
            id=f"q-{at:08}",
            question=local(f"What is said on {area.label}?"),
            area=area.id,
            reply=local(words.paragraph(words.pick(TOPICS), sentences=2)),
        )
        for at, area in enumerate(dossier.areas)
    )
    return Dossier(
        sides=dossier.sides,
        meeting=Meeting(
            title=dossier.meeting.title,
            starts=dossier.meeting.starts,
            ends=dossier.meeting.ends,
            place=dossier.meeting.place,
            programme=tuple(programme),
        ),
        people=tuple(_people(_BOOK_SEED, count, words)),
        sources=dossier.sources,
        facts=dossier.facts,
        areas=dossier.areas,
        points=dossier.points,
        commitments=tuple(commitments),
        questions=tuple(questions),
    )


def _project(dossier: Dossier, *, brief_type: str, seed: int) -> Project:
    words = Wording(3_000_000 + seed)
    purpose = local(words.paragraph("the work plan", sentences=2))
    scene = local(words.paragraph("the neighbours", sentences=6))
    brief = Brief(
        id=f"b-{seed:08}",
        name="For the minister",
        type=brief_type,
        header=Header(
            to=local("Minister for the Sea"),
            from_=local("Unit for neighbours"),
            reference=f"UN-31/{seed}",
            subject=dossier.meeting.title,
            date=date(2031, 3, 14),
            as_at=_AS_AT,
        ),
        passages={"scene_setter": scene} if brief_type == "briefing-book" else {"purpose": purpose},
        selected=tuple(item.id for item in dossier.items()),
    )
    return Project(dossier=dossier, briefs=(brief,))
