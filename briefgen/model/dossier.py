"""The dossier: all that is known about a meeting, from sources and from the officer's hand."""

import datetime as dt
from collections.abc import Iterator
from datetime import date
from typing import Literal, get_args

from briefgen.model.agenda import AgendaArea
from briefgen.model.data_table import DataTable
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText, Words
from briefgen.model.marking import Marking
from briefgen.model.source import Source
from briefgen.model.value import Value

SideName = Literal["ours", "theirs", "other", "unknown"]
PointKind = Literal[
    "objective",
    "their_objective",
    "ask",
    "their_ask",
    "point_to_make",
    "if_raised",
    "avoid",
    "watch_out",
    "press_line",
    "response",
    "background",
]
POINT_KINDS: tuple[PointKind, ...] = get_args(PointKind)
OFFENSIVE: frozenset[PointKind] = frozenset({"point_to_make", "ask"})
"""What a side brings up itself; a matter that is unlikely to come up gets defensive points only."""
Tier = Literal["certain", "possible", "unlikely"]
PersonRole = Literal["principal", "delegation", "interpreter", "other"]
Answers = Literal["approve/disapprove", "agreed/not agreed", "noted/please discuss"]
CommitmentState = Literal["open", "kept", "late", "dropped"]
ChartKind = Literal["bars", "lines"]


class Side(Value):
    """One party of the meeting; `name` is a country or organisation in English."""

    name: str = ""
    short_name: str = ""


class Sides(Value):
    """The two parties: ours and theirs."""

    ours: Side = Side()
    theirs: Side = Side()


class Moment(Value):
    """A day and, where it is known, the time of day at the place of the meeting."""

    day: date
    time: dt.time | None = None


class ProgrammeItem(Value):
    """One step of the meeting: how many minutes, what, and who speaks."""

    minutes: int
    what: LocalText
    speaker: Words = ""


class Meeting(Value):
    """Who asked for the meeting and why, when and where it takes place.

    `from_facts` names, by field, the facts the officer accepted as its content.
    """

    title: LocalText | None = None
    requested_by: LocalText | None = None
    reason: LocalText | None = None
    place: LocalText | None = None
    room: LocalText | None = None
    starts: Moment | None = None
    ends: Moment | None = None
    time_zone: str = ""
    interpreter: LocalText | None = None
    press: LocalText | None = None
    programme: tuple[ProgrammeItem, ...] = ()
    from_facts: dict[str, tuple[Id, ...]] = {}


class PersonTitle(Value, rename={"from_": "from"}):
    """An office a person holds, with the days it begins and ends and the facts that say so."""

    text: LocalText
    from_: date | None = None
    to: date | None = None
    facts: tuple[Id, ...] = ()


class Kept(Value):
    """What everything an officer keeps has in common.

    `facts` carry it; `ground` says why it is withheld where its marking is above the
    release level; `note` is private and never exported.
    """

    facts: tuple[Id, ...] = ()
    marking: Marking | None = None
    ground: str = ""
    note: str = ""


class Person(Kept):
    """Somebody in the room. `photo` will name a picture in the project; none is read yet."""

    id: Id
    name: str
    name_in_script: str = ""
    pronunciation: str = ""
    titles: tuple[PersonTitle, ...] = ()
    side: SideName = "unknown"
    side_name: str = ""
    role: PersonRole = "other"
    biography: LocalText | None = None
    photo: str = ""


class Point(Kept):
    """Something the officer writes, for one agenda area or (None) for the whole meeting."""

    id: Id
    kind: PointKind
    text: LocalText
    area: Id | None = None
    tier: Tier = "certain"


class Commitment(Kept):
    """What somebody promised earlier, and how it stands."""

    id: Id
    who: Words
    what: LocalText
    due: date | None = None
    state: CommitmentState = "open"


class Question(Kept):
    """A question that may be put, with the suggested reply and what to say if pressed."""

    id: Id
    question: LocalText
    area: Id | None = None
    reply: LocalText | None = None
    if_pressed: LocalText | None = None


class Recommendation(Kept):
    """What the reader is asked to decide, by when and why by then."""

    id: Id
    text: LocalText
    answers: Answers = "approve/disapprove"
    by: date | None = None
    reason: LocalText | None = None


class Option(Kept):
    """One course of action, weighed by criterion."""

    id: Id
    text: LocalText
    criteria: dict[str, LocalText] = {}


class Outcome(Kept):
    """What came of an objective (a point's id) in the meeting."""

    id: Id
    result: LocalText
    objective: Id | None = None


class Chart(Kept):
    """Figures to show as bars or lines, with their unit and where they are from.

    The data are kept here; the file that they were read from is not needed again.
    """

    id: Id
    title: LocalText
    data: DataTable
    kind: ChartKind = "bars"
    area: Id | None = None
    unit: LocalText | None = None
    source: LocalText | None = None


class ConflictChoice(Value):
    """How the officer settled a disagreement between facts.

    `readings` are those that stood against each other then, `kept` the one that was chosen,
    empty where all or none of them was. A choice says nothing of readings that it did not know.
    """

    conflict: str
    choice: str
    readings: tuple[str, ...] = ()
    kept: str = ""


class MeaningChoice(Value):
    """A wording that the officer explained ("this means …") and the term  it stands for."""

    text: str
    term: Id


class Decisions(Value):
    """What the officer decided where the sources leave it open."""

    conflicts: tuple[ConflictChoice, ...] = ()
    meanings: tuple[MeaningChoice, ...] = ()
    same: tuple[tuple[Id, ...], ...] = ()
    different: tuple[tuple[Id, ...], ...] = ()


Entered = Point | Person | Commitment | Question | Recommendation | Option | Outcome | Chart
"""What an officer enters."""
Item = Fact | Entered
"""What can be ticked into a brief."""


ITEM_COLLECTIONS = (
    "facts",
    "points",
    "people",
    "commitments",
    "questions",
    "recommendations",
    "options",
    "outcomes",
    "charts",
)
"""The fields of a dossier that hold items, in the order in which these are listed."""


class Dossier(Value):
    """All that is known about a meeting. Nothing derived is stored here."""

    sides: Sides = Sides()
    marking_scheme: str = "plain"
    default_marking: Marking | None = None
    meeting: Meeting = Meeting()
    people: tuple[Person, ...] = ()
    sources: tuple[Source, ...] = ()
    facts: tuple[Fact, ...] = ()
    areas: tuple[AgendaArea, ...] = ()
    points: tuple[Point, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    questions: tuple[Question, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    options: tuple[Option, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    charts: tuple[Chart, ...] = ()
    decisions: Decisions = Decisions()

    def items(self) -> Iterator[Item]:
        """Yield everything that can be ticked into a brief."""
        for name in ITEM_COLLECTIONS:
            yield from getattr(self, name)
