"""How the command line speaks: results to standard output, everything else to standard error."""

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from briefgen.model.notices import Notice

_UNSAFE = "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
"""Controls, marks of direction, line separators, halves of characters; not the tab."""
_COMMAND = r"\b(briefgen [a-z]+) PROJECT\b"
_RED, _YELLOW, _BLUE = 31, 33, 34
_COLOURS = {"info": _BLUE, "warning": _YELLOW, "refusal": _RED}


def terminal_text(text: str) -> str:
    """Make text from outside safe to print: what steers a terminal is shown as its code."""
    if text.isprintable():
        return text
    return re.sub(_UNSAFE, lambda found: f"\\u{ord(found[0]):04x}", text)


def say(line: str = "") -> None:
    """Print one line of the result."""
    _print(terminal_text(line))


def say_json(result: object) -> None:
    """Print the whole result as one JSON object; model values may stand anywhere in it."""
    import json

    ascii_only = not (sys.stdout.encoding or "").lower().startswith("utf")
    text = json.dumps(result, ensure_ascii=ascii_only, indent=2, default=_plain)
    _print("\n".join(terminal_text(line) for line in text.split("\n")))


def say_result(
    result: Mapping[str, object], lines: Iterable[str], *, as_json: bool, quiet: bool = False
) -> None:
    """Print a result as one JSON object for programs, or in lines for people."""
    if as_json:
        say_json(result)
    elif not quiet:
        for line in lines:
            say(line)


def complain(message: str) -> None:
    """Print an error; where nobody listens any more, the exit code says it alone."""
    with suppress(OSError):
        _write(f"{_coloured('error', _RED)}: {_message_text(message)}", sys.stderr)


def say_notices(notices: Iterable["Notice"], *, quiet: bool = False) -> None:
    """Print notices, each on its own line; refusals are never kept quiet."""
    for notice in notices:
        if quiet and notice.level != "refusal":
            continue
        level = _coloured(notice.level, _COLOURS[notice.level])
        place = f"{notice.place}: " if notice.place else ""
        _write(f"{level}: {_message_text(place + notice.message)}", sys.stderr)


def naming_project(notices: Iterable["Notice"], project: Path) -> Iterator["Notice"]:
    """Put the path of a project into the commands that notices name, ready to be run."""
    for notice in notices:
        yield _naming(project, notice) if " PROJECT" in notice.message else notice


def _naming(project: Path, notice: "Notice") -> "Notice":
    import shlex

    from msgspec.structs import replace

    path = shlex.quote(str(project))
    message = re.sub(_COMMAND, lambda found: f"{found[1]} {path}", notice.message)
    return replace(notice, message=message)


def columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Set rows in aligned columns, two spaces apart; the last column runs free."""
    safe = [[terminal_text(part) for part in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*safe, strict=True)][:-1]
    return ["  ".join([*map(_padded, row, widths), row[-1]]).rstrip() for row in safe]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """Give how many columns of a terminal a text takes; Chinese signs take two."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    return sum(
        0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text
    )


def _message_text(message: str) -> str:
    """Make a message safe to print; lines after the first stand further in, as no error does."""
    first, *more = (terminal_text(line) for line in message.split("\n"))
    return "\n".join([first, *(f"  {line.lstrip()}" for line in more)])


def _coloured(word: str, colour: int) -> str:
    return f"\x1b[{colour}m{word}\x1b[0m" if _wants_colour() else word


def _wants_colour() -> bool:
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR")


def _plain(value: object) -> object:
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    import msgspec

    return msgspec.to_builtins(value)


def _print(text: str) -> None:
    try:
        _write(text, sys.stdout)
    except BrokenPipeError:
        raise  # the program ends quietly when the reader has gone, as `head` does
    except OSError as fault:
        raise _lost_output(fault) from fault


def _write(line: str, stream: TextIO) -> None:
    """Write a line at once; click knows what consoles of Windows and other encodings ask for."""
    if sys.platform != "win32" and (stream.encoding or "").lower() == "utf-8":
        stream.write(f"{line}\n")
        stream.flush()
    else:
        import click

        click.echo(line, file=stream)


def _lost_output(fault: OSError) -> Exception:
    """Give the error for output that can't be written, and give up on what is still held."""
    from briefgen.errors import OutputError

    # Else the interpreter would try once more at its end, and complain with a traceback.
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a device, no path of ours
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    return OutputError(
        f"Standard output can't be written: {fault.strerror}.", hint="Send it to another place."
    )
