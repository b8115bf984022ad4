"""Fit how far signs speak for what they are seen at, by one logistic regression."""

from collections.abc import Sequence

from briefgen.extract.phrase_signs import STEPS, likelihood_of
from briefgen.model.knowledge import Signs
from phrase_training.example import Example

STRENGTH = 1.0
"""How freely weights may grow (C): 0.5 to 3 score alike on articles that taught nothing."""
LEAST_SEEN = 3
"""Times that a sign must be seen: most are seen once or twice, and tell nothing of others."""
LEAST_SEEN_OF_WORDS = 5
"""The same of the words of sentences, of which there are more."""
FOLDS = 8
"""Parts of the sets that are left out one after the other when signs are measured."""


def fit_signs(examples: Sequence[Example], *, least_seen: int = LEAST_SEEN) -> Signs:
    """Fit signs to what is right, and keep the weights that say something."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    counted = CountVectorizer(analyzer=sorted, min_df=least_seen)
    rows = counted.fit_transform(one.signs for one in examples)
    model = LogisticRegression(C=STRENGTH, solver="liblinear")
    with threadpool_limits(1):
        model.fit(rows, [one.right for one in examples])
    steps = (model.coef_[0] * STEPS).round().astype(int)
    signs = counted.get_feature_names_out()
    weights = {str(sign): int(step) for sign, step in zip(signs, steps, strict=True) if step}
    return Signs(start=round(float(model.intercept_[0]), 2), weights=weights)


def average_precision(examples: Sequence[Example], *, least_seen: int = LEAST_SEEN) -> float:
    """Give how well examples are told by what the other sets teach: 1 where all right ones lead."""
    from sklearn.metrics import average_precision_score

    sets = sorted({one.origin for one in examples})
    likelihoods: list[float] = []
    right: list[bool] = []
    for fold in range(min(FOLDS, len(sets))):
        asked = frozenset(sets[fold::FOLDS])
        signs = fit_signs(
            [one for one in examples if one.origin not in asked], least_seen=least_seen
        )
        for one in examples:
            if one.origin in asked:
                likelihoods.append(likelihood_of(signs, one.signs))
                right.append(one.right)
    return float(average_precision_score(right, likelihoods))
