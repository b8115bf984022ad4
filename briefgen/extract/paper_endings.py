"""Let the names of papers go on where all signs together tell that their subject does."""

import re
from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article
from briefgen.extract.likely_names import HEADS, PAPERS, WHERE_AND_WHEN
from briefgen.extract.names import NameHit
from briefgen.extract.phrase_ends import LINKS, HeadInSentence, likely_ends
from briefgen.extract.phrase_signs import stems_of
from briefgen.extract.span import Span
from briefgen.extract.terms import TermHit
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.words import Word, find_tokens

_LEAST = 0.4
"""How likely a later end has to be than that of the rules."""
_LEAST_MORE = 0.2
"""How much likelier it has to be than theirs."""
_NO_SUBJECT = re.compile(
    r" (?:in|at|on) (?:the )?[A-Z]| and [a-z]+ed\b"
    r"|.* (?:in|at) (?:the )?(?:near|coming|next|future|week|month|year)\b"
)
"""What tells where or when a paper was signed, or what else somebody did."""
_ANOTHERS = PAPERS.heads | OFFICERS
"""Words that tell of another paper, or of those who sign it."""


def with_likely_ends(
    article: Article, names: Sequence[NameHit], terms: Sequence[TermHit]
) -> Iterator[NameHit]:
    """Give the names with the likelier ends of papers whose subject rules have read in part.

    What rules have left out of a name on purpose stays out, so a paper without subject stays as
    it is, and so does an official name.
    """
    official = {one.span.end for one in terms}
    for name in names:
        if name.kind == "agreement" and name.span.end not in official:
            yield _with_likely_end(article, name)
        else:
            yield name


def _with_likely_end(article: Article, paper: NameHit) -> NameHit:
    sentence = article.sentence_at(paper.span.start)
    tokens = find_tokens(article.text, *sentence.span)
    inside = [at for at, one in enumerate(tokens) if paper.span.covers(Span(one.start, one.end))]
    head = head_of(tokens, inside)
    if head is None or head == inside[-1] or tokens[inside[-1]].end != paper.span.end:
        return paper
    stems = stems_of(tokens, article.index.stemmer)
    place = HeadInSentence(head, tokens, stems, sentence.parties)
    ends = likely_ends(article.index.knowledge.name_ends, place)
    told = next((one.likelihood for one in ends if one.word == inside[-1]), 0.0)
    likelihood, last = max(ends, key=lambda one: one.likelihood)
    more = WHERE_AND_WHEN.sub("", article.text[paper.span.end : tokens[last].end])
    if not more or likelihood < max(_LEAST, told + _LEAST_MORE) or not _is_subject(more):
        return paper
    end = paper.span.end + len(more)
    return paper._replace(span=Span(paper.span.start, end), name=paper.name + more)


def _is_subject(more: str) -> bool:
    words = more.lower().split()
    return not _NO_SUBJECT.match(more) and _ANOTHERS.isdisjoint(words)


def head_of(tokens: Sequence[Word], inside: Sequence[int]) -> int | None:
    """Give which word of a name heads it: the first one behind which its subject is told."""
    heads = [at for at in inside if tokens[at].text.lower() in HEADS]
    leading = (at for at in heads if at + 1 < len(tokens) and tokens[at + 1].text.lower() in LINKS)
    return next(leading, heads[-1] if heads else None)
