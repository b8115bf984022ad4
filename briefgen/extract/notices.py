"""What an officer should know about a reading: inferred dates, open names, other languages."""

from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article
from briefgen.extract.words import word_set
from briefgen.model.facts import Fact
from briefgen.model.notices import Notice
from briefgen.model.source import Source

_ASKED = 0.5
"""Confidence under which a name is asked about (model.md: such proposals start unticked)."""

_ENGLISH = word_set("the of and to in a is that for on with as was by at from has will be")
_LEAST_ENGLISH = 0.1
"""The share of these words under which a text is not English; English news has 0.3 or more."""
_FEWEST_WORDS = 30


def notices_for(article: Article, source: Source, facts: Sequence[Fact]) -> tuple[Notice, ...]:
    """Collect the remarks on one reading."""
    return (
        *_on_language(article, source),
        *_on_document_date(article, source, facts),
        *_on_names(source, facts),
    )


def _on_language(article: Article, source: Source) -> Iterator[Notice]:
    words = [word.text.lower() for sentence in article.sentences for word in sentence.words]
    english = sum(word in _ENGLISH for word in words)
    if len(words) >= _FEWEST_WORDS and english < _LEAST_ENGLISH * len(words):
        yield Notice(
            code="language-not-analysed",
            message="The text is not English: only dates and known names were looked for. "
            "Select text in the source to make facts of it.",
            place=source.file_name,
            ids=(source.id,),
        )


def _on_document_date(article: Article, source: Source, facts: Sequence[Fact]) -> Iterator[Notice]:
    found = article.date
    if found and found.how == "inferred":
        others = ", ".join(day.isoformat() for day in found.candidates)
        yield Notice(
            code="document-date-inferred",
            message=f"The date of the text is inferred as {found.value.isoformat()}"
            + (f"; {others} would fit as well." if others else "."),
            place=source.file_name,
            ids=(source.id,),
        )
    open_dates = tuple(
        fact.id for fact in facts if fact.rule.startswith("date-") and not fact.value
    )
    if found is None and open_dates:
        yield Notice(
            code="document-date-missing",
            message="The text does not say when it was published, so relative dates stay open. "
            "Give its date.",
            place=source.file_name,
            ids=open_dates,
        )


def _on_names(source: Source, facts: Sequence[Fact]) -> Iterator[Notice]:
    for fact in facts:
        if fact.engine == "terms" and fact.kind != "area" and fact.confidence < _ASKED:
            yield Notice(
                code="name-uncertain",
                message=f"{fact.text!r}: {' '.join(fact.reasons)} Say what is meant.",
                place=source.file_name,
                ids=(fact.id,),
            )
