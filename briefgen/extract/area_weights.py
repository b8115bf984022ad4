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
    bias=-4.03,
    evidence=Evidence(
        points=1.33,
        kin=0.97,
        share=12.35,
        length=1.73,
        lone_hint=-0.38,
        together=0.14,
        in_venue=-1.9,
        backed=0.7,
        told=1.36,
        told_weakly=0.17,
        topic=0.79,
        words=0.55,
    ),
)
PHRASES_ALONE = Weights(
    bias=-5.85,
    evidence=Evidence(
        points=1.43,
        kin=1.11,
        share=17.27,
        length=1.92,
        lone_hint=-0.84,
        together=0.07,
        in_venue=-2.34,
        backed=1.19,
        told=1.28,
        told_weakly=-0.19,
        topic=0.65,
        words=0.0,
    ),
)
"""For areas of which no words were learned: those of an office."""
LEAST = 0.3
"""From here on an area is proposed: about as many are false as are missed."""


def likelihood_of(evidence: Evidence, *, weights: Weights | None = None) -> float:
    """Give how likely the area is a subject of the meeting, from 0 to 1."""
    chosen = weights or (PHRASES_ALONE if evidence.words is None else WEIGHTS)
    pairs = zip(chosen.evidence, evidence, strict=True)
    told = sum((weight or 0.0) * (value or 0.0) for weight, value in pairs)
    return 1 / (1 + exp(-chosen.bias - told))
