"""How likely what speaks for an agenda area makes it a subject of the meeting.

The weights are those of a logistic regression over the articles and passages of
tests/extract; packaging/fit_area_weights.py fits them anew and prints them, with what the
areas of each set score when the rest of the sets alone have taught weights and words.
"""

from math import exp
from typing import NamedTuple

from briefgen.extract.area_evidence import Evidence


class Weights(NamedTuple):
    """What each piece of evidence counts, beside a `bias` that speaks against every area."""

    bias: float
    evidence: Evidence


PHRASES_AND_WORDS = Weights(
    bias=-0.83,
    evidence=Evidence(
        points=1.22,
        kin=0.66,
        share=3.69,
        length=1.53,
        lone_hint=-0.44,
        together=0.38,
        in_venue=-1.8,
        backed=0.49,
        told=1.37,
        told_weakly=-0.36,
        topic=1.03,
        said=0.65,
        again=0.55,
        once_more=-0.01,
    ),
)
PHRASES_ALONE = Weights(
    bias=-5.06,
    evidence=Evidence(
        points=1.49,
        kin=0.92,
        share=11.96,
        length=1.59,
        lone_hint=-1.06,
        together=0.31,
        in_venue=-2.14,
        backed=1.15,
        told=1.11,
        told_weakly=-0.61,
        topic=0.8,
    ),
)
"""For areas of which no words were learned: those of an office."""
WORDS_ALONE = Weights(
    bias=3.16,
    evidence=Evidence(
        said=0.84,
        again=0.52,
        once_more=0.58,
    ),
)
"""For areas of which a text has no phrase."""
LEAST = 0.35
"""From here on an area is proposed; less finds little more in new articles, and more false ones."""


def likelihood_of(evidence: Evidence, *, weights: Weights) -> float:
    """Give how likely the area is a subject of the meeting, from 0 to 1."""
    pairs = zip(weights.evidence, evidence, strict=True)
    told = sum(weight * value for weight, value in pairs)
    return 1 / (1 + exp(-weights.bias - told))
