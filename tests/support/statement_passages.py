"""Read passages in which every statement of one kind is marked: "{Hanne Sørensen: she said …}".

Before the colon stands the speaker, or nothing where the kind has none. Passages are parted by
"== style".
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

STATEMENTS = Path(__file__).parents[1] / "extract" / "statements"
_MARK = re.compile(r"\{(?P<speaker>[^:{}]*): (?P<text>[^{}]+)\}")
_HEAD = re.compile(r"^== (?P<style>.+)\n", re.MULTILINE)


class Passage(NamedTuple):
    """A text without its marks, and the speaker and words of each mark."""

    style: str
    text: str
    statements: tuple[tuple[str, str], ...]


def read_statements(kind: str) -> Iterator[Passage]:
    """Yield the passages for a kind of facts."""
    text = (STATEMENTS / f"{kind}.txt").read_text(encoding="utf-8")
    _, *parts = _HEAD.split(text)
    for style, marked in zip(parts[::2], parts[1::2], strict=True):
        told = tuple((match["speaker"], match["text"]) for match in _MARK.finditer(marked))
        yield Passage(style, _MARK.sub(r"\g<text>", marked), told)
