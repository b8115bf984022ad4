"""Conflicts: where sources disagree, computed from the facts and never stored."""

from typing import Literal

from briefgen.model.ids import Id
from briefgen.model.value import Value

ConflictKind = Literal[
    "dates",
    "weekday",
    "venue",
    "figure",
    "tense",
    "title",
    "side",
    "appointment",
    "name",
    "area",
    "quotation",
    "signatory",
]
BOTH = "both"
"""The choice that leaves every reading standing: they speak of different things."""


class Saying(Value):
    """One place where a source says it: the fact, its source, and the sentence word for word."""

    fact: Id
    source: Id | None
    sentence: str


class ConflictSide(Value):
    """One of the readings that can't all be right: what it says and where that is said.

    `sources` counts those that are independent of each other.
    """

    reading: str
    facts: tuple[Id, ...]
    sayings: tuple[Saying, ...]
    sources: int = 1


class Choice(Value):
    """A way to settle a conflict. `side` is the number of the side it keeps, from 0."""

    key: str
    label: str
    side: int | None = None


class Conflict(Value):
    """One disagreement: a sentence in plain words, the sides, and the ways to settle it.

    The id comes from the kind and the first fact of every side, so that a further source
    that agrees with one of them leaves it as it is.
    """

    id: Id
    kind: ConflictKind
    message: str
    sides: tuple[ConflictSide, ...]
    choices: tuple[Choice, ...]

    @property
    def facts(self) -> tuple[Id, ...]:
        """All facts of all sides."""
        return tuple(id_ for side in self.sides for id_ in side.facts)

    @property
    def readings(self) -> tuple[str, ...]:
        """What stands against each other, side by side."""
        return tuple(side.reading for side in self.sides)

    def keeping(self, reading: str) -> Choice | None:
        """Give the choice that keeps a reading; None where no side has it."""
        return next(
            (
                one
                for one in self.choices
                if one.side is not None and self.sides[one.side].reading == reading
            ),
            None,
        )

    def choice(self, key: str) -> Choice | None:
        """Give the choice with a key."""
        return next((one for one in self.choices if one.key == key), None)
