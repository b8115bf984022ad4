"""Fit the weights of agenda areas anew and print them: `fit_area_weights.py`.

They go into briefgen/extract/area_weights.py. Then it prints, set by set, what the weights and
words score that the other sets alone have taught. The phrases and the signs of a topic may still
have been learned from a set: the newest are the fairest measure. It needs scikit-learn.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from area_training.fitted_weights import (
    AllWeights,
    Score,
    Weighed,
    fit_folds,
    fit_weights,
    score_texts,
    weigh_texts,
)
from briefgen.extract.area_evidence import Evidence
from briefgen.reference.knowledge import load_knowledge
from tests.support.blind_articles import BLIND_SETS

NEWEST = 24
"""Sets by more different writers than the older ones, which taught more phrases."""


def main() -> None:
    """Print the weights, and what they score on each set that did not teach them."""
    knowledge = load_knowledge()
    texts = list(weigh_texts(knowledge, words=fit_folds(knowledge)))
    _print_weights(fit_weights(texts))
    names = [folder.name for folder in BLIND_SETS]
    scores = [score_left_out(texts, name) for name in names]
    for name, score in zip(names, scores, strict=True):
        _print_line(name, [score])
    _print_line("all", scores)
    _print_line("newest", scores[-NEWEST:])


def score_left_out(texts: Sequence[Weighed], name: str) -> Score:
    """Score a set by the weights that the others have taught."""
    weights = fit_weights([text for text in texts if text.of_set != name])
    return score_texts((text for text in texts if text.of_set == name), weights)


def _print_weights(fitted: AllWeights) -> None:
    for name, (bias, evidence) in zip(AllWeights._fields, fitted, strict=True):
        sys.stdout.write(f"{name.upper()} = Weights(\n    bias={bias},\n    evidence=Evidence(\n")
        for sign, weight in zip(Evidence._fields, evidence, strict=True):
            if weight:
                sys.stdout.write(f"        {sign}={weight},\n")
        sys.stdout.write("    ),\n)\n")


def _print_line(title: str, scores: Sequence[Score]) -> None:
    whole = Score(*(sum(column) for column in zip(*scores, strict=True)))
    sys.stdout.write(
        f"{title:<14} {whole.precision:.2f} / {whole.recall:.2f}, F {whole.balance:.3f}\n"
    )


if __name__ == "__main__":
    main()
