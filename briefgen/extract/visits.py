"""Tell where a visit leads of which a text tells."""

import re
from functools import lru_cache

from briefgen.extract.article import Article
from briefgen.extract.gazetteer import PartyMention

_OPENING = 1500
"""Characters in which a text tells where a visit leads."""
_VISIT_TO = re.compile(r"\b(?:visit|trip)(?:(?:s|ed)? to|s|ed) (?:the )?\Z")


@lru_cache(maxsize=1)
def visited_party(article: Article) -> PartyMention | None:
    """Give the one of two parties that a text tells of a visit to, where it is one."""
    pair = article.main_parties or ()
    visited = [
        one
        for sentence in article.sentences
        if sentence.span.start < _OPENING
        for one in sentence.parties
        if one.party in pair
        and one.form != "adjective"
        and _VISIT_TO.search(article.text, sentence.span.start, one.span.start)
    ]
    return visited[0] if len({one.party for one in visited}) == 1 else None
