"""Find the country a text speaks from: for its own ministers it names none."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.body_index import NO_BODIES, BodyIndex
from briefgen.extract.dateline import dateline_places
from briefgen.extract.span import Span
from briefgen.extract.words import find_words, word_set
from briefgen.model.facts import Attribute

_OPENING = 3000
"""Characters in which a text tells whom it receives."""
_HEAD = 400
"""Characters at the start that hold a letterhead."""
_STATE_OFFICE = re.compile(
    r"\b(?:minister|(?:national|general) prosecutor|prosecutor[- ]general|attorney[- ]general"
    r"|(?:health|defen[cs]e|home|interior|education|finance|trade|energy|foreign"
    r"|business|environment|labou?r|transport|commerce) secretary"
    r"|chief of (?:the )?(?:general|defen[cs]e|army|naval|air) staff"
    r"|(?:permanent|principal|cabinet|technical) secretary|premier|senator"
    r"|(?:foreign|defen[cs]e) ministry spokes(?:person|man|woman)"
    r"|speaker of (?:the )?(?:house|parliament|(?:\w+ )?(?:assembly|senate|congress))"
    r"|(?:vice[- ])?president of the (?:republic|senate|parliament|(?:\w+ )?assembly"
    r"|(?:supreme|constitutional) court|central bank|council of state)"
    r"|(?:central|reserve|national) bank governor|chief justice|\Aspeaker\Z|crown prince"
    r"|(?:house|parliament(?:ary)?) speaker|secretary[- ]general for|ombuds(?:man|person)"
    r"|national security advis[eo]r|undersecretary|chancellor|secretary of state|mayor"
    r"|councillor)\b"
    r"|\A(?:(?:vice[- ])?president|governor)\Z",
    re.IGNORECASE,
)
_ENVOY = re.compile(
    r"(?:Ambassador|High Commissioner|(?:Vice[- ])?Consul(?:[- ]General)?(?: in [A-Z][\w-]+)?"
    r"|(?:First|Second|Third) Secretary\b.*|Minister[- ]Counsell?or|Counsell?or"
    r"|(?:[A-Z][a-z]+ ){1,2}Attach[ée])\Z"
)
_MISSION = re.compile(r"\b(?:Embassy|High Commission|Consulate)\b", re.IGNORECASE)
_MISSION_IN = re.compile(
    r"^[^\n]{0,40}\b(?:Embassy|High Commission|Consulate General) of"
    r" (?:the )?[A-Z][\w ]{2,40} in [A-Z]\w+$",
    re.MULTILINE,
)
_MISSION_HEAD = re.compile(
    r"\A\s*(?:The )?(?:EMBASSY|HIGH COMMISSION|CONSULATE GENERAL|Embassy|High Commission"
    r"|Consulate General) (?:OF|of) [^\n.]{3,60}\n"
)
_MINISTER = re.compile(r"\b[Mm]inister\b")
_ITS = re.compile(r"\b[Ii]ts \Z")
"""What leads to an officer of a body told of before."""
_OUR = re.compile(
    r"\b(?:[Oo]ur|[Tt]he (?:State|Kingdom|Sultanate|Republic|Emirate|country)['’]s) (?=[A-Z])"
)
"""Whom a text calls its own: "our Minister of Ports"."""
_OWN_BODY = re.compile(r"\b(?:the|of) (?:Ministry|Department|Embassy|Consulate)\b")
"""A ministry that a letterhead's text names without its country is the country's own."""
_LETTERHEAD_LINE = re.compile(
    r"(?:(?:Newsletter|Bulletin|Press [Rr]elease|News) of )?"
    r"(?:[Tt]he )?(?:Government|Embassy|Ministry|Department|Permanent Mission|High Commission"
    r"|Consulate(?: General)?|Office of the [\w ]{3,30}) (?:of|for)\b[^.:]{3,90}"
    r"|(?:The )?(?:[A-Z]\w+ ){0,3}(?:Republic|Kingdom|State|Sultanate|Federation) of"
    r" [A-Z][\w ]{2,30}"
)
_ISSUED = re.compile(
    r"\b(?:[Ii]ssued|[Pp]ublished|[Rr]eleased|[Pp]repared) by (?:the )?"
    r"(?:Ministry|Department|Office|Embassy|Government)\b[^\n.;]{0,60}?, "
    r"(?P<place>[A-Z][\w-]+)(?=[,.])"
)
_BYLINE = re.compile(
    r"(?:\A|\n)[Bb]y (?:[Oo]ur|[Aa]|[Ss]taff) [A-Z]?[\w ]{3,30}, (?P<town>[A-Z][\w-]+)(?=\s*\n)"
)
_POSTED = re.compile(r"\bFROM\b", re.IGNORECASE)
"""A heading that tells where somebody writes from, and not for whom: "LETTER FROM OSLO"."""
_VISIT_TO = re.compile(r"\b(?:visit|trip|travel\w*|journey) to (?:the )?\Z")
_BESIDE_WHOM = re.compile(r"\b(?:and|met(?: with)?) the \Z")
"""What leads to somebody who need not be of the subject's side."""
_OF_NATIONAL_BODY = re.compile(
    r"\bof the (?:National|State|Supreme|Royal) [A-Z][a-z]+ (?:for )?[A-Z]"
)
"""Who serves a body that each country has: "head of the National Fish Commission"."""
_NATIONAL_BODY = re.compile(
    r"(?:National|State|Supreme|Royal) (?:[A-Z][a-z]+ ){0,3}?"
    r"(?:Council|Committee|Commission|Authority|Agency|Corporation|Bureau|Office|Service|Institute)\b"
)
_DIRECTOR = re.compile(r"\b[Dd]irector[- ][Gg]eneral (?:of|for) (?!the\b|[A-Z]{2})[A-Z][a-z]+")
"""Who heads a part of a ministry: "Director General of Ports"."""
_FACED = re.compile(
    r"\b(?:(?<!together )(?<!along )with|met|received|hosted|welcomed|called on) (?:the )?\Z"
)
"""What leads to somebody who faces the subject, and so is not of its side."""
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
_NEWSPAPER = re.compile(
    r"(?:The )?(?:[A-Z][\w’'-]+ ){1,4}(?:Daily|Times|Post|Tribune|Herald|Gazette|News|Observer|Mail"
    r"|Star|Courier|Express|Standard|Nation|Guardian|Chronicle|Monitor|Journal|Ledger|Voice|Sun"
    r"|Review|Telegraph|Independent|Examiner|Broadcasting Corporation|News Agency)(?: Online)?"
    r"(?=,? ?(?:[\n\r(|–-]|\Z|,? (?:[A-Z][a-z]+day|\d{1,2} [A-Z])))"
)
_HOSTS = re.compile(r" (?:hosts|to host|will host|receives|welcomes)\b")
_FEW = 3
"""Countries of a sentence up to which who has none may be of the one the text speaks from."""
_NO_STATES = ("European Union", "African Union")
_PARTED = re.compile(r" [·•|] ")
"""What parts a letterhead from the number and the day behind it."""
SEATS = word_set("Brussels Geneva Vienna Strasbourg Davos Hague York")
"""Cities from which is reported of bodies of many countries."""


def by_home(
    article: Article, titles: list[Span], bodies: BodyIndex = NO_BODIES
) -> Attribute | None:
    """Give the country a text speaks from to an officer of state whose country it does not name."""
    home = home_party(article)
    if home is None:
        return None
    party, place = home
    for title in titles:
        ours = _OUR.search(article.text, max(0, title.start - 20), title.end)
        if (
            (ours or _serves_state(article, article.words_of(title)) or _of_state(title, bodies))
            and not _ITS.search(article.text, max(0, title.start - 5), title.start)
            and not _is_of_many(article, title)
            and not is_faced(article, title, party)
            and not _is_elsewhere(article, title, party)
            and not _is_visited(article, title, party)
        ):
            return Attribute(
                value=party, start=place.start, end=place.end, rule="side-by-home", confidence=0.5
            )
    return None


def _of_state(title: Span, bodies: BodyIndex) -> bool:
    """Tell who serves a body that each country has, called by its acronym: "SCW secretary"."""
    return any(
        title.covers(place) and _NATIONAL_BODY.match(str(getattr(body.value, "name", "")))
        for body, place in bodies.near(title)
    )


def _is_elsewhere(article: Article, title: Span, home: str) -> bool:
    """Tell whom a sentence finds in a town of another country: "In Bergen, the Premier"."""
    sentence = article.sentence_at(title.start)
    names = {one.code: one.name for one in article.index.knowledge.countries}
    opening = next(iter(sentence.places), None)
    return (
        opening is not None
        and article.text[sentence.span.start : opening.span.start] == "In "
        and names.get(opening.place.country, home) != home
    )


def _is_of_many(article: Article, title: Span) -> bool:
    """Tell a list of people from many countries, among whom home is nobody's by itself."""
    parties = article.sentence_at(title.start).parties
    return len({one.party for one in parties if one.form == "name"}) > _FEW


def is_faced(article: Article, title: Span, home: str) -> bool:
    """Tell whom an officer of home meets: "the Permanent Secretary talked with the Minister"."""
    sentence = article.sentence_at(title.start)
    before = article.text[sentence.span.start : title.start]
    if not (_FACED.search(before) and is_office_of_state(before)):
        return False
    return not {one.party for one in sentence.parties if one.span.end <= title.start} - {home}


def _is_visited(article: Article, title: Span, home: str) -> bool:
    """Tell whom a visitor meets abroad: "a visit to Norway, where he and the Minister signed"."""
    sentence = article.sentence_at(title.start)
    beside = _BESIDE_WHOM.search(article.text, sentence.span.start, title.start)
    return beside is not None and any(
        one.party != home
        and one.span.end <= beside.start()
        and _VISIT_TO.search(article.text, sentence.span.start, one.span.start)
        for one in sentence.parties
    )


def _serves_state(article: Article, title: str) -> bool:
    headed = _of_letterhead(article) or _of_issuer(article)
    own = headed is not None and (
        _OWN_BODY.search(title)
        or title.startswith(("State Secretary", "Parliamentary State Secretary"))
        or (_ENVOY.match(title) and _MISSION.search(article.text[:_HEAD]))
    )
    of_state = (
        is_office_of_state(title) or _DIRECTOR.search(title) or _OF_NATIONAL_BODY.search(title)
    )
    guest = _of_mission_abroad(article, title)
    return bool(own) or (bool(of_state) and not guest)


def _of_mission_abroad(article: Article, title: str) -> bool:
    """Tell what an embassy writes: a minister without a country may be the host's."""
    head = article.text[:_HEAD]
    minister = bool(_MINISTER.search(title))
    return bool(_MISSION_IN.search(head) or (minister and _MISSION_HEAD.search(head)))


def is_office_of_state(title: str) -> bool:
    """Tell an office that only a state gives."""
    return bool(_STATE_OFFICE.search(title))


def home_party(article: Article) -> tuple[str, Span] | None:
    """Give the party of the letterhead, else of the dateline, with its place."""
    return (
        _of_letterhead(article)
        or _of_issuer(article)
        or _of_dateline(article)
        or _of_byline(article)
        or _of_hosting(article)
        or _of_newspaper(article)
        or _of_parliament(article)
        or _of_visit(article)
    )


def is_of_ministry(article: Article) -> bool:
    """Tell what an office of state publishes itself: its own people may be the guests."""
    return (_of_letterhead(article) or _of_issuer(article)) is not None


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


def _of_issuer(article: Article) -> tuple[str, Span] | None:
    """Read "Issued by the Ministry of Fish, Oslo"."""
    issued = _ISSUED.search(article.text, 0, _HEAD)
    return _country_at(article, Span(*issued.span("place"))) if issued else None


def _of_letterhead(article: Article) -> tuple[str, Span] | None:
    """Read "REPUBLIC OF NORLAND", "MINISTRY OF PORTS - NORLAND" and "Embassy of Norland"."""
    start = 0
    for line in article.text[:_HEAD].splitlines(keepends=True):
        if line.isupper() or _LETTERHEAD_LINE.fullmatch(_PARTED.split(line)[0].strip()):
            titled = line.title() if line.isupper() else line
            words = find_words(titled.replace(" Of ", " of ").replace(" The ", " the "))
            party = next(article.index.gazetteer.parties(words), None)
            if (
                party
                and not _POSTED.search(line)
                and (" OF " in line.upper() or party.span.end >= len(line.rstrip()))
            ):
                return party.party, Span(start + party.span.start, start + party.span.end)
        start += len(line)
    return None


def _of_dateline(article: Article) -> tuple[str, Span] | None:
    """Give the country of the place a report is given from, unless many speak from there."""
    for span in (*dateline_places(article), *_opening_places(article)):
        home = None if _TELLS.search(article.words_of(span)) else _country_at(article, span)
        if home and not set(article.words_of(span).title().split()) & SEATS:
            return home
    return None


def _of_byline(article: Article) -> tuple[str, Span] | None:
    """Read "By Our Correspondent, Bergen"."""
    line = _BYLINE.search(article.text, 0, _HEAD)
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
    names = {one.code: one.name for one in article.index.knowledge.countries}
    return (names[city.place.country], city.span) if city and city.place.country in names else None
