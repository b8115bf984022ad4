"""Find houses with a name, seats of bodies, and offices where a meeting takes place."""

import re
from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS

_BODY = r"(?:[A-Z][\w’'-]{1,25})(?:\s(?:(?:of|for|and|on)\s(?:the\s)?)?[A-Z][\w’'-]{1,25}){0,7}"
_SEAT = re.compile(
    r"\b(?:in|at|inside|outside|near)\s(?:the\s)?(?P<house>"
    rf"(?:head\soffice|[Hh]eadquarters|premises|seat|building)\sof\s(?:the\s)?{_BODY}"
    r"|(?:[A-Z][\w’'-]{1,25}\s){1,4}?[Hh]eadquarters)"
)
"""Where a body sits; its name is then part of the venue's."""
_HOUSE = re.compile(
    r"\b(?:in|at|inside|outside|near|of|[Vv]isits? to|(?:setting|venue|scene) (?:was|is)"
    r"|(?:travel\w*|fl(?:y|ies|ew)|go(?:es)?|went|mov\w+|drove|walked|drive|walk)"
    r"(?: (?:on|back|together|over|up)){0,2} to)\s"
    r"(?:the\s(?:(?:old|new|historic(?:al)?|former)\s)?)?"
    r"(?P<house>Palace\sof\s(?:the\s)?[A-Z]\w{1,25}"
    r"|Pal[aá](?:is|ce|cio|zzo)\s(?:d(?:es?|u|ella|i|a|o|as|os)\s)?[A-Z]\w{1,25}(?:\s[A-Z]\w{1,25})?"
    r"|(?:Auberge|Château|Schloss|Fort|Quinta|Casa|Dar)\s(?:d(?:es?|u|ella|i|o|a)\s)?[A-Z]\w{1,25}"
    r"|(?:Centro|Palacio|Centre|Parque)\sd[eo]s?\s(?:Convenciones|Congresos|Congrès|Conferencias|Eventos"
    r"|Convenções|Congressos|Exposiciones|Exposições)"
    r"|[Hh]otel\s[A-Z]\w{1,25}|(?:[A-Z][\w’'-]{1,25}\s){0,2}(?:Hilton|Sheraton|Marriott|Hyatt|InterContinental|Ritz-Carlton"
    r"|Radisson|Kempinski|Serena|Shangri-La|Pullman|Sofitel|Waldorf)(?:\s[A-Z]\w{1,25}){0,2}"
    r"|(?:[A-Z][\w’'-]{1,25}\s(?:of\sthe\s|of\s|de\s)?){1,4}?"
    r"(?:Palace|Hall|Hotel|Centre|Center|House|Headquarters|Castle|Villa|Guesthouse|Chancellery|Mansion"
    r"|Château|Kremlin|Residence|Museum|Auditorium|Building|Complex|Library|Stadium|Lodge"
    r"|Club|Theatre|Theater|Fortress|Serail|Foundry|Tower|Pavilion|Barracks|Opera|Citadel|Monastery"
    r"|Arena|Ballroom|Capital|Camp|Prison|Lounge|Airport|Airbase|Base|Campus|Shipyard|Compound|Hammam|Mosque|Temple"
    r"|Cathedral|Shrine|Caravanserai|Precinct|building|palace|hotel|camp|theatre|theater|complex)(?!\w)(?:\sof\s(?:the\s)?[A-Z]\w{1,25}(?!\w|['’]))?)"
)
_OFFICIAL_HOUSE = re.compile(
    r"\b(?:in|at|inside)\s(?:the\s)?(?P<house>(?:government|presidential|parliament|conference"
    r"|congress|convention|exhibition)\s(?:complex|compound|palace|centre|center|residence"
    r"|building|house|guest\shouse)(?:\sin\s[A-Z]\w{2,20})?)\b"
)
"""A house that is called by what it is for: "the government complex in Aldren"."""
_SIGHT = re.compile(
    r"\b(?:visit(?:s|ed|ing)?|tour(?:s|ed)?|inspect(?:s|ed)?) the "
    r"(?P<house>(?:Port|Harbour|Airport|Shipyard) of [A-Z]\w+(?: [A-Z]\w+)?)"
)
"""What guests are shown: "visited the Port of Aldren"."""
_SHOWN = re.compile(
    r"\b(?:[Vv]isit(?:s|ed|ing)?|[Tt]our(?:s|ed| of)?|inspect(?:s|ed)?|Arrive|Arrival at) (?:the )?"
    r"(?P<house>(?:(?:and )?[A-Z][\w’'-]{1,25} ){1,4}?(?:Prison|Hospital|Precinct"
    r"|Airport|Port|Refinery|Shipyard|Dam"
    r"|Bridge|Terminal|Camp|Base|Museum|Monastery|Market|Park|Laboratory|Centre|Center)\b(?! of\b))"
)
"""What guests are shown, by its own name: "visited Aldren Prison"."""
_ISLAND = re.compile(
    r"\b(?:on|to|visit(?:s|ed|ing)?) (?:the )?(?P<house>(?:[A-Z][\w’'-]{1,20} ){1,3}Islands?)\b"
)
_MEETS = re.compile(
    r"\b(?:met|meet(?:s|ing)?|held|hosted|received|co-chaired|chaired|signed|talks|dialogue"
    r"|consultations|session|round|commission|convened|convenes|opened|took place"
    r"|takes place|welcomed|conference|ceremony|gathered|lectured?|speech|reception"
    r"|lunch|dinner|breakfast|tea)\b",
    re.IGNORECASE,
)
_AT = re.compile(r"\b(?:at|inside) (?:the )?\Z")
_STREET = re.compile(
    r" on (?:the )?(?:Avenida|Avenue|Rue|Calle|Via) [A-Z]\w+| on [A-Z]\w+ (?:Street|Avenue|Road)"
)
_GOES_ON = re.compile(r" (?:[Hh]eadquarters|[Bb]uilding|premises|office|[Hh]all|[Cc]ampus)\b")
_VISIT = re.compile(r"\b(?:[Vv]isit(?:s|ed|ing)?(?: to)?|toured|[Tt]our of) (?:the )?\Z")
_SHOWN_BODY = re.compile(
    r"\b(?:Museum|Hospital|University|College|Cent(?:re|er) of Excellence"
    r"|Academy|Prison|School|Library|Observatory|Laboratory|Factory)"
)
_TIME = re.compile(r"(?:\d{1,2}[:.]\d\d|(?:[01]\d|2[0-3])[0-5]\d)\s")
_STOPS = ("", ".")
"""What may stand behind the last word of a line."""
_FOREIGN = re.compile(r"\b(?P<house>[A-Z]\w{2,20}-(?:Zentrum|Haus|Halle|Palais|Saal))\b")
_IN_CITY = re.compile(r"\bat (?P<house>[A-Z][a-zà-ž]{4,25}) in (?=[A-Z])")
"""A house of one word that only its city tells: "met at Sildekjelen in Oslo"."""


def find_houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield palaces, hotels, halls and the like with their names."""
    for pattern in (_HOUSE, _OFFICIAL_HOUSE, _SIGHT, _SHOWN, _ISLAND, _FOREIGN):
        yield from _matches(article, sentence, pattern)
    for match in _IN_CITY.finditer(article.text, *sentence.span):
        cities = [one.span.start for one in sentence.places]
        cities += [one.span.start for one in sentence.parties if one.form == "capital"]
        house = Span(*match.span("house"))
        if match.end() in cities and not sentence.party_at(house):
            yield house, match["house"]


def find_seats(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield where bodies sit: "the headquarters of the Fish Agency"."""
    yield from _matches(article, sentence, _SEAT)


def find_offices(
    article: Article, sentence: Sentence, bodies: Sequence[Span]
) -> Iterator[tuple[Span, str]]:
    """Yield the bodies where a meeting takes place: "held at the Ministry of Fisheries"."""
    for body in bodies:
        if _GOES_ON.match(article.text, body.end):
            # "at the Agency headquarters": the house has a name of its own.
            continue
        if (
            _is_shown(article, sentence, body)
            or _is_met_at(article, sentence, body)
            or _is_stop(article, sentence, body)
        ):
            street = _STREET.match(article.text, body.end, sentence.span.end)
            place = Span(body.start, street.end() if street else body.end)
            yield place, article.words_of(place)


def _is_shown(article: Article, sentence: Sentence, body: Span) -> bool:
    """Tell "Visit to the Herring Museum": guests are shown a house, not a body."""
    house = _SHOWN_BODY.search(article.text, body.start, body.end)
    before = max(sentence.span.start, body.start - 20)
    return bool(
        house and house.end() == body.end and _VISIT.search(article.text, before, body.start)
    )


def _is_met_at(article: Article, sentence: Sentence, body: Span) -> bool:
    """Tell "held talks at the Ministry" from "met an expert at the Ministry"."""
    start = sentence.span.start
    at = _AT.search(article.text, max(start, body.start - 20), body.start)
    meets = list(_MEETS.finditer(article.text, start, at.start())) if at else []
    if at is None or not meets:
        return False
    behind = meets[-1].end()
    # "She called on Lars Holm, Head of the Department, at the Ministry"
    parted = article.text.startswith(", ", at.start() - 2)
    return parted or not any(
        word.text.lower() in HEADS for word in sentence.words if behind <= word.start < body.start
    )


def _is_stop(article: Article, sentence: Sentence, body: Span) -> bool:
    """Tell a line of a programme: "9:30 Lecture, Aldren University"."""
    text = article.text
    ends = (
        text[body.end : sentence.span.end] in _STOPS and text[body.start - 2 : body.start] == ", "
    )
    return ends and bool(_TIME.match(text, sentence.span.start))


def _matches(
    article: Article, sentence: Sentence, houses: re.Pattern[str]
) -> Iterator[tuple[Span, str]]:
    for match in houses.finditer(article.text, *sentence.span):
        yield Span(*match.span("house")), match["house"]
