"""Numbers and marks of bidirectional text take their classes from what is beside them.

Rules W1 to W7 of UAX #9, each over one isolating run sequence.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

_AFTER_MARKS = frozenset({"LRI", "RLI", "FSI", "PDI"})
_STRONG = frozenset({"L", "R", "AL"})
_SEPARATORS = frozenset({"ES", "ET", "CS"})
_JOINERS = {"EN": ("ES", "CS"), "AN": ("CS",)}


def resolve_weak(kinds: Sequence[str], before: str) -> list[str]:
    """Give the classes of a sequence without weak ones; `before` is the direction it follows."""
    marked = _marks(kinds, before)
    numbered = list(_european(marked, before))
    joined = _joined([{"AL": "R"}.get(kind, kind) for kind in numbered])
    plain = ("ON" if kind in _SEPARATORS else kind for kind in _with_terminators(joined))
    return list(_latin(plain, before))


def _marks(kinds: Iterable[str], before: str) -> Iterator[str]:
    """Give a mark the class of what it stands on (W1)."""
    last = before
    for kind in kinds:
        if kind == "NSM":
            yield "ON" if last in _AFTER_MARKS else last
            last = "ON" if last in _AFTER_MARKS else last
        else:
            yield kind
            last = kind


def _european(kinds: Iterable[str], before: str) -> Iterator[str]:
    """Make European digits after Arabic letters Arabic ones (W2)."""
    strong = before
    for kind in kinds:
        strong = kind if kind in _STRONG else strong
        yield "AN" if kind == "EN" and strong == "AL" else kind


def _joined(kinds: Sequence[str]) -> list[str]:
    """Make one separator between two numbers a part of them (W4)."""
    joined = list(kinds)
    for at in range(1, len(joined) - 1):
        left, kind, right = joined[at - 1 : at + 2]
        if left == right and kind in _JOINERS.get(left, ()):
            joined[at] = left
    return joined


def _with_terminators(kinds: Sequence[str]) -> Iterator[str]:
    """Make signs such as % a part of the number beside them (W5)."""
    stretches = [(kind, list(stretch)) for kind, stretch in groupby(kinds)]
    edge = ("", list[str]())
    for (left, _), (kind, stretch), (right, _) in zip(
        [edge, *stretches], stretches, [*stretches[1:], edge], strict=False
    ):
        beside_number = kind == "ET" and "EN" in {left, right}
        yield from ["EN"] * len(stretch) if beside_number else stretch


def _latin(kinds: Iterable[str], before: str) -> Iterator[str]:
    """Make European digits after letters from left to right run with them (W7)."""
    strong = before
    for kind in kinds:
        strong = kind if kind in {"L", "R"} else strong
        yield "L" if kind == "EN" and strong == "L" else kind
