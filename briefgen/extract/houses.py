"""Find houses with a name, seats of bodies, and offices where a meeting takes place."""

import re
from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.house_words import FOREIGN_HOUSE, NAME_WORD, SIGHT, SITE
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS, NO_NAME, SUBJECTS
from briefgen.extract.words import word_set

_BODY = r"(?:[A-Z][\w’'-]{1,25})(?:\s(?:(?:of|for|and|on)\s(?:the\s)?)?[A-Z][\w’'-]{1,25}){0,7}"
_SEAT = compiled(
    r"\b(?:in|at|inside|outside|near)\s(?:the\s)?(?P<house>"
    rf"(?:head\soffice|[Hh]eadquarters|premises|seat|building)\sof\s(?:the\s)?{_BODY}"
    r"|(?:[A-Z][\w’'-]{1,25}\s){1,4}?(?:[Hh]eadquarters|[Hh]ead\s[Oo]ffice))"
)
"""Where a body sits; its name is then part of the venue's."""
_OPENERS = (
    r"(?:(?:Las?|Los|El|Le|Les|Al|San|Santa|Gran|Grand|Villa|Dom|Plaza|de|del|du|des)\s){0,2}"
)
"""Words that the name of a hotel goes on behind: "Hotel Las Acacias"."""
_HOUSE = compiled(
    r"\b(?:in|at|inside|outside|near|of|[Vv]isits? to|(?:setting|venue|scene) (?:was|is)"
    r"|(?:travel\w*|fl(?:y|ies|ew)|go(?:es)?|went|mov\w+|drove|walked|drive|walk)"
    r"(?: (?:on|back|together|over|up)){0,2} to)\s"
    r"(?:the\s(?:(?:old|new|historic(?:al)?|former)\s)?)?"
    r"(?P<house>Palace\sof\s(?:the\s)?[A-Z]\w{1,25}"
    r"|Pal[aá](?:is|ce|cio|zzo)\s(?:d(?:es?|u|ella|i|a|o|as|os)\s)?[A-Z]\w{1,25}(?:\s[A-Z]\w{1,25})?"
    r"|(?:Auberge|Château|Schloss|Fort|Quinta|Casa|Dar)\s(?:d(?:es?|u|ella|i|o|a)\s)?[A-Z]\w{1,25}"
    r"|(?:Centro|Palacio|Centre|Parque)\sd[eo]s?\s(?:Convenciones|Congresos|Congrès|Conferencias|Eventos"
    r"|Convenções|Congressos|Exposiciones|Exposições)"
    rf"|[Hh]otel\s{_OPENERS}[A-Z]\w{{1,25}}"
    r"|(?:[A-Z][\w’'-]{1,25}\s){0,2}(?:Hilton|Sheraton|Marriott|Hyatt|InterContinental|Ritz-Carlton"
    r"|Radisson|Kempinski|Serena|Shangri-La|Pullman|Sofitel|Waldorf)(?:\s[A-Z]\w{1,25}){0,2}"
    r"|(?:[A-Z][\w’'-]{1,25}\s(?:of\sthe\s|of\s|de\s)?){1,4}?"
    r"(?:Palace|Hall|Hotel|Centre|Center|House|Headquarters|Castle|Villa|Guesthouse|Chancellery|Mansion"
    r"|Château|Kremlin|Residence|Museum|Auditorium|Building|Complex|Library|Stadium|Lodge"
    r"|Club|Theatre|Theater|Fortress|Serail|Foundry|Tower|Pavilion|Barracks|Opera|Citadel|Monastery"
    r"|Arena|Ballroom|Room|Capital|Camp|Prison|Lounge|Airport|Airbase|Base|Campus|Shipyard|Compound|Hammam|Mosque|Temple"
    r"|Cathedral|Shrine|Caravanserai|Precinct|building|palace|hotel|camp|theatre|theater|complex|Gallery"
    r"|(?:convention|conference|congress|exhibition|cultural|community|training|media)\scent(?:re|er)"
    r"|guest\s?house|(?:town|city)\shall|base|barracks|shipyard|airfield|stadium|lodge|resort"
    r"|residence|museum|monastery|campus)(?!\w)"
    r"(?:\s(?:hotel|complex|building|hall)\b|\sNo\.?\s\d+"
    r"|(?:\s[A-Z]\w+){0,2}\s(?:Gallery|Museum|Hotel|Centre|Center|Complex|Building|Hall)\b)?"
    r"(?:\sof\s(?:the\s)?(?:(?:[A-Z]\w{1,25}\s){1,3}(?:Hall|Palace|Hotel|House|Castle|Centre|Center"
    r"|Building|Museum|Residence)\b|[A-Z]\w{1,25}(?!\w|['’])))?)"
)
_FOREIGN_HOUSE = compiled(
    r"(?:\b(?:in|at|inside|outside|near|to|visited|toured|of|from)\s(?:the\s)?|,\s|\()"
    rf"(?P<house>{FOREIGN_HOUSE})(?!\w)"
)
_SHOW = (
    r"\b(?:[Vv]isit(?:s|ed|ing)?(?:\sto|\sof)?|[Tt]our(?:s|ed|ing)?(?:\sof)?|inspect(?:s|ed|ing)?"
    r"|(?:was|were)\sshown|laid\s(?:a\swreath|flowers)\s(?:at|to)|[Ww]reath[ -]laying(?:\sat|,)"
    r"|(?:[Cc]ommissioning|[Oo]pening|[Ii]nauguration|[Gg]roundbreaking)\s(?:of|at|for)"
    r"|(?:[Ww]alk|[Ss]troll)(?:s|ed)?\s(?:through|around|in)"
    r"|(?:see|seeing|saw)\s(?:the\s(?:work|works|operations?|progress)\s(?:at|of|in))"
    r"|(?:gone|went|goes)\s(?:down\s)?(?:directly\s)?to|examinations\sin|acquainted\swith(?:\sthe\swork\sof)?)\s(?:the\s)?"
)
"""What leads to a place that guests are shown."""
_OWN_NAME = rf"(?:the\s)?{NAME_WORD}(?:\s(?:of\s(?:the\s)?)?[A-Z]\w+){{0,3}}"
_KIND = r"(?:Museum|Monument|Memorial|Port|Mosque|Cathedral|University|Institute)"
_SITE = compiled(
    rf"{_SHOW}(?P<house>(?!\w+-(?:funded|built|led|backed|made)\b)(?:{NAME_WORD}\s){{1,4}}?(?:[a-z]{{3,12}}\s)?{SITE})(?!\w)"
)
"""What guests are shown, called by a small word: "toured the Grimsel dam"."""
_SHOWN_SIGHT = compiled(
    rf"{_SHOW}(?P<house>(?:(?:and\s)?{NAME_WORD}\s){{1,5}}?{SIGHT}(?:\s{SIGHT})?(?:\sof\s{_OWN_NAME})?"
    rf"|(?:{_KIND}|Monastery|Palace|Tomb)\s(?:of\s)?{_OWN_NAME}"
    r"|(?:[a-z]{3,12}\s)?(?:complex|museum|monastery|mosque|fortress|memorial|cathedral|port|airport)"
    rf"\s(?:of\s)?{_OWN_NAME})(?!\w)"
)
_AND_SHOWN = compiled(
    rf"\band\s(?:the\s)?(?P<house>{_KIND}\sof\s{_OWN_NAME}"
    rf"|(?:[a-z]{{3,12}}\s)?(?:port|airport|museum|cathedral|university)\sof\s{_OWN_NAME}|(?:{NAME_WORD}\s){{1,4}}?{SIGHT})"
    r"(?=[.,;\n]|\s(?:before|on|in|with|and|where|as)\b|\Z)"
)
"""A further thing that is shown: "toured the port and the Museum of Herring"."""
_SHOWN_WITHIN = compiled(
    r"\b(?:[Vv]isit|[Tt]our|inspect)(?:s|ed|ing)?\s(?:a|an|the|two|three|several)\s[a-z](?:(?!\sand\s)[^.;,]){3,70}?"
    rf"\s(?:in|at)\s(?:the\s)?(?P<house>(?:{NAME_WORD}\s){{1,4}}?{SIGHT}(?:\s{SIGHT})?)(?!\w)"
)
"""Where something is that is shown: "inspected a factory in the Aldren Economic Zone"."""
_QUOTED_SITE = compiled(
    r"\b(?P<house>(?:dry\s|[a-z]+-)?(?:port|plant|factory|sanatorium|residence|hotel|museum|complex|park"
    r"|cent(?:re|er)|terminal|airport|checkpoint|camp|base|station|stadium|memorial|mine|farm|school)\s[\"“«][A-Z][^\"”»\n]{2,40}[\"”»])"
)
_ABOARD = compiled(
    r"\b(?:aboard|on\sboard)\s(?:the\s)?"
    r"(?P<house>(?:[A-Z]{2,5}\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})"
)
_OFFICIAL_HOUSE = compiled(
    r"\b(?:in|at|inside)\s(?:the\s)?(?P<house>(?:government|presidential|parliament|conference"
    r"|congress|convention|exhibition)\s(?:complex|compound|palace|centre|center|residence"
    r"|building|house|guest\shouse)(?:\sin\s[A-Z]\w{2,20})?)\b"
)
"""A house that is called by what it is for: "the government complex in Aldren"."""
_SIGHT = compiled(
    r"\b(?:visit(?:s|ed|ing)?|tour(?:s|ed)?|inspect(?:s|ed)?) the "
    r"(?P<house>(?:Port|Harbour|Airport|Shipyard) of [A-Z]\w+(?: [A-Z]\w+)?)"
)
"""What guests are shown: "visited the Port of Aldren"."""
_SHOWN = compiled(
    r"\b(?:[Vv]isit(?:s|ed|ing)?|[Tt]our(?:s|ed| of)?|inspect(?:s|ed)?|Arrive|Arrival at) (?:the )?"
    r"(?P<house>(?:(?:and )?[A-Z][\w’'-]{1,25} ){1,4}?(?:Prison|Hospital|Precinct"
    r"|Airport|Port|Refinery|Shipyard|Dam"
    r"|Bridge|Terminal|Camp|Base|Museum|Monastery|Market|Park|Laboratory|Centre|Center)\b(?! of\b))"
)
"""What guests are shown, by its own name: "visited Aldren Prison"."""
_ISLAND = compiled(
    r"\b(?:on|to|visit(?:s|ed|ing)?) (?:the )?(?P<house>(?:[A-Z][\w’'-]{1,20} ){1,3}Islands?)\b"
)
_MEETS = compiled(
    r"\b(?:met|meet(?:s|ing)?|held|hosted|received|co-chaired|chaired|signed|talks|dialogue"
    r"|talked (?:to|with)"
    r"|(?:paid|pays?) (?:their |his |her )?(?:respects?|a (?:courtesy )?(?:call|visit))"
    r"|consultations|session|round|commission|convened|convenes|opened|took place"
    r"|takes place|welcomed|conference|ceremony|gathered|lectured?|speech|reception"
    r"|lunch|dinner|breakfast|tea|talk|address|dined|celebrat\w+|spoke|speaks?|addressed|exhibition"
    r"|seminar|workshop|round ?table|panel|briefing"
    r"|spent the (?:day|morning|afternoon|evening)|handed over|inaugurated|launched)\b",
    re.IGNORECASE,
)
_AT = compiled(r"\b(?:at|inside) (?:the )?\Z")
_IS_AT = compiled(r"\b(?:was|were|is|are|be|stopped|arrived) (?:at|inside) (?:the )?\Z")
_TO_SPEAK = compiled(
    r"(?: (?:today|yesterday|tomorrow|on [A-Z]\w+(?: \d{1,2})?))? to"
    r" (?:(?:give|deliver|hold) a )?"
    r"(?:lecture|speak|talk|speech|address|open|launch|inaugurate|meet|hand over|sign)\b"
)
"""What somebody does at a house: "was at the University on Friday to lecture"."""
_STREET = compiled(
    r" on (?:the )?(?:Avenida|Avenue|Rue|Calle|Via) [A-Z]\w+| on [A-Z]\w+ (?:Street|Avenue|Road)"
)
_GOES_ON = compiled(
    r" (?:[Hh]eadquarters|[Hh]ead [Oo]ffice|[Bb]uilding|premises|office|[Hh]all|[Cc]ampus)\b"
)
_VISIT = compiled(
    r"\b(?:[Vv]isit(?:s|ed|ing)?(?: to)?|[Tt]our(?:s|ed|ing)?(?: of)?|inspect(?:s|ed)) (?:the )?"
    r"(?:[A-Za-z][^.;]{3,60} and (?:the )?)?\Z"
)
_SHOWN_BODY = compiled(
    rf"\b(?:{SIGHT}|Cent(?:re|er) of Excellence|Shipyards|Works)\b(?: of (?:the )?[A-Z][\w ]+)?"
)
_TIME = compiled(r"(?:\d{1,2}[:.]\d\d|(?:[01]\d|2[0-3])[0-5]\d)\s")
_DAY = compiled(
    r"\d{1,2}(?:[–-]\d{1,2})?\s[A-Z][a-z]{2,8}\.?:?\s|(?:(?:Late|Early|Mid)[\s-])?[A-Z][a-z]{2,8}:\s"
)
_STOP_LINE = compiled(
    r"(?:[-–•*]\s)?[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{2,20})?,\s\d{1,2}(?:\s?(?:–|-|and|to)\s?\d{1,2})?\s[A-Z][a-z]{2,8}\b"
)
"""A line of a list that opens with a town and its days: "Bergen, 3 and 4 July, Skrei Hotel"."""
_LISTED_HOUSE = compiled(
    rf"(?:,\s|\(|\sat\s(?:the\s)?|\s[–-]\s)(?P<house>(?:{NAME_WORD}\s(?:of\s)?){{1,5}}?"
    r"(?:Hotel|Building|Hall|House|Residence|Palace|Capitol|Club|Museum|Library|Villa|Tower|Campus|campus|Cent(?:re|er)"
    r"|Monument|Memorial|Headquarters|Auditorium|Theat(?:re|er)|Stadium|Pavilion|Room|Lounge|Restaurant)"
    r"|[Hh]otel\s(?:(?:Las|Los|La|El|Le|Les|Al)\s)?[A-Z]\w{1,25}"
    r"|Residence\sof\s(?:the\s)?[A-Z][\w ]{2,30}?)(?=[,.;)\n]|\Z)"
)
"""A house behind a comma or bracket of a programme: "12:00 Luncheon, Manila Hotel"."""
_SHOWING = compiled(_SHOW)
_WHOSE = compiled(r"(?P<who>[\w-]+) of (?:the )?\Z")
_STOPS = ("", ".")
"""What may stand behind the last word of a line."""
_FOREIGN = compiled(r"\b(?P<house>[A-Z]\w{2,20}-(?:Zentrum|Haus|Halle|Palais|Saal))\b")
_AT_HOUSE = compiled(
    r"\bat the (?P<house>(?P<school>(?:[A-Z][\w’'-]+ ){1,3}(?:School|University|Institute|College"
    r"|Academy) of [A-Z][\w-]+)|[A-Z][a-zà-ž’'-]{3,25}(?: [A-Z][a-zà-ž-]{3,20})?)"
    r"(?=[.,;]| (?:in|on|today|yesterday|this|with|last|before|after)\b|\Z)"
)
"""A house known by its bare name: "held talks at the Skreihus"."""
_NO_HOUSE = (
    HEADS
    | SUBJECTS
    | NO_NAME
    | word_set(
        "games olympics expo fair festival cup summit conference congress forum dialogue session"
        " assembly council commission committee embassy consulate ministry event gathering plenary"
        " seminar workshop symposium talks meeting convention mission games bank fund union league"
        " border frontier channel strait cop biennale carnival united"
    )
)
_IN_CITY = compiled(r"\bat (?P<house>[A-Z][a-zà-ž]{4,25}) in (?=[A-Z])")
"""A house of one word that only its city tells: "met at Sildekjelen in Oslo"."""


_PATTERNS = (
    _HOUSE,
    _OFFICIAL_HOUSE,
    _SIGHT,
    _SHOWN,
    _ISLAND,
    _FOREIGN,
    _FOREIGN_HOUSE,
    _SITE,
    _SHOWN_SIGHT,
    _SHOWN_WITHIN,
    _QUOTED_SITE,
    _ABOARD,
)


def find_houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield palaces, hotels, halls and the like with their names, the longest at each place."""
    found = sorted(_houses(article, sentence), key=lambda one: one[0].start - one[0].end)
    kept: list[Span] = []
    for span, name in found:
        if not any(span.meets(longer) for longer in kept):
            kept.append(span)
            yield span, name


def _houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    for pattern in _PATTERNS:
        yield from _matches(article, sentence, pattern)
    if _SHOWING.search(article.text, *sentence.span):
        yield from _matches(article, sentence, _AND_SHOWN)
    yield from _of_programme(article, sentence)
    yield from _by_bare_name(article, sentence)
    for match in _IN_CITY.finditer(article.text, *sentence.span):
        cities = [one.span.start for one in sentence.places]
        cities += [one.span.start for one in sentence.parties if one.form == "capital"]
        house = Span(*match.span("house"))
        if match.end() in cities and not sentence.party_at(house):
            yield house, match["house"]


def _by_bare_name(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield a house that only "at the" and a meeting tell."""
    for match in _AT_HOUSE.finditer(article.text, *sentence.span):
        house = Span(*match.span("house"))
        words = {word.lower() for word in match["house"].split()}
        meets = _MEETS.search(article.text, sentence.span.start, match.start())
        known = sentence.party_at(house) or any(one.span.meets(house) for one in sentence.places)
        if meets and (match["school"] or not (known or words & _NO_HOUSE)):
            yield house, match["house"]


def _of_programme(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield the houses in a line of a programme, where no word leads to them."""
    if (
        _TIME.match(article.text, sentence.span.start)
        or _STOP_LINE.match(article.text, sentence.span.start)
        or _DAY.match(article.text, sentence.span.start)
    ):
        yield from _matches(article, sentence, _LISTED_HOUSE)


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
    before = max(sentence.span.start, body.start - 90)
    shown = house is not None and house.end() == body.end
    if article.text.startswith(" in ", body.end):
        city = Span(body.end + len(" in "), body.end + len(" in A"))
        towns = (one.span for one in sentence.places)
        lands = (one.span for one in sentence.parties)
        shown = shown or any(city.meets(one) for one in (*towns, *lands))
    return shown and _VISIT.search(article.text, before, body.start) is not None


def _is_met_at(article: Article, sentence: Sentence, body: Span) -> bool:
    """Tell "held talks at the Ministry" from "met an expert at the Ministry"."""
    start = sentence.span.start
    at = _AT.search(article.text, max(start, body.start - 20), body.start)
    if (
        at
        and _IS_AT.search(article.text, start, body.start)
        and _TO_SPEAK.match(article.text, body.end, sentence.span.end)
    ):
        return True
    meets = list(_MEETS.finditer(article.text, start, at.start())) if at else []
    if at is None or not meets:
        return False
    behind = meets[-1].end()
    # "She called on Lars Holm, Head of the Department, at the Ministry"
    parted = article.text.startswith(", ", at.start() - 2)
    hour = _TIME.match(article.text, start)
    return (
        parted
        or bool(hour)
        or not any(
            word.text.lower() in HEADS
            for word in sentence.words
            if behind <= word.start < body.start
        )
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
        before = _WHOSE.search(article.text, sentence.span.start, match.start("house"))
        if before and before["who"].lower() in HEADS:
            # "the director of the National Theatre" is not where things happen.
            continue
        yield Span(*match.span("house")), match["house"]
