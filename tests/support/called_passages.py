"""Read passages in which people, organisations and mechanisms are marked: "{o:Bank of Norland}".

A kind is o (organisation), m (mechanism), a (agreement) or p (participant). What is marked with
"?" may be proposed or not. Passages are parted by "== style".
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CALLED = Path(__file__).parents[1] / "extract" / "called"
KINDS = {"o": "organisation", "m": "mechanism", "p": "participant", "a": "agreement"}
_MARK = re.compile(r"\{(?P<kind>[omap])(?P<may>\?)?:(?P<name>[^{}]+)\}")
_HEAD = re.compile(r"^== (?P<style>.+)\n", re.MULTILINE)


class Passage(NamedTuple):
    """A text without its marks; (kind, name) of what is in it, and of what may be proposed too."""

    style: str
    text: str
    wanted: frozenset[tuple[str, str]]
    optional: frozenset[tuple[str, str]]


def read_called() -> Iterator[Passage]:
    """Yield all passages, file by file."""
    for path in sorted(CALLED.glob("*.txt")):
        _, *parts = _HEAD.split(path.read_text(encoding="utf-8"))
        for style, marked in zip(parts[::2], parts[1::2], strict=True):
            marks = [
                (KINDS[one["kind"]], one["name"], bool(one["may"]))
                for one in _MARK.finditer(marked)
            ]
            yield Passage(
                style,
                _MARK.sub(r"\g<name>", marked),
                frozenset((kind, name) for kind, name, may in marks if not may),
                frozenset((kind, name) for kind, name, may in marks if may),
            )
