"""A table of figures beside their targets, printed line by line as they are measured."""

import sys
from statistics import quantiles

from benchmarks.turns import Spent

_WHAT, _FIGURE = 48, 10


class Figures:
    """Prints each figure with its verdict, and at the end how many targets were met.

    What the window itself had of the processor stands beside: it is the same on a busy machine.
    """

    def __init__(self) -> None:
        self._met: list[bool] = []
        self._line("", "measured", "processor", "target", "")

    def say(self, what: str, figure: float | Spent, target: float, *, unit: str = "ms") -> None:
        """Print a figure that is to be at most its target."""
        measured = figure.clock if isinstance(figure, Spent) else figure
        processor = f"{figure.processor:.0f}" if isinstance(figure, Spent) else ""
        self._met.append(measured <= target)
        verdict = "met" if self._met[-1] else "UNMET"
        self._line(what, f"{measured:.0f}", processor, f"{target:.0f}", f"{unit:<3}{verdict}")

    def end(self) -> None:
        """Print how many targets were met."""
        sys.stdout.write(f"{sum(self._met)} of {len(self._met)} targets met\n")

    def _line(self, what: str, *columns: str) -> None:
        *figures, rest = columns
        cells = "".join(f"{cell:>{_FIGURE}}" for cell in figures)
        sys.stdout.write(f"{what:<{_WHAT}}{cells} {rest}".rstrip() + "\n")
        sys.stdout.flush()


def longest_wait(gaps: list[float], *, share: float) -> float:
    """Give the gap in which a key pressed at any moment waits, at most, in `share` of all cases.

    A long gap counts by its length: idle turns, of which there are thousands, hide nothing.
    """
    whole, passed = sum(gaps), 0.0
    for gap in sorted(gaps):
        passed += gap
        if passed >= share * whole:
            return gap
    return 0.0


def at_95_percent(spent: list[Spent]) -> Spent:
    """Give what 95 of 100 measurements stay below."""
    clock, processor = zip(*spent, strict=True)
    return Spent(quantiles(clock, n=20)[-1], quantiles(processor, n=20)[-1])
