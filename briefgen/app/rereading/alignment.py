"""Lay an old and a new text side by side: which place became which."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from briefgen.extract.sentences import split_sentences
from briefgen.extract.span import Span, span_at
from briefgen.model.value import Value

_LEAST_ALIKE = 50
"""How alike two sentences are, of 100, so that one can be what became of the other."""
_NEAR = 25
"""Sentences before and behind the likely one that are compared with a changed sentence."""


class Block(Value):
    """Characters that both texts have: from `start` to `end` in the old one, `at` in the new."""

    start: int
    end: int
    at: int


Pair = tuple[int, int]
"""The numbers of a sentence in the old and in the new text."""


class Alignment:
    """Two texts side by side, sentence by sentence and, in changed ones, letter by letter."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = _stretches(old), _stretches(new)
        pairs = _paired(
            [old[slice(*one)] for one in self._old], [new[slice(*one)] for one in self._new]
        )
        self._counterparts = dict(pairs)
        self._blocks = _joined(
            block
            for first, second in pairs
            for block in _blocks(old, self._old[first], new, self._new[second])
        )

    def place(self, start: int, end: int) -> Span | None:
        """Give where the same words stand in the new text, None where they were touched."""
        at = bisect_right(self._blocks, start, key=lambda block: block.start) - 1
        if at < 0 or end > self._blocks[at].end:
            return None
        by = self._blocks[at].at - self._blocks[at].start
        return Span(start + by, end + by)

    def counterpart(self, start: int, end: int) -> Span | None:
        """Give the stretch of the new text that the sentences of an old place became."""
        if not self._old:
            return None
        first, last = (span_at(self._old, at) for at in (start, max(start, end - 1)))
        found = [
            self._new[self._counterparts[one]]
            for one in range(first, last + 1)
            if one in self._counterparts
        ]
        if not found:
            return None
        return Span(min(one.start for one in found), max(one.end for one in found))


def _stretches(text: str) -> list[Span]:
    """Cut a text into its sentences, each with the white space behind it."""
    starts = [sentence.start for sentence in split_sentences(text)]
    ends = (*starts[1:], len(text))
    return [Span(*pair) for pair in zip(starts, ends, strict=False)]


def _paired(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Pair sentences: equal ones in order, then changed ones between these, then moved ones."""
    old, new = ([" ".join(one.split()) for one in side] for side in (old, new))
    pairs: list[Pair] = []
    for what, first, last, begin, end in _differences(old, new):
        if what == "equal":
            pairs += zip(range(first, last), range(begin, end), strict=True)
        elif what == "replace":
            pairs += _changed(old, new, range(first, last), range(begin, end))
    return sorted([*pairs, *_moved(old, new, pairs)])


def _differences(old: list[str], new: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """Give the runs of equal and of other sentences; equal ends are set aside as the bulk."""
    head = _common_start(old, new)
    tail = _common_start(old[head:][::-1], new[head:][::-1])
    last, end = len(old) - tail, len(new) - tail
    yield "equal", 0, head, 0, head
    for what, *places in SequenceMatcher(None, old[head:last], new[head:end]).get_opcodes():
        first, second, third, fourth = (place + head for place in places)
        yield what, first, second, third, fourth
    yield "equal", last, len(old), end, len(new)


def _changed(
    old: Sequence[str], new: Sequence[str], firsts: range, seconds: range
) -> Iterator[Pair]:
    """Pair sentences with the most alike of those near the same height; each only once."""
    free = dict.fromkeys(seconds)
    for first in firsts:
        likely = seconds.start + (first - firsts.start) * len(seconds) // len(firsts)
        near = [at for at in range(likely - _NEAR, likely + _NEAR + 1) if at in free]
        best = max(near, key=lambda at: (ratio(old[first], new[at]), -at), default=None)
        if best is not None and ratio(old[first], new[best]) >= _LEAST_ALIKE:
            del free[best]
            yield first, best


def _moved(old: Sequence[str], new: Sequence[str], pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Pair what is left with equal sentences at any other place."""
    firsts, seconds = ({one[side] for one in pairs} for side in (0, 1))
    left: dict[str, list[int]] = {}
    for at in reversed(range(len(new))):
        if at not in seconds:
            left.setdefault(new[at], []).append(at)
    for first, words in enumerate(old):
        if first not in firsts and left.get(words):
            yield first, left[words].pop()


def _blocks(old: str, first: Span, new: str, second: Span) -> Iterator[Block]:
    """Give what two sentences have in common, letter by letter."""
    before, after = old[slice(*first)], new[slice(*second)]
    if before.rstrip() == after.rstrip():
        length = _common_start(before, after)
        yield Block(start=first.start, end=first.start + length, at=second.start)
        return
    for same in Indel.opcodes(before, after):
        if same.tag == "equal":
            start, end = first.start + same.src_start, first.start + same.src_end
            yield Block(start=start, end=end, at=second.start + same.dest_start)


def _common_start(first: Sequence[str], second: Sequence[str]) -> int:
    """Count how many sentences or letters are the same from the start on."""
    pairs = enumerate(zip(first, second, strict=False))
    shorter = min(len(first), len(second))
    return next((at for at, (one, other) in pairs if one != other), shorter)


def _joined(blocks: Iterable[Block]) -> list[Block]:
    """Join blocks that follow one another in both texts; they come in the old text's order."""
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if last and last.end == block.start and last.at + last.end - last.start == block.at:
            joined[-1] = Block(start=last.start, end=block.end, at=last.at)
        else:
            joined.append(block)
    return joined
