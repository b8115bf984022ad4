"""The anatomy of a brief type: its sections in order, as data."""

from typing import Literal, get_args

from briefgen.model.dossier import PointKind
from briefgen.model.facts import FactKind
from briefgen.model.value import Value

SectionKind = Literal[
    "header",
    "logistics",
    "passage",
    "objectives",
    "participants",
    "programme",
    "areas",
    "points",
    "background",
    "commitments",
    "sources",
]
SECTION_KINDS: tuple[SectionKind, ...] = get_args(SectionKind)


class Section(Value):
    """One section of a brief.

    `heading` is the key of a label; `passage` names the officer's own text of a passage
    section; `points` and `facts` say which kinds it shows. A mandatory section that stays
    empty is a notice.
    """

    kind: SectionKind
    heading: str = ""
    mandatory: bool = False
    passage: str = ""
    points: tuple[PointKind, ...] = ()
    facts: tuple[FactKind, ...] = ()


class Limits(Value):
    """What a brief of the type must not exceed; None means no limit."""

    pages: int | None = None
    words: int | None = None


class Recipe(Value):
    """A brief type: its name, the key of its title, its sections in order."""

    name: str
    title: str
    summary: str = ""
    sections: tuple[Section, ...] = ()
    limits: Limits = Limits()
