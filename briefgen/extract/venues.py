"""Find where things take place: cities, regions, and houses with a name."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.dated import dates_in
from briefgen.extract.dateline import dateline_place
from briefgen.extract.found import Found
from briefgen.extract.gazetteer import PlaceMention
from briefgen.extract.house_words import SIGHT, SITE
from briefgen.extract.houses import find_houses, find_offices, find_seats
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.title_words import HEADS, MODIFIERS, NO_NAME, SUBJECTS
from briefgen.extract.words import word_set
from briefgen.model.facts import Attribute, DateValue, NamedValue

_LEADS_TO = compiled(
    r"\b(?:in|at|hosted by|on the (?:island|isle) of"
    r"|visit|visits|visited|visiting|reached|near|outside"
    r"|(?:travel\w*|trips?|visits?|head(?:s|ed|ing)?|go(?:es|ing)?|went|fl(?:y|ew|ies|own)|arriv\w+"
    r"|come|came|return\w*|invit\w+|delegation|group|tour|journey|way|moved?|brought"
    r"|pass(?:es|ed)?|welcom\w+|flight|train|continu\w+|lands?|dispatch\w*|sent|send)\b[^.;,]{0,40}?\bto"
    r"|(?:transfer|depart(?:ure)?|leave|leav(?:es|ing)) (?:to|for)"
    r"|(?:held|met|meet|meeting|signed|launched|celebrated) [^.;]{0,60}?, in"
    r"|(?:visit(?:s|ed)?|tour(?:s|ed)?|inspect(?:s|ed)?|acquainted with) the [a-z][a-z ]{2,40} of"
    r"|(?:pencill?ed in|scheduled|planned|set|due) for"
    r"|(?:[Nn]ext|[Ff]ollowing) (?:consultations|meeting|session|round|talks):)\s"
    r"(?:the\s)?(?:(?:[a-z]+\s)?(?:city|capital|resort|port|town)(?:\sof)?,?\s"
    r"|(?:downtown|central)\s)?\Z",
    re.IGNORECASE,
)
_STRICT = compiled(r"\b(?:in|at|to|from)\s\Z", re.IGNORECASE)
_HOSTS = compiled(r"\s(?:received|hosted|hosts|will host|welcomed|is hosting|to host)\b")
_GIVES_NAME = compiled(r"\s(?:summit|meeting|talks|conference|round)\b")
_MET = (
    r"(?:met|held|meets?|arrived|took place|takes? place|hosted|signed|gather(?:s|ed)?"
    r"|celebrated|realized|concluded|resumed|moved|inaugurated|launched|dined|lecture|seminar"
    r"|conven(?:es?|ed)|meeting|talks|session|consultations|summit|round|ceremony|conference"
    r"|dialogue|negotiations|workshop|gathering|on the island)"
)
_TOWN = compiled(
    rf"\b(?P<verb>{_MET} |(?:visit(?:s|ed)?|inspect(?:s|ed)|tour(?:s|ed)) [^.;,\n]{{3,60}}? )?"
    r"(?:in|at|(?<=island )of"
    r"|(?:flew|fl(?:y|ies)|travel\w*|go(?:es)?|went|pass(?:es|ed)?|drove|move[sd]?)(?: on)? to"
    r"|(?:pencill?ed in|scheduled|planned|set) for) "
    r"(?P<town>[A-Z][\w’'-]{1,20} [A-Z][\w’'-]{2,20}|[A-Z][\w’'-]{2,20})"
    r"(?P<dated> on (?:[A-Z][a-z]{2,8}day|\d[\d–-]*|[A-Z][a-z]{2,8} \d[\d–-]*))?"
    r"(?=[,.;]| (?:on|for|to|and|with)\b| \w)"
)
_VISITED = compiled(
    r"\b(?:visit|visits|visited|visiting|toured|inspected) (?P<town>[A-Z][\w’'-]{2,20})"
    r"(?= on (?:[A-Z][a-z]{2,8}day|\d))"
)
_TOWN_WHERE = compiled(
    r"\b(?:in|to|at|visit|visits|visited) (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)"
    r"(?=, where (?:he|she|it|they|the [a-z]+) )"
)
"""A town of which is told what happens there: "in Sørvik, where she will be received"."""
_MEETS_IN = compiled(
    r"\b(?:met|encounter|lunch|dinner|breakfast|tea|call on|called on|opened|reception|talks"
    r"|told (?:reporters|journalists)|signed)\b[^.;\n]{3,120}? in"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?=[.,;]|\Z)"
)
"""A town at the end of what is told of a meeting: "called on the mayor in Sørvik"."""
_WENT_TO = compiled(
    r"\b(?:flew|travelled|traveled|went|drove|moved|took the (?:ferry|train|boat))(?: on| back)? to"
    r" (?P<town>[A-Z][\w’'-]{2,20})(?= to [a-z]|, where )"
)
"""Where somebody goes to do something: "flew to Sørvik to see the boats"."""
_DAY_BEHIND = compiled(r" on (?:the )?(?:\d|[A-Z][a-z]{2,8}day\b|[A-Z][a-z]{2,8} \d)")
_PLANNED = compiled(r"\b(?:will|would|shall|due|(?:is|are|was|were) to)\b")
_MOVE_TO = compiled(
    r"\b(?:[Ff]light|[Tt]ransfer|[Tt]rain|[Dd]rive|[Tt]ravel|[Dd]epart(?:ure)?|[Rr]eturn)"
    r"(?: flight)? (?:to|for)"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?=[.,;(]| and\b|\s*\Z)"
)
"""Where a programme moves on to: "18.45 Flight to Sørvik"."""
_STOP_TOWN = compiled(
    r"(?:[-–•*]\s)?(?P<town>[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{2,20})?)"
    r"(?=,\s\d{1,2}(?:\s?(?:–|-|and|to)\s?\d{1,2})?\s(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December),\s)"
)
"""The town a line of a list opens with: "Sørvik, 3 and 4 July, Skrei Hotel"."""
_HOUSE_IN = compiled(
    rf"\b(?:{SIGHT}|{SITE}|House|Hall|Hotel|Residence|Mansion|Villa|Headquarters),? in"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)"
    r"(?=[.,;]| (?:and|on|by|with|to|where)\b|\Z)"
)
"""The town a house stands in: "the Presidential House, in Zapote"."""
_NO_TOWN = NO_NAME | HEADS | SUBJECTS | MODIFIERS | word_set("english french parliament")
_EVENT = compiled(
    r"\b(?:meet\w*|met|talks?|held|hold\w*|host\w*|receiv\w+|summit|conference|COP\s?\d|agree\w*"
    r"|sign\w*|adopt\w*|visit\w*|session|round|forum|ceremony|arriv\w+|travel\w*|open\w*|opened"
    r"|(?:will|would) be in|be (?:based|seated|headquartered) in"
    r"|gather\w*|conven\w*|reconven\w*|invit\w+|agenda of the"
    r"|fl(?:y|ew|ies)|pass(?:es|ed)? to|pencill?ed in|scheduled"
    r"|tak(?:e|es|ing) place|took place|delegation|dialogue|consultations|negotiat\w+|consensus"
    r"|head(?:s|ed|ing)?|trip|tour|sits (?:on|in)|told|said|spoke|speak\w*|announc\w+"
    r"|celebrat\w+|established|founded|planned|foreseen|bro(?:ke|ken|ak) ground"
    r"|c[ao]mes? to|goes? (?:on )?to|returns? to|flight|initial(?:l?ed)?|guest|reception"
    r"|dispatch\w*|land(?:s|ed)"
    r"|continu\w+ (?:on )?to|inaugurat\w+|launch\w*|resum\w+|conclud\w+|din(?:ed|ner)"
    r"|lunch\w*|breakfast|welcom\w+|depart\w*|transfer|mov(?:ed|es) to"
    r"|recall\w*|statement|issued|discuss\w*|settle\w*)\b",
    re.IGNORECASE,
)
"""What gives a place a part in what happens; a sentence without it only mentions the place."""
_NOUN_BEHIND = compiled(
    r"\s(?!(?:on|for|to|and|with|from|in|at|by|where|last|this|next|after|before|during|as|is|was"
    r"|will|would|that|who|when|while|today|yesterday|tomorrow|or|but|between|under|earlier|later)\b)"
    r"[a-z]{4,}"
)
_KIND_BEHIND = compiled(rf"(?:\s[A-Z][\w-]+){{0,2}}?\s{SIGHT}\b")
_SEATED = compiled(
    r"\b(?:ministry|embassy|ambassador|offices|community|communities|farmers|workers|students"
    r"|nationals|citizens|residents|people|companies|firms|shelters|schools|hospitals|prisons?"
    r"|reconstruction|plants?|factor(?:y|ies)|mines?|girls|newspapers?|(?<!be )based"
    r"|resident|accredited) in \Z|\b(?:plants?|factor(?:y|ies)|mines?) at \Z"
)
_ABOUT_MEETING = compiled(
    r"\b(?:meet\w*|met|talks?|talked|held|hold\w*|host\w*|receiv\w+|welcom\w+|co-chaired|visit\w*"
    r"|arriv\w+|travel\w*|delegation|session|round|spoke|speak\w*|discuss\w*|consultations|opened|dialogue"
    r"|committee)\b",
    re.IGNORECASE,
)
_EARLIER = compiled(
    r"\b(?:COP\s?\d\d|summit|agreed|adopted|signed|conference|Conference|Summit|Council|statement)"
    r"(?: held)?\s(?:in|at)\s(?:the\s)?\Z"
)
"""What ties a place to something else than the meeting: "agreed in Dubai"."""
_OF_OTHER_THINGS = frozenset({"statement", "appointment", "quote", "deadline"})
"""Roles of dates that tell of something else; an announcement may be one of the meeting."""
_LEAVES = compiled(
    r"\b(?:head(?:s|ed|ing)? (?:to|for)|travel\w* to|(?:will|to|sets? to) visit"
    r"|leaves? (?:(?:on|in) [A-Z][a-z]+day )?for|left for|trip to|visit to)\b",
    re.IGNORECASE,
)
_LEAD = 300
"""Characters behind a dateline in which the report says where things happen."""
_RECENT = timedelta(days=60)
"""A meeting that lies further back than this is not the one the text tells of."""
_VISITS = compiled(r"\b(?:visit\w*|tour(?:s|ed)?|(?:travel\w*|trips?|go(?:es)?|went) to)\s\Z")
"""What counts for each place of the list behind it: "will visit Oslo, Bergen and Moss"."""
_CITYS_OWN = compiled(r" (?:(?:City|Town) Hall|(?:International )?Airport|Opera|Cathedral)\b")
"""Houses that are called after the city they stand in."""
_LISTED = (", ", " and ", ", and ", ", then ", " and then ", " or ", " – ")
_HEAD = 400
"""Characters in which a place has a line of its own."""
_COUNTRY_BEHIND = compiled(r", (?P<party>[A-Z][\w ]{2,40})")
_DAY_LINE = compiled(
    r"(?:[A-Z][a-z]{2,8}day,?\s)?(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2})"
    r"(?:,?\s\d{4})?\s?(?:,|:|–|-)\s"
)
_STAMP = compiled(
    r"(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2}),?\s\d{4},?[ \t]+\d{1,2}[:.]\d\d[ \t]+"
)
"""Day and hour before a place: "May 7, 2031   16:40   Bergen"."""
_STOP = compiled(rf"{_DAY_LINE.pattern}(?P<town>[A-Z][\w’'-]{{2,20}}(?: [A-Z][\w’'-]{{2,20}})?)")
"""A line of a programme that ends with a town no list has."""
_BYLINE = compiled(
    r"(?:\A|\n)[Bb]y (?:[A-Z][^\n,.;]{3,60}? in|(?:[Oo]ur|[Aa]|[Ss]taff) [A-Z]?[\w ]{3,30},)"
    r" (?P<town>[A-Z][^\n,.;()]{2,30}?)\s*(?:\n|,)"
)
"""Where the reporter writes from: "By NAME in Oslo", "By Our Writer, Oslo"."""
_HELD_IN = compiled(
    r"\b(?:held|take place|takes place|took place|meet(?: again)?|convened?|reconvene|hosted|hold"
    r" (?:its|their|the) [a-z ]{3,40})(?: next)? in (?:the )?\Z"
)
"""What makes a country the place of a meeting: "will be held in Norway in 2031"."""
_AND_TOWN = compiled(
    r" and (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?= on | from | in |[,.;]|\Z)"
)
"""A town no list has beside one that is a venue: "travel to Oslo and Sørvik on Monday"."""
_CAPITAL_DISTRICT = compiled(r",? D\.?C\.?\Z")


def find_venues(
    article: Article,
    *,
    outside: SpanIndex,
    bodies: SpanIndex,
    people: SpanIndex,
    quoted: SpanIndex,
    dates: Sequence[Found],
) -> tuple[Found, ...]:
    """Find venues, one fact for each place.

    Names of bodies and people are `outside`; the seat of a body, and one of the `bodies` where
    people meet, only must not be one of the `people`. What is spoken of in a `quoted` speech
    is no venue.

    The attribute `role` says whether things of the meeting or visit take place there
    ("meeting"), or only others: an earlier summit, a statement ("other").
    """
    groups: dict[str, list[Span]] = {}
    for sentence in article.sentences:
        houses = tuple(find_houses(article, sentence))
        taken: list[Span] = []
        built = [span for span, _ in houses]
        towns = (
            *_cities(article, sentence),
            *_towns(article, sentence),
            *_countries(article, sentence),
        )
        for span, name in (
            *(one for one in towns if not _names_house(article.text, one[0], built)),
            *houses,
        ):
            if not (_is_named_otherwise(article, span, outside) or quoted.meeting(span)):
                groups.setdefault(name, []).append(span)
                taken.append(span)
        offices = find_offices(article, sentence, bodies.meeting(sentence.span))
        for span, name in (*find_seats(article, sentence), *offices):
            housed = any(span.start < house.start < span.end for house in taken)
            if not (housed or people.meeting(span) or quoted.meeting(span)):
                groups.setdefault(name, []).append(span)
    for span, name in (*_of_dateline(article), *_of_byline(article)):
        groups.setdefault(name, []).append(span)
    return tuple(
        _found(name, spans, _role(article, spans, dates)) for name, spans in groups.items()
    )


def _is_named_otherwise(article: Article, span: Span, outside: SpanIndex) -> bool:
    """Tell what has another kind; a house may have the name of a body within its own."""
    return any(
        span == other or not span.covers(other) or article.text.startswith(("'s", "’s"), other.end)
        for other in outside.meeting(span)
    )


def _names_house(text: str, town: Span, houses: Sequence[Span]) -> bool:
    """Tell the city in the name of a house, "Lancaster House", unless it stands there."""
    return any(
        house.covers(town) and house != town and not _CITYS_OWN.match(text, town.end)
        for house in houses
    )


def _role(article: Article, spans: list[Span], dates: Sequence[Found]) -> Attribute:
    """Give the role of a place: one sentence about the meeting makes it a place of the meeting."""
    for span in spans:
        sentence = article.sentence_at(span.start).span
        if _tells_of_meeting(article, span, dates_in(sentence, dates)):
            return Attribute(
                value="meeting",
                start=sentence.start,
                end=sentence.end,
                rule="venue-by-sentence",
                confidence=0.8,
            )
    return Attribute(value="other", rule="venue-by-sentence", confidence=0.7)


def _tells_of_meeting(article: Article, span: Span, dates: Sequence[Found]) -> bool:
    """Ask the dates of the sentence, else its words; what lies long back was another meeting."""
    known = [one.value for one in dates if isinstance(one.value, DateValue)]
    oldest = article.date.value - _RECENT if article.date else date.min
    if any(one.role in ("meeting", "visit") for one in known):
        return any(one.role in ("meeting", "visit") and one.last >= oldest for one in known)
    if any(one.role in _OF_OTHER_THINGS for one in known):
        return False
    sentence = article.sentence_at(span.start).span
    earlier = _EARLIER.search(article.text, max(sentence.start, span.start - 30), span.start)
    return not earlier and bool(_ABOUT_MEETING.search(article.text, *sentence))


def _cities(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    last = -1
    for one in sentence.places:
        text, start = article.text, one.span.start
        listed = last >= 0 and text[last:start] in _LISTED
        if listed or _is_venue(text, sentence, one) or _is_stop(text, sentence, one):
            visited = _VISITS.search(text, max(sentence.span.start, start - 40), start)
            last = one.span.end if listed or visited else -1
            beside = _AND_TOWN.match(text, one.span.end, sentence.span.end)
            if beside and not _is_known(sentence, Span(*beside.span("town"))):
                yield Span(*beside.span("town")), beside["town"]
            yield one.span, _CAPITAL_DISTRICT.sub("", one.place.name)


def _is_stop(text: str, sentence: Sentence, one: PlaceMention) -> bool:
    """Tell a line of a programme, "Tuesday, 7 May, Bergen", and a place with a line of its own."""
    before = text[sentence.span.start : one.span.start]
    alone = one.span.end == sentence.span.end
    in_head = one.span.start < _HEAD and not before
    country = _COUNTRY_BEHIND.fullmatch(text, one.span.end, sentence.span.end)
    of_country = country and sentence.party_at(Span(*country.span("party")))
    return bool(
        (alone and (_DAY_LINE.fullmatch(before) or _STAMP.fullmatch(before) or in_head))
        or (in_head and of_country)
    )


def _is_venue(text: str, sentence: Sentence, one: PlaceMention) -> bool:
    """Ask for a word that leads to a place, or for a city that receives or names a meeting."""
    start, end = one.span
    if text[end : end + 2] in ("'s", "’s") or text[end : end + 1] in ("-", "–"):
        return False
    opening = max(sentence.span.start, start - 50)
    planned = _DAY_BEHIND.match(text, end) and _PLANNED.search(text, sentence.span.start, start)
    if not (planned or _tells_event(text, sentence.span)):
        return False
    if _GIVES_NAME.match(text, end):
        return True
    if text[opening:start].endswith("the ") and (
        _NOUN_BEHIND.match(text, end) or _KIND_BEHIND.match(text, end)
    ):
        # "at the Fujian wind farm", "at the Bergen School of Herring": it only names a thing.
        return False
    if _SEATED.search(text, opening, start):
        # "the foreign ministry in Oslo": the place only says which.
        return False
    if one.place.common_word:
        return bool(_STRICT.search(text, opening, start))
    return bool(_LEADS_TO.search(text, opening, start) or _HOSTS.match(text, end))


@lru_cache(maxsize=4)
def _tells_event(text: str, sentence: Span) -> bool:
    return _EVENT.search(text, *sentence) is not None


def _towns(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield towns that no list has: "in Sørvik, Norway", "met in Sørvik"."""
    for match in _TOWN.finditer(article.text, *sentence.span):
        span = Span(*match.span("town"))
        known = _is_known(sentence, span)
        words = {word.lower() for word in match["town"].split()}
        of_country = article.text.startswith(", ", span.end) and sentence.party_at(
            Span(span.end + 2, span.end + 6)
        )
        told = match["verb"] or match["dated"] or of_country
        if not known and not words & _NO_TOWN and told:
            yield span, match["town"]
    stop = _STOP.fullmatch(article.text, *sentence.span)
    where = _TOWN_WHERE.search(article.text, *sentence.span)
    for match in (
        *_MEETS_IN.finditer(article.text, *sentence.span),
        *_WENT_TO.finditer(article.text, *sentence.span),
        *_HOUSE_IN.finditer(article.text, *sentence.span),
        *_MOVE_TO.finditer(article.text, *sentence.span),
    ):
        span = Span(*match.span("town"))
        if not (_is_known(sentence, span) or {*match["town"].lower().split()} & _NO_TOWN):
            yield span, match["town"]
    for match in (
        *_VISITED.finditer(article.text, *sentence.span),
        *(one for one in (stop, where, _STOP_TOWN.match(article.text, *sentence.span)) if one),
    ):
        span = Span(*match.span("town"))
        if not (sentence.party_at(span) or {*match["town"].lower().split()} & _NO_TOWN):
            yield span, match["town"]


def _countries(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield the countries in which something is held."""
    for one in sentence.parties:
        before = max(sentence.span.start, one.span.start - 60)
        held = one.form == "name" and _HELD_IN.search(article.text, before, one.span.start)
        if held and not article.text.startswith(("'s", "’s", "-"), one.span.end):
            yield one.span, one.party


def _is_known(sentence: Sentence, span: Span) -> bool:
    """Tell what is a party or a city of the lists."""
    return sentence.party_at(span) is not None or any(
        one.span.meets(span) for one in sentence.places
    )


def _of_dateline(article: Article) -> Iterator[tuple[Span, str]]:
    """Yield the place a report is given from, unless it is of a journey to elsewhere."""
    span = dateline_place(article)
    if span and not _LEAVES.search(article.text, 0, span.end + _LEAD):
        known = next(
            (one for one in article.sentence_at(span.start).places if one.span == span), None
        )
        yield span, known.place.name if known else article.words_of(span).title()


def _of_byline(article: Article) -> Iterator[tuple[Span, str]]:
    match = _BYLINE.search(article.text[:_HEAD])
    if match:
        yield Span(*match.span("town")), match["town"]


def _found(name: str, spans: list[Span], role: Attribute) -> Found:
    return Found(
        kind="venue",
        span=spans[0],
        value=NamedValue(name=name),
        attributes={"role": role},
        more=tuple(spans[1:]),
        rule="place-by-preposition",
        confidence=0.85,
    )
