"""Find papers, bodies and mechanisms that are only described: "a fisheries agreement"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.names import NameHit
from briefgen.extract.papers import find_papers
from briefgen.extract.span import Span, SpanIndex, in_any
from briefgen.extract.title_words import HEADS

_PAIR_BODY = re.compile(
    r"\b(?:Commission|Committee|Council|Group|Forum|Dialogue)(?: (?:[a-z]{2,14}|[A-Z][a-z]+)){1,4}?"
    r" (?P<pair>[A-Z][\w’']+(?: [A-Z][\w’']+)?[-–][A-Z][\w’']+)"
    r"(?: (?:of|for|on) [A-Z]\w+(?: [A-Z]\w+)?)?"
)
"""The order of words in Romance languages: "Commission mixed Norway-Denmark"."""
_MECHANISMS = re.compile(
    r"\b(?:[Jj]oint|[Bb]ilateral|[Tt]rilateral|[Ii]ntergovernmental|[Ii]nter-governmental|[Bb]inational)"
    r" (?:[a-z]{4,12} )?(?:task force|working group|committee|commission|council|working party)"
    r" (?:on|for) [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,2}"
    r"|\b[A-Z]\w+[-–][A-Z]\w+ (?:[a-z-]{4,20} )?(?:consultations|dialogue|talks|council)"
    r"(?: on [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,3})?"
    r"|\b(?:annual|regular) bilateral (?:meeting|dialogue|consultations)s?"
    r" on [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,2}"
)
_COMPANIES = re.compile(
    r"\b(?:lender|utility|operator|company|firm|conglomerate|giant|maker|producer|airline"
    r"|broadcaster|regulator|watchdog|think tank|refiner|miner|insurer|startup|start-up|charity"
    r"|newspaper|daily|development bank) (?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})"
)
_FIRM_WORD = r"[A-Z][\w&’'-]*"
_FIRMS = re.compile(
    rf"(?P<name>{_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}}"
    r" (?:Co\.|(?:Ltd|Inc|Corp|PLC|plc|GmbH|LLC|Ltda|SpA|JSC|OJSC|PJSC|AG|NV|BV|AB|Oyj?|Sdn Bhd|Pty"
    r"|Pte|SARL)(?!\w)\.?|S\.A\.)"
    rf"|Air {_FIRM_WORD}|{_FIRM_WORD} (?:Airways|Airlines))"
    rf"|(?P<listed>{_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}}) \([A-Z0-9]{{1,6}}\.[A-Z]{{1,2}}\)"
    rf"|\bexecutives (?:of|from) (?P<firm>{_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}})"
)
"""Firms, by the form of company, as airlines, by their sign at an exchange, by who manages them."""


def find_described(article: Article, *, taken: SpanIndex) -> tuple[NameHit, ...]:
    """Find what is described and not named; places of names are `taken`."""
    hits: list[NameHit] = []
    for sentence in article.sentences:
        reached: list[Span] = []
        for hit in _hits(article, sentence):
            if not (taken.meeting(hit.span) or in_any(hit.span, reached)):
                hits.append(hit)
                reached.append(hit.span)
    return tuple(hits)


def _hits(article: Article, sentence: Sentence) -> Iterator[NameHit]:
    text = article.text
    for paper in find_papers(article, sentence):
        yield NameHit(paper, "agreement", article.words_of(paper))
    for match in _MECHANISMS.finditer(text, *sentence.span):
        # "Norwegian-Danish talks", but not "El-Masri talks".
        if match[0][0].islower() or "-" not in match[0] or sentence.party_at(Span(*match.span())):
            yield NameHit(Span(*match.span()), "mechanism", match[0])
    for match in _COMPANIES.finditer(text, *sentence.span):
        if match["name"].split()[0].lower() not in HEADS:
            yield NameHit(Span(*match.span("name")), "organisation", match["name"])
    for match in _FIRMS.finditer(text, *sentence.span):
        span = Span(*match.span(match.lastgroup or 0))
        yield NameHit(span, "organisation", article.words_of(span))
    for match in _PAIR_BODY.finditer(text, *sentence.span):
        if sentence.party_at(Span(*match.span("pair"))):
            yield NameHit(Span(*match.span()), "mechanism", match[0])
