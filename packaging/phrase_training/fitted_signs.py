"""Fit how far signs speak for what they are seen at, by one logistic regression."""

from collections.abc import Sequence

from briefgen.extract.phrase_signs import STEPS
from briefgen.model.knowledge import Signs

STRENGTH = 1.0
"""How freely weights may grow (C): 0.5 to 3 score alike on articles that taught nothing."""
LEAST_SEEN = 3
"""Times that a sign must be seen: most are seen once or twice, and tell nothing of others."""

LEAST_SEEN_OF_WORDS = 5
"""The same of the words of sentences, of which there are more."""


def fit_signs(
    seen: Sequence[frozenset[str]], right: Sequence[bool], *, least_seen: int = LEAST_SEEN
) -> Signs:
    """Fit signs to what is right, and keep the weights that say something."""
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from threadpoolctl import threadpool_limits

    counted = CountVectorizer(analyzer=sorted, min_df=least_seen)
    rows = counted.fit_transform(seen)
    model = LogisticRegression(C=STRENGTH, solver="liblinear")
    with threadpool_limits(1):
        model.fit(rows, right)
    steps = (model.coef_[0] * STEPS).round().astype(int)
    signs = counted.get_feature_names_out()
    weights = {str(sign): int(step) for sign, step in zip(signs, steps, strict=True) if step}
    return Signs(start=round(float(model.intercept_[0]), 2), weights=weights)
