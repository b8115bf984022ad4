"""Read a text in another language than English: known names, agenda areas and dates."""

from collections.abc import Iterator

from briefgen.extract.agreements import find_agreements
from briefgen.extract.article import Article, Sentence
from briefgen.extract.foreign_dates import find_foreign_dates
from briefgen.extract.found import Found
from briefgen.extract.language_table import AreaPhrase, LanguageTable
from briefgen.extract.mechanisms import find_mechanisms
from briefgen.extract.organisations import find_organisations
from briefgen.extract.span import Span, SpanIndex, in_any
from briefgen.extract.terms import TermHit, exact_hits
from briefgen.model.facts import AreaValue

_TELLING = 10
"""Letters from which a single word says enough, as German compounds do."""
_TELLING_SIGNS = 3
"""The same for signs of Chinese."""


def find_in_other_language(article: Article, table: LanguageTable) -> list[Found]:
    """Find what data can tell; people, quotes and the like are left to the officer."""
    terms = tuple(hit for sentence in article.sentences for hit in _terms(article, sentence, table))
    named = (
        *find_agreements(article, terms, ()),
        *find_mechanisms(article, terms, ()),
        *find_organisations(article, terms, ()),
    )
    dates = find_foreign_dates(article, table.dates)
    names = SpanIndex(hit.span for hit in terms)
    return [*named, *dates, *_areas(article, table, outside=names)]


def _terms(article: Article, sentence: Sentence, table: LanguageTable) -> Iterator[TermHit]:
    """Yield the names of a sentence in its language, then English ones such as NATO."""
    words, taken = sentence.words, list[Span]()
    for match in table.terms.find(table.stems(word.text for word in words)):
        span = Span(words[match.first].start, words[match.stop - 1].end)
        term, name = match.entry
        if not name.isupper() or article.words_of(span) == name:
            taken.append(span)
            yield TermHit(span, term, likeness=100.0, garbled=False)
    for hit in exact_hits(article.text, sentence, article.index.terms.exact):
        if not in_any(hit.span, taken):
            yield hit


def _areas(article: Article, table: LanguageTable, *, outside: SpanIndex) -> Iterator[Found]:
    """Yield each area once; a short single word must come twice to count."""
    places: dict[str, list[tuple[Span, AreaPhrase]]] = {}
    for sentence in article.sentences:
        words = sentence.words
        for match in table.areas.find(table.stems(word.text for word in words)):
            span = Span(words[match.first].start, words[match.stop - 1].end)
            if not outside.meeting(span):
                places.setdefault(match.entry.area.id, []).append((span, match.entry))
    for area, hits in places.items():
        if len(hits) > 1 or _is_telling(hits[0][1].text):
            yield _found(area, hits)


def _is_telling(phrase: str) -> bool:
    if phrase[0] > "\u3400":
        return len(phrase) >= _TELLING_SIGNS
    return " " in phrase or len(phrase) >= _TELLING


def _found(area: str, hits: list[tuple[Span, AreaPhrase]]) -> Found:
    (span, phrase), *others = hits
    return Found(
        kind="area",
        span=span,
        value=AreaValue(area=area),
        more=tuple(place for place, _ in others),
        rule="area-phrase",
        engine="terms",
        confidence=0.45 if phrase.area.general else 0.7,
        reasons=(f"{phrase.text!r} is a phrase of {phrase.area.label!r}.",),
    )
