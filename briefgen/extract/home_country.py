"""Find the country a text speaks from: by its letterhead, its dateline, whom it receives."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.extract.agencies import AGENCIES
from briefgen.extract.article import Article
from briefgen.extract.capital_letters import compiled
from briefgen.extract.dateline import dateline_places
from briefgen.extract.gazetteer import PartyMention, is_wide
from briefgen.extract.span import Span
from briefgen.extract.words import find_words, word_set

_OPENING = 3000
"""Characters in which a text tells whom it receives."""
HEAD = 400
"""Characters at the start that hold a letterhead."""
_LETTERHEAD_LINE = re.compile(
    r"(?:(?:Newsletter|Bulletin|Press [Rr]elease|News) of )?(?:[A-Z][\w’'-]+ ){0,3}?"
    r"(?:[Tt]he )?(?:Government|Embassy|Ministry|Department|Permanent Mission|High Commission"
    r"|Consulate(?: General)?|Office of the [\w ]{3,30}) (?:of|for)\b[^.:]{3,90}"
    r"|(?:The )?(?:[A-Z]\w+ ){0,3}(?:Republic|Kingdom|State|Sultanate|Federation) of"
    r" [A-Z][\w -]{2,30}"
    r"|(?:(?:Newsletter|Bulletin|News) of (?:the )?)?(?:Government|Cabinet|Presidential|State)"
    r" (?:[A-Z]\w+ ){0,3}(?:Office|Service|Bureau|Secretariat), [A-Z][\w -]{2,40}"
)
_CAPITAL_HEADLINE = re.compile(
    r"\b(?:WITH|WAS|WERE|HAS|HAVE|IS|ARE|WILL|MEETS?|MET|DISCUSS(?:ES)?|TALKS?|RECEIVES?|VISITS"
    r"|SIGNS?|HOLDS?|AGREES?|WANTS?|SAYS?|HOSTS?|DRAWS?|SEES?|SEND|SENDS|GIVES?|HELPS?)\b"
)
"""What tells a headline in capitals from a letterhead."""
_ISSUED = re.compile(
    r"\b(?:[Ii]ssued|[Pp]ublished|[Rr]eleased|[Pp]repared) by (?:the )?"
    r"(?:Ministry|Department|Office|Embassy|Government)\b[^\n.;]{0,60}?, "
    r"(?P<place>[A-Z][\w-]+)(?=[,.])"
)
_BYLINE = re.compile(
    r"(?:\A|\n)[Bb]y (?:[Oo]ur|[Aa]|[Ss]taff) [A-Z]?[\w ]{3,30}, (?P<town>[A-Z][\w-]+)(?=\s*\n)"
)
_HEAD_LINE = re.compile(
    r"^(?P<town>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
    r" (?:/ (?:[A-Z][\w ]{2,40}\b(?:Agency|News|Press)|[A-Z][a-z]+day\b[^\n]*)"
    r"|\| (?:[A-Z][a-z]+day\b|\d{1,2} [A-Z])[^\n]*)$",
    re.MULTILINE,
)
_HEADING = re.compile(
    r"(?:Draft |Official |Joint )?(?:Visit|Programme|Program|Talks|Meeting|Session|Minutes|Agreed"
    r"|Itinerary|Schedule|Statement by|Speech)\b"
)
"""How a heading of a visit begins, which tells of the guest."""
_MISSION_LINE = re.compile(
    r"^[^\n]{0,40}\b(?:Embassy|High Commission|Consulate General|Delegation|Permanent Mission)"
    r" (?:of|to)\b[^\n.]{3,90}$",
    re.IGNORECASE | re.MULTILINE,
)
_MINISTRY_LINE = re.compile(
    r"^(?:(?:issued|published|released) by )?(?:the )?(?:government offices"
    r"|(?:(?:federal|state|royal) )?(?:ministry|department|prime minister['’]s office"
    r"|chancellery|office) (?:of|for)\b)[^.:\n]{0,90}$",
    re.IGNORECASE | re.MULTILINE,
)
_POSTED = re.compile(r"\bFROM\b", re.IGNORECASE)
"""A heading that tells where somebody writes from, and not for whom: "LETTER FROM OSLO"."""
_PARLIAMENT = re.compile(
    r"\b(?:House of [A-Z]\w+|Parliament|Senate|National Assembly|Legislative Assembly"
    r"|Legislative Council)\b"
)
_TELLS = re.compile(r"\b(?!del\b|the\b|and\b|sur\b|upon\b)[a-z]{3,}\b")
"""What makes a headline of what looks like the place of a dateline: "Bergen visits Oslo: …"."""
_VISITING = re.compile(
    r"\bvisiting (?P<who>[A-Z])"
    r"|(?P<who2>[A-Z])[\w-]+(?: [A-Z][\w-]+)? (?:Ambassador|High Commissioner)"
    r"(?= [A-Z])"
)
"""Guests of the country a text is of: "the visiting Norwegian minister", "Norwegian Ambassador"."""
_BUILT = re.compile(
    r"\b(?:House|Palace|Hall|Hotel|Castle|Building|Villa|Residence|Centre|Center)\b"
)
"""What makes a house of a town's name: "Lancaster House, London"."""
_FURTHER = re.compile(r"/[A-Z]\w+")
_NEWSPAPER = re.compile(
    r"(?:The )?(?:[A-Z][\w’'-]+ ){1,4}(?:Daily|Times|Post|Tribune|Herald|Gazette|News|Observer|Mail"
    r"|Star|Courier|Express|Standard|Nation|Guardian|Chronicle|Monitor|Journal|Ledger|Voice|Sun"
    r"|Review|Telegraph|Independent|Examiner|Broadcasting Corporation|News Agency)(?: Online)?"
    r"(?=,? ?(?:[\n\r(|–-]|\Z|,? (?:[A-Z][a-z]+day|\d{1,2} [A-Z])))"
)
_HOSTS = re.compile(r" (?:hosts|to host|will host|receives|welcomes)\b")
_AGENCY = compiled(r"\((?P<name>[A-Z][\w-]*)[^()\n]{0,20}\)|(?<=/)(?P<barred>[A-Z]{4,9})(?=/)")
"""Who gives a report, behind its place: "ALDREN, 7 May (NTB)"."""
_STAYS = re.compile(
    r"\b(?:is|are|was|were|arrived|currently|stay\w*) (?:currently |now )?(?:in|visiting|on a"
    r" visit to)"
    r" (?:the|our) country\b|\bcurrently visiting (?:the|our) (?:country|Kingdom|Sultanate|State)\b"
)
_HERE = re.compile(r"\b[Hh]ere in (?:the capital,? )?\Z")
_ACCREDITED = re.compile(
    r"\b(?:(?:resident |country )?(?:representative|coordinator|director)|delegation|office)"
    r"(?: of [\w ]{2,40})? (?:in|to|for) (?:the )?\Z",
    re.IGNORECASE,
)
"""What leads to the country in which somebody represents a body."""
_PROGRAMME = re.compile(r"\b(?:[Pp]rogramme|[Ss]chedule|[Ii]tinerary|PROGRAMME)\b")
_STOP = re.compile(r"(?:\d{1,2}[:.h]?\d\d|[A-Z][a-z]+day|\d{1,2} [A-Z])\b")
"""What a line of a programme begins with."""
_ARRIVES = re.compile(r"\b(?:in|at|to|for|[Aa]rriv\w+) \Z")
_NO_STATES = ("European Union", "African Union")
_PARTED = re.compile(r" [·•|] ")
"""What parts a letterhead from the number and the day behind it."""
SEATS = word_set("Brussels Geneva Vienna Strasbourg Davos Hague York")
"""Cities from which is reported of bodies of many countries."""


@lru_cache(maxsize=1)
def home_party(article: Article) -> tuple[str, Span] | None:
    """Give the party of the letterhead, else of the dateline, with its place."""
    return (
        _of_letterhead(article)
        or _of_issuer(article)
        or _of_agency(article)
        or _of_dateline(article)
        or _of_head_line(article)
        or _of_byline(article)
        or _of_hosting(article)
        or _of_newspaper(article)
        or _of_parliament(article)
        or _of_visit(article)
        or _of_stay(article)
        or _of_writing(article)
        or _of_posts(article)
        or _of_programme(article)
    )


@lru_cache(maxsize=1)
def mission_host(article: Article) -> tuple[str, Span] | None:
    """Give the country to which the embassy or delegation is sent that a text is of.

    That is the one behind "in" or "to", else the other of two parties.
    """
    head = article.text[:HEAD]
    line = _MISSION_LINE.search(head)
    sender = _of_letterhead(article)
    if line is None or sender is None:
        return None
    span = Span(*line.span())
    for sentence in article.sentences[: article.index_at(span.end) + 1]:
        for one in sentence.parties:
            if span.covers(one.span) and one.party != sender[0]:
                return one.party, one.span
    pair = article.main_parties
    if pair is None or sender[0] not in pair:
        return None
    return pair[pair[0] == sender[0]], sender[1]


@lru_cache(maxsize=1)
def has_nameless_letterhead(article: Article) -> bool:
    """Tell what a ministry publishes under a name without its country."""
    return _MINISTRY_LINE.search(article.text, 0, HEAD) is not None


@lru_cache(maxsize=1)
def is_of_ministry(article: Article) -> bool:
    """Tell what an office of state publishes itself: its own people may be the guests."""
    return (_of_letterhead(article) or _of_issuer(article)) is not None


def _of_agency(article: Article) -> tuple[str, Span] | None:
    """Read the agency of a dateline, "ALDREN (NTB)", where the text names its country."""
    for match in _AGENCY.finditer(article.text, 0, HEAD):
        name = match["name"] or match["barred"]
        named = [one for one in AGENCIES.get(name, ()) if article.names(one)]
        if len(named) == 1:
            return named[0], Span(*match.span(match.lastgroup or 0))
    return None


def _of_stay(article: Article) -> tuple[str, Span] | None:
    """Read "the Norwegian minister, who is in the country": of two countries, it is the other."""
    pair = article.main_parties
    for sentence in article.sentences if pair else ():
        if pair and _STAYS.search(article.text, *sentence.span):
            named = {one.party: one.span for one in sentence.parties}
            if len(named) == 1 and (guest := next(iter(named))) in pair:
                return pair[guest == pair[0]], named[guest]
    return None


@lru_cache(maxsize=1)
def is_sent_from_abroad(article: Article) -> tuple[str, Span] | None:
    """Give the country of the dateline of an agency of another one."""
    agency, place = _of_agency(article), _of_dateline(article)
    return place if agency and place and agency[0] != place[0] else None


def _of_writing(article: Article) -> tuple[str, Span] | None:
    """Read "here in Oslo"."""
    for sentence in article.sentences:
        parties = [one.span for one in sentence.parties]
        for span in (*parties, *(one.span for one in sentence.places)):
            if _HERE.search(article.text, max(sentence.span.start, span.start - 30), span.start):
                return _country_at(article, span)
    return None


def _of_posts(article: Article) -> tuple[str, Span] | None:
    """Read "the UN coordinator in Norway": the country to which all are sent."""
    posts = [
        one
        for one in _states(article)
        if one.form == "name"
        and _ACCREDITED.search(article.text, max(0, one.span.start - 80), one.span.start)
    ]
    alone = len({one.party for one in posts}) == 1
    return (posts[0].party, posts[0].span) if alone else None


def _states(article: Article) -> Iterator[PartyMention]:
    for sentence in article.sentences:
        for one in sentence.parties:
            if one.party not in _NO_STATES:
                yield one


def _of_programme(article: Article) -> tuple[str, Span] | None:
    """Give the country of the first town in the programme of a visit."""
    head = _PROGRAMME.search(article.text, 0, HEAD)
    for sentence in article.sentences if head else ():
        for town, country in article.towns_in(sentence):
            led = _ARRIVES.search(article.text, max(0, town.start - 20), town.start)
            if led and _STOP.match(article.text, article.text.rfind("\n", 0, town.start) + 1):
                return country, town
    return None


def _of_visit(article: Article) -> tuple[str, Span] | None:
    """Read "the visiting Norwegian minister": of two countries, the other one is home."""
    pair = article.main_parties
    for match in _VISITING.finditer(article.text, 0, _OPENING):
        sentence = article.sentence_at(match.start())
        for one in sentence.parties if pair else ():
            guest = one.form == "adjective" and one.span.start == max(
                match.start("who"), match.start("who2")
            )
            if pair and guest and one.party in pair:
                return pair[one.party == pair[0]], one.span
    return None


def _of_parliament(article: Article) -> tuple[str, Span] | None:
    """Read the heading of what is said in a parliament: "House of Keys, Oslo"."""
    for sentence in article.sentences[:3]:
        house = _PARLIAMENT.search(article.text, *sentence.span)
        for one in sentence.parties if house else ():
            if one.form == "capital" and one.party not in _NO_STATES:
                return one.party, one.span
    return None


def _of_newspaper(article: Article) -> tuple[str, Span] | None:
    """Read the name of a paper above its report: "Norway Daily", "Oslo Herald"."""
    for sentence in article.sentences[:4]:
        name = _NEWSPAPER.match(article.text, *sentence.span)
        for one in sentence.parties if name else ():
            if one.party not in _NO_STATES:
                return one.party, one.span
    return None


def _of_hosting(article: Article) -> tuple[str, Span] | None:
    """Read a headline that tells of a host by its capital: "Oslo hosts talks on herring"."""
    first = article.sentences[0] if article.sentences else None
    for one in first.parties if first else ():
        opens = first is not None and one.span.start == first.span.start
        hosts = _HOSTS.match(article.text, one.span.end)
        if opens and hosts and one.form == "capital" and one.party not in _NO_STATES:
            return one.party, one.span
    return None


@lru_cache(maxsize=1)
def _of_issuer(article: Article) -> tuple[str, Span] | None:
    """Read "Issued by the Ministry of Fish, Oslo"."""
    issued = _ISSUED.search(article.text, 0, HEAD)
    return _country_at(article, Span(*issued.span("place"))) if issued else None


@lru_cache(maxsize=1)
def _of_letterhead(article: Article) -> tuple[str, Span] | None:
    """Read "REPUBLIC OF NORLAND", "MINISTRY OF PORTS - NORLAND" and "Embassy of Norland"."""
    for start, line in _head_parts(article.text[:HEAD]):
        heads = line.isupper() and not _CAPITAL_HEADLINE.search(line)
        if heads or _LETTERHEAD_LINE.fullmatch(line.strip()):
            titled = line.title() if line.isupper() else line
            words = find_words(titled.replace(" Of ", " of ").replace(" The ", " the "))
            party = next(article.index.gazetteer.parties(words), None)
            if (
                party
                and not _POSTED.search(line)
                and ":" not in line
                and not _HEADING.match(titled)
                and not is_wide(titled, party)
                and (" OF " in line.upper() or party.span.end >= len(line.rstrip()))
            ):
                return party.party, Span(start + party.span.start, start + party.span.end)
    return None


def _head_parts(head: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a head, and what stands beside each other in one, with their places."""
    start = 0
    for line in head.splitlines(keepends=True):
        at = 0
        for mark in (*_PARTED.finditer(line), None):
            end = mark.start() if mark else len(line)
            yield start + at, line[at:end]
            at = mark.end() if mark else end
        start += len(line)


def _of_head_line(article: Article) -> tuple[str, Span] | None:
    """Read "Bergen / Sea News Agency" and "Bergen | Friday, 7 May 2031" above a report."""
    line = _HEAD_LINE.search(article.text, 0, HEAD)
    return _country_at(article, Span(*line.span("town"))) if line else None


def _of_dateline(article: Article) -> tuple[str, Span] | None:
    """Give the country of the place a report is given from, unless many speak from there."""
    for span in (*dateline_places(article), *_opening_places(article)):
        words = article.words_of(span)
        other = _TELLS.search(words) or _BUILT.search(words)
        home = None if other else _country_at(article, span)
        if home and _FURTHER.match(article.text, home[1].end):
            # "Oslo/Stockholm": given from two countries, a report speaks from neither.
            return None
        if home and not set(article.words_of(span).title().split()) & SEATS:
            return home
    return None


def _of_byline(article: Article) -> tuple[str, Span] | None:
    """Read "By Our Correspondent, Bergen"."""
    line = _BYLINE.search(article.text, 0, HEAD)
    return _country_at(article, Span(*line.span("town"))) if line else None


def _opening_places(article: Article) -> Iterator[Span]:
    """Yield a place that is all of a sentence at the start of a line: "Bergen. The mayor …"."""
    for sentence in article.sentences[:4]:
        for place in sentence.places:
            if sentence.span.end - place.span.end < 2 and place.span.start == sentence.span.start:
                yield place.span


def _country_at(article: Article, span: Span) -> tuple[str, Span] | None:
    """Give the country of the capital or city that a place begins with."""
    sentence = article.sentence_at(span.start)
    capital = sentence.party_at(span)
    topic = capital and capital.form == "name" and article.text.startswith(":", capital.span.end)
    if capital and not topic and capital.span.start == span.start:
        return None if capital.party in _NO_STATES else (capital.party, capital.span)
    city = next((one for one in sentence.places if one.span.start == span.start), None)
    names = article.index.countries
    return (names[city.place.country], city.span) if city and city.place.country in names else None
