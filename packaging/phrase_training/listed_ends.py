"""Read where names of papers and mechanisms end and go on, from articles that have a list.

Where the list allows for another end of the same name, that one teaches nothing.
"""

import re
from collections.abc import Iterator
from itertools import islice

from briefgen.extract.article import Article, prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.paper_endings import head_of
from briefgen.extract.phrase_ends import HeadInSentence, end_signs
from briefgen.extract.phrase_signs import stems_of
from briefgen.extract.span import Span
from briefgen.extract.words import find_tokens
from phrase_training.example import Example
from phrase_training.listed_phrases import read_lists

_KINDS = ("agreement", "mechanism")
_MOST_PLACES = 2
"""Places of a name in a text that teach: a name that is told ten times is still one."""


def read_ends(index: KnowledgeIndex) -> Iterator[Example]:
    """Read the ends of all listed papers and mechanisms, set by set."""
    for text, facts, origin in read_lists():
        article = prepare_article(text, index=index)
        for fact in (one for one in facts if one.kind in _KINDS):
            places = re.finditer(re.escape(fact.name), text)
            for match in islice(places, _MOST_PLACES):
                span = Span(*match.span())
                others = {
                    span.start + len(one) for one in fact.texts if text.startswith(one, span.start)
                }
                for word, place in _words_of(article, span):
                    end = place.tokens[word].end
                    if end == span.end or end not in others:
                        yield Example(end_signs(place, word), end == span.end, origin)


def _words_of(article: Article, name: Span) -> Iterator[tuple[int, HeadInSentence]]:
    """Yield the words of a name from its head on, if it stands in one sentence and ends a word."""
    sentence = article.sentence_at(name.start)
    tokens = find_tokens(article.text, *sentence.span)
    inside = [at for at, one in enumerate(tokens) if name.covers(Span(one.start, one.end))]
    head = head_of(tokens, inside)
    if head is None or tokens[inside[-1]].end != name.end:
        return
    stems = stems_of(tokens, article.index.stemmer)
    place = HeadInSentence(head, tokens, stems, sentence.parties)
    for word in range(head, inside[-1] + 1):
        yield word, place
