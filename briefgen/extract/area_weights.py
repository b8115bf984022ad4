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
    bias=-0.21,
    evidence=Evidence(
        points=0.95,
        kin=0.63,
        share=6.57,
        length=1.56,
        lone_hint=-0.4,
        together=0.38,
        in_venue=-1.88,
        backed=0.56,
        told=1.4,
        told_weakly=-0.22,
        topic=1.11,
        said=0.66,
        again=0.55,
        once_more=0.05,
    ),
)
"""For areas of which a text has a phrase."""
PHRASES_ALONE = Weights(
    bias=-4.71,
    evidence=Evidence(
        points=1.29,
        kin=0.9,
        share=14.43,
        length=1.55,
        lone_hint=-1.09,
        together=0.3,
        in_venue=-2.2,
        backed=1.19,
        told=1.13,
        told_weakly=-0.53,
        topic=0.85,
    ),
)
"""For areas of which no words were learned: those of an office."""
WORDS_ALONE = Weights(
    bias=3.67,
    evidence=Evidence(
        said=0.82,
        again=0.49,
        once_more=0.71,
    ),
)
"""For areas of which a text has no phrase."""
LEAST = 0.1
"""From here on an area is proposed: .9 of what is listed for a plain notice, and .9 of it right."""
SURE = 0.37
"""Below it an area is proposed with doubt, and so not ticked."""


def likelihood_of(evidence: Evidence, *, weights: Weights) -> float:
    """Give how likely the area is a subject of the meeting, from 0 to 1."""
    pairs = zip(weights.evidence, evidence, strict=True)
    told = sum(weight * value for weight, value in pairs)
    return 1 / (1 + exp(-weights.bias - told))


def confidence_of(likelihood: float) -> float:
    """Give how sure a proposal is: below one half, which means not ticked, where it is unlikely."""
    return 0.5 + 0.45 * likelihood if likelihood >= SURE else 0.3 + 0.5 * likelihood
