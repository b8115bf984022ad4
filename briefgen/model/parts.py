"""The parts of a composed document, by the sections of a recipe, and its two languages."""

from briefgen.model.ids import Id
from briefgen.model.recipe import Section
from briefgen.model.value import Value


class Pair(Value):
    """What a brief in two languages says in both: the words of each, and what they stem from."""

    first: str
    second: str
    ids: tuple[Id, ...] = ()


class FiguresApart(Value):
    """The figures that a text has in its main language alone, and in another one alone."""

    main: str
    other: str
    of_main: str = ""
    of_other: str = ""

    def told(self) -> str:
        """Say which language has which figures alone."""
        both = ((self.main, self.of_main), (self.other, self.of_other))
        return "; ".join(f"only {code!r} has {figures}" for code, figures in both if figures)


class Part(Value):
    """The blocks of one section, from `start` up to `end`; `title` is what the reader calls it."""

    section: Section
    title: str
    start: int
    end: int
