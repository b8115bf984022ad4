"""Weigh the places of an agenda area: is it a subject of the meeting, or named in passing?"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefgen.extract.span import Span
from briefgen.extract.subject_matter import Standing
from briefgen.model.agenda import AreaDefinition, AreaTerm

NEAR = 400
"""Characters between two phrases of one area that back each other."""
OPENING = 650
"""Characters in which headline, dateline and first paragraph say what a text is about."""
MANY = 3
"""Places from which hints of one area need no sentence that speaks of topics."""
_ENOUGH = 6
"""Points from which an area is a subject: told once, or named in two sentences."""
_POINTS = {
    Standing.HEADING: (8, 6, 6),
    Standing.TOLD: (8, 6, 3),
    Standing.ASKED: (6, 2, 2),
    Standing.ARRANGED: (6, 3, 3),
    Standing.PLAIN: (4, 2, 2),
    Standing.ASIDE: (2, 1, 0),
}
"""Points of a phrase, a weak phrase and a hint, by how they stand."""
_OPENS = (8, 3, 4)
"""Points in the opening, whatever the sentence says, unless it is aside.

A hint has another phrase near it anyway, so it says more there than a weak phrase.
"""
_NAMED = (2, 1, 1)
"""Points of one that is a part of a name: "Minister of Energy"."""
_FURTHER = 1
"""Points of a second phrase in the same sentence."""


class AreaHit(NamedTuple):
    """A phrase of an area at one place; `focused` if its sentence speaks of topics.

    One in a `named` thing, such as "Minister of Energy", only backs others; one that is
    `backed` already has another phrase beside it. `sentence` is where its sentence begins.
    """

    span: Span
    area: AreaDefinition
    term: AreaTerm
    focused: bool
    sentence: int
    standing: Standing
    telling: bool = False
    named: bool = False
    quoted: bool = False
    backed: bool = False


def rank_of(term: AreaTerm) -> int:
    """Give 0 for a phrase that tells its area, 1 for a weak one, 2 for a hint."""
    return {"weak": 1, "hint": 2}.get(term.kind, 0)


def is_subject(group: Sequence[AreaHit]) -> bool:
    """Tell whether the places of one area make it a subject of the meeting.

    One place is enough where it is told: in a headline, behind "discussed", "signed" and the
    like, or in the opening. What is only named must come in several sentences.
    """
    return (_is_sure(group) or _is_headed(group)) and _points(group) >= _ENOUGH


def _points(group: Iterable[AreaHit]) -> int:
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
    """Give how a phrase stands; a word that one side asks for, or a hint in speech, is passing."""
    single = " " not in hit.term.term and not hit.term.term.isupper()
    asked = hit.standing is Standing.ASKED and single
    said = hit.quoted and rank > 0 and hit.standing in (Standing.TOLD, Standing.HEADING)
    return Standing.PLAIN if asked or said else hit.standing


def _is_headed(group: Iterable[AreaHit]) -> bool:
    """Tell an area that two headings name, one of the text and one of a part."""
    opens = {hit.span.start < OPENING for hit in group if hit.standing is Standing.HEADING}
    return len(opens) > 1


def _is_sure(group: Sequence[AreaHit]) -> bool:
    """Ask of a single word that is no acronym that it comes twice or in a sentence about topics.

    A weak phrase counts only in a sentence about topics, or in the opening; hints count together.
    """
    if _is_backed([hit for hit in group if hit.term.kind != "weak"]) and _is_told(group):
        return True
    counted = [hit for hit in group if hit.term.kind != "hint" and _is_said_of_topics(hit)]
    return len(counted) > 1 or any(
        hit.telling
        or hit.standing in (Standing.HEADING, Standing.TOLD)
        or hit.term.term.isupper()
        or " " in hit.term.term
        for hit in counted
    )


def _is_said_of_topics(hit: AreaHit) -> bool:
    """Tell a weak phrase in passing from one in a sentence about topics, or in the opening."""
    opens = hit.span.start < OPENING and " " in hit.term.term
    headed = hit.standing is Standing.HEADING
    return hit.focused or headed or opens or hit.term.kind != "weak"


def _is_told(group: Sequence[AreaHit]) -> bool:
    """Tell hints in passing, such as "a port" and "a highway", from what somebody speaks about."""
    free = [hit for hit in group if not hit.named]
    return (
        len(group) >= MANY
        or any(hit.telling for hit in free)
        or any(hit.term.kind not in ("hint", "weak") for hit in free)
    )


def _is_backed(hits: Sequence[AreaHit]) -> bool:
    """Tell whether two different phrases stand near each other."""
    return any(hit.backed for hit in hits) or any(
        one.term.term != next_one.term.term and next_one.span.start - one.span.end < NEAR
        for one, next_one in pairwise(hits)
    )
