"""Find houses with a name, seats of bodies, and offices where a meeting takes place."""

import re
from collections.abc import Iterable, Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.bare_houses import find_bare_houses
from briefgen.extract.capital_letters import compiled
from briefgen.extract.house_words import FOREIGN_HOUSE, NAME_WORD, SIGHT, SITE
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS

_BODY = r"(?:[A-Z][\w’'-]{1,25})(?:\s(?:(?:of|for|and|on)\s(?:the\s)?)?[A-Z][\w’'-]{1,25}){0,7}"
_SEAT = compiled(
    r"\b(?:in|at|inside|outside|near)\s(?:the\s)?(?P<house>"
    rf"(?:(?:National|Regional|General|Main|Central)\s)?(?:head\soffice|[Hh]eadquarters|premises|seat|building)\sof\s(?:the\s)?{_BODY}"
    r"|(?:[A-Z][\w’'-]{1,25}\s){1,4}?(?:[Hh]eadquarters|[Hh]ead\s[Oo]ffice))"
)
"""Where a body sits; its name is then part of the venue's."""
_OPENERS = (
    r"(?:(?:Las?|Los|El|Le|Les|Al|San|Santa|Gran|Grand|Villa|Dom|Plaza|de|del|du|des)\s){0,2}"
)
"""Words that the name of a hotel goes on behind: "Hotel Las Acacias"."""
_HOUSE = compiled(
    r"\b(?:in|at|inside|outside|near|of|left|leaving|entered|entering|[Vv]isits? to|(?:setting"
    r"|venue|scene) (?:was|is)"
    r"|(?:travel\w*|fl(?:y|ies|ew)|go(?:es)?|went|mov\w+|drove|walked|drive|walk)"
    r"(?: (?:on|back|together|over|up)){0,2} to)\s"
    r"(?:the\s(?:(?:old|new|historic(?:al)?|former)\s)?)?"
    r"(?P<house>(?:Palace|Library|Hall|Gallery|Church|Cathedral|Temple|Tower|Gardens?|Court|Chamber"
    r"|Castle|Museum|castle|palace|fortress|museum|House\sof\s(?!(?:the\s)?(?:Commons|Lords|Repres|Assembl|Counc|Peoples))(?=(?:the\s)?[A-Z]))"
    r"(?:(?<=of\s)|\sof\s)(?:the\s)?[A-Z]\w{1,25}(?:\s(?:Portfolio|Ministry|Republic)|\sof\s[A-Z]\w{2,25})?"
    r"|Pal[aá](?:is|ce|cio|zzo)\s(?:d(?:es?|u|ella|i|a|o|as"
    r"|os)\s)?[A-Z]\w{1,25}(?:\s[A-Z]\w{1,25})?"
    r"|(?:Auberge|Château|Schloss|Fort|Quinta|Casa|Dar)\s(?:d(?:es?|u|ella|i|o|a)\s)?[A-Z]\w{1,25}"
    r"|(?:Centro|Palacio|Centre|Parque)\sd[eo]s?\s(?:Convenciones|Congresos|Congrès|Conferencias"
    r"|Eventos"
    r"|Convenções|Congressos|Exposiciones|Exposições)"
    r"|Government\sComplex\s[A-Z]\w{1,25}"
    rf"|[Hh]otel\s{_OPENERS}[A-Z]\w{{1,25}}(?:\s(?!Mon|Tues|Wednes|Thurs|Fri|Satur"
    rf"|Sun)[A-Z]\w{{1,25}}){{0,2}}"
    r"|(?:[A-Z][\w’'-]{1,25}\s){0,2}(?:Hilton|Sheraton|Marriott|Hyatt|InterContinental|Ritz-Carlton"
    r"|Radisson|Kempinski|Serena|Shangri-La|Pullman|Sofitel|Waldorf)(?:\s[A-Z]\w{1,25}){0,2}"
    r"|(?:[A-Z][\w’'-]{1,25}\s(?:of\sthe\s|of\s|de\s)?){1,4}?"
    r"(?:Palace|Hall|Hotel|Centre|Center|House|Headquarters|Castle|Villa|Guesthouse|Chancellery"
    r"|Mansion"
    r"|Château|Kremlin|Residence|Museum|Auditorium|Building|Complex|Library|Stadium|Lodge"
    r"|Club|Theatre|Theater|Fortress|Serail|Foundry|Tower|Pavilion|Barracks|Opera|Citadel|Monastery"
    r"|Terminus|Hostel|Café|Cafe|Restaurant|Buildings|Inn|Winery|Ranch|Resort|Cinema|Philharmonic|Teahouse|Gardens"
    r"|Arena|Ballroom|Room|Capital|Camp|Prison|Lounge|Airport|Airbase|Base|Campus|Shipyard"
    r"|Compound|Hammam|Mosque|Temple"
    r"|Cathedral|Shrine|Caravanserai|Precinct|building|palace|hotel|camp|theatre|theater|complex"
    r"|Gallery"
    r"|(?:convention|conference|congress|exhibition|cultural|community|training|media)\scent(?:re"
    r"|er)"
    r"|guest\s?house|(?:town|city)\shall|base|barracks|shipyard|airfield|stadium|lodge|resort"
    r"|residence|museum|monastery|campus"
    r"|(?:railway|train|bus|metro|border|police|power|fire)\s(?:station|post|crossing|terminal)"
    r")(?!\w)"
    r"(?:\s(?:hotel|complex|building|hall)\b|\sNo\.?\s\d+"
    r"|(?:\s[A-Z]\w+){0,2}\s(?:Gallery|Museum|Hotel|Centre|Center|Complex|Building|Hall)\b)?"
    r"(?:\sof\s(?:the\s)?(?:(?:[A-Z]\w{1,25}\s){1,3}(?:Hall|Palace|Hotel|House|Castle|Centre|Center"
    r"|Building|Museum|Residence)\b"
    r"|(?:[A-Z]\w{1,25}\s){1,2}(?:University|Academy|Institute|Ministry|Senate)"
    r"(?:\sof\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+){0,2})?"
    r"|[A-Z]\w{1,25}(?!\w|['’])))?)"
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
    r"|(?:gone|went|goes)\s(?:down\s)?(?:directly\s)?to|examinations\sin"
    r"|acquainted\swith(?:\sthe\swork\sof)?)\s(?:(?:tomorrow|today|yesterday|also|on\s[A-Z][a-z]{2,5}day)\s)?(?:the\s)?"
)
"""What leads to a place that guests are shown."""
_OWN_NAME = rf"(?:the\s)?{NAME_WORD}(?:\s(?:of\s(?:the\s)?)?[A-Z]\w+){{0,3}}"
_KIND = r"(?:Museum|Monument|Memorial|Port|Mosque|Cathedral|University|Institute)"
_SITE = compiled(
    rf"{_SHOW}(?P<house>(?![A-Z]\w+day\b|\w+-(?:funded|built|led|backed"
    rf"|made)\b)(?:{NAME_WORD}\s){{1,4}}?(?:[a-z]{{3,12}}\s)?{SITE})(?!\w)"
)
"""What guests are shown, called by a small word: "toured the Grimsel dam"."""
_SHOWN_SIGHT = compiled(
    rf"{_SHOW}(?P<house>(?!(?:Joint|Common|Single|Internal)\b)(?:(?:and\s)?{NAME_WORD}\s){{1,5}}?{SIGHT}(?:\s{SIGHT})?(?:\sof\s{_OWN_NAME})?"
    rf"|(?:{_KIND}|Monastery|Palace|Tomb)\s(?:of\s)?{_OWN_NAME}"
    r"|(?:[a-z]{3,12}\s){0,2}?(?:complex|museum|monastery|mosque|fortress|memorial|cathedral|port"
    r"|airport|canal|bridge|tunnel|dam|ruins|waterfalls?|falls|caves?|lagoon|school|hospital|university|castle"
    r"|church|springs)"
    rf"\s(?:of\s)?{_OWN_NAME})(?!\w)"
)
_AND_SHOWN = compiled(
    rf"\band\s(?:the\s)?(?P<house>{_KIND}\sof\s{_OWN_NAME}"
    rf"|(?:[a-z]{{3,12}}\s)?(?:port|airport|museum|cathedral|university)\sof\s{_OWN_NAME}"
    rf"|(?:{NAME_WORD}\s){{1,4}}?(?:{SIGHT}|{SITE}))"
    r"(?=[.,;\n]|\s(?:before|on|in|with|and|where|as)\b|\Z)"
)
"""A further thing that is shown: "toured the port and the Museum of Herring"."""
_SHOWN_WITHIN = compiled(
    r"\b(?:[Vv]isit|[Tt]our|inspect)(?:s|ed|ing)?\s(?:a|an|the|two|three"
    r"|several)\s[a-z](?:(?!\sand\s)[^.;,]){3,70}?"
    rf"\s(?:in|at)\s(?:the\s)?(?P<house>(?:{NAME_WORD}\s){{1,4}}?{SIGHT}(?:\s{SIGHT})?)(?!\w)"
)
"""Where something is that is shown: "inspected a factory in the Aldren Economic Zone"."""
_OFFICIAL_HOUSE = compiled(
    r"\b(?:in|at|inside)\s(?:the\s)?(?P<house>(?:government|presidential|parliament|conference"
    r"|congress|convention|exhibition)\s(?:complex|compound|palace|centre|center|residence"
    r"|building|house|guest\shouse)(?:\s(?:in|of)\s[A-Z]\w{2,20})?"
    r"|(?:town|city)\shall\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?"
    r"|[A-Z][a-z]+(?:an|ese|ish|ch|ic|i)\s(?:embassy|consulate|ambassador['’]s\sresidence)"
    r"(?!['’])(?:\sin\s[A-Z]\w{2,20})?"
    r"|(?:ministry|department|government|agency|company|bank|presidency|party|court|university"
    r"|parliament|organi[sz]ation)['’]s\s(?:headquarters|building|premises|seat))\b"
)
"""A house that is called by what it is for: "the government complex in Aldren"."""
_SIGHT = compiled(
    r"\b(?:visit(?:s|ed|ing)?|tour(?:s|ed)?|inspect(?:s|ed)?) the "
    r"(?P<house>(?:Port|Harbour|Airport|Shipyard) of [A-Z]\w+(?: [A-Z]\w+)?)"
)
"""What guests are shown: "visited the Port of Aldren"."""
_SHOWN = compiled(
    r"\b(?:[Vv]isit(?:s|ed|ing)?|[Tt]our(?:s|ed| of)?|inspect(?:s|ed)?|Arrive|Arrival at)"
    r"(?: (?:yesterday|today|also|then|later|on [A-Z]\w+day))? (?:the )?"
    r"(?P<house>(?:(?:and )?[A-Z][\w’'-]{1,25} ){1,4}?(?:Prison|Hospital|Precinct"
    r"|Airport|Port|Refinery|Shipyard|Dam"
    r"|Bridge|Terminal|Camp|Base|Museum|Monastery|Market|Park|Laboratory|Centre|Center)\b(?! of\b))"
)
"""What guests are shown, by its own name: "visited Aldren Prison"."""
_ISLAND = compiled(
    r"\b(?:on|to|visit(?:s|ed|ing)?) (?:the )?"
    r"(?P<house>(?:[A-Z][\w’'-]{1,20} ){1,3}Islands?)\b(?!['’])"
)
_SEA = compiled(
    r"\b(?:held|meets?|met|takes? place|took place|gather\w*|convene[sd]?) (?:at|on) the "
    r"(?P<house>[A-Z]\w+ Sea)\b"
)
"""A shore where people meet: "will be held at the Dead Sea"."""
_HOUSE_LINE = compiled(
    r"(?:\A|(?<=\n))(?P<house>(?:[A-Z][\w’'-]{1,25} ){1,4}?(?:House|Palace|Hall|Hotel|Castle|Centre"
    r"|Center|Building|Residence|Villa))(?=, [A-Z][\w ]{2,25}(?:\n|\Z))"
)
"""A line of its own with a house and its town, as read-outs have it: "Skrei House, Oslo"."""
_SHOWING = compiled(_SHOW)
_WHOSE = compiled(r"(?P<who>[\w-]+) of (?:the )?\Z")
_SEAT_OF_POWER = compiled(
    r"\b(?:in|at|inside|outside|[Vv]isits? to|(?:welcom\w+|invit\w+|receiv\w+|came|went"
    r"|arriv\w+|return\w*)(?: [^.;\n]{0,90}?)? to) (?:the )?"
    r"(?P<house>(?:(?:No\. ?|Number )?\d{1,2} )?Downing Street|[ÉE]lys[ée]e|Kremlin|Blue House"
    r"|Casa Rosada|Planalto|Quirinale?|Moncloa|Zarzuela|Ballhausplatz|Hofburg|Akorda|Ak ?orda"
    r"|Qasr Al[ -]Watan|Berlaymont|Capitol Hill|Kantei|Nahum)\b(?! [A-Z]\w+ (?:said|spokes\w+)\b)"
)
"""Where heads of state and government have their seats, under names of their own."""
_SQUARE = compiled(
    r"\b(?:on|at|in) (?:the )?(?P<house>(?:[A-Z][\w’'-]{1,25} ){1,2}?Square)\b"
    r"|\b(?:in|at) the (?P<port>(?:Port|Harbour) of [A-Z][\w’'-]+(?: es [A-Z]\w+)?)(?! [A-Z])"
)
_FOREIGN = compiled(r"\b(?P<house>[A-Z]\w{2,20}-(?:Zentrum|Haus|Halle|Palais|Saal))\b")
_PATTERNS = (
    _HOUSE,
    _OFFICIAL_HOUSE,
    _SIGHT,
    _SHOWN,
    _ISLAND,
    _SEA,
    _HOUSE_LINE,
    _SQUARE,
    _FOREIGN,
    _FOREIGN_HOUSE,
    _SITE,
    _SHOWN_SIGHT,
    _SHOWN_WITHIN,
)


def find_houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield palaces, hotels, halls and the like with their names, the longest at each place."""
    yield from longest(_houses(article, sentence))


def longest(found: Iterable[tuple[Span, str]]) -> tuple[tuple[Span, str], ...]:
    """Give of names that share words the longest, the longest first."""
    kept: list[tuple[Span, str]] = []
    for span, name in sorted(found, key=lambda one: one[0].start - one[0].end):
        if not any(span.meets(longer) for longer, _ in kept):
            kept.append((span, name))
    return tuple(kept)


def _houses(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    for pattern in _PATTERNS:
        yield from _matches(article, sentence, pattern)
    if _SHOWING.search(article.text, *sentence.span):
        yield from _matches(article, sentence, _AND_SHOWN)
    yield from find_bare_houses(article, sentence)


def find_seats(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield where bodies sit, "the headquarters of the Fish Agency", and those who govern."""
    yield from _matches(article, sentence, _SEAT)
    yield from _matches(article, sentence, _SEAT_OF_POWER)


def _matches(
    article: Article, sentence: Sentence, houses: re.Pattern[str]
) -> Iterator[tuple[Span, str]]:
    for match in houses.finditer(article.text, *sentence.span):
        house = match.lastgroup or 0
        before = _WHOSE.search(article.text, sentence.span.start, match.start(house))
        if before and before["who"].lower() in HEADS:
            # "the director of the National Theatre" is not where things happen.
            continue
        yield Span(*match.span(house)), match[house]
