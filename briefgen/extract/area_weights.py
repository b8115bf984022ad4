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
    bias=-0.5,
    evidence=Evidence(
        points=1.15,
        kin=0.64,
        share=4.32,
        length=1.51,
        lone_hint=-0.4,
        together=0.36,
        in_venue=-1.8,
        backed=0.51,
        told=1.36,
        told_weakly=-0.29,
        topic=0.95,
        said=0.65,
        again=0.52,
        once_more=0.08,
    ),
)
"""For areas of which a text has a phrase."""
PHRASES_ALONE = Weights(
    bias=-4.93,
    evidence=Evidence(
        points=1.43,
        kin=0.91,
        share=12.61,
        length=1.58,
        lone_hint=-1.05,
        together=0.29,
        in_venue=-2.16,
        backed=1.16,
        told=1.11,
        told_weakly=-0.57,
        topic=0.69,
    ),
)
"""For areas of which no words were learned: those of an office."""
WORDS_ALONE = Weights(
    bias=3.36,
    evidence=Evidence(
        said=0.84,
        again=0.56,
        once_more=0.58,
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
