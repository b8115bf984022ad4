"""How far the words of a sentence speak for each agenda area, beside the phrases of the areas.

"Ambulances shall cross the bridge at night" holds no phrase that means health care wherever it
stands, but all of its words point there. Their weights are those of one logistic regression for
each area; packaging/build_area_words.py fits them to passages that tell of an area or not.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefgen.extract.words import word_set
from briefgen.model.ids import Id
from briefgen.model.knowledge import AreaWords

STEPS = 20
"""Steps of a weight in one."""
NO_WEIGHT = 128
"""The byte that stands for a weight of nought."""
_SAY_NOTHING = word_set(
    "the a an of to and in for on at by with from as is are was were be been it its that this "
    "their his her they he she will would has have had which also who not or s"
)


class Telling(NamedTuple):
    """A word that may tell something, or two that follow each other; places count stems."""

    text: str
    first: int
    last: int


def telling_words(stems: Sequence[str]) -> Iterator[Telling]:
    """Yield each word of a sentence that may tell something, then each two in a row.

    Those between them that say nothing do not part two: "cross the bridge" is "cross bridg".
    """
    words = [
        Telling(stem, at, at)
        for at, stem in enumerate(stems)
        if stem not in _SAY_NOTHING and not stem.isdigit()
    ]
    yield from words
    for one, next_one in pairwise(words):
        yield Telling(f"{one.text} {next_one.text}", one.first, next_one.last)


def weigh_words(words: AreaWords, stems: Sequence[str]) -> dict[Id, float]:
    """Give what the words of a sentence say of each area: above nought more for it than against.

    This is the logarithm of the odds that a passage with these words tells of the area.
    """
    sums = [0] * len(words.areas)
    for word in {one.text for one in telling_words(stems)}:
        told = words.weights.get(word, b"")
        for number, steps in zip(told[::2], told[1::2], strict=True):
            sums[number] += steps - NO_WEIGHT
    return {
        area: start + total / STEPS
        for area, start, total in zip(words.areas, words.starts, sums, strict=True)
    }


def strongest_words(words: AreaWords, area: Id, stems: Sequence[str]) -> list[Telling]:
    """Give what speaks for an area in a sentence, the strongest first, then as it stands."""
    number = words.areas.index(area)
    weighed = [(_weight(words, one.text, number), one) for one in telling_words(stems)]
    return [one for weight, one in sorted(weighed, key=lambda row: -row[0]) if weight > 0]


def _weight(words: AreaWords, word: str, number: int) -> int:
    told = words.weights.get(word, b"")
    at = told[::2].find(number)
    return told[2 * at + 1] - NO_WEIGHT if at >= 0 else 0
