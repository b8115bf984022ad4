"""Find the sentences that tell a position or a side meeting though no form of words tells it."""

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.extract.article import Article
from briefgen.extract.clauses import opening
from briefgen.extract.phrase_signs import likelihood_of
from briefgen.extract.sentence_signs import pieces_with_signs
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.knowledge import Signs

_LEAST_TRUST, _TRUST = 0.3, 0.4


class Statement(NamedTuple):
    """Where something is told, and how likely, from 0 to 1."""

    span: Span
    likelihood: float

    @property
    def confidence(self) -> float:
        """How sure it is, less than what a form of words tells."""
        return round(_LEAST_TRUST + _TRUST * self.likelihood, 2)

    @property
    def reason(self) -> str:
        """Why it is not sure."""
        return f"All words of its sentence tell it ({100 * self.likelihood:.0f} of 100)."


def likely_statements(
    article: Article, known: Signs, *, least: float, taken: SpanIndex
) -> Iterator[Statement]:
    """Yield what is likely told in a text, but for what meets places that are `taken`.

    Of a sentence and its parts the likeliest are taken.
    """
    weighed = [
        Statement(piece.span, likelihood_of(known, signs))
        for piece, signs in pieces_with_signs(article)
        if not taken.meeting(piece.span)
    ]
    reached: set[int] = set()
    for statement in sorted(weighed, key=lambda one: (-one.likelihood, one.span)):
        span = statement.span
        if statement.likelihood < least:
            return
        if reached.isdisjoint(range(*span)):
            reached.update(range(*span))
            yield statement._replace(span=_told(article, span))


def _told(article: Article, span: Span) -> Span:
    """Leave out a dateline before what is told, and the full stop behind it."""
    begins = opening(article, article.sentence_at(span.start))
    start = begins if span.start < begins < span.end else span.start
    end = span.end - (article.text[span.end - 1] in ".!;")
    return Span(start, max(end, start + 1))
