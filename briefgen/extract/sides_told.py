"""Find a side in what is told of somebody: a post, a body in brackets, whose deputy one is."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_index import BodyIndex
from briefgen.extract.capital_letters import compiled
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PartyMention, is_wide
from briefgen.extract.sides_beside import NOBODYS, OUTSIDE, is_desk, side_of_body
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
_IN_BRACKET = re.compile(
    r" \((?:(?:the |H\.?E\.? |Mr |Ms |Mrs |Dr |Mx |Amb\. )"
    r"|[A-Z][a-z]+(?: (?:of|for|[A-Z][a-z]+)){0,3} ){0,2}"
)
"""What stands between a country and its envoy: "Norway (Ambassador NAME)"."""
_CLOSED = re.compile(r"[,;)]")
_OF = re.compile(r",? (?:of|from|at|with) (?:the )?")
_OWNED = re.compile(r"['’]s? (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?")
_APART = re.compile(r", (?:the )?")
_AND_OF = re.compile(r",? and (?:that )?of (?:the )?(?:Republic of |Kingdom of )?\Z")
_COMMA = re.compile(r", (?:(?:H\.E\.?|Mr|Mrs|Ms|Dr)\.? ){0,2}")
_OF_SOME = re.compile(r" of (?:this|the) [^,;.]{3,60}, (?:M(?:r|s|rs|x)\.? )?\Z")
_IS_ANY_STATES = re.compile(
    r"\b(?:Ministry|Department|Government|Cabinet|Embassy|High Commission|Consulate|Parliament"
    r"|Senate|House|Assembly|Congress|Supreme|Central Bank|Navy|Army|Air Force|Police|Court"
    r"|Brigade|Battalion|Regiment|Squadron|Fleet|Command|Communist|Party)\b"
    r"|\A(?:National|State|Royal|Public|Federal|General) (?!Univ)"
    r"|\A(?:Commission|Council|Agency|Authority|Board|Office|Bureau|Directorate|Institute)\Z",
    re.IGNORECASE,
)
"""Bodies that each country has: whose one is tells the country, and not the name."""
_HEADS_FIRM = re.compile(
    r"\b(?:CEO|CFO|chief (?:executive|operating|financial)|founder|co-founder"
    r"|managing director|owner)\b",
    re.IGNORECASE,
)
_OF_CONVENTION = re.compile(
    r"(?:[A-Z]\w+ )?[Ee]xecutive [Ss]ecretary (?:of|to) the (?P<name>(?:[A-Z][\w-]+ )*Convention\b"
    r"(?:(?: (?:on|for|to|against|of|and|the|in))* [A-Z][\w-]+)*)"
)
"""Whose secretariat somebody heads: "Executive Secretary of the Reef Convention"."""
_AT_BODY = re.compile(r",? (?:(?:of|at|for|with) (?:the )?(?:[a-z-]+ ){0,2}|the )?")
_OWNS = ("'s ", "’s ", " ")
_OF_ANY_TOWN = re.compile(
    r"(?:Chamber|Port|Court|City|Municipal|Town|Fire|University)(?: (?:of|and|[A-Z]\w+)){0,4}"
)
_COMMERCIAL = re.compile(r"\b(?:Airlines|Airways|Air|Group|Holdings?|Company|Corporation|Lines)\Z")
"""A firm may have a country in its name without being of the state."""
_ENDS = re.compile(r"\s*(?:[;)\n]|\.(?:\s|\Z)|\Z)")
_ITS = re.compile(
    r"\b(?:[Ii]ts|[Tt]he country['’]s) (?:[a-z]+ )?\Z",
)
_MINISTERS = re.compile(
    r"(?:the )?[A-Z]?[\w -]{0,30}\b(?:[Mm]inisters|[Pp]residents|[Ss]ecretaries)\b"
)
_OFFICES = (
    r"(?:ministers|presidents|secretaries|prosecutors|governors|mayors|envoys|ambassadors|chiefs"
    r"|directors|commissioners|speakers|negotiators|leaders)"
)
_OFFICES_BEHIND = re.compile(rf" (?:[a-z-]+ ){{0,4}}?{_OFFICES}\b")
_OFFICES_BEFORE = re.compile(rf"\b{_OFFICES} (?:[a-z, -]{{0,60}}? )?(?:of|from) (?:the )?\Z")
_NAME = r"(?:(?:[A-Z]\w*[\w.’'-]*|(?:al|bin|bint|de|da|van|von|el|del|la)) ?){2,5}"
_TWO_BEFORE = compiled(rf" and {_NAME}(?=,| [a-z]|\.|$)")
_TWO_BEHIND = compiled(rf"(?:\A|\s){_NAME} and \Z")
"""Two names with nothing but "and" between them."""
_AND = re.compile(r"\band\b")
_OFFICE_OF = re.compile(
    r"\b(?:[Mm]inister|[Hh]ead|[Cc]hief|[Cc]ommander|[Cc]hairman|[Dd]irector|[Pp]resident)\b"
    # "Minister Ola Berg of Norway" is somebody else.
    r"(?! [A-Z]\w+ [A-Z][\w-]+ of )(?:[^,.;]{3,90})? of"
    r" (?:the (?:[A-Z]\w+ )?(?:[Rr]epublic|[Kk]ingdom|State) of )?(?:the )?\Z"
)
_FORCE = compiled(r" (?:[A-Z]\w+ ){0,2}[A-Z]\w+, ")
"""What a body's name goes on with behind its country: "of the Norwegian Coast Guard, Admiral"."""
_RESIDENCE = re.compile(r", (?:the )?(?:Residence|Embassy|Ambassador's residence) of (?:the )?")
_LAND = re.compile(
    r"(?!Christian|Civilian|Guardian|Humanitarian|Veterinarian)[A-Z]\w+(?:ian|ish|ese) "
)
"""What a body of a region is called by, as "Bavarian": those of countries have sides."""
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


def by_country_before(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "the ministers of Norway, A, and of Denmark, B" and "Norway (Ambassador A)"."""
    for mention in mentions:
        for one in article.sentence_at(mention.start).parties:
            closed = _CLOSED.match(article.text, mention.end)
            if (
                closed
                and one.form == "name"
                and _IN_BRACKET.fullmatch(article.text, one.span.end, mention.start)
            ):
                return _side(one.party, one.span, "side-before-name", 0.85)
            led = _AND_OF.search(article.text, max(0, one.span.start - 20), one.span.start)
            if led and _COMMA.fullmatch(article.text, one.span.end, mention.start):
                return _side(one.party, one.span, "side-before-name", 0.8)
    return None


def by_order(article: Article, mentions: Sequence[Span]) -> Attribute | None:
    """Read "The Norwegian and Danish ministers met. A and B signed": each is of one of them."""
    for mention in mentions:
        number = article.index_at(mention.start)
        sentence = article.sentences[number]
        start = sentence.span.start
        joined = article.text.endswith(" and ", start, mention.start)
        before = joined and _TWO_BEHIND.search(article.text, start, mention.start)
        behind = _TWO_BEFORE.match(article.text, mention.end, sentence.span.end)
        if not (before or behind):
            continue
        for told in article.sentences[max(0, number - 1) : number + 1]:
            parties = _two_of_office(article.text, told)
            if parties and parties[1].span.end < mention.start:
                party = parties[behind is None]
                return _side(party.party, party.span, "side-by-order", 0.6)
    return None


def _two_of_office(text: str, sentence: Sentence) -> tuple[PartyMention, PartyMention] | None:
    """Give the parties of "the Norwegian and Danish ministers", "ministers of Norway and Kenya"."""
    for first, second in pairwise(sentence.parties):
        joined = text[first.span.end : second.span.start] in (" and ", " and the ")
        adjectives = first.form == second.form == "adjective"
        behind = adjectives and _OFFICES_BEHIND.match(text, second.span.end)
        before = _OFFICES_BEFORE.search(text, sentence.span.start, first.span.start)
        if joined and (behind or before):
            return first, second
    return None


def by_office_before(article: Article, titles: Sequence[Span]) -> Attribute | None:
    """Read "The Minister of Ports of Norway, General NAME": the office before the rank.

    So too where the office is one of a body: "the Commander of the Norway Navy, Admiral NAME".
    """
    for title in titles:
        for one in article.sentence_at(title.start).parties:
            between = article.text[one.span.end : title.start]
            start = article.sentence_at(title.start).span.start
            office = _OFFICE_OF.search(article.text, start, one.span.start)
            if (between == ", " or _FORCE.fullmatch(between)) and office and one.form != "capital":
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
        if len(named) == 1 and not _of_unlisted_land(article, *named.values()):
            ((place, body),) = named.items()
            name = side_of_body(article, body) or str(getattr(body.value, "name", ""))
            return _side(
                _country_of_seat(article, place, name) or name, place, "side-by-possessive", 0.65
            )
    return None


def _country_of_seat(article: Article, body: Span, name: str) -> str:
    """Give the country of "the Chamber of Commerce in Bergen", a name that many towns have."""
    if not _OF_ANY_TOWN.fullmatch(name):
        return ""
    for town, country in article.towns_in(article.sentence_at(body.start)):
        if article.text[body.end : town.start] in (" in ", " of "):
            return country
    return ""


def _subject(article: Article, sentence: Sentence, end: int) -> PartyMention | None:
    """Give the party that a sentence opens with, where it is the only one up to a place."""
    parties = [one for one in sentence.parties if one.span.end <= end and one.form != "adjective"]
    if not parties or len({one.party for one in parties}) > 1:
        return None
    before = article.text[sentence.span.start : parties[0].span.start]
    return parties[0] if before in _OPENS_WITH else None


def _of_unlisted_land(article: Article, body: Found) -> bool:
    """Tell "Skreian Fish Union": the country in which that land lies is nowhere told."""
    name = str(getattr(body.value, "name", ""))
    return _LAND.match(name) is not None and side_of_body(article, body) in ("", name)


def by_list(article: Article, mentions: Sequence[Span], bodies: BodyIndex) -> Attribute | None:
    """Read the heading of a list of people: "For Norway: A; B" and "Norwegian delegation"."""
    for mention in mentions:
        for heading in _headings(article.text, mention.start):
            start = heading.start("who")
            party = article.sentence_at(start).party_at(Span(start, heading.end("who")))
            whole = party is not None and party.span.end >= heading.end("who")
            if party and party.span.start == start and (whole or heading["group"]):
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
        if convention := _OF_CONVENTION.match(article.text, title.start):
            place = Span(*convention.span("name"))
            return _side(convention["name"], place, "side-by-own-body", 0.4)
        firm = _HEADS_FIRM.search(article.words_of(title)) is not None
        for body, place in bodies.near(title):
            behind = _AT_BODY.fullmatch(article.text, title.end, place.start)
            owned = article.text[place.end : title.start] in _OWNS
            beside = title.covers(place) or behind or owned
            if beside and (name := _name_alone(article, body, place, firm=firm)):
                return _side(
                    _country_behind(article, place) or name, place, "side-by-own-body", 0.4
                )
    for mention in mentions:
        for body, place in bodies.near(mention):
            member = is_member(article.text, mention, place)
            if member and (name := _name_alone(article, body, place, firm=False)):
                return _side(
                    _country_behind(article, place) or name, place, "side-by-own-body", 0.4
                )
    return None


def _country_behind(article: Article, body: Span) -> str:
    """Give the country of "the Tea Board of Kenya", where the name ends before it."""
    for one in article.sentence_at(body.start).parties:
        if article.text[body.end : one.span.start] in (" of ", " of the ") and one.form == "name":
            return one.party
    return ""


def _name_alone(article: Article, body: Found, place: Span, *, firm: bool) -> str:
    """Give the name of a body that may stand for itself, else an empty string.

    A single word or acronym that the text leaves unexplained may be a part of a ministry.
    """
    name = str(getattr(body.value, "name", ""))
    known = getattr(body.value, "term", None) is not None
    if _COMMERCIAL.search(name) and not firm:
        return ""
    short = " " not in name and not (known or firm)
    goes_on = article.text.startswith(" the ", place.end)
    return "" if short or goes_on or _IS_ANY_STATES.search(name) else name


def _side(party: str, span: Span, rule: str, confidence: float) -> Attribute:
    return Attribute(value=party, start=span.start, end=span.end, rule=rule, confidence=confidence)
