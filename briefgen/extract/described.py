"""Find papers, bodies and mechanisms that are only described: "a fisheries agreement"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.names import NameHit
from briefgen.extract.span import Span, SpanIndex, in_any
from briefgen.extract.title_words import HEADS
from briefgen.model.facts import FactKind

_TOPICAL = r"(?:[a-z][\w-]{1,25} ){1,4}?(?:on|for) [a-z]"
"""What makes "the agreement" a described one: "the agreement on satellite data"."""
_PAPER = (
    r"(?:agreements?|memorand\w+(?: of understanding)?|MoUs?|protocols?|declarations?|treaty"
    r"|accords?"
    r"|pacts?|(?:cooperation|action|work) (?:plan|programme|program))"
    r"(?: (?:on|for) (?:the )?[a-z][\w-]{2,20}(?: [a-z][\w-]{1,20}){0,3}?)?"
)
_PAPERS = re.compile(
    r"\b[Ll]etters? of [Ii]ntent(?: (?:on|of|for) (?:(?:[A-Z]\w{1,20} ){0,3}[a-z]{3,20}\b|[A-Z]\w+(?: [A-Z]\w+){0,3}))?"
    r"|\bjoint (?:statement|declaration|communiqu[ée])s?\b(?: of intent\b)?"
    r"|\bconsensus (?:of|reached by|between) the (?:two )?(?:heads of state|leaders|presidents)\b"
    rf"|\b(?:sign(?:s|ed|ing)?|conclude[sd]?|initialled) (?:an? |two |several |the (?={_TOPICAL}))"
    rf"(?P<paper>(?:[a-z][\w-]{{1,25}} ){{0,4}}?{_PAPER})"
    rf"(?= (?:on|in|at|with|between|during|that|which|and|to|for)\b|[.,;]|\Z)"
    r"|\bsign(?:s|ed|ing)?\b[^.;\n]{0,60}?\b(?P<program>(?:[A-Z]\w+ ){0,3}Program(?:me)? "
    r"(?:of|for|on) [Cc]ooperation(?: in (?:the )?(?:[a-z][\w-]{1,20} ?){1,6})?)"
    r"|\bsign(?:s|ed|ing)? (?:also )?(?:an?|the)? ?[\"“«](?P<quoted>[^\"“”«»\n]{3,40}?\b"
    r"(?i:agreement|memorandum|protocol|programme|program|declaration|treaty|plan|statement)\b"
    r"[^\"“”«»\n]{0,120})[\"”»]"
    r"|\bunder (?:an?|the) (?P<under>(?:(?:19|20)\d\d )?(?:[a-z][\w-]{2,20} ){1,3}"
    r"(?:agreement|accord|treaty|protocol|memorandum of understanding))\b"
    r"|\b(?:[Tt]he|[Aa]) (?P<signed>(?:[a-z][\w-]{2,20} )?"
    r"(?:plan|programme|program|agreement|protocol) (?:of|on) cooperation\b[^.;,]{0,60}?)"
    r" was (?:signed|adopted)\b"
)
_PAPER_WITH = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|their|[Tt]his) (?:new |draft |bilateral |revised )?"
    r"(?P<paper>(?:[a-z][\w-]{2,20} ){1,3}"
    r"(?:agreement|treaty|pact|accord|protocol|memorandum of understanding) with (?:the )?)"
)
"""A paper that is known by whom it is made with; a party has to follow."""
_PAIR_PAPER = re.compile(
    r"\b(?P<pair>[A-Z]\w+[-–][A-Z]\w+) (?:[a-z][\w-]{2,20} ){0,3}"
    r"(?:deal|pact|agreement|treaty|accord|protocol)\b"
)
"""A paper that is known by the two parties before it."""
_RESOLUTION = re.compile(
    r"\b(?:(?:UN|U\.N\.|United Nations) )?(?:Security Council |General Assembly )?"
    r"[Rr]esolution (?:[A-Z]/)?\d[\d/]{1,9}(?: \(\d{4}\))?"
)
_PAIR_BODY = re.compile(
    r"\b(?:Commission|Committee|Council|Group|Forum|Dialogue)(?: (?:[a-z]{2,14}|[A-Z][a-z]+)){1,4}?"
    r" (?P<pair>[A-Z][\w’']+(?: [A-Z][\w’']+)?[-–][A-Z][\w’']+)"
    r"(?: (?:of|for|on) [A-Z]\w+(?: [A-Z]\w+)?)?"
)
"""The order of words in Romance languages: "Commission mixed Norway-Denmark"."""
_PLACE_PAPER = re.compile(
    r" (?:declaration|agreement|accords?|protocol|statement|communiqué|consensus|treaty|convention"
    r"|understandings?|pact|roadmap|commitments?)"
    r"(?: of [A-Z][a-z]+ \d{4})?\b"
)
_MECHANISMS = re.compile(
    r"\b(?:[Jj]oint|[Bb]ilateral|[Tt]rilateral|[Ii]ntergovernmental|[Ii]nter-governmental|[Bb]inational)"
    r" (?:[a-z]{4,12} )?(?:task force|working group|committee|commission|council|working party)"
    r" (?:on|for) [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,2}"
    r"|\b[A-Z]\w+[-–][A-Z]\w+ (?:[a-z-]{4,20} )?(?:consultations|dialogue|talks|council)"
    r"(?: on [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,3})?"
    r"|\b(?:annual|regular) bilateral (?:meeting|dialogue|consultations)s?"
    r" on [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,2}"
)
_OF_PAIRS: tuple[tuple[re.Pattern[str], FactKind], ...] = (
    (_PAIR_PAPER, "agreement"),
    (_PAIR_BODY, "mechanism"),
)
_COMPANIES = re.compile(
    r"\b(?:lender|utility|operator|company|firm|conglomerate|giant|maker|producer|airline"
    r"|broadcaster|regulator|watchdog|think tank|refiner|miner|insurer|startup|start-up|charity"
    r"|newspaper|daily|development bank) (?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,3})"
)
_FIRM_WORD = r"[A-Z][\w&’'-]*"
_FIRMS = re.compile(
    rf"(?P<name>{_FIRM_WORD}(?: {_FIRM_WORD}){{0,3}}"
    r" (?:Co\.|(?:Ltd|Inc|Corp|PLC|plc|GmbH)(?!\w)\.?|S\.A\.)"
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
    for match in _PAPERS.finditer(text, *sentence.span):
        span = Span(*match.span(match.lastgroup or 0))
        yield NameHit(span, "agreement", article.words_of(span))
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
    for match in _RESOLUTION.finditer(text, *sentence.span):
        yield NameHit(Span(*match.span()), "agreement", match[0])
    for pattern, kind in _OF_PAIRS:
        for match in pattern.finditer(text, *sentence.span):
            if sentence.party_at(Span(*match.span("pair"))):
                yield NameHit(Span(*match.span()), kind, match[0])
    yield from _with_parties(article, sentence)
    yield from _of_places(article, sentence)


def _with_parties(article: Article, sentence: Sentence) -> Iterator[NameHit]:
    """Yield "air services agreement with Canada"."""
    for match in _PAPER_WITH.finditer(article.text, *sentence.span):
        party = next((one for one in sentence.parties if one.span.start == match.end()), None)
        if party:
            span = Span(match.start("paper"), party.span.end)
            yield NameHit(span, "agreement", article.words_of(span))


def _of_places(article: Article, sentence: Sentence) -> Iterator[NameHit]:
    """Yield "Addis Ababa declaration of February 2024"."""
    cities = [one.span for one in sentence.parties if one.form == "capital"]
    for place in sorted({*cities, *(one.span for one in sentence.places)}):
        match = _PLACE_PAPER.match(article.text, place.end)
        if match:
            span = Span(place.start, match.end())
            yield NameHit(span, "agreement", article.words_of(span))
