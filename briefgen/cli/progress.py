"""Tell on a terminal how far the work is, once it takes more than a second."""

import sys
from threading import Timer
from types import TracebackType
from typing import TextIO

import click

PATIENCE = 1.0
"""Seconds of work about which nothing is said."""


class Progress:
    """One line on a terminal that names the item at work; elsewhere nothing.

    A timer writes it, so that a single long item shows too.
    """

    def __init__(
        self,
        what: str,
        total: int,
        *,
        quiet: bool,
        stream: TextIO | None = None,
        patience: float = PATIENCE,
    ) -> None:
        self._what, self._total, self._number = what, total, 1
        self._stream = stream or sys.stderr
        self._shown = not quiet and self._stream.isatty()
        self._begun = False
        self._timer = Timer(patience, self._begin)
        self._timer.daemon = True

    def __enter__(self) -> "Progress":
        if self._shown:
            self._timer.start()
        return self

    def step(self, number: int) -> None:
        """Say that the work on item `number` (from 1) begins."""
        self._number = number
        if self._begun:
            self._write()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if not self._shown:
            return
        self._timer.cancel()
        self._timer.join()
        if self._begun:
            click.echo("\r\x1b[K", file=self._stream, nl=False)

    def _begin(self) -> None:
        self._begun = True
        self._write()

    def _write(self) -> None:
        words = f"\r{self._what} {self._number} of {self._total} …"
        click.echo(words, file=self._stream, nl=False)
