"""Find mechanisms by what is told of them: who meets by rank, what is formed or met beside."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Sentence
from briefgen.extract.mechanism_nouns import HEAD, TOPIC, TOPIC_END
from briefgen.extract.span import Span

_PAYS = re.compile(
    r"\b[Tt]he (?P<pays>(?:(?!(?:Nuclear|Detention|Storage|Medical|Production|Training|Research"
    r"|Test|Testing"
    r"|Treatment|Correctional|Processing|Manufacturing|Sports|Port|Military|Health|Enrichment)\b)"
    r"[A-Z][\w-]+ ){2,4}Facility)\b(?! of\b)"
)
"""What pays for things over years, wherever it is named: "the Clean Seas Facility"."""
_TOPIC_DIALOGUE = re.compile(
    r"\b[Tt]he (?P<dialogue>(?!(?:good|open|political|national|frank|inclusive|ongoing|social"
    r"|direct|whole"
    r"|regular|peace|mutual|entire|new|same|first|second|third|next|last|[a-z]+th|this)\b)"
    r"[a-z][a-z-]{2,14} dialogue)"
    r"(?= (?:starts|begins|will|opens|resumes|continues|meets|takes place|is to|goes on)\b)"
)
"""A dialogue by its topic, of which a text says when it is: "the seed dialogue starts in May"."""
_FORMED = re.compile(
    rf"\b[Aa]n? (?P<formed>(?:(?:joint|mixed|bilateral|trilateral|common"
    rf"|shared) (?:[a-z][a-z-]{{3,15}} )?{HEAD}"
    rf"|(?!commission|council|committee"
    rf"|sub)(?:[a-z][a-z-]{{3,15}} )?{HEAD})(?: of [a-z]{{4,14}})?)"
    r" (?:was|were|has been|had been|is being) (?:formed|set up|established"
    r"|created|constituted|launched)\b"
)
"""A body that was made: "a joint committee of curators was formed"."""
_FORMED_NOW = re.compile(
    rf"\b[Tt]he (?P<now>(?:[a-z][a-z-]{{3,15}} )?(?!commission|council|committee|sub){HEAD})"
    r" (?:which|that) (?:was|is|has been|will be) (?:formed|set up|established|created"
    r"|constituted)\b"
)
"""The same where the text goes on: "the expert group which is formed today"."""
_OF_PAPER = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?P<of>(?:[a-z]+ )?(?:monitoring|steering|follow-up|coordination"
    r"|liaison|contact"
    r"|management|joint|implementation|supervisory|oversight) (?:committee|group|board|commission"
    r"|body))"
    r"(?= of (?:the|this|an?) (?:[a-z-]+ ){0,3}?(?:partnership|agreement|memorandum|protocol"
    r"|project|programme"
    r"|program|treaty|accord|fund|plan|convention|initiative|corridor|dialogue|facility)\b)"
)
"""A body by the paper or plan it serves: "a monitoring committee of the partnership"."""
_FORMAT = re.compile(
    r"\b[Tt]he (?P<format>(?:[A-Z][\w-]+ ){1,4}(?:format|troika|quartet|quintet|triangle))\b"
    r"|\b(?:[Mm]embers?|[Pp]art|[Cc]hair|[Cc]o-chairs?|[Cc]oordinators?|[Mm]eetings?|[Ss]essions?|[Ss]ummits?)"
    r" of the (?P<club>[A-Z][\w-]+(?: (?:(?:for|of|and) )?[A-Z][\w-]+){0,3} (?:group|club"
    r"|process))\b"
)
"""States together under a name: "the Skrei format", "members of the Cod for Peace group"."""
_LEVEL = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Nn]ext|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Aa]nnual|[Rr]egular|[Jj]oint|[Tt]heir|of"
    r"|\d{1,2}(?:st|nd|rd|th))"
    r" (?P<level>(?:(?:commerce|foreign|home|power|water|energy|trade|finance|defen[cs]e|health"
    r"|agriculture|shipping|fisheries|interior) )?(?:(?:vice|deputy|director|bureau|senior|section"
    r"|division|department|working|expert|chief|foreign|defen[cs]e|finance|prime)"
    r"[ -]?(?:minister|general|chief|official|head|director|premier|president|secretary|speaker"
    r"|commander)?s?"
    r"|premier|minister|ambassador|commander|secretary|cabinet"
    r"|presidential)-level (?:[a-z][a-z-]+ ){0,3}?"
    r"(?:forum|consultations?|dialogue|committee|commission|council|working group|mechanism"
    r"|platform"
    rf"|conference|panel|policy talks|talks|meeting)(?:{TOPIC}{TOPIC_END})?)"
)
"""Those who meet by their rank, as in East Asia: "a director general-level copyright forum"."""
_OWNED = re.compile(
    r"\b(?:[Mm]eeting|[Ss]ession|[Cc]hair|[Mm]embers?|[Dd]ecision"
    r"|[Pp]lenary) of (?:the )?[\w ]{2,40}['’]s "
    rf"(?P<owned>(?!commission|council|committee){HEAD})"
)
"""A body of a project or court that meets: "the meeting of the fund's steering board"."""
_SMALL_COUNCIL = re.compile(
    r"\b(?P<small>(?:Council|Commission|Committee|Dialogue|Forum|Group|Consultations) (?:of|on"
    r"|for) "
    r"(?:strategic|bilateral|political|economic|trade|military|cultural|scientific|technical|joint|mutual|high"
    r"|inter-?parliamentary|inter-?regional|defen[cs]e|security)"
    r"(?:(?:,|,? and)? [a-z-]+){0,3}? (?:cooperation|co-operation|partnership|dialogue|coordination"
    r"|consultations?|interaction|level|affairs|questions|issues)"
    r"(?: (?:of|at) (?:the )?(?:high|highest|top) level)?)\b"
)
"""Names in small letters: "Council of strategic cooperation of high level"."""
_BESIDE = re.compile(
    r"\b(?:(?:on|in|at) (?:the )?(?:sidelines|margins?|fringes) of|in conjunction with"
    r"|(?:with)?in the frames? of(?= (?:the )?(?:[A-Z][\w-]+ ){1,4}(?:Festival|Fair|Exhibition"
    r"|Expo|Week)\b)"
    r"|in parallel with)"
    r" (?:the )?(?P<beside>(?!The )[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}?(?: (?:19|20)\d\d)?)"
    r"(?=[.,;\n]|\Z| (?:in|at|on|of|for|last|this|where|which|and)\b)"
)
"""A fair or the like beside which people meet: "in conjunction with Cod-Fishing 2031"."""
_TOLD = (
    _FORMED,
    _FORMED_NOW,
    _TOPIC_DIALOGUE,
    _PAYS,
    _OF_PAPER,
    _FORMAT,
    _LEVEL,
    _OWNED,
    _SMALL_COUNCIL,
)


def mechanisms_told(text: str, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of mechanisms that what is said of them tells."""
    yield from _met_beside(text, sentence)
    for pattern in _TOLD:
        for match in pattern.finditer(text, *sentence.span):
            yield Span(*match.span(match.lastgroup or 0))


def _met_beside(text: str, sentence: Sentence) -> Iterator[Span]:
    """Yield fairs and the like beside which people meet; a town is none."""
    known = [
        *(one.span for one in sentence.places),
        *(one.span for one in sentence.parties),
    ]
    for match in _BESIDE.finditer(text, *sentence.span):
        span = Span(*match.span("beside"))
        if not any(one.start <= span.start < one.end for one in known):
            yield span
