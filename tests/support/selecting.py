"""Random dossiers in which every fact and point has a word of its own, and random selections."""

import datetime as dt
import random
from collections.abc import Iterator
from string import ascii_lowercase
from typing import get_args

from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief, Header, Provenance
from briefgen.model.dossier import POINT_KINDS, Dossier, Item, Point
from briefgen.model.facts import Attribute, Fact, FactKind, FigureValue, NamedValue
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.model.source import Source

AREAS = ("fisheries", "patrols")
KINDS: tuple[FactKind, ...] = (
    "quote",
    "position",
    "figure",
    "milestone",
    "agreement",
    "participant",
    "organisation",
    "venue",
)


class Made:
    """One project, the word of each of its items, and which of them are ticked."""

    def __init__(self, number: int) -> None:
        """Make the project of a number; every third one ticks more than twenty items."""
        chance = random.Random(number)
        self.words: dict[str, str] = {}
        self._chance, self._number = chance, number
        many = number % 3 == 0
        facts, source = self._facts(chance.randint(12, 15) if many else chance.randint(1, 5))
        points = self._points(chance.randint(11, 13) if many else chance.randint(1, 4))
        items: list[Item] = [*facts, *points]
        share = 0.85 if many else 0.5
        least = 21 if many else 1
        ticked = [item.id for item in items if chance.random() < share]
        others = [item.id for item in items if item.id not in ticked]
        ticked += others[: max(0, least - len(ticked))]
        self.selected = frozenset(ticked)
        self.project = Project(
            dossier=Dossier(
                sources=(source,),
                facts=facts,
                points=points,
                areas=tuple(AgendaArea(id=area, label=area.title()) for area in AREAS),
            ),
            briefs=(
                Brief(
                    id="b-briefaaa",
                    name="Talks",
                    type=chance.choice(("meeting-brief", "information-memo", "talking-points")),
                    provenance=chance.choice(get_args(Provenance)),
                    header=Header(as_at=dt.datetime(2031, 3, 14, 9, tzinfo=dt.UTC)),
                    selected=tuple(ticked),
                ),
            ),
        )

    def _word(self, id_: str) -> str:
        """Give an item a word that occurs nowhere else."""
        letters = "".join(self._chance.choice(ascii_lowercase) for _ in range(5))
        self.words[id_] = f"zq{letters}{ascii_lowercase[len(self.words) % 26]}{len(self.words)}x"
        return self.words[id_]

    def _facts(self, count: int) -> tuple[tuple[Fact, ...], Source]:
        text, facts = "", []
        for at in range(count):
            id_ = f"f-{at:08}"
            words = f"The {self._word(id_)} of ships"
            facts.append(self._fact(id_, words, len(text)))
            text += f"{words} falls.\n\n"
        source = Source(
            id="s-sourceaa",
            sha256="0" * 64,
            file_name="notice.txt",
            reader="plain_text",
            reader_version="1",
            text=text,
            title="A notice",
        )
        return tuple(facts), source

    def _fact(self, id_: str, words: str, start: int) -> Fact:
        kind = self._chance.choice(KINDS)
        named = NamedValue(name=words) if kind in KINDS[4:] else None
        figure = FigureValue(amount=self.words[id_], unit="ships") if kind == "figure" else None
        return Fact(
            id=id_,
            kind=kind,
            text=words,
            source="s-sourceaa",
            start=start,
            end=start + len(words),
            value=named or figure,
            attributes={"speaker": Attribute(value="Ivar Lund")} if kind == "quote" else {},
            areas=self._chance.choice(((), (AREAS[0],), AREAS)),
        )

    def _points(self, count: int) -> tuple[Point, ...]:
        return tuple(
            Point(
                id=f"p-{at:08}",
                kind=self._chance.choice(POINT_KINDS),
                text=local(f"Say that {self._word(f'p-{at:08}')} matters"),
                area=self._chance.choice((None, *AREAS)),
            )
            for at in range(count)
        )


def made_projects(count: int) -> Iterator[Made]:
    """Yield projects, always the same ones."""
    for number in range(count):
        yield Made(number)
