"""A part of a picture in the making: its shapes, its words, and where it ends."""

from briefgen.compose.lettering import is_cut, lines_of
from briefgen.model.document import Label
from briefgen.model.figure import FIGURE_WIDTH, LabelAlign, LabelRole, Shape
from briefgen.model.ids import Id
from briefgen.model.value import Value

NO_BREAK = "\N{NO-BREAK SPACE}"
_MINUS = "\N{MINUS SIGN}"
_UNGROUPED = 3
"""Digits that need no space between thousands."""


class Drawn(Value):
    """Shapes and words between two heights of a picture; `bottom` is the lower one."""

    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]
    bottom: float


class Pen(Value):
    """Sets words that all stem from the same, and figures with the signs of a language.

    `width` is that of the picture.
    """

    origins: tuple[Id, ...] = ()
    width: float = FIGURE_WIDTH
    decimal_mark: str = "."
    thousands: str = NO_BREAK

    def figure(self, figure: str) -> str:
        """Give a figure as it is printed: a true minus, thousands apart."""
        sign = _MINUS if figure.startswith("-") else ""
        whole, point, rest = figure.removeprefix("-").partition(".")
        if len(whole) > _UNGROUPED:
            whole = f"{int(whole):,}".replace(",", self.thousands)
        return f"{sign}{whole}{self.decimal_mark if point else ''}{rest}"

    def words(
        self,
        text: str,
        x: float,
        y: float,
        *,
        width: float,
        role: LabelRole = "plain",
        align: LabelAlign = "start",
        most: int = 1,
    ) -> Label:
        """Set words below a height, in a room of a width, broken into so many lines at most."""
        lines = lines_of(text, width=width, role=role, most=most)
        return Label(
            x=x,
            y=y,
            width=width,
            lines=lines,
            role=role,
            align=align,
            origins=self.origins,
            is_cut=is_cut(lines, text),
        )
