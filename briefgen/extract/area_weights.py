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
    bias=-4.07,
    evidence=Evidence(
        points=1.53,
        kin=1.0,
        share=7.9,
        length=1.69,
        lone_hint=-0.42,
        together=0.11,
        in_venue=-2.17,
        backed=0.85,
        told=1.4,
        told_weakly=-0.2,
        topic=0.68,
        words=0.53,
    ),
)
PHRASES_ALONE = Weights(
    bias=-5.84,
    evidence=Evidence(
        points=1.65,
        kin=1.11,
        share=12.72,
        length=1.81,
        lone_hint=-0.88,
        together=0.05,
        in_venue=-2.6,
        backed=1.28,
        told=1.35,
        told_weakly=-0.47,
        topic=0.57,
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
