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
    bias=-0.01,
    evidence=Evidence(
        points=0.73,
        kin=0.66,
        share=11.46,
        length=1.59,
        lone_hint=-0.42,
        together=0.42,
        in_venue=-1.93,
        backed=0.4,
        told=1.41,
        told_weakly=-0.28,
        topic=1.27,
        said=0.67,
        again=0.51,
        once_more=0.05,
    ),
)
"""For areas of which a text has a phrase."""
PHRASES_ALONE = Weights(
    bias=-4.61,
    evidence=Evidence(
        points=1.23,
        kin=0.9,
        share=16.0,
        length=1.55,
        lone_hint=-1.11,
        together=0.34,
        in_venue=-2.25,
        backed=1.16,
        told=1.14,
        told_weakly=-0.56,
        topic=1.0,
    ),
)
"""For areas of which no words were learned: those of an office.

As the first sixty-nine sets taught them: fitted to all, they tick what one sentence names in
passing.
"""
WORDS_ALONE = Weights(
    bias=3.02,
    evidence=Evidence(
        said=0.81,
        again=0.56,
        once_more=0.46,
    ),
)
"""For areas of which a text has no phrase."""
LEAST = 0.14
"""From here on an area is proposed.

In notices of the usual length nine of ten proposals are then right, and nine of ten subjects found,
by what the other sets teach; less finds little more, and more false ones.
"""
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
