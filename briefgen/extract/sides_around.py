"""Find a side in what a sentence tells of somebody: a guest, a host, the head of a body."""

import re
from collections.abc import Sequence

from briefgen.extract.article import Article
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.home import SEATS, is_office_of_state
from briefgen.extract.sides_beside import side_of_body
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_GUEST = re.compile(
    r"\s(?:[a-z]{3,12}\s)?(?:guests?|hosts?|colleague|counterpart|opposite number|visitor|peer)"
    r"(?:,\s(?:the\s)?|\s)"
)
_COLLEAGUE_FROM = re.compile(
    r"\b(?:guest|host|colleague|counterpart|opposite number|visitor) from (?:the )?\Z"
)
_HEADS = re.compile(
    r"(?: \([^)]{2,20}\))?, who (?:now )?(?:heads|leads|runs|chairs|directs) (?:the )?"
)
_OWN_HEAD = re.compile(
    r"(?: \([^)]{2,20}\))?(?:, whose [a-z][\w -]{2,40}?,?"
    r"| (?:was|were|is|will be) (?:represented|led|headed) by its [^,;.]{3,60},?)"
    r" (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?"
)
"""What stands between a body and its head: ", whose director NAME", "was represented by its …"."""
_OPENING_PHRASE = re.compile(
    r"(?:\A|[;:] |\b(?:while|and) )[Oo]n the (?P<who>[\w.-]{1,30}(?: [\w.-]{1,30})?) side\b"
)
_SIDE = re.compile(r"\bside\b")
_HOSTS = re.compile(
    r"(?:\s[a-z]{4,9})?\s(?:hosted|hosts|is hosting|will host|opened)\b[^.;]{3,90}?\bin\s"
)


def by_guest(
    article: Article, titles: Sequence[Span], mentions: Sequence[Span]
) -> Attribute | None:
    """Read "her Norwegian guest, NAME" and "her colleague from Oslo, NAME"."""
    for place in (*titles, *mentions):
        sentence = article.sentence_at(place.start)
        for one in sentence.parties:
            between = article.text[one.span.end : place.start]
            guest = one.form == "adjective" and _GUEST.fullmatch(between)
            colleague = between == ", " and _COLLEAGUE_FROM.search(
                article.text, sentence.span.start, one.span.start
            )
            if guest or colleague:
                return _side(one.party, one.span, "side-by-guest", 0.85)
    return None


def by_headship(article: Article, mentions: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read "NAME, who heads the Norwegian Port Authority", and "…, whose director NAME"."""
    for mention in mentions:
        for body, place in bodies.near(mention):
            heads = _HEADS.fullmatch(article.text, mention.end, place.start)
            headed = _OWN_HEAD.fullmatch(article.text, place.end, mention.start)
            if (heads or headed) and (side := side_of_body(article, body)):
                return _side(side, place, "side-by-headship", 0.75)
    return None


def by_opening_phrase(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "On the Norwegian side, A and B took part": the phrase counts for all behind it."""
    for mention in mentions:
        sentence = article.sentence_at(mention.start)
        before = article.text[sentence.span.start : mention.start]
        for match in _OPENING_PHRASE.finditer(before):
            start = sentence.span.start
            party = sentence.party_at(Span(start + match.start("who"), start + match.end("who")))
            if party and not _SIDE.search(before, match.end()):
                return _side(party.party, party.span, "side-by-phrase", 0.85)
    return None


def by_hosting(
    article: Article, titles: Sequence[Span], mentions: Sequence[Span]
) -> Attribute | None:
    """Read "Minister NAME hosted the talks in Oslo": who holds a state's office hosts at home."""
    if not any(is_office_of_state(article.words_of(title)) for title in titles):
        return None
    for mention in mentions:
        for one in article.sentence_at(mention.start).parties:
            capital = one.form == "capital" and article.words_of(one.span) not in SEATS
            if capital and _HOSTS.fullmatch(article.text, mention.end, one.span.start):
                return _side(one.party, one.span, "side-by-hosting", 0.6)
    return None


def _side(party: str, span: Span, rule: str, confidence: float) -> Attribute:
    return Attribute(value=party, start=span.start, end=span.end, rule=rule, confidence=confidence)
