"""The parts of a composed document, by the sections of a recipe, and its two languages."""

from briefgen.model.ids import Id
from briefgen.model.recipe import Section
from briefgen.model.value import Value


class Pair(Value):
    """What a brief in two languages says in both: the words of each, and what they stem from."""

    first: str
    second: str
    ids: tuple[Id, ...] = ()


class Part(Value):
    """The blocks of one section, from `start` up to `end`; `title` is what the reader calls it."""

    section: Section
    title: str
    start: int
    end: int
