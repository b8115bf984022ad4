"""Random valid dossiers with briefs of them: every kind of item, every word used once.

Words are numbered ("WQ17"), so that a word in a document tells from which item it comes.
"""

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from datetime import date
from itertools import count
from typing import Any, Literal, NamedTuple, get_args

import msgspec
from hypothesis import strategies as st

from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header, Provenance
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import (
    POINT_KINDS,
    Answers,
    Chart,
    ChartKind,
    Commitment,
    CommitmentState,
    Dossier,
    Meeting,
    Moment,
    Option,
    Outcome,
    Person,
    PersonRole,
    PersonTitle,
    Point,
    ProgrammeItem,
    Question,
    Recommendation,
    Side,
    SideName,
    Sides,
    Tier,
)
from briefgen.model.facts import (
    FACT_KINDS,
    AreaValue,
    Attribute,
    DateRole,
    DateValue,
    Fact,
    FactKind,
    FactValue,
    FigureValue,
    NamedValue,
    Review,
)
from briefgen.model.local_text import LocalText
from briefgen.model.marking import Marking
from briefgen.model.source import DocumentDate, Source

AREAS = ("fisheries", "patrols", "harbours", "unlisted_area")
BRIEF_TYPES = (
    "meeting-brief",
    "talking-points",
    "information-memo",
    "scene-setter",
    "decision-memo",
    "briefing-book",
    "questions-and-answers",
    "readout",
)
PASSAGES = ("purpose", "summary", "bottom_line", "scene_setter", "next_steps")
LEVELS = ("none", "internal", "restricted")


class Case(NamedTuple):
    """A dossier and a brief of it."""

    dossier: Dossier
    brief: Brief


class Maker:
    """Draws values; numbers all words, so that none is drawn twice."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.numbers = count(1)
        self.taken: set[tuple[str, int]] = set()

    def word(self) -> str:
        return f"WQ{next(self.numbers)}"

    def words(self) -> str:
        return " ".join(self.word() for _ in range(self.draw(st.integers(1, 3))))

    def maybe(self, text: str) -> str:
        return text if self.draw(st.booleans()) else ""

    def id(self, prefix: str) -> str:
        return f"{prefix}-{next(self.numbers):08}"

    def local(self) -> LocalText:
        language = self.draw(st.sampled_from(["en", "en", "fr", "en-GB"]))
        return LocalText(texts={language: self.words()}, main=language)

    def maybe_local(self) -> LocalText | None:
        return self.local() if self.draw(st.booleans()) else None

    def day(self) -> date:
        return self.draw(st.dates(date(2029, 1, 1), date(2031, 12, 31)))

    def moment(self) -> Moment | None:
        time = self.draw(st.sampled_from([None, dt.time(9, 5), dt.time(23, 50)]))
        return self.draw(st.sampled_from([None, Moment(day=self.day(), time=time)]))

    def marking(self) -> Marking | None:
        levels = [Marking(level=level) for level in LEVELS]
        return self.draw(
            st.sampled_from([None, None, *levels, Marking(level="none", caveats=("draft",))])
        )

    def some_of(self, ids: tuple[str, ...], *, most: int) -> tuple[str, ...]:
        if not ids:
            return ()
        return tuple(self.draw(st.lists(st.sampled_from(ids), max_size=most, unique=True)))

    def source(self) -> Source:
        breaks = self.draw(st.sampled_from(["\n", "\r\n", "\n\n", "\r\n \r\n"]))
        leading = self.draw(st.sampled_from(["", breaks]))
        text = leading + "".join(f"{self.words()} {self.words()}.{breaks}" for _ in range(6))
        return Source(
            id=self.id("s"),
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            file_name=f"{self.word()}.txt",
            reader="plain_text",
            reader_version="1",
            text=text,
            title=self.maybe(self.words()),
            publisher=self.maybe(self.words()),
            url=self.draw(st.sampled_from(["", "https://courier.example/a", "file:///a", "x y"])),
            language=self.draw(st.sampled_from(["en", "", "fr"])),
            document_date=self.draw(
                st.sampled_from([None, DocumentDate(value=date(2031, 2, 3), how="inferred")])
            ),
            translated=self.draw(st.booleans()),
            read_on=self.draw(st.sampled_from([None, date(2031, 2, 4)])),
        )

    def fact(self, kind: FactKind, sources: tuple[Source, ...]) -> Fact:
        """Make a fact whose text stands in its source, or one an officer typed."""
        source = self.draw(st.sampled_from((*sources, None)))
        areas = st.lists(st.sampled_from(AREAS), max_size=2, unique=True).map(tuple)
        states: tuple[Literal["proposed", "accepted", "rejected"], ...]
        states = ("proposed", "accepted", "rejected")
        return Fact(
            id=self.id("f"),
            kind=kind,
            **self.place(source),
            value=self.value(kind),
            attributes={
                "title": Attribute(value=self.maybe(self.words())),
                "side": Attribute(value=self.draw(st.sampled_from(["", "Norland", self.word()]))),
                "speaker": Attribute(value=self.maybe(self.words())),
                "date": Attribute(value=self.draw(st.sampled_from(["", "2030-05-01", "soon"]))),
                "role": Attribute(value=self.draw(st.sampled_from(["", "meeting", "visit"]))),
            },
            areas=self.draw(areas),
            review=Review(state=self.draw(st.sampled_from(states)), wording=self.wording()),
            marking=self.marking(),
            ground=self.word(),
            note=self.word(),
        )

    def place(self, source: Source | None) -> dict[str, Any]:
        """Give text, source, start, end and sentence: a word no other fact has, or typed words."""
        if source is None:
            return {"text": self.words(), "engine": "officer"}
        free = [
            (line.start() + word.start(), line.start() + word.end(), line.span())
            for line in re.finditer(r"[^\r\n]+", source.text)
            for word in re.finditer(r"WQ\d+", line[0])
            if (source.id, line.start() + word.start()) not in self.taken
        ]
        start, end, sentence = self.draw(st.sampled_from(free))
        self.taken.add((source.id, start))
        text = source.text[start:end]
        return {"text": text, "source": source.id, "start": start, "end": end, "sentence": sentence}

    def wording(self) -> LocalText | None:
        return self.local() if self.draw(st.integers(0, 4)) == 0 else None

    def value(self, kind: FactKind) -> FactValue | None:
        if kind == "area":
            return AreaValue(area=self.draw(st.sampled_from(AREAS)))
        if kind == "date":
            first, last = sorted((self.day(), self.day()))
            role = self.draw(st.sampled_from(get_args(DateRole)))
            return self.draw(st.sampled_from([None, DateValue(first=first, last=last, role=role)]))
        if kind == "figure":
            return FigureValue(amount=self.word(), measures=self.maybe(self.words()))
        return self.draw(st.sampled_from([None, NamedValue(name=self.words())]))

    def shared(self, facts: tuple[str, ...]) -> dict[str, Any]:
        """Give what all typed items have: facts, marking, ground and the private note."""
        return {
            "facts": self.some_of(facts, most=2),
            "marking": self.marking(),
            "ground": self.word(),
            "note": self.word(),
        }

    def person(self, facts: tuple[str, ...]) -> Person:
        titles = tuple(
            PersonTitle(text=self.local(), to=self.day(), facts=self.some_of(facts, most=2))
            for _ in range(self.draw(st.integers(0, 2)))
        )
        return Person(
            id=self.id("n"),
            name=self.words(),
            pronunciation=self.maybe(self.words()),
            name_in_script=self.maybe(self.words()),
            titles=titles,
            side=self.draw(st.sampled_from(get_args(SideName))),
            side_name=self.maybe(self.word()),
            role=self.draw(st.sampled_from(get_args(PersonRole))),
            biography=self.maybe_local(),
            **self.shared(facts),
        )

    def typed_items(self, facts: tuple[str, ...]) -> dict[str, Any]:
        """Make points of every kind, and some of each other thing an officer types."""
        area = st.sampled_from((*AREAS, None))
        kinds = self.draw(st.lists(st.sampled_from(POINT_KINDS), max_size=8))
        states = st.sampled_from(get_args(CommitmentState))
        some = range(self.draw(st.integers(0, 2)))
        return {
            "people": tuple(self.person(facts) for _ in some),
            "points": tuple(
                Point(
                    id=self.id("p"),
                    kind=kind,
                    text=self.local(),
                    area=self.draw(area),
                    tier=self.draw(st.sampled_from(get_args(Tier))),
                    **self.shared(facts),
                )
                for kind in kinds
            ),
            "commitments": tuple(
                Commitment(
                    id=self.id("c"),
                    who=self.words(),
                    what=self.local(),
                    state=self.draw(states),
                    **self.shared(facts),
                )
                for _ in some
            ),
            "questions": tuple(
                Question(
                    id=self.id("q"),
                    question=self.local(),
                    area=self.draw(area),
                    reply=self.maybe_local(),
                    if_pressed=self.maybe_local(),
                    **self.shared(facts),
                )
                for _ in some
            ),
            "recommendations": tuple(self.recommendation(facts) for _ in some),
            "options": tuple(
                Option(
                    id=self.id("o"),
                    text=self.local(),
                    criteria={
                        self.words(): self.local() for _ in range(self.draw(st.integers(0, 2)))
                    },
                    **self.shared(facts),
                )
                for _ in range(self.draw(st.integers(0, 4)))
            ),
            "charts": tuple(
                Chart(
                    id=self.id("h"),
                    title=self.local(),
                    kind=self.draw(st.sampled_from(get_args(ChartKind))),
                    area=self.draw(area),
                    data=DataTable(
                        columns=(self.word(),),
                        rows=(DataRow(label=self.word(), figures=("3",)),),
                    ),
                    unit=self.maybe_local(),
                    source=self.maybe_local(),
                    **self.shared(facts),
                )
                for _ in some
            ),
            "outcomes": tuple(
                Outcome(
                    id=self.id("u"),
                    result=self.local(),
                    objective=self.draw(st.sampled_from([None, "p-unknown"])),
                    **self.shared(facts),
                )
                for _ in some
            ),
        }

    def recommendation(self, facts: tuple[str, ...]) -> Recommendation:
        return Recommendation(
            id=self.id("r"),
            text=self.local(),
            answers=self.draw(st.sampled_from(get_args(Answers))),
            by=self.draw(st.sampled_from([None, self.day()])),
            reason=self.maybe_local(),
            **self.shared(facts),
        )

    def meeting(self, facts: tuple[str, ...]) -> Meeting:
        programme = tuple(
            ProgrammeItem(minutes=20, what=self.local(), speaker=self.maybe(self.words()))
            for _ in range(self.draw(st.integers(0, 2)))
        )
        names = st.sampled_from(["title", "starts", "ends", "place", "room", "reason", "colour"])
        filled = self.draw(st.lists(names, max_size=3, unique=True))
        return Meeting(
            title=self.maybe_local(),
            place=self.maybe_local(),
            room=self.maybe_local(),
            reason=self.maybe_local(),
            starts=self.moment(),
            ends=self.moment(),
            time_zone=self.maybe(self.word()),
            programme=programme,
            from_facts={name: self.some_of(facts, most=2) for name in filled},
        )

    def brief(self, dossier: Dossier) -> Brief:
        ids = tuple(item.id for item in dossier.items())
        release = [None, None, *(Marking(level=level) for level in LEVELS)]
        return Brief(
            id=self.id("b"),
            name=self.maybe(self.words()),
            type=self.draw(st.sampled_from(BRIEF_TYPES)),
            language=self.draw(st.sampled_from(["en", "en", "fr"])),
            release=self.draw(st.sampled_from(release)),
            provenance=self.draw(st.sampled_from(get_args(Provenance))),
            header=Header(
                to=self.maybe_local(),
                subject=self.maybe_local(),
                reference=self.maybe(self.word()),
                as_at=dt.datetime(2031, 3, 14, 9, 0, tzinfo=dt.UTC),
                attachments=(self.local(),),
                drafter=self.maybe(self.word()),
            ),
            passages={name: self.local() for name in PASSAGES if self.draw(st.booleans())},
            selected=tuple(id_ for id_ in ids if self.draw(st.integers(0, 2))),
            area_order=self.some_of(AREAS, most=3),
            item_order={"fisheries": self.some_of(ids, most=4)},
        )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw a dossier with up to twelve facts and a brief that ticks about two thirds of it."""
    maker = Maker(draw)
    sources = tuple(maker.source() for _ in range(draw(st.integers(1, 2))))
    kinds = draw(st.lists(st.sampled_from(FACT_KINDS), max_size=12))
    facts = tuple(maker.fact(kind, sources) for kind in kinds)
    ids = tuple(fact.id for fact in facts)
    dossier = Dossier(
        sides=Sides(
            ours=Side(name="Ostland"), theirs=Side(name=draw(st.sampled_from(["", "Norland"])))
        ),
        default_marking=draw(st.sampled_from([None, Marking(level="internal")])),
        meeting=maker.meeting(ids),
        sources=sources,
        facts=facts,
        areas=tuple(
            AgendaArea(id=id_, label=maker.words(), order=draw(st.integers(0, 3)))
            for id_ in AREAS[:-1]
        ),
        **maker.typed_items(ids),
    )
    return Case(dossier, maker.brief(dossier))


def words_in(value: object) -> set[str]:
    """Give the numbered words anywhere in a value."""
    return {word for text in _texts(msgspec.to_builtins(value)) for word in text.split()}


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            yield from (text for inner in value.values() for text in _texts(inner))
        case list() | tuple():
            yield from (text for inner in value for text in _texts(inner))
