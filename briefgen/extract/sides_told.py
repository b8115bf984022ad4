"""Find a side in what is told of somebody: a post, a body in brackets, whose deputy one is."""

import re
from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PartyMention
from briefgen.extract.sides_beside import NOBODYS, OUTSIDE, is_desk, is_wide, side_of_body
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute

_HOLDS = re.compile(
    r"(?:, who (?:now |also )?| )(?:heads|leads|runs|chairs|directs|commands|headed|led|represents"
    r"|represented) (?:the )?"
)
"""A post that is told as what somebody does: "NAME, who heads the Norwegian coast guard"."""
_BODY_BEHIND = re.compile(
    r"['’]?s? (?:[a-z]+ ){0,3}(?:guard|navy|army|police|agency|authority|office|ministry|department"
    r"|bureau|board|service|council|commission|institute|secretariat|delegation|team|mission|union"
    r"|federation|association|chamber|bank|fund|institute|company|railways?|[A-Z]\w+)\b"
)
_BRACKET = re.compile(r" \((?:[^()\n]{1,90}[,;] )?(?:the )?")
_OF = re.compile(r",? (?:of|from|at|with) (?:the )?")
_OWNED = re.compile(r"['’]s? (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?")
_APART = re.compile(r", (?:the )?")
_OF_SOME = re.compile(r" of (?:this|the) [^,;.]{3,60}, (?:M(?:r|s|rs|x)\.? )?\Z")
_STANDS_ALONE = re.compile(
    r"\A(?!National\b|State\b|Royal\b|Federal (?!Univ)|Public\b).*"
    r"\b(?:Universit\w+|Universidad\w*|College|Railways?|Company|Corporation|Foundation|Hospital"
    r"|Society|Chamber|Federation|Museum|Association|Trust)\b"
)
"""Bodies that may stand for themselves; a ministry is its country's, whichever that is."""
_COMMERCIAL = re.compile(r"\b(?:Airlines|Airways|Air|Group|Holdings?|Company|Corporation|Lines)\Z")
"""A firm may have a country in its name without being of the state."""
_ENDS = re.compile(r"\s*(?:[;)\n]|\.(?:\s|\Z)|\Z)")
_ITS = re.compile(
    r"\b(?:[Ii]ts|[Tt]he country['’]s) (?:[a-z]+ )?\Z",
)
_MINISTERS = re.compile(
    r"(?:the )?[A-Z]?[\w -]{0,30}\b(?:[Mm]inisters|[Pp]residents|[Ss]ecretaries)\b"
)
_AND = re.compile(r"\band\b")
_OFFICE_OF = re.compile(
    r"\b(?:[Mm]inister|[Hh]ead|[Cc]hief|[Cc]ommander|[Cc]hairman|[Dd]irector|[Pp]resident)\b"
    r"[^,.;]{3,90} of (?:the (?:[A-Z]\w+ )?(?:[Rr]epublic|[Kk]ingdom|State) of )?(?:the )?\Z"
)
_RESIDENCE = re.compile(r", (?:the )?(?:Residence|Embassy|Ambassador's residence) of (?:the )?")
_OPENS_WITH = ("", "The ", "“", '"')
_LEAD = r"[ \t]*(?:[-–•*][ \t])?(?P<lead>(?:[Ff]or|[Ff]rom|[Oo]n behalf of|[Oo]n) )?(?:the )?"
_WHO = (
    r"(?P<who>[A-Z][\w.’' -]{1,50}?)(?:['’]s)?"
    r"(?P<group> (?:[Ss]ide|[Pp]arty|[Dd]elegation|[Pp]articipants|[Dd]elegates|[Tt]eam))?"
)
_OWN_HEADING = re.compile(rf"{_LEAD}{_WHO}: ")
_LINE_HEADING = re.compile(rf"{_LEAD}{_WHO}:?")
_LIST_LINES = 15
"""Lines of a list under its heading, at most."""
_LONGEST_ITEM = 260


def by_post(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "NAME, who heads the Norwegian coast guard", a body without a capital."""
    for mention in mentions:
        for one in article.sentence_at(mention.start).parties:
            held = _HOLDS.fullmatch(article.text, mention.end, one.span.start)
            if (
                held
                and one.form == "adjective"
                and _BODY_BEHIND.match(article.text, one.span.end)
                and _is_one(article, one)
            ):
                return _side(one.party, one.span, "side-by-post", 0.75)
    return None


def by_member(article: Article, mentions: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read "NAME of the Norwegian Port Authority", "NAME (Port Authority)" and "NAME (Norway)"."""
    for mention in mentions:
        for party in article.sentence_at(mention.start).parties:
            bracket = _BRACKET.fullmatch(article.text, mention.end, party.span.start)
            if (
                bracket
                and not _serves(article, mention)
                and article.text[party.span.end : party.span.end + 1] == ")"
            ):
                return _side(party.party, party.span, "side-in-bracket", 0.8)
        for body, place in bodies.near(mention):
            if is_member(article.text, mention, place) and (side := _side_of_member(article, body)):
                return _side(side, place, "side-by-member", 0.75)
    return None


def _serves(article: Article, mention: Span) -> bool:
    """Tell who has an office in some body: a country behind the name is only where one is from."""
    return bool(_OF_SOME.search(article.text, max(0, mention.start - 80), mention.start))


def _side_of_member(article: Article, body: Found) -> str:
    """Give an association its own name, also where it has a country in it."""
    name = str(getattr(body.value, "name", ""))
    if _COMMERCIAL.search(name):
        return ""
    return name if NOBODYS.search(name) else side_of_body(article, body)


def is_member(text: str, mention: Span, body: Span) -> bool:
    """Tell "NAME of the Port Authority", "NAME (Port Authority)" and "the Authority's NAME"."""
    owned = _OWNED.fullmatch(text, body.end, mention.start)
    if owned or _OF.fullmatch(text, mention.end, body.start):
        return True
    if _BRACKET.fullmatch(text, mention.end, body.start):
        return text[body.end : body.end + 1] in (")", ",")
    return bool(_APART.fullmatch(text, mention.end, body.start) and _ENDS.match(text, body.end))


def by_residence(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "Ambassador NAME, Residence of Norway", as programmes tell it."""
    for mention in mentions:
        for one in article.sentence_at(mention.start).parties:
            if _RESIDENCE.fullmatch(article.text, mention.end, one.span.start):
                return _side(one.party, one.span, "side-by-residence", 0.8)
    return None


def by_list_of_two(
    article: Article, titles: Sequence[Span], mentions: Sequence[Span]
) -> Attribute | None:
    """Read "the Ministers of Health of Norway and Kenya, A and B": each is of one of them."""
    for title in titles:
        if not _MINISTERS.match(article.text, title.start, title.end):
            continue
        sentence = article.sentence_at(title.start)
        parties = [one for one in sentence.parties if title.covers(one.span)]
        behind = [one for one in mentions if title.end <= one.start < sentence.span.end]
        if len(parties) == 2 and behind:
            second = _AND.search(article.text, title.end, behind[0].start)
            party = parties[second is not None]
            return _side(party.party, party.span, "side-by-order", 0.7)
    return None


def by_office_before(article: Article, titles: Sequence[Span]) -> Attribute | None:
    """Read "The Minister of Ports of Norway, General NAME": the office before the rank."""
    for title in titles:
        for one in article.sentence_at(title.start).parties:
            between = article.text[one.span.end : title.start]
            start = article.sentence_at(title.start).span.start
            office = _OFFICE_OF.search(article.text, start, one.span.start)
            if between == ", " and office and one.form == "name":
                return _side(one.party, one.span, "side-by-office-before", 0.8)
    return None


def by_possessive(article: Article, titles: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read "Oslo will pay, its envoy NAME said": the country or body that is spoken of."""
    for title in titles:
        number = article.index_at(title.start)
        sentence = article.sentences[number]
        start = sentence.span.start
        its = _ITS.search(article.text[start : title.start])
        if its is None:
            continue
        subject = _subject(article, sentence, start + its.start())
        if subject is None and its.start() == 0 and number:
            before = article.sentences[number - 1]
            subject = _subject(article, before, before.span.end)
        if subject:
            return _side(subject.party, subject.span, "side-by-possessive", 0.7)
        part = Span(start, start + its.start())
        named = {place: body for body, place in bodies.near(title) if part.covers(place)}
        if len(named) == 1:
            ((place, body),) = named.items()
            name = side_of_body(article, body) or str(getattr(body.value, "name", ""))
            return _side(name, place, "side-by-possessive", 0.65)
    return None


def _subject(article: Article, sentence: Sentence, end: int) -> PartyMention | None:
    """Give the party that a sentence opens with, where it is the only one up to a place."""
    parties = [one for one in sentence.parties if one.span.end <= end and one.form != "adjective"]
    if not parties or len({one.party for one in parties}) > 1:
        return None
    before = article.text[sentence.span.start : parties[0].span.start]
    return parties[0] if before in _OPENS_WITH else None


def by_list(article: Article, mentions: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read the heading of a list of people: "For Norway: A; B" and "Norwegian delegation"."""
    for mention in mentions:
        for heading in _headings(article.text, mention.start):
            start = heading.start("who")
            party = article.sentence_at(start).party_at(Span(start, heading.end("who")))
            if party and party.span.start == start:
                return _side(party.party, party.span, "side-by-list", 0.85)
            for body, place in bodies.near(mention):
                if place.start == start and heading["lead"]:
                    name = side_of_body(article, body) or str(getattr(body.value, "name", ""))
                    return _side(name, place, "side-by-list", 0.8)
    return None


def _headings(text: str, position: int) -> Iterator[re.Match[str]]:
    """Yield what may head the list in which a place stands, in its own line or above it."""
    start = text.rfind("\n", 0, position) + 1
    own = _OWN_HEADING.match(text, start, position)
    if own and (own["lead"] or own["group"]):
        yield own
    for _ in range(_LIST_LINES):
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        line = text[above : max(0, start - 1)].rstrip()
        if not line.strip() or len(line) > _LONGEST_ITEM or line.endswith("."):
            return
        if heading := _LINE_HEADING.fullmatch(text, above, above + len(line)):
            yield heading
            return
        start = above


def _is_one(article: Article, party: PartyMention) -> bool:
    return not (is_wide(article.text, party) or is_desk(article.text, party))


def by_own_body(
    article: Article, titles: Sequence[Span], mentions: Sequence[Span], bodies: BodyIndex
) -> Attribute | None:
    """Give the body whose office somebody holds, where nothing tells of a country."""
    if any(OUTSIDE.search(article.words_of(title)) for title in titles):
        return None
    for title in titles:
        for body, place in bodies.near(title):
            name = str(getattr(body.value, "name", ""))
            if title.covers(place) and _STANDS_ALONE.search(name):
                return _side(name, place, "side-by-own-body", 0.4)
    for mention in mentions:
        for body, place in bodies.near(mention):
            name = str(getattr(body.value, "name", ""))
            if is_member(article.text, mention, place) and _STANDS_ALONE.search(name):
                return _side(name, place, "side-by-own-body", 0.4)
    return None


def _side(party: str, span: Span, rule: str, confidence: float) -> Attribute:
    return Attribute(value=party, start=span.start, end=span.end, rule=rule, confidence=confidence)
