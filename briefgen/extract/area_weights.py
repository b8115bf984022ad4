"""How likely what speaks for an agenda area makes it a subject of the meeting.

The weights are those of a logistic regression over the articles and passages of
tests/extract; `python -m benchmarks.area_weights` fits them anew and prints them, with what the
areas of each set score when the rest of the sets alone taught the weights.
"""

from math import exp

from briefgen.extract.area_evidence import Evidence

BIAS = -7.24
WEIGHTS = Evidence(
    points=1.66,
    kin=1.04,
    share=20.91,
    length=2.23,
    lone_hint=-0.85,
    together=0.2,
    in_venue=-2.69,
    backed=1.36,
    told=1.59,
    told_weakly=-0.68,
    topic=0.13,
)
LEAST = 0.34
"""From here on an area is proposed: about as many are false as are missed."""


def likelihood_of(evidence: Evidence, *, weights: Evidence = WEIGHTS, bias: float = BIAS) -> float:
    """Give how likely the area is a subject of the meeting, from 0 to 1."""
    told = sum(weight * value for weight, value in zip(weights, evidence, strict=True))
    return 1 / (1 + exp(-bias - told))
