"""Count what Python does, for tests that must not depend on how busy a machine is.

Each line that is run counts, and each turn of a loop on one line: so a list that is searched
for every element of another is seen, whatever the time. What C code does inside one call counts
as one; `tests.support.growth` measures that by the clock.
"""

import gc
import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import TraceFunction

LINEAR = 2.5
"""What the second step may add at most, for what the first adds: linear 2, quadratic 4."""


def added_growth(work: Callable[[int], Callable[[], object]], *, size: int) -> float:
    """Give what the step from 2 to 4 times `size` adds, for what that from 1 to 2 times adds.

    `work` prepares work of a size, uncounted. What does not depend on the size falls out, so
    also a small quadratic part shows.
    """
    # Once before, or what is loaded and remembered would count with the smallest.
    work(size)()
    one, two, four = (operations(work(times * size)) for times in (1, 2, 4))
    return (four - two) / (two - one)


def operations(work: Callable[[], object]) -> int:
    """Count the lines that are run."""
    count = 0

    def line(_frame: FrameType, event: str, _argument: object) -> "TraceFunction":
        nonlocal count
        count += event == "line"
        return line

    # What measures coverage listens too; it misses this, and goes on afterwards.
    listening = sys.gettrace()
    # A collection at another moment would run finalisers in between.
    gc.disable()
    sys.settrace(line)
    try:
        work()
    finally:
        sys.settrace(listening)
        gc.enable()
    return count
