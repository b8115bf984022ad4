"""Give officers of state whose country a text does not name the one it speaks from."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article
from briefgen.extract.body_index import NO_BODIES, BodyIndex
from briefgen.extract.home_country import HEAD, is_of_ministry, is_sent_from_abroad, mission_host
from briefgen.extract.span import Span
from briefgen.extract.visits import visited_party
from briefgen.model.facts import Attribute

_STATE_OFFICE = re.compile(
    r"\b(?:minister|(?:national|general) prosecutor|prosecutor[- ]general|attorney[- ]general"
    r"|(?:health|defen[cs]e|home|interior|education|finance|trade|energy|foreign"
    r"|business|environment|labou?r|transport|commerce) secretary"
    r"|chief of (?:the )?(?:general|defen[cs]e|army|naval|air) staff"
    r"|(?:permanent|principal|cabinet|technical) secretary|premier|senator"
    r"|foreign affairs secretary|(?:foreign|defen[cs]e) ministry spokes(?:person|man|woman)"
    r"|(?:foreign affairs|commerce|finance|home|law|health|agriculture) advis[eo]r\Z"
    r"|commissioner of police|police commissioner|inspector[- ]general of police"
    r"|(?:house of representatives|national assembly|senate) (?:speaker|president)"
    r"|speaker of (?:the )?(?:house|parliament|(?:\w+ )?(?:assembly|senate|congress))"
    r"|(?:vice[- ])?president of the (?:republic|senate|parliament|(?:\w+ )?assembly"
    r"|(?:supreme|constitutional) court|central bank|council of state)"
    r"|(?:central|reserve|national) bank governor|chief justice|\Aspeaker\Z|crown prince"
    r"|(?:house|parliament(?:ary)?) speaker|secretary[- ]general for|(?<!executive )(?<!state"
    r" )secretary for"
    r"|ombuds(?:man|person)"
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
_ITS = re.compile(
    r"\b[Ii]ts \Z|(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|\w['’]s) (?:[a-z]+ )?"
    r"(?:hosts?|guest|colleague|counterpart|opposite number|homologue|interlocutor|peer"
    r"|visitor),? (?:the )?\Z"
)
"""What leads to an officer of a body told of before, and to whom somebody faces."""
_OUR = re.compile(
    r"\b(?:[Oo]ur|[Tt]he (?:State|Kingdom|Sultanate|Republic|Emirate|country)['’]s) (?=[A-Z])"
)
"""Whom a text calls its own: "our Minister of Ports"."""
_OWN_BODY = re.compile(r"\b(?:the|of) (?:Ministry|Department|Embassy|Consulate)\b")
"""A ministry that a letterhead's text names without its country is the country's own."""
_VISIT_TO = re.compile(r"\b(?:visit|trip|travel\w*|journey) to (?:the )?\Z")
_BESIDE_WHOM = re.compile(r"\b(?:and|met(?: with)?) the \Z")
"""What leads to somebody who need not be of the subject's side."""
_OF_NATIONAL_BODY = re.compile(
    r"\bof the (?:National|State|Supreme|Royal|Federal) [A-Z][a-z]+ (?:for |of )?[A-Z]"
)
"""Who serves a body that each country has: "head of the National Fish Commission"."""
_NATIONAL_BODY = re.compile(
    r"(?:National|State|Supreme|Royal) (?:[A-Z][a-z]+ ){0,3}?"
    r"(?:Council|Committee|Commission|Authority|Agency|Corporation|Bureau|Office|Service"
    r"|Institute)\b"
)
_DIRECTOR = re.compile(r"\b[Dd]irector[- ][Gg]eneral (?:of|for) (?!the\b|[A-Z]{2})[A-Z][a-z]+")
"""Who heads a part of a ministry: "Director General of Ports"."""
_FACED = re.compile(
    r"\b(?:(?<!together )(?<!along )with|met|received|hosted|welcomed|called on"
    r"|(?:received|accepted|hosted)(?: also)? by) (?:the )?\Z"
)
"""What leads to somebody who faces the subject, and so is not of its side."""
_RANK = re.compile(
    r"(?:the )?(?:Chief )?(?:Judge|Justice|(?:\w+ )?General|(?:\w+ )?Admiral|Colonel|Major"
    r"|Professor|Engineer|Sheikh|Prince|Lord|Bishop|Imam)"
)
_OFFICE_BEFORE = re.compile(
    r"\b(?P<office>(?:[Pp]resident|[Cc]hair(?:man|woman|person)|[Hh]ead|[Cc]hief|[Dd]irector"
    r"|[Cc]ommander|[Gg]overnor) of the [A-Z][^,.;:]{3,70}), (?:the )?\Z"
)
"""An office that stands before the rank of who holds it."""
_HEADS_BODY = re.compile(
    r"\b(?:[Cc]hair(?:man|woman|person)|[Dd]irector|[Cc]ommissioner|[Pp]resident|[Gg]overnor)\b"
)
"""Who heads an authority meets others in its name."""
_MET_ABROAD = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he [Mm]inister)\b[^.;]{0,60}? (?:(?<!together )(?<!along )with"
    r"|met|received|received by|called on|thanked) (?:the )?(?:[^.;]{3,140},? and (?:the )?)?\Z"
)
"""What leads to those whom a visitor meets, also to the second of them."""
_GUEST_SUBJECT = re.compile(r"\b[Tt]he visiting \w+ ")
_HOSTS_OFFICE = re.compile(
    r"\b[Mm]inister (?:of|for)\b|\b(?:Ministry|Department) (?:of|for)\b|\bPresident\Z"
    r"|\b(?:[Pp]resident|[Cc]hair\w*|[Hh]ead) of the (?:National|State|Supreme|Royal|Federal)"
    r" [A-Z]"
)
"""Offices that an embassy's text leaves without a country where they are the host's."""
_OWN_MISSION = re.compile(r"\b(?:[Cc]ounsell?or|[Aa]mbassador|[Aa]ttach[ée]|[Cc]onsul)\b")
_DOMESTIC = re.compile(
    r"\b(?:ministry|department|directorate|bureau|desk|division|parliament(?:ary)?|assembly|senate"
    r"|(?:supreme|constitutional|high) court|general staff|armed forces|navy|army|air force"
    r"|Landtag|Bundestag|Nationalrat|Riksdag|Storting|Althingi?|Alþingi|Folketing|Eduskunta|Sejm"
    r"|Seimas|Saeima|Riigikogu|Knesset|Duma|Rada|Majlis|Mejlis|Khural|Kenesh|Sabor|Skupština"
    r"|coast ?guard|police|customs|protocol|cabinet|presidency|government|public diplomacy"
    r"|(?:central|reserve|national) bank|prosecution|MP|lawmaker|legislator|titular|(?:of|to) the"
    r" (?:president|prime minister|premier))\b",
    re.IGNORECASE,
)
"""Whom a country has at home: "head of the Ports Department", "Head of Protocol"."""
_ABROAD = re.compile(
    r"\b(?:ambassador|consul|envoy|attach[ée]|professor|lecturer|expert|analyst|chamber|association"
    r"|union|foundation|federation|company|counterpart|regional|international|world|global)\b",
    re.IGNORECASE,
)
_RECEIVED_BY = re.compile(
    r"\b(?:(?:received|hosted|welcomed|greeted|briefed) by"
    r"|(?:paid|pays|made) (?:an? )?(?:courtesy )?(?:call|visit) (?:on|to)|called on) (?:the )?\Z"
)
_MET = re.compile(
    r"\b(?:[Mm]eeting|[Tt]alks|[Mm]et|[Ll]unch|[Dd]inner|[Cc]onversation)(?: with)? (?:the )?"
    r"[^.;,]{0,40}(?:, )?\Z"
)
"""What leads to somebody whom a guest meets."""
_MEMBER = re.compile(r"\b(?:MP|lawmaker|legislator)\b")
_DELEGATION = re.compile(r"\bdelegation\b")
_NEAR = 2
"""Sentences before one that names a member of a delegation."""
_VISITING = re.compile(r"(?:the )?(?:visiting|guest)\b", re.IGNORECASE)
_ON_VISIT = re.compile(
    r"[^.;,\n]{3,60}, (?:who is |who was )?(?:currently |now )?"
    r"(?:on an? [\w -]{0,30}visit to (?:the|this) (?:country|[Kk]ingdom|capital)\b"
    r"|(?:paying an? [\w -]{0,30}visit to|visiting) (?:the|this) (?:country|[Kk]ingdom|capital)\b)"
)
"""What tells behind a title and a name who is a guest: "who is on a visit to the country"."""
_TO_OTHER = re.compile(
    r"[^.;]{3,60}? (?:to|with|and|of) (?:his|her|their) (?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
    r" (?:counterpart|colleague|opposite number|homologue)\b"
)
"""Whom somebody faces: "a message of Minister NAME to his Norwegian counterpart"."""
_FEW = 3
"""Countries of a sentence up to which who has none may be of the one the text speaks from."""


def by_home(
    article: Article,
    titles: list[Span],
    bodies: BodyIndex = NO_BODIES,
    *,
    home: tuple[str, Span],
    doubtful: bool = False,
) -> Attribute | None:
    """Give the country a text speaks from, its `home`, to an officer whose country it leaves out.

    Where it is `doubtful` whether the text speaks from there, only offices of state count.
    """
    host, abroad = mission_host(article), is_sent_from_abroad(article)
    for title in _with_offices(article, titles):
        if abroad and _RECEIVED_BY.search(article.text, max(0, title.start - 30), title.start):
            return _at_home(*abroad)
        party, place = host if host and _is_hosts(article, title) else home
        if _VISITING.match(article.words_of(title)) or _ON_VISIT.match(article.text, title.end):
            return _by_visit(article, title, party)
        serves = (
            (host is not None and party == host[0])
            or _serves(article, title, bodies)
            or (not doubtful and _serves_home(article, title))
        )
        if serves and _may_be_at_home(article, title, party, is_host=party is not home[0]):
            return _at_home(party, place)
    return None


def _with_offices(article: Article, titles: list[Span]) -> Iterator[Span]:
    """Yield titles, and before a rank the office: "the President of the Council, Judge NAME"."""
    for title in titles:
        yield title
        start = article.sentence_at(title.start).span.start
        office = _OFFICE_BEFORE.search(article.text, start, title.start)
        if office and _RANK.fullmatch(article.words_of(title)):
            yield Span(*office.span("office"))


def _at_home(party: str, place: Span) -> Attribute:
    return Attribute(
        value=party, start=place.start, end=place.end, rule="side-by-home", confidence=0.5
    )


def _by_visit(article: Article, title: Span, home: str) -> Attribute | None:
    """Read "the visiting minister": of two countries, not the one the text speaks from."""
    pair = article.main_parties
    if pair is None or home not in pair:
        return None
    guest = pair[home == pair[0]]
    return Attribute(
        value=guest, start=title.start, end=title.end, rule="side-by-visit", confidence=0.5
    )


def _is_hosts(article: Article, title: Span) -> bool:
    """Tell an office that an embassy's text leaves without a country for the host's."""
    words = article.words_of(title)
    hosts = _HOSTS_OFFICE.search(words) and not _OWN_MISSION.search(words)
    return bool(hosts) and not _is_own(article, title)


def _serves(article: Article, title: Span, bodies: BodyIndex) -> bool:
    """Tell who serves a state, whichever it is."""
    own = _is_own(article, title) or _serves_state(article, article.words_of(title))
    return own or _of_state(title, bodies)


def _may_be_at_home(article: Article, title: Span, home: str, *, is_host: bool) -> bool:
    """Tell whom nothing around the title takes to another country.

    The officers of a mission's host are those whom its own people meet.
    """
    return (
        not is_of_another(article, title)
        and not _is_of_many(article, title)
        and (is_host or not is_faced(article, title, home))
        and not _is_elsewhere(article, title, home)
        and not _is_visited(article, title, home)
        and not _writes_to(article, title, home)
    )


def _writes_to(article: Article, title: Span, home: str) -> bool:
    """Tell whose counterpart is of home: who writes to him is not."""
    match = _TO_OTHER.match(article.text, title.end)
    other = match and article.sentence_at(title.start).party_at(Span(*match.span("who")))
    return other is not None and other.party == home


def is_of_another(article: Article, title: Span) -> bool:
    """Tell "its president" and "her colleague, Minister NAME", whose country is told elsewhere."""
    words = article.words_of(title)
    opens = words.startswith(("Its ", "its "))
    return opens or _ITS.search(article.text, max(0, title.start - 40), title.start) is not None


def _is_own(article: Article, title: Span) -> bool:
    """Tell whom a text calls its own: "our Minister of Ports"."""
    return _OUR.search(article.text, max(0, title.start - 20), title.end) is not None


def _of_state(title: Span, bodies: BodyIndex) -> bool:
    """Tell who serves a body that each country has, called by its acronym: "SCW secretary"."""
    return any(
        title.covers(place) and _NATIONAL_BODY.match(str(getattr(body.value, "name", "")))
        for body, place in bodies.near(title)
    )


def _is_elsewhere(article: Article, title: Span, home: str) -> bool:
    """Tell whom a sentence finds in a town of another country: "In Bergen, the Premier"."""
    sentence = article.sentence_at(title.start)
    names = article.index.countries
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
    if _is_met_abroad(article, before, home):
        return True
    subject = is_office_of_state(before) or _HEADS_BODY.search(before)
    if not (_FACED.search(before) and subject) or _GUEST_SUBJECT.search(before):
        return False
    return not {one.party for one in sentence.parties if one.span.end <= title.start} - {home}


def _is_met_abroad(article: Article, before: str, home: str) -> bool:
    """Tell whom a visitor of home meets: "a visit to Norway. There she met A and the Minister"."""
    visited = visited_party(article)
    abroad = visited is not None and visited.party != home
    return abroad and _MET_ABROAD.search(before) is not None


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
    own = is_of_ministry(article) and (
        _OWN_BODY.search(title)
        or title.startswith(("State Secretary", "Parliamentary State Secretary"))
        or (_ENVOY.match(title) and _MISSION.search(article.text[:HEAD]))
    )
    of_state = (
        is_office_of_state(title) or _DIRECTOR.search(title) or _OF_NATIONAL_BODY.search(title)
    )
    guest = _of_mission_abroad(article, title)
    return bool(own) or (bool(of_state) and not guest)


def _serves_home(article: Article, title: Span) -> bool:
    """Tell who serves a body that every country has, which is named without its country."""
    words = article.words_of(title)
    number = article.index_at(title.start)
    start = article.sentences[number].span.start
    around = article.sentences[max(0, number - _NEAR)].span.start
    return (
        bool(_DOMESTIC.search(words))
        and not _ABROAD.search(words)
        and not _MET.search(article.text, start, title.start)
        and not (_MEMBER.search(words) and _DELEGATION.search(article.text, around, title.start))
    )


def _of_mission_abroad(article: Article, title: str) -> bool:
    """Tell what an embassy writes: a minister without a country may be the host's."""
    head = article.text[:HEAD]
    minister = bool(_MINISTER.search(title))
    return bool(_MISSION_IN.search(head) or (minister and _MISSION_HEAD.search(head)))


def is_office_of_state(title: str) -> bool:
    """Tell an office that only a state gives."""
    return bool(_STATE_OFFICE.search(title))
