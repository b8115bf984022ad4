"""Fit how far words speak for agenda areas: one logistic regression for each area.

Of all passages it learns which words, and which two in a row, tell of the area; what a passage
may tell of or not teaches nothing of it.
"""

from collections.abc import Sequence

from area_training.passages import Passage
from briefgen.extract.area_words import NO_WEIGHT, STEPS
from briefgen.model.knowledge import AreaWords

STRENGTH = 1.0
"""How freely weights may grow (C): 0.3 to 3 score alike on articles that taught nothing."""
TOLERANCE = 0.01
"""How near to its best a fit has to come: nearer moves 4 of 100 weights by a step."""
LEAST_PASSAGES = 2
"""Passages that a word must be in: half of all words are in one, and tell nothing of others."""
LEAST_STEPS = 4
"""Weights nearer to nought are left out."""


def fit_words(passages: Sequence[Passage]) -> AreaWords:
    """Fit one regression for each area, and keep the weights that say something."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    counted = CountVectorizer(analyzer=sorted, min_df=LEAST_PASSAGES)
    rows = counted.fit_transform(one.words for one in passages)
    words = counted.get_feature_names_out()
    areas = sorted({area for one in passages for area in one.areas})
    starts: list[float] = []
    told: dict[str, bytearray] = {word: bytearray() for word in words}
    for number, area in enumerate(areas):
        teaching = [at for at, one in enumerate(passages) if area not in one.open]
        model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=TOLERANCE)
        # More threads only wait for each other: the fits are many and short.
        with threadpool_limits(1):
            model.fit(rows[teaching], [area in passages[at].areas for at in teaching])
        starts.append(round(float(model.intercept_[0]), 2))
        steps = (model.coef_[0] * STEPS).round().clip(-NO_WEIGHT, NO_WEIGHT - 1).astype(int)
        for at in (abs(steps) >= LEAST_STEPS).nonzero()[0]:
            told[words[at]] += bytes((number, int(steps[at]) + NO_WEIGHT))
    weights = {word: bytes(row) for word, row in told.items() if row}
    return AreaWords(areas=tuple(areas), starts=tuple(starts), weights=weights)
