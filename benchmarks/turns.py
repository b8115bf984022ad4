"""Wait for the window as an officer does: until it has painted, or until a signal comes."""

from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance


class Spent(NamedTuple):
    """Milliseconds by the clock, and of the processor in the process of the window alone."""

    clock: float
    processor: float


def median_of(spent: list[Spent]) -> Spent:
    """Give the medians of several measurements."""
    return Spent(median(one.clock for one in spent), median(one.processor for one in spent))


def wait_for(signal: SignalInstance) -> None:
    """Let the window go on until a signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def turn(milliseconds: int = 0) -> None:
    """Let the window lay out and paint what is due."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def painted(act: Callable[[], object]) -> Spent:
    """Measure an act, until the window has painted what came of it."""
    begun, worked = perf_counter(), process_time()
    act()
    turn()
    return Spent(1000 * (perf_counter() - begun), 1000 * (process_time() - worked))
