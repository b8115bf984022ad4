"""Find the agenda areas that no phrase tells of, where all words of a sentence together do."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from heapq import nlargest
from typing import NamedTuple

from briefgen.extract.area_evidence import Evidence
from briefgen.extract.area_weights import (
    LEAST,
    WORDS_ALONE,
    Weights,
    confidence_of,
    likelihood_of,
)
from briefgen.extract.area_words import strongest_words, weigh_words
from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.subject_matter import is_letterhead
from briefgen.model.agenda import AreaDefinition
from briefgen.model.facts import AreaValue
from briefgen.model.ids import Id

_LEAST_SAID, _MOST_SAID = -4.5, 4.0
"""What words say of an area is counted between these: what is further out tells no more."""
_OF_A_SUBJECT = (_LEAST_SAID, -3.5, -4.2)
"""What stands for each of three sentences that a short text lacks.

The second and third of a longer one say so much of a subject at the median.
"""
_BEYOND_DOUBT = 2.0
"""Odds from which words tell an area though what they say is a part of another area's phrase."""
_BY_WORDS_LESS = 0.02
"""How much less sure than by a phrase an area is of which only words tell."""
_LEAST_GENERAL = 0.9
"""The same where it stands for a whole domain, and is a topic of its own: "trade"."""
_OF_GENERAL = 0.45
"""How sure such an area is: proposed, and not ticked."""
_FAR = 60
"""Characters over which two words still make one place."""


class Saying(NamedTuple):
    """A sentence and how much its words speak for an area: the logarithm of the odds."""

    odds: float
    sentence: Sentence


class Said(NamedTuple):
    """What the words of a text say of agenda areas.

    `sayings` are the sentences that speak most for each known area, the strongest first, without
    those that say next to nothing of it; `sentences` is how many the text has.
    """

    sayings: Mapping[Id, list[Saying]]
    sentences: int

    def added_to(self, evidence: Evidence, area: Id) -> Evidence:
        """Add what is said of a known area to what else speaks for it."""
        odds = [min(_MOST_SAID, one.odds) for one in self.sayings[area]]
        unsaid = [
            _LEAST_SAID if at < self.sentences else lacking
            for at, lacking in enumerate(_OF_A_SUBJECT)
        ]
        strongest, again, once_more = (*odds, *unsaid[len(odds) :])
        return evidence._replace(said=strongest, again=again, once_more=once_more)


def weigh_sentences(article: Article) -> Said:
    """Give what the words of a text say of each area, but for those of its letterhead."""
    known, stemmer = article.index.knowledge.area_words, article.index.stemmer
    said: dict[Id, list[Saying]] = {area: [] for area in known.areas}
    sentences = [one for one in article.sentences if not is_letterhead(article, one)]
    for sentence in sentences:
        votes = weigh_words(known, stemmer.stems(word.text for word in sentence.words))
        for area, odds in votes.items():
            if odds > _LEAST_SAID:
                said[area].append(Saying(odds, sentence))
    sayings = {
        area: nlargest(len(_OF_A_SUBJECT), all_of_it, key=lambda one: one.odds)
        for area, all_of_it in said.items()
    }
    return Said(sayings, len(sentences))


def find_by_words(
    article: Article,
    said: Said,
    *,
    known: AbstractSet[Id],
    told: SpanIndex,
    titles: SpanIndex,
    weights: Weights = WORDS_ALONE,
) -> Iterator[Found]:
    """Find each area once, in the sentence that speaks most for it.

    Leaves out `known` ones, of which phrases tell, those that stand for a whole domain, and those
    whose words are part of what is `told` of another one: "low-carbon cities" store no carbon.
    That a minister has housing in her title makes it no subject.
    """
    for definition in article.index.knowledge.areas:
        sayings = said.sayings.get(definition.id)
        if not sayings or definition.id in known or (definition.general and not definition.topic):
            continue
        likelihood = likelihood_of(said.added_to(Evidence(), definition.id), weights=weights)
        if likelihood < (_LEAST_GENERAL if definition.general else LEAST):
            continue
        odds, sentence = sayings[0]
        span = _telling_span(article, definition, sentence)
        if any(one.covers(span) for one in titles.meeting(span)):
            continue
        if odds > _BEYOND_DOUBT or not any(one.covers(span) for one in told.meeting(span)):
            yield _found(definition, span, likelihood)


def _found(area: AreaDefinition, span: Span, likelihood: float) -> Found:
    return Found(
        kind="area",
        span=span,
        value=AreaValue(area=area.id),
        rule="area-words",
        engine="terms",
        confidence=_OF_GENERAL
        if area.general
        else round(confidence_of(likelihood) - _BY_WORDS_LESS, 2),
        reasons=(f"The words of its sentence speak of {area.label!r}.",),
    )


def _telling_span(article: Article, area: AreaDefinition, sentence: Sentence) -> Span:
    """Give the place of the words that speak most for an area, the two strongest where near."""
    words = sentence.words
    stems = article.index.stemmer.stems(word.text for word in words)
    strongest, *others = (
        Span(words[one.first].start, words[one.last].end)
        for one in strongest_words(article.index.knowledge.area_words, area.id, stems)
    )
    for other in others[:1]:
        both = Span(min(strongest.start, other.start), max(strongest.end, other.end))
        if both.end - both.start <= _FAR:
            return both
    return strongest
