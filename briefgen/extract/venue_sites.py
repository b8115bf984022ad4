"""Find places by the small word for what they are: "the Skrei bridge", "the barracks of Skrei".

A dam or a mill is spoken of for many reasons; so the sentence has to tell that somebody meets,
signs, sees or does something there.
"""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.capital_letters import compiled
from briefgen.extract.house_words import NAME_WORD, SIGHT, SITE
from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS

_MORE = (
    r"(?:slaughterhouse|mission|pass|lock|pumping\sstation|footbridge|annexe?|wardroom|shed|club"
    r"|library|conservatory|planetarium|courthouse|rectory|abbey|priory|cloister|chapel|theatre"
    r"|sanatorium|spa|ranch|lodge|tent|hangar|quay|pier|jetty|ford|gorge|customs\shouse|dry\sdock"
    r"|castle|palace|fortress|villa|square|hotel|school|college|chamber|(?:border\s)?gate|beach"
    r"|landing|maneaba|fono|stupa|pagoda|shrine|madrasa|kraal|boma|medina|souk)"
)
"""Where people meet besides the sites that guests are shown."""
_PLACE = (
    rf"(?!(?:market|fields?|operations|works|reserve|facilit\w+|estate|site)\b)(?:{SITE}|{_MORE})"
)
_EVENT = compiled(
    r"\b(?:met|meets?|meetings?|talks|negotiations|consultations|session|sits?|sat|sign(?:s|ed|ing)"
    r"|ceremony|visit\w*|tour(?:s|ed)|inspect\w*|arriv\w+|flew|drove|walked|welcom\w+|receiv\w+"
    r"|lunch\w*|din(?:ed|ner)|breakfast|reception|conference|summit|round\stable|exercise|train(?:s|ed)?"
    r"|gather\w*|hand(?:s|ed)?\sover|open(?:s|ed)|inaugurat\w+|cut\sthe|exchange\sof|swap|shook\shands"
    r"|stay(?:s|ed|ing)?|host\w*|plant(?:s|ed)\sa|laid|unveil\w+|shown|watch(?:es|ed)|play(?:s|ed)"
    r"|speech|lecture|review\w*|handshake|spent|accommodated|held)\b",
    re.IGNORECASE,
)
"""What somebody does at a place."""
_LED = (
    r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Ii]nside|[Oo]utside|[Tt]o|[Ff]rom|[Oo]ver|[Aa]cross|of|visit(?:s|ed|ing)?"
    r"|tour(?:s|ed)|inspect(?:s|ed))\s(?:the\s)?(?:(?:new|old|former|restored|historic|disused)\s)?"
)
_NAMED = compiled(
    rf"{_LED}(?P<named>(?:{NAME_WORD}\s){{1,3}}?(?:[a-z-]{{3,12}}\s)?{_PLACE})(?![\w’'-])(?!\s[a-z]+s\b\s)"
    rf"|{_LED}(?:[a-z]+\sof\s)?(?P<sight>(?:{NAME_WORD}\s){{1,4}}?{SIGHT}(?:\sNo\.?\s\d+)?)(?![\w’'-])"
    rf"(?!\s(?:of|for|and\s[A-Z])\b)"
)
"""The name before the small word: "on the Skrei bridge", "at the Torsk one-stop border post"."""
_OF = compiled(
    rf"{_LED}(?P<of>(?!(?:[a-z]+\s)?(?:port|harbou?r|airport|town)\b)(?!visit|see|inspect|the\b)(?:(?!the\s)[a-z-]{{3,14}}\s){{0,2}}?{_PLACE}\s(?:of\s[a-z]{{3,12}}\s)?of\s(?:the\s)?{NAME_WORD}"
    rf"(?:[-\s]{NAME_WORD}){{0,2}})(?![\w’'])"
)
"""The name behind it: "in the barracks of Skrei", "the plant of gas of Skrei"."""
_QUOTED = compiled(
    r"\b(?P<quoted>(?:check-?point|checkpoint|substation|sanatorium|station|crossing|passage|hotel"
    r"|complex|camp|residence|house|palace|terminal)\s[\"“«][A-Z][^\"”»\n]{2,40}[\"”»])"
)
_SETTLED = compiled(
    r"\b(?:[Ii]n|[Tt]o|[Aa]t|[Nn]ear|[Oo]n|of)\s(?:the\s)?(?:area\sof\s(?:the\s)?)?(?:island|city|town"
    r"|village|settlement|locality|commune|municipality|district|oasis)\s(?:of\s)?"
    r"(?P<settled>[A-Z][\w’'-]{2,20}(?:\s[A-Z][\w’'-]{2,20})?)(?![\w’'])"
)
"""A town that is called one, also without "of", as in translations."""
_CHOSEN = compiled(
    r"\b[Tt]he\s(?:venue|place)\s(?:is|will\sbe|was)\s(?P<venue>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})"
    r"|\b(?:[Tt]he\s(?:place|venue),\s(?P<place>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?),"
    r"|(?P<picked>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s(?:was|is|has\sbeen)\s(?:picked|chosen|selected"
    r"|named)\s(?:for\sthe\s(?:meeting|talks|summit|session|round|signing|conference)"
    r"|as\s(?:the\s)?(?:venue|place|host|site)|to\shost)\b)"
)
"""A town of which is said that it was chosen for a meeting."""
_SHIP = compiled(
    r"\b(?:patrol\sboat|rescue\stug|tug|cutter|training\sship|hospital\sship|research\s(?:vessel|ship)"
    r"|(?:MV|KRI|NRP|HMS|USS|INS|RSS|HMNZS|HMAS|BRP|ROU|ARA|PNS|HDMS|TCG|ROKS)(?=\s[A-Z])"
    r"|drillship|gunboat|minesweeper|flagship|sailing\sship|(?:wardroom|deck|bridge|helipad|mess)"
    r"\sof\sthe)\s[\"“«]?(?P<ship>(?:[A-Z]{2,4}\s)?[A-Z][\w’'-]+(?:\s(?:[A-Z][\w’'-]+|[IVX]+|\d+)){0,3})"
)
_ROOM = compiled(
    r"\b(?:[Ii]n|[Aa]t|[Tt]o)\s(?:the\s)?(?P<room>(?:Salle|Sala|Aula|Saal|Sal[ãó]o|Salón)\s(?:d(?:e|es|u|el"
    r"|a|os|as)\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?"
    r"|(?:Great|White|Red|Blue|Golden|Green|Mirror|Marble|Malachite)\sHall\sof\s(?:the\s)?"
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)"
    r"|\b(?:[Ii]n|[Aa]t)\s(?:the\s)?(?P<residence>(?:residence|house)\sof\sthe\s[A-Z]\w+\s"
    r"(?:ambassador|consul|governor|bishop))\b"
    r"|\b(?P<school>School\sN(?:o\.?|um(?:ber)?)\s?\d+)\b"
)
"""Halls by their names, and where an ambassador lives."""
_SIGHTS = (_NAMED, _OF)
_ALWAYS = (_QUOTED, _SETTLED, _CHOSEN, _SHIP, _ROOM)
_TOLD_TOWNS = (_SETTLED, _CHOSEN)
_WHO = re.compile(r"(?P<who>[\w-]+) of (?:the )?\Z")


def find_sites(article: Article, sentence: Sentence) -> Iterator[tuple[Span, str]]:
    """Yield the places of a sentence that small words tell, where something is done there."""
    if sentence.is_headline or not _EVENT.search(article.text, *sentence.span):
        return
    for pattern in (*_SIGHTS, *_ALWAYS):
        for match in pattern.finditer(article.text, *sentence.span):
            span = Span(*match.span(match.lastgroup or 0))
            who = _WHO.search(article.text, max(sentence.span.start, span.start - 30), span.start)
            told = pattern in _TOLD_TOWNS
            if told or not (_is_known(sentence, span) or (who and who["who"].lower() in HEADS)):
                yield span, article.words_of(span)


def _is_known(sentence: Sentence, span: Span) -> bool:
    """Tell a city or country, and what is only described by one: "the Danish pavilion"."""
    return any(one.span.covers(span) or one.span.end == span.end for one in sentence.places) or any(
        one.span.covers(span) or one.span.end == span.end or one.span.start == span.start
        for one in sentence.parties
    )
