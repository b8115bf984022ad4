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
    bias=-3.84,
    evidence=Evidence(
        points=1.32,
        kin=0.92,
        share=9.59,
        length=1.79,
        lone_hint=-0.33,
        together=0.17,
        in_venue=-1.95,
        backed=0.85,
        told=1.27,
        told_weakly=0.15,
        topic=0.74,
        words=0.55,
    ),
)
PHRASES_ALONE = Weights(
    bias=-5.64,
    evidence=Evidence(
        points=1.44,
        kin=1.04,
        share=14.37,
        length=1.9,
        lone_hint=-0.79,
        together=0.1,
        in_venue=-2.37,
        backed=1.3,
        told=1.23,
        told_weakly=-0.21,
        topic=0.63,
        words=0.0,
    ),
)
"""For areas of which no words were learned: those of an office."""
LEAST = 0.3
"""From here on an area is proposed; less finds little more in new articles, and more that is false."""


def likelihood_of(evidence: Evidence, *, weights: Weights | None = None) -> float:
    """Give how likely the area is a subject of the meeting, from 0 to 1."""
    chosen = weights or (PHRASES_ALONE if evidence.words is None else WEIGHTS)
    pairs = zip(chosen.evidence, evidence, strict=True)
    told = sum((weight or 0.0) * (value or 0.0) for weight, value in pairs)
    return 1 / (1 + exp(-chosen.bias - told))
