"""Find the cities and regions of the lists in which things take place."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.gazetteer import PlaceMention
from briefgen.extract.house_words import SIGHT
from briefgen.extract.span import Span

_LEADS_TO = compiled(
    r"\b(?:in|at|hosted by|on the (?:island|isle) of"
    r"|visit|visits|visited|visiting|reached|enters|entered|near|outside"
    r"|(?:travel\w*|trips?|visits?|head(?:s|ed|ing)?|go(?:es|ing)?|went|fl(?:y|ew|ies|own|ying)|arriv\w+"
    r"|come|came|return\w*|invit\w+|delegation|group|tour|journey|way|moved?|brought"
    r"|proceed\w*|mov(?:es|ing)|pass(?:es|ed)?|welcom\w+|flight|train|continu\w+|lands?"
    r"|dispatch\w*|sent|send)\b[^.;,]{0,40}?\bto"
    r"|(?:transfer|depart(?:ure|s|ed)?|leave|left|leav(?:es|ing))(?: [^.;]{0,30}?)? (?:to|for)"
    r"|(?:sail\w*|bus|ferry|boat|car|tgv) to|aboard in|(?:port|harbour|suburb|district|outskirts)"
    r" of"
    r"|(?:held|met|meet|meeting|signed|launched|celebrated) [^.;]{0,60}?, in"
    r"|(?:visit(?:s|ed)?|tour(?:s|ed)?|inspect(?:s|ed)?|acquainted with) the [a-z][a-z ]{2,40} of"
    r"|(?:pencill?ed in|scheduled|planned|set|due|slated|booked|embark(?:s|ed)?) for"
    r"|(?:take part|taking part|took part|participat\w+|presen(?:t|ce)|attend\w*|invit\w+)"
    r" [^.;]{0,60}?(?:exhibition|fair|biennale|festival|salon|forum|expo|congress) of"
    r"|(?:take place|takes place|took place|held|exercises?|drills?|manoeuvres) off"
    r"|(?:start|begin)s? (?:its |their )?work in"
    r"|(?:Next|Following) (?:consultations|meeting|session|round|talks):)\s"
    r"(?:the\s)?(?:(?:[A-Z][a-z]+(?:ese|ish|an|i)\s)?(?:[a-z]+\s)?"
    r"(?:city|capital|resort|port|town)(?:\sof)?,?\s"
    r"|(?:downtown|central|south|north|east|west|nueva|nuevo|nova|novo|upper|lower|puerto)\s|[A-Z]\w+['’]s\s)?\Z",
    re.IGNORECASE,
)
_STRICT = compiled(
    r"\b(?:in|at|to|from|(?:port|city|town|airport|harbour) of)\s(?:[A-Z]\w+['’]s\s)?\Z",
    re.IGNORECASE,
)
_HOSTS = compiled(r"\s(?:received|hosted|hosts|will host|welcomed|is hosting|to host)\b")
_GIVES_NAME = compiled(r"\s(?:summit|meeting|talks|conference|round)\b")
_NOUN_BEHIND = compiled(
    r"\s(?!(?:on|for|to|and|with|from|in|at|by|where|last|this|next|after|before|during|as|is|was"
    r"|will|would|that|who|when|while|today|yesterday|tomorrow|or|but|between|under|earlier"
    r"|later)\b)"
    r"[a-z]{4,}"
)
_KIND_BEHIND = compiled(rf"(?:\s[A-Z][\w-]+){{0,2}}?\s{SIGHT}\b")
_FIRM_BEHIND = compiled(
    r"(?:\s[A-Z][\w-]+){1,3}?\s(?:Company|Corporation|Corp|Group|Bank|Bureau"
    r"|Trust|Brigade|Regiment|Battalion|Division|Squadron)\b"
)
"""What makes the name of a firm or a unit of a place."""
_TELLS_ELSE = compiled(
    r"\b(?:attack\w*|kill\w*|explosions?|fighting|violence|war|unrest|floods?|prices?|inflation"
    r"|shares?|situation|conflict|earthquake|cyclone|storm\w*|rain\w*|snow\w*|mudflows?"
    r"|landslides?|flooding|avalanches?|droughts?|wildfires?|hurricanes?|typhoons?|eruptions?"
    r"|anyone|nobody|everyone|somebody|many"
    r"|(?:police )?officers|prosecutors|unit|visits? by)\b[^.;,]{0,40}? (?:in|at|of) (?:the )?\Z",
    re.IGNORECASE,
)
"""What leads to a place of which a text only tells something."""
_BEHIND_HOUSE = compiled(
    r"\b(?:House|Hall|Hotel|Palace|Cent(?:re|er)|Buildings?|Residence|University|Club|Castle|Villa"
    r"|Headquarters|headquarters|Court|Museum|Complex|Tower|Campus|Theat(?:re|er)|Library|Lodge),"
    r" \Z"
)
"""A house before the city it stands in: "Skrei House, Bergen"."""
_DAY_NEXT = compiled(
    r",? \(?(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
    r"|November"
    r"|December)|(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December) \d)"
)
"""What follows the place of a coming date: "steering committee, Bergen, 4 May"."""
_SEATED = compiled(
    r"\b(?:(?:director|head|chief|manager|representative|chair\w*|rector) of [a-z ]{3,30}"
    r"|ministry|embassy|ambassador|offices|community|communities|farmers|workers|students"
    r"|nationals|citizens|residents|people|companies|firms|shelters|schools|hospitals|prisons?"
    r"|reconstruction|plants?|factor(?:y|ies)|mines?|girls|newspapers?|(?<!be )based"
    r"|resident|accredited) in \Z|\b(?:plants?|factor(?:y|ies)|mines?) at \Z"
)
_SHOWN_IN = compiled(
    r"\b(?:[Vv]isit(?:s|ed|ing)?|[Tt]our(?:s|ed|ing)?|[Ii]nspect(?:s|ed|ing)?) "
    r"(?:(?:an?|the|two|three|several) )?(?:[a-z][\w-]* ){0,4}?"
    r"(?:shelters|schools|hospitals|prisons?|plants?|factor(?:y|ies)|mines?|farms?) (?:in|at) \Z"
    r"|\b(?:signed|met|held|place|talks|ceremony)\b[^.;,]{0,120} at (?:the|an?) [^.;,]{0,50}"
    r"(?:plant|factory|mine|ministry|embassy|offices|school|hospital|prison) in \Z",
    re.IGNORECASE,
)
"""What guests are shown, or where they meet: "toured a cannery and two factories in Bergen"."""
_WITHIN = compiled(
    r"\b(?:in|at) (?!(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?, \Z"
)
"""A part of the city before it: "at the seat of the union in Sandviken, Bergen"."""
_VISITS = compiled(r"\b(?:visit\w*|tour(?:s|ed)?|(?:travel\w*|trips?|go(?:es)?|went) to)\s\Z")
"""What counts for each place of the list behind it: "will visit Oslo, Bergen and Moss"."""
_LISTED = (", ", " and ", ", and ", ", then ", " and then ", " or ", " – ")
_HEAD = 400
"""Characters in which a place has a line of its own."""
_COUNTRY_BEHIND = compiled(r", (?P<party>[A-Z][\w ]{2,40})")
DAY_LINE = compiled(
    r"(?:[A-Z][a-z]{2,8}day,?\s)?(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2})"
    r"(?:,?\s\d{4})?\s?(?:,|:|–|-)\s"
)
_STAMP = compiled(
    r"(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2}),?\s\d{4},?[ \t]+\d{1,2}[:.]\d\d[ \t]+"
)
"""Day and hour before a place: "May 7, 2031   16:40   Bergen"."""
_HELD_IN = compiled(
    r"\b(?:held|take place|takes place|took place|meet(?: again)?|convened?|reconvene|hosted|hold"
    r" (?:its|their|the) [a-z ]{3,40}|(?:planned|scheduled|set|expected|foreseen)(?: to be held)?"
    r"|[Hh]eadquarters|visit|stay)(?: next)? in (?:the )?\Z"
    r"|\b(?:session|meeting|round|conference|summit)\b[^.;]{0,30} hosted by (?:the )?\Z"
    r"|\bfirst visit to (?:the )?\Z"
)
"""What makes a country the place of a meeting: "will be held in Norway in 2031"."""
_HOSTS_NEXT = compiled(
    r" (?:will|is to|is due to) host (?:the |its )?(?:next |\d+\w\w |[a-z]+th )?"
    r"(?:[A-Z]?[\w-]+ ){0,3}?"
    r"(?:session|meeting|round|summit|consultations|commission)\b"
)
"""What a country does where the next meeting will be: "Norway will host the 4th session"."""
_ON_VISIT = compiled(r" on an? (?:[\w-]+ ){0,3}visit\b")
"""What is said behind where somebody is: "who is in Norway on an official visit"."""
_AND_TOWN = compiled(
    r" and (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?= on | from | in (?![A-Z])| in"
    r" (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b| (?:was|were|is|are|will|has|have)\b|[,.;]|\Z)"
)
"""A town no list has beside one that is a venue: "travel to Oslo and Sørvik on Monday"."""
_REGION_BEHIND = re.compile(
    r" (?:Region|Province|District|County|Oblast|Prefecture|Governorate|Valley|Islands?"
    r"|City(?! Hall))\b"
    r"|(?: [A-Z][\w’'-]+)? (?:Bay|Lagoon|Peninsula|Delta|Municipality|Metropolitan Area)\b"
)
"""What the name of a region goes on with."""
_SEA_BEHIND = re.compile(r" (?:Shoals?|Reefs?|Straits?|Channel|Bank|Banks|Rise|Ridge|Trench)\b")
"""What makes a stretch of sea or land of a name, where nobody meets."""
_PART_BEFORE = compiled(
    r"\b(?P<part>South|North|East|West|Nueva|Nuevo|Nova|Novo|Upper|Lower|Puerto) \Z"
)
_CAPITAL_DISTRICT = compiled(r",? D\.?C\.?\Z")


def find_cities(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield cities and regions to which a word leads, and those of the same list."""
    last = -1
    for one in sentence.places:
        text, start = article.text, one.span.start
        listed = last >= 0 and text[last:start] in _LISTED
        if listed or _is_venue(text, sentence, one) or _is_stop(text, sentence, one):
            visited = _VISITS.search(text, max(sentence.span.start, start - 40), start)
            last = one.span.end if listed or visited else -1
            beside = _AND_TOWN.match(text, one.span.end, sentence.span.end)
            if beside and not is_known(sentence, Span(*beside.span("town"))):
                yield Span(*beside.span("town")), beside["town"]
            yield whole_place(article, sentence, one)


def whole_place(article: Article, sentence: Sentence, one: PlaceMention) -> tuple[Span, str]:
    """Give where a city stands and its name, or those of the region that is called after it."""
    part = _PART_BEFORE.search(article.text, sentence.span.start, one.span.start)
    if part and part["part"].istitle():
        # "South Tarawa"
        whole = Span(part.start("part"), one.span.end)
        return whole, article.words_of(whole)
    region = _REGION_BEHIND.match(article.text, one.span.end, sentence.span.end)
    if region is None:
        return one.span, _CAPITAL_DISTRICT.sub("", one.place.name)
    whole = Span(one.span.start, region.end())
    return whole, one.place.name if region[0] == " City" else article.words_of(whole)


def _is_stop(text: str, sentence: Sentence, one: PlaceMention) -> bool:
    """Tell a line of a programme, "Tuesday, 7 May, Bergen", and a place with a line of its own."""
    before = text[sentence.span.start : one.span.start]
    alone = one.span.end == sentence.span.end
    in_head = one.span.start < _HEAD and not before
    country = _COUNTRY_BEHIND.fullmatch(text, one.span.end, sentence.span.end)
    of_country = country and sentence.party_at(Span(*country.span("party")))
    return bool(
        (alone and (DAY_LINE.fullmatch(before) or _STAMP.fullmatch(before) or in_head))
        or (in_head and of_country)
    )


def _is_venue(text: str, sentence: Sentence, one: PlaceMention) -> bool:
    """Ask for a word that leads to a place, or for a city that receives or names a meeting."""
    start, end = one.span
    if text[end : end + 2] in ("'s", "’s") or text[end : end + 1] in ("-", "–"):
        return False
    if _SEA_BEHIND.match(text, end):
        return False
    opening = max(sentence.span.start, start - 50)
    if _TELLS_ELSE.search(text, max(sentence.span.start, start - 70), start):
        return False
    if _GIVES_NAME.match(text, end):
        return True
    if text[opening:start].endswith("the ") and (
        _NOUN_BEHIND.match(text, end)
        or _KIND_BEHIND.match(text, end)
        or _FIRM_BEHIND.match(text, end)
    ):
        # "at the Fujian wind farm", "at the Bergen School of Herring", "at the Oslo Boat Company".
        return False
    if _SEATED.search(text, opening, start):
        # "the foreign ministry in Oslo": the place only says which, unless it is shown to guests.
        return _SHOWN_IN.search(text, sentence.span.start, start) is not None
    if _WITHIN.search(text, opening, start) and text[end : end + 1] in (*".;,)\n", ""):
        return True
    if one.place.common_word:
        return bool(_STRICT.search(text, opening, start))
    return bool(
        _LEADS_TO.search(text, opening, start)
        or _HOSTS.match(text, end)
        or _BEHIND_HOUSE.search(text, opening, start)
        or (text[start - 2 : start] == ", " and _DAY_NEXT.match(text, end))
    )


def find_countries(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield the countries in which something is held."""
    for one in sentence.parties:
        before = max(sentence.span.start, one.span.start - 60)
        held = one.form == "name" and (
            _HELD_IN.search(article.text, before, one.span.start)
            or _HOSTS_NEXT.match(article.text, one.span.end)
            or (
                _ON_VISIT.match(article.text, one.span.end)
                and article.text.endswith((" in ", " in the "), 0, one.span.start)
            )
        )
        if held and not article.text.startswith(("'s", "’s", "-"), one.span.end):
            yield one.span, one.party


def is_known(sentence: Sentence, span: Span) -> bool:
    """Tell what is a party or a city of the lists."""
    return sentence.party_at(span) is not None or any(
        one.span.meets(span) for one in sentence.places
    )
