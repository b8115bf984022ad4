"""Find houses, ships and the like that only the words around their bare names tell."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.house_words import NAME_WORD
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS, HONORIFICS, NO_NAME, SUBJECTS
from briefgen.extract.venue_offices import MEETS, TIME
from briefgen.extract.words import word_set

_QUOTED_SITE = compiled(
    r"\b(?P<house>(?:dry\s|[a-z]+-)?(?:port|plant|factory|sanatorium|residence|hotel|museum"
    r"|complex|park"
    r"|cent(?:re|er)|terminal|airport|checkpoint|camp|base|station|stadium|memorial|mine|farm"
    r"|school)\s[\"“«][A-Z][^\"”»\n]{2,40}[\"”»])"
)
_SHIP_NAME = r"(?P<house>(?:[A-Z]{2,6}\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
_ABOARD = compiled(
    rf"\b(?:aboard|on\sboard)\s(?:of\s)?(?:the\s)?(?:[a-z-]+\s){{0,4}}?[\"“«]?{_SHIP_NAME}"
    r"|\b(?:[Oo]n|[Tt]o|[Oo]f|[Vv]isit(?:ed|s|ing)?|[Tt]our(?:ed|s|ing)?|[Bb]oarded"
    r"|[Ii]nspected)\sthe\s"
    r"(?:[a-z-]+\s){0,3}?(?:ship|frigate|vessel|ferry|yacht|destroyer|corvette|submarine|icebreaker"
    r"|trawler|cruiser|schooner|steamer|carrier|barge)\s[\"“«]?"
    + _SHIP_NAME.replace("house", "ship")
)
"""The name of a ship: "aboard the frigate Skrei"."""
_DAY = compiled(
    r"\d{1,2}(?:[–-]\d{1,2})?\s[A-Z][a-z]{2,8}\.?:?\s|(?:(?:Late|Early"
    r"|Mid)[\s-])?[A-Z][a-z]{2,8}:\s"
)
_STOP_LINE = compiled(
    r"(?:[-–•*]\s)?[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{2,20})?,\s\d{1,2}(?:\s?(?:–|-|and"
    r"|to)\s?\d{1,2})?\s[A-Z][a-z]{2,8}\b"
)
"""A line of a list that opens with a town and its days: "Bergen, 3 and 4 July, Skrei Hotel"."""
_LISTED_HOUSE = compiled(
    rf"(?:,\s|\(|\sat\s(?:the\s)?|\s[–-]\s)(?P<house>(?:{NAME_WORD}\s(?:of\s)?){{1,5}}?"
    r"(?:Hotel|Building|Hall|House|Residence|Palace|Capitol|Club|Museum|Library|Villa|Tower"
    r"|Campus|campus|Cent(?:re|er)"
    r"|Monument|Memorial|Headquarters|Auditorium|Theat(?:re|er)|Stadium|Pavilion|Room|Lounge"
    r"|Restaurant)"
    r"|[Hh]otel\s(?:(?:Las|Los|La|El|Le|Les|Al)\s)?[A-Z]\w{1,25}"
    r"|Residence\sof\s(?:the\s)?[A-Z][\w ]{2,30}?)(?=[,.;)\n]|\Z)"
)
"""A house behind a comma or bracket of a programme: "12:00 Luncheon, Manila Hotel"."""
_WORD = r"[A-Z][\w’'&-]*"
_BARE = (
    rf"{_WORD}(?:\s(?:(?:of|by|de|du|des|del|della|da|do|dos|la|le|los|las|el|al|am)\s(?:the\s)?){{0,2}}"
    rf"{_WORD}){{0,4}}"
)
_KIND = (
    r"(?:\s(?:[a-z]{3,12}\s)?(?:hall|house|building|hotel|complex|palace|residence|centre|center"
    r"|room"
    r"|villa|estate|campus|headquarters|restaurant|café|cafe|club|lodge|theatre|theater|museum|park"
    r"|stadium|arena|resort|gardens?|compound|premises|school|hospital"
    r"))?"
)
_ENDS = (
    r"(?=[.,;:)\n]|\s(?:in|on|today|yesterday|tomorrow|this|that|with|last|before|after|where|for"
    r"|to|by|and"
    r"|as|when|from|during|outside|near|late|early|under|while|until|at|over|shortly|ahead|overnight)\b"
    r"|\s?\Z|\s[–—-]\s)"
)
_AT_HOUSE = compiled(
    rf"\b(?P<at>[Aa]t)\s(?:the\s)?(?P<house>(?P<school>(?:[A-Z][\w’'-]+\s){{1,3}}"
    rf"(?:School|University|Institute|College|Academy)\sof\s[A-Z][\w-]+)|{_BARE}{_KIND}){_ENDS}"
)
"""A house known by its bare name: "held talks at the Skreihus"."""
_VISITED = compiled(
    r"\b(?:[Vv]isit(?:s|ed|ing)?|[Tt]our(?:s|ed|ing)?|[Ii]nspect(?:s|ed|ing)?|[Vv]isit (?:to|of|at)"
    r"|[Tt]our of|[Ww]alk through|shown(?: around)?)\s(?:the\s)?"
    rf"(?P<house>{_BARE}{_KIND}){_ENDS}"
)
"""What guests see, by its bare name: "visited Skreihus"."""
_LAST_OF_STOP = compiled(rf"(?:\((?:the\s)?|,\s(?:the\s)?)(?P<house>{_BARE}{_KIND})(?:\)|\s?\Z)")
"""What a line of a programme ends with, or has in brackets: "10.00 Talks (Skreihus)"."""
_BELONGS = re.compile(
    r"\b(?:plants?|factor(?:y|ies)|mines?|units?|reactors?|shops?|schools?|students|staff|workers"
    r"|trade"
    r"|farmers|officials|diplomats?|lecturer|professor|researchers?|cent|laborator(?:y|ies)"
    r"|cherries"
    r"|experts?|economist|fellow|analyst|debris|prices|congestion|bottlenecks|stands|stood)"
    r" (?:near|at) (?:the )?\Z"
)
"""What leads to where something or somebody belongs, and nothing takes place."""
_NAMED_PLACE = compiled(
    r"(?m:^)[ \t]*(?:[Vv]enue|[Pp]lace|[Ll]ocation|[Ww]here|VENUE|PLACE)\s?:\s(?:the\s)?"
    rf"(?P<house>{_BARE}{_KIND})"
)
"""A line that names the place: "Venue: Skreihus"."""
_HAPPENS = compiled(
    r"\b(?:told|briefed|briefing|shook|sat|signing|pen to paper|welcom\w+|arriv\w+|greet\w+"
    r"|hand(?:s|ed|ing)"
    r"|plant(?:s|ed)|cut|address\w*|speaking|walked|toast\w*|present\w*|agreed|initial\w+|stay\w*"
    r"|host\w*"
    r"|joined|negotiat\w+|discuss\w*|visit\w*|attend\w*|unveil\w+|announc\w+|attended|laid|night|seen|garland\w+"
    r"|said"
    r"|train\w*|staged|performed|show\w*|serv\w+|begin\w*|began|start\w*|end(?:ed|s)|conclud\w+"
    r"|co-?chair\w*"
    r"|meets?|meet|stopp?\w*|tour\w*|exchang\w+|paid|call\w*)\b",
)
"""What happens in a sentence that tells of a place."""
_NO_HOUSE = (
    HEADS
    | SUBJECTS
    | NO_NAME
    | word_set(
        "games olympics expo fair festival cup summit conference congress forum dialogue session"
        " assembly council commission committee embassy consulate ministry event gathering plenary"
        " seminar workshop symposium talks meeting convention mission games bank fund union league"
        " border frontier channel strait cop biennale carnival united assemblies paralympics"
        " exhibition tournament championship championships prize award awards week day days"
        " economy government cabinet union states sea ocean gulf coast usd eur"
        " us$ phase level article annex chapter paragraph section resolution convention treaty"
        " agreement protocol declaration memorandum act law code kremlin's round hearing"
        " first second third fourth fifth sixth seventh eighth ninth tenth annual joint"
        " rs christmas easter passover ramadan eid diwali nowruz tet songkran pentecost"
    )
)
_BUILT = word_set(
    "buildings court courts place square plaza hall house building hotel complex palace residence"
    " centre center room villa estate campus"
    " headquarters restaurant café cafe club lodge theatre theater museum park farm ranch winery"
    " stadium arena resort garden gardens compound premises school hospital terminal"
)
_ACRONYM = 5
"""Letters that a bracket of a programme needs to hold a house."""


def find_bare_houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield houses and ships that have no word of their kind in their names."""
    for pattern in (_QUOTED_SITE, _ABOARD, _NAMED_PLACE):
        for match in pattern.finditer(article.text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0)), match[match.lastgroup or 0]
    yield from _of_programme(article, sentence)
    yield from _by_bare_name(article, sentence)


def _by_bare_name(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield a house that only "at the" and a meeting tell, and what is visited."""
    if sentence.is_headline:
        return
    at = tuple(_AT_HOUSE.finditer(article.text, *sentence.span))
    happens = at and (
        MEETS.search(article.text, *sentence.span) or _HAPPENS.search(article.text, *sentence.span)
    )
    for match in (
        *(at if happens else ()),
        *_VISITED.finditer(article.text, *sentence.span),
    ):
        house = Span(*match.span("house"))
        if _BELONGS.search(article.text, max(0, house.start - 40), house.start):
            continue
        school = match.re is _AT_HOUSE and match["school"]
        if school or _may_be_house(sentence, house, match["house"]):
            yield house, match["house"]


def _may_be_house(sentence: Sentence, house: Span, name: str) -> bool:
    """Tell what is no country or city, and has no word of an office, body or event in it."""
    words = name.lower().split()
    known = any(one.span.covers(house) for one in sentence.places) or any(
        one.span.start == house.start and (one.form == "adjective" or one.span.covers(house))
        for one in sentence.parties
    )
    if words[0] in HONORIFICS or any(word in HEADS for word in words[:2]):
        return False
    if len(words) > 1 and words[-1] in _BUILT:
        return True
    return not (known or words[-1] in _NO_HOUSE or words[0] in _NO_HOUSE or name.isupper())


def _of_programme(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield the houses in a line of a programme, where no word leads to them."""
    if not (
        TIME.match(article.text, sentence.span.start)
        or _STOP_LINE.match(article.text, sentence.span.start)
        or _DAY.match(article.text, sentence.span.start)
    ):
        return
    for match in _LISTED_HOUSE.finditer(article.text, *sentence.span):
        yield Span(*match.span("house")), match["house"]
    if not TIME.match(article.text, sentence.span.start):
        return
    for match in _LAST_OF_STOP.finditer(article.text, *sentence.span):
        house = Span(*match.span("house"))
        if _may_be_house(sentence, house, match["house"]) and len(match["house"]) > _ACRONYM:
            yield house, match["house"]
