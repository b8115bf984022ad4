"""How likely what speaks for an agenda area makes it a subject of the meeting.

The weights are those of a logistic regression over the articles and passages of
tests/extract; `python -m benchmarks.area_weights` fits them anew and prints them, with what the
areas of each set score when the rest of the sets alone taught the weights.
"""

from math import exp
from typing import NamedTuple

from briefgen.extract.area_evidence import Evidence


class Weights(NamedTuple):
    """What each piece of evidence counts, beside a `bias` that speaks against every area."""

    bias: float
    evidence: Evidence


WEIGHTS = Weights(
    bias=-3.73,
    evidence=Evidence(
        points=1.6,
        kin=0.79,
        share=2.32,
        length=1.57,
        lone_hint=-0.4,
        together=0.11,
        in_venue=-2.0,
        backed=0.86,
        told=1.38,
        told_weakly=-0.44,
        topic=1.03,
        words=0.52,
    ),
)
PHRASES_ALONE = Weights(
    bias=-5.43,
    evidence=Evidence(
        points=1.73,
        kin=0.92,
        share=8.14,
        length=1.65,
        lone_hint=-0.89,
        together=0.08,
        in_venue=-2.48,
        backed=1.19,
        told=1.28,
        told_weakly=-0.67,
        topic=0.83,
        words=0.0,
    ),
)
"""For areas of which no words were learned: those of an office."""
LEAST = 0.3
"""From here on an area is proposed; less finds little more in new articles, and more false ones."""


def likelihood_of(evidence: Evidence, *, weights: Weights | None = None) -> float:
    """Give how likely the area is a subject of the meeting, from 0 to 1."""
    chosen = weights or (PHRASES_ALONE if evidence.words is None else WEIGHTS)
    pairs = zip(chosen.evidence, evidence, strict=True)
    told = sum((weight or 0.0) * (value or 0.0) for weight, value in pairs)
    return 1 / (1 + exp(-chosen.bias - told))
