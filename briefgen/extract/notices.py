"""What an officer should know about a reading: inferred dates, open names, other languages."""

from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article
from briefgen.extract.languages import ENGLISH
from briefgen.model.facts import Fact
from briefgen.model.knowledge import Knowledge
from briefgen.model.notices import Notice
from briefgen.model.source import Source

_ASKED = 0.5
"""Confidence under which a name is asked about (model.md: such proposals start unticked)."""


LONGEST_SEARCHED = 500_000
"""Characters in which facts are looked for: some 200 pages, five seconds of work."""


def searched_part(text: str) -> str:
    """Give the part of a text in which facts are looked for, whole words of it."""
    if len(text) <= LONGEST_SEARCHED:
        return text
    space = max(text.rfind(mark, 0, LONGEST_SEARCHED) for mark in " \n")
    return text[: space if space > 0 else LONGEST_SEARCHED]


def notices_for(article: Article, source: Source, facts: Sequence[Fact]) -> tuple[Notice, ...]:
    """Collect the remarks on one reading."""
    return (
        *_on_length(article, source),
        *_on_language(article, source),
        *_on_document_date(article, source, facts),
        *_on_names(source, facts),
    )


def _on_length(article: Article, source: Source) -> Iterator[Notice]:
    if len(article.text) < len(source.text):
        yield Notice(
            code="text-too-long",
            message=f"Facts were looked for in the first {LONGEST_SEARCHED:,} characters only. "
            "Select text behind them to make facts of it.",
            place=source.file_name,
            ids=(source.id,),
        )


def _on_language(article: Article, source: Source) -> Iterator[Notice]:
    if article.language == ENGLISH:
        return
    what = _what_is_read(article.index.knowledge, article.language)
    yield Notice(
        code="language-not-analysed",
        message=f"{what}. Select text in the source to make facts of it.",
        place=source.file_name,
        ids=(source.id,),
    )


def _what_is_read(knowledge: Knowledge, code: str) -> str:
    """Say what the data allow to find in a language."""
    language = knowledge.language(code)
    if language is None:
        return "The text is in a language that is not known here: it was read, not analysed"
    has_phrases = any(code in area.languages for area in knowledge.areas)
    found = "known names, agenda areas and dates" if has_phrases else "dates and English names"
    return f"The text is in {language.name}: only {found} were looked for"


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
