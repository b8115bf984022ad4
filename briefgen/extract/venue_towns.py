"""Find the towns that no list has, by what is told to take place in them."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.house_words import SIGHT, SITE
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS, MODIFIERS, NO_NAME, SUBJECTS
from briefgen.extract.venue_cities import DAY_LINE, is_known
from briefgen.extract.words import word_set

_MET = (
    r"(?:met|held|meets?|arrived|took place|takes? place|hosted|signed|gather(?:s|ed)?"
    r"|celebrated|realized|concluded|resumed|moved|inaugurated|launched|dined|lecture|seminar"
    r"|conven(?:es?|ed)|meeting|talks|session|consultations|summit|round|ceremony|conference"
    r"|dialogue|negotiations|workshop|gathering|on the island)"
)
_TOWN = compiled(
    rf"\b(?P<verb>{_MET} (?:again )?"
    r"|(?:visit(?:s|ed)?|inspect(?:s|ed)|tour(?:s|ed)) [^.;,\n]{3,60}? )?"
    r"(?:in|at|(?<=island )of"
    r"|(?:flew|fl(?:y|ies)|travel\w*|go(?:es)?|went|pass(?:es|ed)?|drove|move[sd]?"
    r"|cross(?:es|ed)?|driven|taken|shifted(?: from [A-Z][\w’'-]+)?)(?: on| over)? to"
    r"|(?:pencill?ed in|scheduled|planned|set) for) "
    r"(?P<town>[A-Z][\w’'-]{1,20} [A-Z][\w’'-]{2,20}|[A-Z][\w’'-]{2,20})"
    r"(?P<dated> (?:on (?:[A-Z][a-z]{2,8}day|\d[\d–-]*|[A-Z][a-z]{2,8} \d[\d–-]*)|in (?:January"
    r"|February"
    r"|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn"
    r"|winter|20\d\d)\b|(?:this|last|next) (?:week|month|weekend)|yesterday|today|tomorrow))?"
    r"(?=[,.;]| (?:on|for|to|and|with)\b| \w)"
)
_VISITED = compiled(
    r"\b(?:visit|visits|visited|visiting|toured|inspected) (?P<town>[A-Z][\w’'-]{2,20})"
    r"(?= on (?:[A-Z][a-z]{2,8}day|\d))"
)
_TOWN_WHERE = compiled(
    r"\b(?:in|to|at|visit|visits|visited) (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)"
    r"(?=, where (?:he|she|it|they|the [a-z]+) )"
    r"|\b(?:render|travel|go|fly|head|drive|proceed)\w*(?: himself"
    r"| herself)?(?: [A-Z][a-z]+day)? to"
    r" (?P<goal>[A-Z][\w’'-]{2,20})(?=, where )"
)
"""A town of which is told what happens there: "in Sørvik, where she will be received"."""
_MEETS_IN = compiled(
    r"\b(?:met|encounter|lunch|dinner|breakfast|tea|call on|called on|opened|reception|talks"
    r"|told (?:reporters|journalists)|signed)\b[^.;\n]{3,120}? in"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?=[.,;]|\Z)"
)
"""A town at the end of what is told of a meeting: "called on the mayor in Sørvik"."""
_WENT_TO = compiled(
    r"\b(?:flew|travelled|traveled|went|drove|moved|continued|took the (?:ferry|train|boat))"
    r"(?: on| back| by [a-z]+)? to"
    r" (?P<town>[A-Z][\w’'-]{2,20})(?= (?:to [a-z]+|by|and|with|for|on|in|where)\b|, where |[.;,])"
    r"|\b(?:send|sends|sent|deploy\w*|dispatch\w*|brought|bring|take|took|proceed\w*|go(?:es)?)"
    r"(?: [^.;,]{2,40}?)? to (?P<sent>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?=[.,;]| (?:for"
    r"|on|in|and|where)\b|\Z)"
)
"""Where somebody goes to do something: "flew to Sørvik to see the boats"."""
_MOVE_TO = compiled(
    r"\b(?:(?:[Ff]light|[Tt]ransfer|[Tt]rain|TGV|[Bb]us|[Ff]erry|[Bb]oat|[Cc]ar|[Dd]rive|[Tt]ravel"
    r"|[Dd]epart(?:ure|s)?|[Rr]eturn|[Ss]ails?|[Ll]eaves?|[Ll]eft)(?: flight)? (?:to|for)"
    r"|[Aa]rriv(?:al|e|es|ed) (?:at|in))"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?=[.,;(]| (?:and|on|by|tonight"
    r"|tomorrow|today|next)\b|\s*\Z)"
)
"""Where a programme moves on to: "18.45 Flight to Sørvik"."""
_SITE_IN = compiled(
    r"\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|inspect(?:s|ed|ing)?|see|saw|seeing|open(?:s|ed"
    r"|ing)?"
    r"|inaugurat\w+|hand(?:s|ed|ing)? over|launch\w*|celebrat\w+|train\w*|shown|plant(?:s|ed))\b"
    r"[^.;\n]{2,90}? (?:in|at|near) (?:the (?=[\w’'-]+ (?:ward"
    r"|township)\b))?(?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)"
    r"(?=[.,;]| (?:ward|township|on|together|with|and|before|after|where|by|last|this|next|today"
    r"|yesterday"
    r"|beside)\b|\Z)"
)
"""Where something is that guests see: "visited a plant in Sørvik"."""
_PORT_OF = compiled(
    r"\b(?:in|at|to|from|of|near|visit\w*|see|saw|toured|inspected) (?:the )?"
    r"(?:[A-Z][a-z]+(?:ese|ish|an|i) )?(?:[a-z]+ ){0,3}?"
    r"(?:port|harbour|airport|town|city|village|island|resort|district|suburb|winery|crossing)"
    r" (?:of|at)"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?=[.,;]| [a-z]|\Z)"
)
"""A town that is called one: "the fishing port of Sørvik"."""
_TOWNS_OF = compiled(
    r"\b(?:in|to|at|across|visit\w*|tour(?:s|ed)) (?:the )?(?:[a-z]+ ){0,2}?"
    r"(?:districts|provinces|regions|counties|towns|cities|villages|ports|municipalities) of"
    r" (?P<towns>[A-Z][\w’'-]{2,20}(?:, [A-Z][\w’'-]{2,20})*,? and [A-Z][\w’'-]{2,20})"
)
"""Several of them: "in the districts of Sørvik, Nes and Aldren"."""
_ONE_TOWN = re.compile(r"[A-Z][\w’'-]+")
_IN_LAST = compiled(
    r" in (?P<town>[A-Z][a-zß-ž’'-]{3,20}(?: [A-Z][a-zß-ž’'-]{2,20})?)(?=[.;]?\s*\Z|\.\s|, where)"
)
"""A town that a sentence ends with: "another clinic will follow in Sørvik"."""
_STOP_TOWN = compiled(
    r"(?:[-–•*]\s)?(?P<town>[A-Z][\w-]{2,20}(?:\s[A-Z][\w-]{2,20})?)"
    r"(?=,\s\d{1,2}(?:\s?(?:–|-|and|to)\s?\d{1,2})?\s(?:January|February|March|April|May|June"
    r"|July|August"
    r"|September|October|November|December),\s)"
)
"""The town a line of a list opens with: "Sørvik, 3 and 4 July, Skrei Hotel"."""
_HOUSE_IN = compiled(
    rf"\b(?:{SIGHT}|{SITE}|House|Hall|Hotel|Residence|Mansion|Villa|Headquarters),? in"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)"
    r"(?=[.,;]| (?:and|on|by|with|to|where)\b|\Z)"
)
"""The town a house stands in: "the Presidential House, in Zapote"."""
_ON_DAY = compiled(
    r"\b[Oo]n (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}|[A-Z][a-z]{2,5}day) in"
    r" (?P<town>[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20})?)(?=[.,;]| [a-z]|\Z)"
)
"""A town behind a day: "will meet on 14 October in Sørvik"."""
_ON_ISLE = compiled(
    r"\b(?:held|met|meets?|gather\w*|expected|arriv\w*|convenes?|takes? place)\b[^.;\n]{0,40}? on"
    r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec)"
    r"(?P<town>[A-Z][a-zß-ž’'-]{3,20})(?=[.;]| (?:from|on|in) (?:\d|[A-Z]|the \d))"
)
"""An island that no list has: "will be held on Torskøy from 9 to 11 October"."""
_GROUND = compiled(
    r"\b(?:[Ee]xercises?|[Dd]rills?|[Mm]anoeuvres|held|took place|takes? place|[Tt]raining"
    r"|[Cc]onsultations)\b[^.;\n]{0,80}? (?:in|at|on) (?:the )?"
    r"(?P<town>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:gorge|valley|lagoon|plateau|canyon|firing range"
    r"|training (?:ground|area|range)|test site|polygon))\b"
)
"""Where soldiers or rescuers train: "the exercise will be held in Skrei gorge"."""
_SAINT = compiled(
    r"\b(?:met|meets?|held|convenes?|conven(?:ed|ing)|gathers?|sits?|takes? place|took place)\b"
    r"[^.;\n]{0,60}? (?:in|at) (?P<town>(?:St\.?|Ste\.?|Saint) [A-Z][\w’'-]{2,20})"
)
"""A town that is called after a saint: "will meet again at St. Olav"."""
_OF_COUNTRY = compiled(
    r"\b(?:in|visit(?:s|ed|ing)?|at) (?P<country>[A-Z][\w-]+(?: [A-Z][\w-]+)?)['’]s"
    r" (?P<town>[A-Z][\w’'-]{2,20})(?=[.,;]| (?:in|on|at|from|where|this|next|last|and|to)\b|\s*\Z)"
)
"""A town with its country before it: "will be held in Norway's Sørvik"."""
_SAID_IN = compiled(
    r"\b(?:written|spoken|translated|taught|printed|dubbed|sung|lessons?|versions?|texts?|subtitles"
    r"|courses?|published|broadcast|available) in \Z"
)
"""What leads to a language, not to a town."""
_QUARTER = compiled(r" (?:district|quarter|neighbou?rhood|suburb)\b")
"""What makes a part of a town of a name: "in the Sagene district"."""
_NO_TOWN = (
    NO_NAME
    | HEADS
    | SUBJECTS
    | MODIFIERS
    | word_set(
        "christmas easter ramadan diwali nowruz eid"
        " english french parliament spanish portuguese arabic russian chinese mandarin german"
        " italian"
        " hindi urdu bengali tamil sinhala malayalam telugu punjabi nepali burmese thai khmer lao"
        " vietnamese malay swahili amharic somali hausa yoruba zulu xhosa afrikaans dutch turkish"
        " persian dari pashto kurdish hebrew greek polish czech slovak hungarian romanian bulgarian"
        " ukrainian kazakh uzbek kyrgyz tajik georgian armenian korean japanese quechua aymara"
        " guaraní"
        " pijin pidgin bislama papiamento sranan dhivehi tetum dzongkha sango wolof bambara"
        " kinyarwanda shona sesotho setswana tigrinya oromo malagasy maltese icelandic faroese"
        " romansh creole kirundi kiha garifuna miskito sami welsh irish basque catalan latin"
        " braille"
    )
)
_STOP = compiled(rf"{DAY_LINE.pattern}(?P<town>[A-Z][\w’'-]{{2,20}}(?: [A-Z][\w’'-]{{2,20}})?)")
"""A line of a programme that ends with a town no list has."""


def find_towns(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield towns that no list has: "in Sørvik, Norway", "met in Sørvik"."""
    for match in _TOWN.finditer(article.text, *sentence.span):
        span = Span(*match.span("town"))
        known = is_known(sentence, span)
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
        *_SITE_IN.finditer(article.text, *sentence.span),
        *_IN_LAST.finditer(article.text, *sentence.span),
        *_PORT_OF.finditer(article.text, *sentence.span),
        *_ON_DAY.finditer(article.text, *sentence.span),
        *_SAINT.finditer(article.text, *sentence.span),
        *_GROUND.finditer(article.text, *sentence.span),
        *_ON_ISLE.finditer(article.text, *sentence.span),
    ):
        span = Span(*match.span(match.lastgroup or 0))
        town = article.words_of(span)
        told_in = _SAID_IN.search(article.text, max(0, span.start - 30), span.start)
        words = {word.lower() for word in town.split() if word[0].isupper()}
        told_in = told_in or _QUARTER.match(article.text, span.end)
        if not (told_in or is_known(sentence, span) or words & _NO_TOWN):
            yield span, town
    for span in _towns_in_row(article, sentence):
        yield span, article.words_of(span)
    for match in (
        *_VISITED.finditer(article.text, *sentence.span),
        *_towns_of_countries(article, sentence),
        *(one for one in (stop, where, _STOP_TOWN.match(article.text, *sentence.span)) if one),
    ):
        span = Span(*match.span("goal" if match.lastgroup == "goal" else "town"))
        town = article.words_of(span)
        if not (sentence.party_at(span) or {*town.lower().split()} & _NO_TOWN):
            yield span, town


def _towns_in_row(article: Article, sentence: Sentence) -> Iterator[Span]:
    for row in _TOWNS_OF.finditer(article.text, *sentence.span):
        for one in _ONE_TOWN.finditer(article.text, *row.span("towns")):
            if not (is_known(sentence, Span(*one.span())) or one[0].lower() in _NO_TOWN):
                yield Span(*one.span())


def _towns_of_countries(article: Article, sentence: Sentence) -> Iterator[re.Match[str]]:
    for match in _OF_COUNTRY.finditer(article.text, *sentence.span):
        town = Span(*match.span("town"))
        owned = sentence.party_at(Span(*match.span("country"))) is not None
        if owned and not any(one.span.meets(town) for one in sentence.places):
            yield match
