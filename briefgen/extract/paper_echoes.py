"""Tell papers that only echo one which the text names: "The 2002 accord governs …"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefgen.extract.article import Article
from briefgen.extract.names import NameHit
from briefgen.extract.papers_alone import needless_alone
from briefgen.extract.span import Span
from briefgen.extract.words import word_set

_OF_YEAR = re.compile(
    r"(?:19|20)\d\d (?:agreement|accord|pact|treaty|protocol|memorandum|convention|arrangement"
    r"|understanding|declaration|compact|plan)"
)
_KNOWN = re.compile(r"\b(?:[Tt]he|[Tt]hat|[Tt]his) \Z")
_MADE = re.compile(r"\b(?:sign|initial|conclud|ink|adopt|pen|seal)\w*\b", re.IGNORECASE)
_SHORT = ("MoU", "MOU", "LoI", "LOI")
_HEAD_NOUN = re.compile(
    r"\b(?:agreement|deal|pact|accord|treaty|convention|memorandum|MoU|protocol|declaration)\b",
    re.IGNORECASE,
)
_KINDS = {
    **dict.fromkeys(["agreement", "deal", "pact", "accord", "treaty", "convention"], "agreement"),
    **dict.fromkeys(["memorandum", "mou"], "memorandum"),
}
"""Nouns that say the same of a paper."""
_NO_TELLING = word_set(
    "agreement deal pact accord treaty convention memorandum understanding mou new draft bilateral "
    "joint mutual cooperation partnership of on for the a an in and to about field fields "
    "concerning regarding intergovernmental future"
)
_WORD = re.compile(r"[\w-]+")
_PARTIES = re.compile(r" (?:with|between) ")
_TOPIC = re.compile(r" (?:on|for|of|about|concerning|regarding) ")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MOST = 200
"""Papers with a topic that others are compared with: a text of ten pages has hardly as many."""
_HEAD = 8
"""Sentences at the start among which headlines are."""
_LEAD = 4
"""Sentences in which a text gives the name of what its headline only describes."""


def without_echoes(
    article: Article, papers: Iterable[NameHit], *, named: Sequence[Span]
) -> tuple[NameHit, ...]:
    """Drop the papers that stand for one of another name near them; `named` are known ones."""
    papers = tuple(papers)
    places = [*named, *(one.span for one in papers if article.text[one.span.start].isupper())]
    numbers = {article.index_at(place.start) for place in places}
    told = numbers | {article.index_at(one.span.start) for one in papers}
    made = {at for at in told if _MADE.search(article.text, *article.sentences[at].span)}
    kept = tuple(_kept(article, papers, numbers, made))
    less = _said_in_less(one.name for one in kept) | needless_alone(
        (one.name for one in kept), referring=_referring(article, kept)
    )
    return tuple(one for one in kept if one.name not in less)


def _referring(article: Article, papers: Iterable[NameHit]) -> Iterator[str]:
    """Yield the names of papers that are spoken of as known: "under the accord"."""
    for one in papers:
        if _KNOWN.search(article.text, max(0, one.span.start - 5), one.span.start):
            yield one.name


def _said_in_less(names: Iterable[str]) -> frozenset[str]:
    """Give the names that say another paper in fewer words.

    "labour deal" is told beside "agreement on labour mobility".
    """
    told = {name: (_head(name), _words_of(name)) for name in dict.fromkeys(names)}
    topical = [one for name, one in told.items() if _TOPIC.search(name) and not _YEAR.search(name)]
    fuller = tuple(dict.fromkeys(topical))[:_MOST]
    return frozenset(
        name
        for name, (head, words) in told.items()
        if head and words and name[0].islower()
        if any(head == other and words < more for other, more in fuller)
    )


def _head(name: str) -> str:
    found = _HEAD_NOUN.search(name)
    return _KINDS.get(found[0].lower(), "") if found else ""


def _words_of(name: str) -> frozenset[str]:
    """Give what tells one paper from others: no nouns of papers, no parties behind it."""
    words = _WORD.findall(_PARTIES.split(name)[0].lower())
    return frozenset(word.rstrip("s") for word in words if word not in _NO_TELLING)


def _kept(
    article: Article, papers: Iterable[NameHit], numbers: set[int], made: set[int]
) -> Iterator[NameHit]:
    body = _first_whole(article)
    for paper in papers:
        at = article.index_at(paper.span.start)
        described = article.text[paper.span.start].islower() or paper.name.startswith(_SHORT)
        in_headline = at < body and described and bool(made & set(range(body, body + _LEAD)))
        bare = _OF_YEAR.fullmatch(paper.name) and _KNOWN.search(
            article.text, max(0, paper.span.start - 5), paper.span.start
        )
        if not (in_headline or (bare and {at - 1, at} & numbers)):
            yield paper


def _first_whole(article: Article) -> int:
    """Give the number of the first sentence that is no headline."""
    ends = (one.span.end for one in article.sentences[:_HEAD])
    return next((at for at, end in enumerate(ends) if article.text[end - 1] in ".!?"), 0)
