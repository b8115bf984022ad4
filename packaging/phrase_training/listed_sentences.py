"""Read sentences of which is known whether they tell a position or a side meeting.

What a list says may be left out, and what tells something else that is listed, teaches nothing.
"""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from briefgen.extract.article import Article, prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.sentence_signs import pieces_of, signs_of
from briefgen.model.facts import FactKind
from phrase_training.example import Example
from phrase_training.listed_phrases import read_lists
from tests.support.statement_passages import read_statements

KINDS: dict[FactKind, tuple[FactKind, ...]] = {
    "position": ("quote",),
    "side_meeting": (),
}
"""What is asked of sentences, each with what may be told there and teaches nothing of it."""
_SAME, _NEAR = 75, 60
"""How alike two wordings are that are one, and that may be one, of 100."""


def read_sentences(index: KnowledgeIndex, kind: FactKind) -> Iterator[Example]:
    """Read the sentences of all articles, and of the passages in which a kind is marked."""
    for text, facts, origin in read_lists():
        asked = [
            words
            for one in facts
            if one.kind == kind and not one.optional
            for words in (one.text, *one.texts)
        ]
        others = [
            words
            for one in facts
            if one.kind in KINDS[kind] or (one.kind == kind and one.optional)
            for words in (one.text, *one.texts)
        ]
        yield from _sentences(prepare_article(text, index=index), asked, others, origin)
    for passage in read_statements(kind):
        article = prepare_article(passage.text, index=index)
        yield from _sentences(article, [told for _, told in passage.statements], [], "statements")


def _sentences(
    article: Article, asked: Sequence[str], others: Sequence[str], origin: str
) -> Iterator[Example]:
    for piece in pieces_of(article):
        words = article.words_of(piece.span)
        if any(fuzz.ratio(one, words) >= _SAME for one in asked):
            yield Example(signs_of(article, piece), right=True, origin=origin)
        elif not _is_near(words, [*asked, *others]):
            yield Example(signs_of(article, piece), right=False, origin=origin)


def _is_near(words: str, listed: Sequence[str]) -> bool:
    return any(one in words or fuzz.ratio(one, words) >= _NEAR for one in listed)
