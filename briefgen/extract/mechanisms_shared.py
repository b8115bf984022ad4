"""Find mechanisms by the name or form of what several sides have: a centre, a coalition, a seat."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Sentence
from briefgen.extract.mechanism_nouns import TOPIC_END
from briefgen.extract.span import Span

_JOINT_BODY = re.compile(
    r"\b(?:[Aa]|[Tt]he|[Tt]heir|[Tt]his) (?P<joint>joint (?:commission|committee|council)"
    r"(?: of (?:experts|specialists|officials))?(?: (?:for|on) [A-Z]\w+(?: [A-Z]\w+)?)?)"
    r"(?=,? (?:that|which|will|would|shall|should|is to|is due|meets|gathers|of experts|composed"
    r"|made up"
    r"|consisting|headed|chaired|led)\b)"
)
"""A body of two sides of which something is told: "a joint committee, that meets in Oslo"."""
_SHARED_CENTRE = re.compile(
    r"\b(?:[Jj]oint|[Cc]ommon|[Bb]inational|[Tt]rilateral|[Tt]ripartite) (?:"
    r"(?:[a-z][a-z-]{3,15} )?(?:situation|coordination|command|operations?|information|monitoring"
    r"|contact|crisis|control|police|customs|rescue|communications?) cent(?:re|er)"
    r"|cent(?:re|er) (?:for|of) (?:[a-z]+ ){0,2}?(?:co-?operation|coordination|consultations?)"
    r"(?: at [A-Z]\w+(?: [A-Z]\w+)?)?"
    r"|(?:[a-z][a-z-]{3,15} )?observatory"
    r"(?: (?:of|on|for) (?:the )?[a-z][\w-]+(?: of (?:the )?[a-z][\w-]+)?)?"
    r"|(?:government|cabinet|ministerial) (?:session|meeting))\b"
)
"""A place of work or a sitting of two states: "joint situation centre", "joint cabinet session"."""
_BORDER_OFFICE = re.compile(
    r"\b(?:Border|Joint|Police|Customs) (?:[A-Z]\w+ )?(?:Liaison|Coordination|Contact|Cooperation)"
    r" (?:Offices?|Cent(?:re|er)s?|Points?)\b"
)
"""Where the officers of two sides sit: "Border Liaison Offices"."""
_LEADERS_MEET = re.compile(
    r"\b(?!(?:The|On|At|In|By|Foreign|Finance|Prime|Defen[cs]e|Trade|Health|Interior|[A-Z]\w+day) )"
    r"(?:[A-Z][\w-]+ ){1,4}(?:[a-z]+ )?(?:leaders|ministers|presidents|speakers)['’]"
    r" (?:meeting|summit|retreat|conference)\b"
)
"""A meeting by whose leaders come to it: "Northern Sea Forum leaders' meeting"."""
_BETWEEN_STATES = re.compile(
    r"(?<=[a-z,] )(?:Intergovernmental|Interministerial|Ministerial|Diplomatic) conference\b"
)
"""A conference of states of which only the first word has a capital."""
_COALITION = re.compile(
    r"\b(?:in|of|with|joins?|joined|joining|leads?|led|leading|within) the (?P<coalition>"
    r"(?!(?:ruling|governing|government|opposition|cent(?:re|er)|left|right|grand|political|party"
    r"|majority|new|old|same|conservative|liberal|social|three-party|current|future|previous"
    r"|centre-left|centre-right|so-called)\b)[a-z][a-z-]+ coalition)\b"
)
"""States that do one thing together: "take part in the demining coalition"."""
_SCHEME = re.compile(
    r"\b(?!The |This |A |An |Its |Their |Our )(?:[A-Z][\w-]+ ){2,5}(?:\([A-Z]{2,8}\) )?"
    r"(?:scheme|visa scheme)\b"
    r"|\b(?!The |This |A |An |Its |Their |Our )[A-Z][\w-]+(?: (?:to|for|from|in) [A-Z][\w-]+){1,2}"
    r" (?:programme|program)\b"
    r"|(?<=[Tt]he )(?!(?:UN|EU|AU|World|New|Cooperation|National|Government|Space|Nuclear|State"
    r"|Action|Reform|Economic|Party|Peace|[A-Z]\w*(?:an|ish|ese|ic|ch)) )[A-Z][\w-]+"
    r" (?:programme|program|Program|scheme)\b"
    r"|\b(?!The |This |A |An |Its |Their |Our |First |World Food |United Nations |Nations )"
    r"(?:[A-Z][\w-]+ (?:and )?){2,5}(?:[Pp]rogramme|[Pp]rogram)\b"
)
"""What states run over years: "Seasonal Fishers scheme", "Clean Bays Programme"."""
_OF_STATE = re.compile(r"\S+ \S+|.+ Program(?:me)?")
"""What a state runs itself: "the Norland programme", "Norland Herring Programme"."""
_CALLED_SCHEME = re.compile(
    r"\b(?:programme|program|scheme),? (?:called|named|known as|entitled|titled|dubbed)"
    r" (?:the )?[\"“‘']?(?P<called>[A-Z][\w-]+(?: (?:(?:of|for|to)(?: the)? )?[A-Z][\w-]+){0,3})"
    r"|\b[Tt]he (?:programme|program|scheme), (?P<apart>[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}),"
    r" (?:has|is|was|will|runs|ran|helps|pays|covers|aims|started|began)\b"
    r"|\b(?:the|a|its|their) (?:programme|program) (?P<named>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})"
    r"(?=[.,;\n]|\Z| (?:under|in|will|has|is|was|and|for|which|that|with)\b)"
    r"|\b(?:programmes?|programs?|schemes?"
    r"|projects?) (?P<quoted>[\"“«] ?[A-Z][^\"“”«»\n]{2,40}?[\"”»])"
)
"""The same where the name stands behind: "a programme, called Casa Limpa"."""
_NAMED_THING = re.compile(
    r"(?<=[Tt]he )(?:[A-Z][\w’-]+ (?:and )?){1,5}(?!(?:Fiscal|Financial|Academic|School|New|Lunar"
    r"|Technical"
    r"|Economic|Development|Bilateral|International|Regional) (?:Year|Cooperation))[A-Z][\w’-]+ "
    r"(?:Cooperation|Games|Championships|Strategy|Project|Highway|Pathway|Year|Decade|Index"
    r"|Taxonomy|Fair|Expo|Festival|Exhibition)\b(?! [A-Z]| of [a-z]|['’]s)"
)
"""What is done together over time under a name: "the Clear Skies Strategy"."""
_EXERCISE = re.compile(
    r"\b[Ee]xercises?(?:,? [\"“«‘'](?P<exercise>[A-Z][^\"“”«»‘’'\n]{2,40})[\"”»’']"
    r"| (?P<drill>[A-Z][\w-]+(?: [A-Z\d][\w-]*){1,3})(?! [A-Z]))"
)
"""What forces do together under a name: "the exercise Herring Shield"."""
_PILOTAGE = re.compile(
    r"\b(?:(?:technical|mixed|joint|bilateral) )?(?:[Cc]ommittee|[Cc]ommission|[Gg]roup|[Tt]able"
    r"|[Cc]ell) of (?:pilotage|piloting|follow-up|following|accompaniment|monitoring"
    r"|coordination|steering|direction|work|contact|dialogue)"
    r"(?: (?:on|of|for) (?:the )?[a-z][\w-]+(?: (?:and (?:the )?)?[a-z][\w-]+){0,5}?"
    rf"(?! and the ){TOPIC_END})?"
)
"""The order of words in Romance languages, with a topic in small letters."""
_OF_TOPIC = re.compile(
    r"\b[Jj]oint (?:committee|commission) of [a-z]{4,14} of [A-Z]\w+ and [A-Z]\w+\b"
)
"""The same of a joint body: "joint committee of health of Norway and Denmark"."""
_TRUST_FUND = re.compile(
    r"\b(?:[Ii]ts|[Tt]he|[Tt]heir|[Aa]) (?:new )?"
    r"(?P<fund>(?:multi-(?:donor|partner) |joint |common )?"
    r"(?:trust fund|(?<=joint )fund|(?<=common )fund)"
    r" (?:for|on) [a-z][\w-]+(?: (?:and |of )?[a-z][\w-]+){0,3}?)"
    rf"{TOPIC_END}"
    r"|\b(?P<small>Fund (?:of|for) [a-z]{4,14} [a-z]{4,14})\b"
)
"""Money that several put together for something: "its trust fund for clean seas"."""
_SHARED = (
    _JOINT_BODY,
    _SHARED_CENTRE,
    _BORDER_OFFICE,
    _LEADERS_MEET,
    _BETWEEN_STATES,
    _COALITION,
    _SCHEME,
    _CALLED_SCHEME,
    _EXERCISE,
    _PILOTAGE,
    _OF_TOPIC,
    _TRUST_FUND,
)


def things_with_names(text: str, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of strategies, projects, games and the like under names of their own."""
    for match in _NAMED_THING.finditer(text, *sentence.span):
        yield Span(*match.span())


def mechanisms_shared(text: str, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of what several sides have together."""
    for pattern in _SHARED:
        for match in pattern.finditer(text, *sentence.span):
            span = Span(*match.span(match.lastgroup or 0))
            of_state = pattern is _SCHEME and sentence.party_at(Span(span.start, span.start + 1))
            if not (of_state and _OF_STATE.fullmatch(match[0])):
                yield span
