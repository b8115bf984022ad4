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
    bias=-3.99,
    evidence=Evidence(
        points=1.7,
        kin=0.84,
        share=2.12,
        length=1.65,
        lone_hint=-0.48,
        together=0.07,
        in_venue=-2.03,
        backed=0.82,
        told=1.41,
        told_weakly=-0.48,
        topic=1.02,
        words=0.51,
    ),
)
PHRASES_ALONE = Weights(
    bias=-5.69,
    evidence=Evidence(
        points=1.86,
        kin=0.96,
        share=7.44,
        length=1.71,
        lone_hint=-0.98,
        together=0.04,
        in_venue=-2.53,
        backed=1.17,
        told=1.32,
        told_weakly=-0.72,
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
