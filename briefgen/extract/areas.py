"""Propose the agenda areas that a text makes a subject of the meeting."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.area_evidence import AreaHit, Evidence, gather_evidence
from briefgen.extract.area_hits import Surroundings, find_hits
from briefgen.extract.area_weights import (
    LEAST,
    PHRASES_ALONE,
    PHRASES_AND_WORDS,
    WORDS_ALONE,
    Weights,
    confidence_of,
    likelihood_of,
)
from briefgen.extract.areas_by_words import Said, find_by_words, weigh_sentences
from briefgen.extract.article import Article
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.subject_matter import Standing
from briefgen.model.agenda import AreaDefinition
from briefgen.model.facts import AreaValue

_GENERAL = 0.45
_SMALL_WORDS = re.compile(r"(?:\s+(?:of|on|in|for|to|with|from|by|at|the))+\Z")
_BEYOND_DOUBT = 0.6
"""From here on a topic that stands for its domain is proposed beside nearer areas."""
_SEVERAL = 2
"""Areas of a domain beside which its general one says little more."""


class Candidate(NamedTuple):
    """An area with its places, what speaks for it and how likely it is a subject.

    `nearer` counts the other areas of its domain that are proposed beside a general one.
    """

    hits: list[AreaHit]
    evidence: Evidence
    likelihood: float
    nearer: int = 0

    @property
    def area(self) -> AreaDefinition:
        """The area of all its places."""
        return self.hits[0].area


def weigh_areas(article: Article, around: Surroundings, said: Said) -> list[Candidate]:
    """Weigh each area of which a text has a phrase outside names, in order of appearance.

    `said` is what its words say of the areas (areas_by_words.py).
    """
    groups = find_hits(article, around)
    return [
        _candidate([hit for hit in groups[area] if not hit.named], evidence, said)
        for area, evidence in gather_evidence(groups).items()
    ]


def _candidate(hits: list[AreaHit], evidence: Evidence, said: Said) -> Candidate:
    area = hits[0].area.id
    if area not in said.sayings:
        return Candidate(hits, evidence, likelihood_of(evidence, weights=PHRASES_ALONE))
    whole = said.added_to(evidence, area)
    return Candidate(hits, whole, likelihood_of(whole, weights=PHRASES_AND_WORDS))


def find_areas(article: Article, around: Surroundings) -> tuple[Found, ...]:
    """Find each area that is a subject once, with all its places."""
    said = weigh_sentences(article)
    candidates = weigh_areas(article, around, said)
    by_phrases = (_found(article, one) for one in nearest(likely_ones(candidates)))
    return (*by_phrases, *told_by_words(article, candidates, said, titles=around.titles))


def likely_ones(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Give those that are likely enough to be proposed."""
    return [one for one in candidates if one.likelihood >= LEAST]


def told_by_words(
    article: Article,
    candidates: Sequence[Candidate],
    said: Said,
    *,
    titles: SpanIndex,
    weights: Weights = WORDS_ALONE,
) -> Iterator[Found]:
    """Find the areas that are no candidates, by words that stand in no phrase of a likely one.

    Words of titles say nothing.
    """
    known = {one.area.id for one in candidates}
    told = SpanIndex(hit.span for one in likely_ones(candidates) for hit in one.hits)
    return find_by_words(article, said, known=known, told=told, titles=titles, weights=weights)


def nearest(candidates: Iterable[Candidate]) -> Iterator[Candidate]:
    """Drop an area that stands for its whole domain where a nearer one of it is found.

    One that is a topic of its own ("trade") stays with the places that it shares with none of
    them, where the sentence speaks of topics or one side brings it up.
    """
    chosen = list(candidates)
    near: dict[str, list[Candidate]] = {}
    for one in chosen:
        if not one.area.general:
            near.setdefault(one.area.domain, []).append(one)
    for one in chosen:
        left, beside = one.hits, near.get(one.area.domain, []) if one.area.general else []
        if beside:
            nearer = SpanIndex(hit.span for other in beside for hit in other.hits)
            sure = one.likelihood >= _BEYOND_DOUBT and one.area.topic
            left = [
                hit
                for hit in left
                if (sure or _is_brought_up(hit)) and not nearer.meeting(hit.span)
            ]
        if left:
            yield one._replace(hits=left, nearer=len(beside))


def _is_brought_up(hit: AreaHit) -> bool:
    passing = (Standing.PLAIN, Standing.ASIDE)
    return hit.area.topic and (hit.focused or hit.standing not in passing)


def _found(article: Article, candidate: Candidate) -> Found:
    hits, area = candidate.hits, candidate.area
    first = next((hit for hit in hits if hit.focused), hits[0])
    more = tuple(_trimmed(article, hit.span) for hit in hits if hit.span != first.span)
    return Found(
        kind="area",
        span=_trimmed(article, first.span),
        value=AreaValue(area=area.id),
        more=more,
        rule="area-phrase",
        engine="terms",
        confidence=_confidence(first, candidate),
        reasons=(f"{first.term.term!r} is a phrase of {area.label!r}.",),
    )


def _trimmed(article: Article, span: Span) -> Span:
    """Leave out the small words at which a phrase is known: "imports" of "imports of"."""
    small = _SMALL_WORDS.search(article.words_of(span))
    return Span(span.start, span.start + small.start()) if small else span


def _confidence(hit: AreaHit, candidate: Candidate) -> float:
    is_topic = hit.area.topic and hit.focused and candidate.nearer < _SEVERAL
    if hit.area.general and not is_topic:
        # Proposed, but not ticked: it says little more than what the meeting is about.
        return _GENERAL
    translated = hit.term.kind == "mt_variant"
    return round(confidence_of(candidate.likelihood) - 0.1 * translated, 2)
