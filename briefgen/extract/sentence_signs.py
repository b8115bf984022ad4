"""What a sentence shows of what it tells, by which positions and side meetings are known.

Which words it has, which of them follow each other, with which it begins: each is a sign, and
what each says is the weight of a logistic regression; packaging/build_phrase_signs.py fits them to
articles of which somebody listed what people hold, and whom they met besides.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span
from briefgen.extract.words import find_tokens

_OPENING = 6
"""Words with which a sentence begins."""
_LENGTH, _LONGEST = 6, 7
"""Words by which lengths are told apart, and how many such steps count."""
_QUOTES = frozenset('"“”«»„')
_FIRST_SENTENCES = 3
"""Sentences of a text that tell what it is about."""


class Piece(NamedTuple):
    """A sentence, or a part of one between semicolons, and its number in the text."""

    span: Span
    number: int


def pieces_of(article: Article) -> Iterator[Piece]:
    """Yield each sentence, then what semicolons part in it."""
    for number, sentence in enumerate(article.sentences):
        yield Piece(sentence.span, number)
        parts = list(_parts(article.text, sentence))
        if len(parts) > 1:
            yield from (Piece(part, number) for part in parts)


def _parts(text: str, sentence: Sentence) -> Iterator[Span]:
    start = sentence.span.start
    for part in text[start : sentence.span.end].split(";"):
        bare = part.strip()
        if bare:
            first = start + part.index(bare)
            yield Span(first, first + len(bare))
        start += len(part) + 1


@lru_cache(maxsize=1)
def pieces_with_signs(article: Article) -> tuple[tuple[Piece, frozenset[str]], ...]:
    """Give all pieces of a text with their signs: each kind of statement asks for them."""
    return tuple((piece, signs_of(article, piece)) for piece in pieces_of(article))


def signs_of(article: Article, piece: Piece) -> frozenset[str]:
    """Give the signs of a piece: its words, each two in a row, and with which it begins.

    w is a word, 2 a pair, f one of the first, by its place too; n tells the length.
    """
    tokens = find_tokens(article.text, *piece.span)
    stems = article.index.stemmer.stems([token.text for token in tokens])
    around = (
        f"n {min(len(stems) // _LENGTH, _LONGEST)}",
        f"at {min(piece.number, _FIRST_SENTENCES)}",
        *_quotes(article, piece),
    )
    return frozenset((*_words(stems), *around))


def _words(stems: Sequence[str]) -> list[str]:
    return [
        *[f"w {stem}" for stem in stems],
        *[f"2 {one} {other}" for one, other in pairwise(stems)],
        *[f"f {stem}" for stem in stems[:_OPENING]],
        *[f"f{at} {stem}" for at, stem in enumerate(stems[:_OPENING])],
    ]


def _quotes(article: Article, piece: Piece) -> Iterator[str]:
    if _has_quote(article, piece.span):
        yield "quote"
    if piece.number and _has_quote(article, article.sentences[piece.number - 1].span):
        yield "behind quote"


def _has_quote(article: Article, span: Span) -> bool:
    return not _QUOTES.isdisjoint(article.words_of(span))
