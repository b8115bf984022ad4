"""Explicit levels of bidirectional text: embeddings, overrides and isolates (UAX #9, X1-X9)."""

from collections.abc import Sequence
from typing import NamedTuple

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_REMOVED = frozenset({*_EMBEDDINGS, "PDF", "BN"})
_FROM_RIGHT = frozenset({"RLE", "RLO", "RLI"})
_OVERRIDES = {"LRO": "L", "RLO": "R"}
_DEEPEST = 125


class Embedded(NamedTuple):
    """The explicit level and the class of each character, and whether rule X9 removes it."""

    levels: list[int]
    kinds: list[str]
    removed: list[bool]


class _Status(NamedTuple):
    """What holds inside: a level, the class that all characters take, whether it isolates."""

    level: int
    override: str = ""
    isolates: bool = False


def isolate_ends(classes: Sequence[str]) -> dict[int, int]:
    """Give the place of the end of each isolate that has one, by where it begins (BD9)."""
    ends: dict[int, int] = {}
    waiting: list[int] = []
    for at, kind in enumerate(classes):
        if kind in ISOLATES:
            waiting.append(at)
        elif kind == "PDI" and waiting:
            ends[waiting.pop()] = at
    return ends


def embedded(classes: Sequence[str], base: int, ends: dict[int, int]) -> Embedded:
    """Give explicit levels; the text is one paragraph, so a separator can only be its end."""
    nesting = _Nesting(base)
    found = Embedded([], [], [])
    for at, kind in enumerate(classes):
        opened = _isolate(classes, at, ends) if kind == "FSI" else kind
        level, own = nesting.meet(opened)
        found.levels.append(level)
        found.kinds.append(own)
        found.removed.append(kind in _REMOVED)
    return found


def _isolate(classes: Sequence[str], at: int, ends: dict[int, int]) -> str:
    """Tell which isolate one is that takes its direction from what stands in it (X5c)."""
    inside = at + 1
    while inside < ends.get(at, len(classes)):
        if classes[inside] in {"L", "R", "AL"}:
            return "LRI" if classes[inside] == "L" else "RLI"
        # What an inner isolate holds does not count.
        inside = ends.get(inside, len(classes)) if classes[inside] in ISOLATES else inside + 1
    return "LRI"


class _Nesting:
    """The embeddings and isolates that are open at one place of a paragraph."""

    def __init__(self, base: int) -> None:
        self._base = base
        self._open = [_Status(base)]
        self._isolates = 0
        # What is too deep to open is only counted, so that its end is known.
        self._lost_isolates = 0
        self._lost_embeddings = 0

    def meet(self, kind: str) -> tuple[int, str]:
        """Give the level and class of the next character, and open or close what it does."""
        if kind == "PDI":
            self._close_isolate()
        elif kind == "PDF":
            self._close_embedding()
        status = self._open[-1]
        if kind in ISOLATES:
            self._open_isolate(kind)
        elif kind in _EMBEDDINGS:
            self._open_embedding(kind)
        if kind in _REMOVED:
            return status.level, "BN"
        if kind == "B":
            return self._base, kind
        return status.level, status.override or kind

    def _next_level(self, kind: str) -> int:
        """Give the next level of a direction, 0 where there is none."""
        level = self._open[-1].level + 1
        level += (level % 2 == 1) != (kind in _FROM_RIGHT)
        lost = self._lost_isolates or self._lost_embeddings
        return 0 if level > _DEEPEST or lost else level

    def _open_embedding(self, kind: str) -> None:
        if level := self._next_level(kind):
            self._open.append(_Status(level, _OVERRIDES.get(kind, "")))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _open_isolate(self, kind: str) -> None:
        if level := self._next_level(kind):
            self._isolates += 1
            self._open.append(_Status(level, isolates=True))
        else:
            self._lost_isolates += 1

    def _close_isolate(self) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self._open.pop().isolates:
                pass
            self._isolates -= 1

    def _close_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self._open[-1].isolates and len(self._open) > 1:
            self._open.pop()
