"""Tell how processor time grows with the size of the work, whatever else the machine does."""

import time
from collections.abc import Callable

LESS_THAN_QUADRATIC = 9.0
"""What four times the work may cost at most: linear gives 4, quadratic 16."""

_RUNS = 3
_SHORTEST = 0.002
"""Seconds below which the clock and the caches say more than the work."""


def growth(work: Callable[[int], object], *, size: int) -> float:
    """Give the processor time of four times `size` over that of `size`, each the best of three."""
    return _best(work, 4 * size) / max(_best(work, size), _SHORTEST)


def _best(work: Callable[[int], object], size: int) -> float:
    return min(_seconds(work, size) for _ in range(_RUNS))


def _seconds(work: Callable[[int], object], size: int) -> float:
    started = time.process_time()
    work(size)
    return time.process_time() - started
