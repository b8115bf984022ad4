"""Find the agenda areas that no phrase tells of, where all words of a sentence together do."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from math import exp

from briefgen.extract.area_words import strongest_words, weigh_words
from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.subject_matter import is_letterhead
from briefgen.model.agenda import AreaDefinition
from briefgen.model.facts import AreaValue
from briefgen.model.ids import Id

Said = Sequence[Mapping[Id, float]]
"""What the words of each sentence say of the areas."""
_SURE = 0.5
"""Odds (as logarithms) from which words alone tell an area: seven of ten of those were right."""
_BEYOND_DOUBT = 2.0
"""Odds from which they tell it though what they say is a part of another area's phrase."""
_FAR = 60
"""Characters over which two words still make one place."""


def weigh_sentences(article: Article) -> Said:
    """Give what the words of each sentence say of each area."""
    known, stemmer = article.index.knowledge.area_words, article.index.stemmer
    return [
        weigh_words(known, stemmer.stems(word.text for word in sentence.words))
        for sentence in article.sentences
    ]


def find_by_words(
    article: Article, said: Said, *, known: AbstractSet[Id], told: SpanIndex, titles: SpanIndex
) -> Iterator[Found]:
    """Find each area once, in the sentence that speaks most for it.

    Leaves out `known` ones, of which phrases tell, those that stand for a whole domain, and those
    whose words are part of what is `told` of another one: "low-carbon cities" store no carbon.
    That a minister has housing in her title makes it no subject.
    """
    best: dict[Id, tuple[float, Sentence]] = {}
    for sentence, votes in zip(article.sentences, said, strict=True):
        if is_letterhead(article, sentence):
            continue
        for area, odds in votes.items():
            if odds > _SURE and (area not in best or odds > best[area][0]):
                best[area] = (odds, sentence)
    for definition in article.index.knowledge.areas:
        if definition.id in best and definition.id not in known and not definition.general:
            odds, sentence = best[definition.id]
            span = _telling_span(article, definition, sentence)
            if any(one.covers(span) for one in titles.meeting(span)):
                continue
            if odds > _BEYOND_DOUBT or not any(one.covers(span) for one in told.meeting(span)):
                yield _found(definition, span, odds)


def _found(area: AreaDefinition, span: Span, odds: float) -> Found:
    return Found(
        kind="area",
        span=span,
        value=AreaValue(area=area.id),
        rule="area-words",
        engine="terms",
        confidence=round(0.5 + 0.4 / (1 + exp(-odds)), 2),
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
