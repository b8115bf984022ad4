"""Say in which direction each character runs: the Unicode Bidirectional Algorithm (UAX #9).

A level is even where text runs from left to right and odd where it runs from right to left.
The names of rules are those of the standard. Texts without a character that runs from the
right never load this module.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise, takewhile

from briefgen.export.to_pdf.bidi_embedding import ISOLATES, embedded, isolate_ends
from briefgen.export.to_pdf.bidi_weak import resolve_weak

# BidiBrackets.txt: each opening bracket with the one that closes it.
_BRACKETS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩"
    "⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSERS = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_CLOSING = frozenset(_CLOSERS.values())
_MOST_OPEN = 63
# What has no direction of its own: white space, separators, isolates and other marks.
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_NUMBERS = frozenset({"EN", "AN"})


def text_levels(text: str, base: int) -> list[int]:
    """Give the level of each character of a paragraph whose own level is `base`, 0 or 1."""
    classes = [unicodedata.bidirectional(sign) or "L" for sign in text]
    return class_levels(classes, base, text=text)


def class_levels(classes: Sequence[str], base: int, *, text: str = "") -> list[int]:
    """Give the level of each character by its class; the `text` tells which are brackets."""
    ends = isolate_ends(classes)
    found = embedded(classes, base, ends)
    levels = list(found.levels)
    kept = [at for at, removed in enumerate(found.removed) if not removed]
    for sequence in _sequences(kept, found.levels, classes, ends):
        around = _around(sequence, kept, found.levels, base=base, classes=classes)
        own = found.levels[sequence[0]]
        kinds = resolve_weak([found.kinds[at] for at in sequence], around[0])
        if text:
            signs = [(text[at], classes[at] == "NSM") for at in sequence]
            _resolve_brackets(kinds, signs, level=own, before=around[0])
        _resolve_neutral(kinds, own, around)
        for at, kind in zip(sequence, kinds, strict=True):
            levels[at] = own + _raised(own, kind)
    _follow(levels, found.removed, base)
    _settle(classes, levels, found.removed, base=base)
    return levels


def visual_order(levels: Sequence[int]) -> list[int]:
    """Give the places of things with these levels in the order from left to right (rule L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        stretches = groupby(order, key=lambda at, least=level: levels[at] >= least)  # type: ignore[misc]
        order = [at for runs, one in stretches for at in (reversed(list(one)) if runs else one)]
    return order


def _sequences(
    kept: Sequence[int], levels: Sequence[int], classes: Sequence[str], ends: dict[int, int]
) -> Iterator[list[int]]:
    """Yield the isolating run sequences (BD13): runs of a level, joined over isolates."""
    runs = [list(run) for _, run in groupby(kept, key=levels.__getitem__)]
    beginning = {run[0]: run for run in runs}
    closing = frozenset(ends.values())
    for run in runs:
        if run[0] in closing:
            continue
        sequence = list(run)
        while classes[sequence[-1]] in ISOLATES and sequence[-1] in ends:
            sequence += beginning[ends[sequence[-1]]]
        yield sequence


def _around(
    sequence: Sequence[int],
    kept: Sequence[int],
    levels: Sequence[int],
    *,
    base: int,
    classes: Sequence[str],
) -> tuple[str, str]:
    """Give the directions before and after a sequence, `sos` and `eos` of rule X10."""
    first, last = bisect_left(kept, sequence[0]), bisect_left(kept, sequence[-1])
    level = levels[sequence[0]]
    before = levels[kept[first - 1]] if first else base
    # One that ends in an isolate is one whose isolate has no end.
    follows = last + 1 < len(kept) and classes[sequence[-1]] not in ISOLATES
    after = levels[kept[last + 1]] if follows else base
    return _direction(max(level, before)), _direction(max(level, after))


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"


def _raised(level: int, kind: str) -> int:
    """Give by how much a level rises for a kind of character (rules I1 and I2)."""
    if level % 2:
        return int(kind in _NUMBERS or kind == "L")
    return {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)


def _strong(kind: str) -> str:
    """Give the direction that a character lends to neutrals beside it, if any (rule N0)."""
    return kind if kind in {"L", "R"} else "R" if kind in _NUMBERS else ""


def _resolve_brackets(
    kinds: list[str], signs: Sequence[tuple[str, bool]], *, level: int, before: str
) -> None:
    """Give brackets, and marks on them, the direction of what they enclose (rule N0).

    `signs` holds each character and whether it is such a mark.
    """
    own = _direction(level)
    for opener, closer in sorted(_pairs(kinds, signs)):
        inside = {_strong(kind) for kind in kinds[opener + 1 : closer]} - {""}
        if not inside:
            continue
        said = (_strong(kind) for kind in reversed(kinds[:opener]))
        context = next((one for one in said if one), before)
        chosen = own if own in inside or context == own else context
        for place in (opener, closer):
            marks = takewhile(lambda at: signs[at][1], range(place + 1, len(signs)))
            for at in (place, *marks):
                kinds[at] = chosen


def _pairs(kinds: Sequence[str], signs: Sequence[tuple[str, bool]]) -> Iterator[tuple[int, int]]:
    """Yield the places of brackets that belong together (BD16)."""
    waiting: list[tuple[str, int]] = []
    for at, (kind, (written, _)) in enumerate(zip(kinds, signs, strict=True)):
        sign = unicodedata.normalize("NFC", written)
        if kind != "ON":
            continue
        if sign in _CLOSERS:
            if len(waiting) == _MOST_OPEN:
                return
            waiting.append((_CLOSERS[sign], at))
        elif sign in _CLOSING:
            for place in range(len(waiting) - 1, -1, -1):
                if waiting[place][0] == sign:
                    yield waiting[place][1], at
                    del waiting[place:]
                    break


def _resolve_neutral(kinds: list[str], level: int, around: tuple[str, str]) -> None:
    """Give neutrals the direction on both their sides, or that of their level (N1, N2)."""
    edges = [-1, *(at for at, kind in enumerate(kinds) if kind not in _NEUTRAL), len(kinds)]
    for left, right in pairwise(edges):
        if right == left + 1:
            continue
        one = _strong(kinds[left]) if left >= 0 else around[0]
        two = _strong(kinds[right]) if right < len(kinds) else around[1]
        chosen = one if one == two else _direction(level)
        kinds[left + 1 : right] = [chosen] * (right - left - 1)


def _follow(levels: list[int], removed: Sequence[bool], base: int) -> None:
    """Give what rule X9 removes the level of what it follows."""
    for at, gone in enumerate(removed):
        if gone:
            levels[at] = levels[at - 1] if at else base


def _settle(
    classes: Sequence[str], levels: list[int], removed: Sequence[bool], *, base: int
) -> None:
    """Put separators, and the white before them and at the end, on the base level (L1)."""
    trailing = True
    for at in range(len(classes) - 1, -1, -1):
        if classes[at] in {"B", "S"}:
            trailing = True
        elif not (removed[at] or classes[at] in {"WS", "PDI", *ISOLATES}):
            trailing = False
        if trailing:
            levels[at] = base
