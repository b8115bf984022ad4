"""How long a brief is, held against what its type allows."""

from typing import Literal

from briefgen.model.ids import Id
from briefgen.model.value import Value

Unit = Literal["page", "word"]


class Measure(Value):
    """How much there is of a unit, the most and the least there may be (None: any number).

    Pages count in tenths. `cuts` are items of the brief, what to cut first at the start.
    """

    unit: Unit
    count: float
    most: int | None = None
    least: int | None = None
    cuts: tuple[Id, ...] = ()

    @property
    def over(self) -> float:
        """By how much there is too much."""
        return 0 if self.most is None else max(0, round(self.count - self.most, 1))

    @property
    def short(self) -> float:
        """By how much there is too little."""
        return 0 if self.least is None else max(0, round(self.least - self.count, 1))
