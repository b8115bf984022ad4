"""The parts of a composed document: which of its blocks stem from which section of a recipe."""

from briefgen.model.recipe import Section
from briefgen.model.value import Value


class Part(Value):
    """The blocks of one section, from `start` up to `end`; `title` is what the reader calls it."""

    section: Section
    title: str
    start: int
    end: int
