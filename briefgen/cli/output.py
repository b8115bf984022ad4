"""How the command line speaks: results to standard output, everything else to standard error."""

import json
import re
import sys
import time
from collections.abc import Iterable, Sequence

import click

from briefgen.model.notices import Notice

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]"
)
_COLOURS = {"info": "blue", "warning": "yellow", "refusal": "red"}


def terminal_text(text: str) -> str:
    """Make text from outside safe to print: what steers a terminal is shown as its code."""
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def say(line: str = "") -> None:
    """Print one line of the result."""
    click.echo(terminal_text(line))


def say_json(result: object) -> None:
    """Print the whole result as one JSON object."""
    click.echo(json.dumps(result, ensure_ascii=False, indent=2))


def complain(message: str) -> None:
    """Print an error."""
    click.echo(f"{_coloured('error', 'red')}: {terminal_text_lines(message)}", err=True)


def terminal_text_lines(text: str) -> str:
    """Make text of several lines safe to print."""
    return "\n".join(terminal_text(line) for line in text.split("\n"))


def say_notices(notices: Iterable[Notice], *, quiet: bool = False) -> None:
    """Print notices, each on its own line."""
    for notice in notices:
        if quiet and notice.level != "refusal":
            continue
        level = _coloured(notice.level, _COLOURS[notice.level])
        place = f"{notice.place}: " if notice.place else ""
        click.echo(f"{level}: {terminal_text_lines(place + notice.message)}", err=True)


def _coloured(word: str, colour: str) -> str:
    return click.style(word, fg=colour) if _wants_colour() else word


def _wants_colour() -> bool:
    import os

    return sys.stderr.isatty() and not os.environ.get("NO_COLOR")


def columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Set rows in aligned columns, two spaces apart; the last column runs free."""
    if not rows:
        return []
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]) - 1)]
    return [
        "  ".join([*(part.ljust(width) for part, width in zip(row, widths, strict=False)), row[-1]])
        for row in rows
    ]


class Progress:
    """Tells on a terminal how far the work is, once it has taken more than a second."""

    def __init__(self, what: str, total: int, *, quiet: bool) -> None:
        self._what, self._total = what, total
        self._shown = not quiet and sys.stderr.isatty()
        self._begun = time.monotonic()

    def step(self, number: int) -> None:
        """Say that the work on item `number` (from 1) begins."""
        if self._shown and time.monotonic() - self._begun > 1:
            click.echo(f"\r{self._what} {number} of {self._total} …", err=True, nl=False)

    def end(self) -> None:
        """Clear the line."""
        if self._shown and time.monotonic() - self._begun > 1:
            click.echo("\r\x1b[K", err=True, nl=False)
