"""A table of figures beside their targets, printed line by line as they are measured."""

import sys
from statistics import quantiles

_WHAT, _FIGURE, _TARGET = 52, 9, 7


class Figures:
    """Prints each figure with its verdict, and at the end how many targets were met."""

    def __init__(self) -> None:
        self._met: list[bool] = []
        self._line("", "measured", "target", "")

    def say(self, what: str, figure: float, target: float, *, unit: str = "ms") -> None:
        """Print a figure that is to be at most its target."""
        is_met = figure <= target
        self._met.append(is_met)
        verdict = "met" if is_met else "UNMET"
        self._line(what, f"{figure:.0f}", f"{target:.0f}", f"{unit:<3}{verdict}")

    def end(self) -> None:
        """Print how many targets were met."""
        sys.stdout.write(f"{sum(self._met)} of {len(self._met)} targets met\n")

    def _line(self, what: str, figure: str, target: str, rest: str) -> None:
        sys.stdout.write(f"{what:<{_WHAT}}{figure:>{_FIGURE}}{target:>{_TARGET}} {rest}\n")
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


def at_95_percent(spent: list[float]) -> float:
    """Give what 95 of 100 measurements stay below."""
    return quantiles(spent, n=20)[-1]
