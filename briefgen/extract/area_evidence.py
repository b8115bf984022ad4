"""Gather what tells whether an agenda area is a subject of the meeting or named in passing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import log1p
from typing import NamedTuple

from briefgen.extract.span import Span
from briefgen.extract.subject_matter import Standing
from briefgen.model.agenda import AreaDefinition, AreaTerm

NEAR = 400
"""Characters between two phrases of one area that back each other."""
OPENING = 650
"""Characters in which headline, dateline and first paragraph say what a text is about."""
_STRONG = 6
"""Points from which an area speaks for others of its domain: told once, or named twice."""
_ELSEWHERE = 60
"""Points that a text has beside its areas, so that the only one of a short text is not all."""
_LONG = 20
"""Characters by which the length of a phrase is counted."""
_POINTS = {
    Standing.HEADING: (8, 6, 5),
    Standing.TOPIC: (9, 7, 6),
    Standing.TOLD: (8, 6, 3),
    Standing.ASKED: (8, 2, 2),
    Standing.ARRANGED: (4, 3, 3),
    Standing.PLAIN: (4, 2, 1),
    Standing.ASIDE: (2, 1, 0),
}
"""Points of a phrase, a weak phrase and a hint, by how they stand."""
_OPENS = (8, 3, 4)
"""Points in the opening, whatever the sentence says, unless it is aside.

A hint has another phrase near it anyway, so it says more there than a weak phrase.
"""
_NAMED = (2, 1, 1)
"""Points of one that is a part of a name: "Minister of Energy"."""
_FURTHER = 2
"""Points of a second phrase in the same sentence."""
TOLD = (Standing.HEADING, Standing.TOPIC, Standing.TOLD)
"""How what is discussed, agreed or signed stands, not what one side does or what is named."""


class AreaHit(NamedTuple):
    """A phrase of an area at one place; `focused` if its sentence speaks of topics.

    One in a `named` thing, such as "Minister of Energy", only backs others; one that is
    `backed` already has another phrase beside it. `sentence` is where its sentence begins;
    what it says is done `together` if it tells it of both sides.
    """

    span: Span
    area: AreaDefinition
    term: AreaTerm
    focused: bool
    sentence: int
    standing: Standing
    together: bool = False
    named: bool = False
    quoted: bool = False
    in_venue: bool = False
    backed: bool = False


class Evidence(NamedTuple):
    """What speaks for and against one area of a text, each as a number of some units at most.

    `points` is the logarithm of what its places count, by how they stand, `share` their part of
    the points of all areas, `kin` how many others of its domain the text has. The `length` of the
    longest phrase tells how seldom it means something else. The rest are 0 or 1: a `lone_hint` is
    one word of many meanings, again and again, which no name explains; `together` stands in
    sentences of both sides only, `in_venue` only in the name of a house; `backed` are phrases that
    stand near each other. `told` has a phrase that is discussed, agreed or signed, `told_weakly` a
    weak one; `topic` has a weak phrase or a hint that is the very object of talk. `said`, `again`
    and `once_more` are what the words of the three sentences say that speak most for the area
    (areas_by_words.py), whether or not they hold a phrase of it.
    """

    points: float = 0.0
    kin: float = 0.0
    share: float = 0.0
    length: float = 0.0
    lone_hint: float = 0.0
    together: float = 0.0
    in_venue: float = 0.0
    backed: float = 0.0
    told: float = 0.0
    told_weakly: float = 0.0
    topic: float = 0.0
    said: float = 0.0
    again: float = 0.0
    once_more: float = 0.0


def rank_of(term: AreaTerm) -> int:
    """Give 0 for a phrase that tells its area, 1 for a weak one, 2 for a hint."""
    return {"weak": 1, "hint": 2}.get(term.kind, 0)


def gather_evidence(groups: Mapping[str, Sequence[AreaHit]]) -> dict[str, Evidence]:
    """Give what speaks for each area that stands anywhere but in a name or aside."""
    points = {area: points_of(group) for area, group in groups.items()}
    every = sum(points.values()) + _ELSEWHERE
    strong = Counter(
        group[0].area.domain for area, group in groups.items() if points[area] >= _STRONG
    )
    return {
        area: _evidence(
            group,
            free,
            points=points[area],
            share=points[area] / every,
            kin=strong[group[0].area.domain] - (points[area] >= _STRONG),
        )
        for area, group in groups.items()
        if (free := [hit for hit in group if not hit.named])
        and any(hit.standing is not Standing.ASIDE for hit in free)
    }


def _evidence(
    group: Sequence[AreaHit], free: Sequence[AreaHit], *, points: int, share: float, kin: int
) -> Evidence:
    phrases = {hit.term.term.lower() for hit in free}
    hints = all(hit.term.kind == "hint" for hit in free)
    return Evidence(
        points=log1p(points),
        kin=log1p(kin),
        share=share,
        length=max(map(len, phrases)) / _LONG,
        lone_hint=hints and len({hit.term.term.lower() for hit in group}) == 1,
        together=all(hit.together for hit in free),
        in_venue=all(hit.in_venue for hit in free),
        backed=_is_backed([hit for hit in group if hit.term.kind != "weak"]),
        told=any(rank_of(hit.term) == 0 and hit.standing in TOLD for hit in free),
        told_weakly=any(rank_of(hit.term) == 1 and hit.standing in TOLD for hit in free),
        topic=any(rank_of(hit.term) > 0 and hit.standing is Standing.TOPIC for hit in free),
    )


def points_of(group: Iterable[AreaHit]) -> int:
    """Add up the best place of each sentence."""
    best: dict[int, int] = {}
    phrases: dict[int, set[str]] = {}
    for hit in group:
        best[hit.sentence] = max(_points_of(hit), best.get(hit.sentence, 0))
        if not hit.named:
            phrases.setdefault(hit.sentence, set()).add(hit.term.term)
    return sum(best.values()) + sum(_FURTHER for terms in phrases.values() if len(terms) > 1)


def _points_of(hit: AreaHit) -> int:
    rank = rank_of(hit.term)
    if hit.named:
        return _NAMED[rank]
    told = _POINTS[_told(hit, rank=rank)][rank]
    opens = hit.span.start < OPENING and not hit.quoted and hit.standing is not Standing.ASIDE
    return max(told, _OPENS[rank]) if opens else told


def _told(hit: AreaHit, *, rank: int) -> Standing:
    """Give how a phrase stands; a weak one or a hint in speech is passing."""
    said = hit.quoted and rank > 0 and hit.standing in TOLD
    return Standing.PLAIN if said else hit.standing


def _is_backed(hits: Sequence[AreaHit]) -> bool:
    """Tell whether two different phrases stand near each other."""
    return any(hit.backed for hit in hits) or any(
        one.term.term != next_one.term.term and next_one.span.start - one.span.end < NEAR
        for one, next_one in pairwise(hits)
    )
