"""Facts: what a source says, each with the exact place where it says so."""

from datetime import date
from typing import Literal, get_args

from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText
from briefgen.model.marking import Marking
from briefgen.model.value import Value

FactKind = Literal[
    "participant",
    "organisation",
    "date",
    "venue",
    "mechanism",
    "agreement",
    "quote",
    "position",
    "side_meeting",
    "milestone",
    "figure",
    "area",
]
FACT_KINDS: tuple[FactKind, ...] = get_args(FactKind)
DateRole = Literal[
    "visit", "meeting", "announcement", "statement", "appointment", "quote", "deadline", "other"
]
Engine = Literal["rules", "ner", "terms", "officer"]
AttributeName = Literal["title", "side", "role", "speaker", "direct", "status", "date"]


class DateValue(Value, tag_field="type", tag="date"):
    """A closed interval of days; `first` equals `last` for a single day.

    `candidates` are other readings where the year had to be inferred.
    """

    first: date
    last: date
    role: DateRole = "other"
    candidates: tuple[tuple[date, date], ...] = ()


class PossibleTerm(Value):
    """A term that a wording may stand for: its id and official name."""

    term: Id
    official: str


class NamedValue(Value, tag_field="type", tag="name"):
    """A person, organisation, place or term by its normalised name; `term` is its id if known.

    `perhaps` are terms the wording is like, but not enough to take one of them for meant.
    """

    name: str
    term: Id | None = None
    perhaps: tuple[PossibleTerm, ...] = ()


class AreaValue(Value, tag_field="type", tag="area"):
    """An agenda area of the taxonomy."""

    area: Id


class FigureValue(Value, tag_field="type", tag="figure"):
    """A number as printed, with its unit and what it measures."""

    amount: str
    unit: str = ""
    measures: str = ""


FactValue = DateValue | NamedValue | AreaValue | FigureValue


class Attribute(Value):
    """One thing said of a fact, with its own place, rule and confidence (0 to 1).

    `alternatives` holds further readings where the text is ambiguous.
    """

    value: str | bool
    start: int | None = None
    end: int | None = None
    rule: str = ""
    confidence: float = 1.0
    alternatives: tuple[str, ...] = ()


class Mention(Value):
    """One more place where the same source says the same thing.

    It is `merged` where it was a fact of its own and the officer made one of the two.
    """

    start: int
    end: int
    text: str
    merged: bool = False


class Original(Value):
    """What was proposed, kept where the officer corrected it."""

    kind: FactKind
    value: FactValue | None = None
    attributes: dict[AttributeName, Attribute] = {}
    areas: tuple[Id, ...] = ()


ReviewState = Literal["proposed", "accepted", "edited", "rejected"]


class Review(Value):
    """What the officer decided on a proposal; `wording` replaces the source's words in a brief.

    Where the fact differs from its `original`, it is the officer who says so.
    """

    state: ReviewState = "proposed"
    wording: LocalText | None = None
    original: Original | None = None


class Fact(Value):
    """One thing a source says, or one an officer typed (`engine` is then "officer").

    `text == source.text[start:end]` holds for every fact with a source. `sentence` is
    the place of the sentence around it. `areas` are the agenda areas it belongs to;
    none makes it a meeting fact. `former_source` had the words of a fact that has no
    source any more. `note` is private and never exported.
    """

    id: Id
    kind: FactKind
    text: str
    source: Id | None = None
    start: int = 0
    end: int = 0
    sentence: tuple[int, int] | None = None
    value: FactValue | None = None
    attributes: dict[AttributeName, Attribute] = {}
    areas: tuple[Id, ...] = ()
    mentions: tuple[Mention, ...] = ()
    rule: str = ""
    engine: Engine = "rules"
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    review: Review = Review()
    marking: Marking | None = None
    ground: str = ""
    note: str = ""
    former_source: Id | None = None

    def attribute(self, name: AttributeName) -> str:
        """Give the text of an attribute, or an empty string where it is unknown or no text."""
        found = self.attributes.get(name)
        return found.value if found and isinstance(found.value, str) else ""

    @property
    def name(self) -> str:
        """The normalised name, or the wording of the source where it has none."""
        return self.value.name if isinstance(self.value, NamedValue) else self.text
