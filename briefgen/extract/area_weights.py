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
    bias=-0.29,
    evidence=Evidence(
        points=0.99,
        kin=0.61,
        share=6.25,
        length=1.57,
        lone_hint=-0.38,
        together=0.41,
        in_venue=-1.72,
        backed=0.58,
        told=1.36,
        told_weakly=-0.2,
        topic=1.0,
        said=0.66,
        again=0.53,
        once_more=0.07,
    ),
)
"""For areas of which a text has a phrase."""
PHRASES_ALONE = Weights(
    bias=-4.76,
    evidence=Evidence(
        points=1.29,
        kin=0.88,
        share=14.28,
        length=1.59,
        lone_hint=-1.06,
        together=0.33,
        in_venue=-2.15,
        backed=1.2,
        told=1.12,
        told_weakly=-0.5,
        topic=0.74,
    ),
)
"""For areas of which no words were learned: those of an office."""
WORDS_ALONE = Weights(
    bias=3.77,
    evidence=Evidence(
        said=0.86,
        again=0.48,
        once_more=0.73,
    ),
)
"""For areas of which a text has no phrase."""
LEAST = 0.37
"""From here on an area is proposed; less finds little more in new articles, and more false ones."""


def likelihood_of(evidence: Evidence, *, weights: Weights) -> float:
    """Give how likely the area is a subject of the meeting, from 0 to 1."""
    pairs = zip(weights.evidence, evidence, strict=True)
    told = sum(weight * value for weight, value in pairs)
    return 1 / (1 + exp(-weights.bias - told))
