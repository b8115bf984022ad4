import io
from threading import Event, Timer

import pytest

from briefgen.cli.progress import Progress

FOREVER = 1000.0
SOON = 0.0


class Screen(io.StringIO):
    """A terminal that tells when something appears on it."""

    def __init__(self, *, terminal: bool = True) -> None:
        super().__init__()
        self.is_terminal, self.written = terminal, Event()

    def isatty(self) -> bool:
        return self.is_terminal

    def write(self, text: str) -> int:
        length = super().write(text)
        self.written.set()
        return length


def test_work_that_takes_long_is_shown_and_wiped_off_at_the_end() -> None:
    screen = Screen()

    with Progress("Reading", 3, quiet=False, stream=screen, patience=SOON) as progress:
        assert screen.written.wait(timeout=60)
        progress.step(2)

    assert screen.getvalue() == "\rReading 1 of 3 …\rReading 2 of 3 …\r\x1b[K"


def test_short_work_is_not_worth_a_word() -> None:
    screen = Screen()

    with Progress("Reading", 3, quiet=False, stream=screen, patience=FOREVER) as progress:
        progress.step(2)

    assert screen.getvalue() == ""


def test_the_line_is_wiped_off_when_the_work_fails() -> None:
    screen = Screen()

    def fail() -> None:
        with Progress("Reading", 1, quiet=False, stream=screen, patience=SOON):
            assert screen.written.wait(timeout=60)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_quiet_work_shows_nothing() -> None:
    screen = Screen()

    with Progress("Reading", 1, quiet=True, stream=screen, patience=SOON) as progress:
        progress.step(1)

    assert screen.getvalue() == ""


def test_a_file_or_pipe_gets_no_progress() -> None:
    screen = Screen(terminal=False)

    with Progress("Reading", 1, quiet=False, stream=screen, patience=SOON):
        pass

    assert screen.getvalue() == ""


class SlowScreen(Screen):
    """A terminal on which the first words take until they are released."""

    def __init__(self) -> None:
        super().__init__()
        self.released = Event()

    def write(self, text: str) -> int:
        if not self.written.is_set():
            self.written.set()
            assert self.released.wait(timeout=60)
        return super().write(text)


def test_the_line_is_wiped_off_only_after_it_is_written() -> None:
    screen = SlowScreen()

    with Progress("Reading", 1, quiet=False, stream=screen, patience=SOON):
        assert screen.written.wait(timeout=60)
        Timer(0.05, screen.released.set).start()

    assert screen.getvalue() == "\rReading 1 of 1 …\r\x1b[K"
