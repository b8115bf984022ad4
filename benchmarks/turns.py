"""Wait for the window as an officer does: until it has painted, or until a signal comes."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance


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


def painted(act: Callable[[], object]) -> float:
    """Give the milliseconds of an act, until the window has painted what came of it."""
    begun = perf_counter()
    act()
    turn()
    return 1000 * (perf_counter() - begun)
