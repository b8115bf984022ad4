"""Fit what words say of agenda areas to passages that tell of them: `build_area_words.py`.

packaging/area_passages has one file for each area. A line is a passage as a press article might
have it, behind the ids of the areas that it tells of, or "-" where it tells of none; the last
lines of a file only sound like their area. For each area one logistic regression learns from all
passages which words, and which two in a row, tell of it.

It needs scikit-learn: `pip install .[training]`. The result is committed.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefgen.extract.area_words import NO_WEIGHT, STEPS, telling_words
from briefgen.extract.words import Stemmer, split_words
from briefgen.model.knowledge import AreaWords

HERE = Path(__file__).resolve().parent
PASSAGES = HERE / "area_passages"
TARGET = HERE.parent / "assets" / "agenda" / "area_words.msgpack"
NONE = "-"
STRENGTH = 1.0
"""How freely weights may grow (C): 0.3 to 3 score alike on articles that taught nothing."""
TOLERANCE = 0.01
"""How near to its best a fit has to come: nearer moves 4 of 100 weights by a step."""
LEAST_PASSAGES = 2
"""Passages that a word must be in: half of all words are in one, and tell nothing of others."""
LEAST_STEPS = 4
"""Weights nearer to nought are left out."""


class Passage(NamedTuple):
    """What it tells of, and its words."""

    areas: frozenset[str]
    words: frozenset[str]


def main() -> None:
    """Read the passages, fit the weights and write them."""
    TARGET.write_bytes(msgspec.msgpack.encode(fit_words(tuple(read_passages()))))


def read_passages(folder: Path = PASSAGES) -> Iterator[Passage]:
    """Read all passages, area by area."""
    stemmer = Stemmer()
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            ids, text = line.split("\t")
            areas = frozenset(ids.split(",")) - {NONE}
            stems = stemmer.stems(split_words(text))
            yield Passage(areas, frozenset(one.text for one in telling_words(stems)))


def fit_words(passages: tuple[Passage, ...]) -> AreaWords:
    """Fit one regression for each area, and keep the weights that say something."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    counted = CountVectorizer(analyzer=sorted, min_df=LEAST_PASSAGES)
    rows = counted.fit_transform(one.words for one in passages)
    words = counted.get_feature_names_out()
    areas = sorted({area for one in passages for area in one.areas})
    starts: list[float] = []
    told: dict[str, bytearray] = {word: bytearray() for word in words}
    for number, area in enumerate(areas):
        model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=TOLERANCE)
        model.fit(rows, [area in one.areas for one in passages])
        starts.append(round(float(model.intercept_[0]), 2))
        steps = (model.coef_[0] * STEPS).round().clip(-NO_WEIGHT, NO_WEIGHT - 1).astype(int)
        for at in (abs(steps) >= LEAST_STEPS).nonzero()[0]:
            told[words[at]] += bytes((number, int(steps[at]) + NO_WEIGHT))
    weights = {word: bytes(row) for word, row in told.items() if row}
    return AreaWords(areas=tuple(areas), starts=tuple(starts), weights=weights)


if __name__ == "__main__":
    main()
