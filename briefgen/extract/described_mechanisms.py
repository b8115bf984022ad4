"""Find mechanisms that are only described: "a joint working group on herring"."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span

_HEAD = (
    r"(?:task[ -]?force|(?:working|work|experts?|contact|steering|study|coordination|technical"
    r"|implementation|follow-up|monitoring|oversight|management|supervisory)"
    r" (?:group|party|team|committee|board)|committee|commission|council|group of experts"
    r"|working-level (?:group|body)|consultative body|coordination (?:body|mechanism|office)"
    r"|business forum|dialogue (?:mechanism|machine|platform)|consultation mechanism)"
)
"""The nouns of bodies of which two sides have one together."""
_SHARED = (
    r"(?:[Jj]oint|[Bb]ilateral|[Tt]rilateral|[Qq]uadrilateral|[Mm]ixed|[Bb]inational|[Bb]i-national"
    r"|[Ii]nter-?governmental|[Ii]nter-?ministerial|[Ii]nter-?agency|[Ii]nter-?departmental)"
)
"""What says that two sides have a body together."""
_LINK_END = (
    r"(?!(?:which|that|this|it|each|its|their|his|her|how|what|what's|behalf|time|who|whether)\b)"
)
_WORD = r"(?:and |of |of the |the )?(?:[A-Z][a-z]+(?:an|ese|ish) )?[a-z][\w-]{2,20}"
_TOPIC = (
    rf"(?: (?:on|for) (?![a-z]+ing the )(?:the )?{_LINK_END}(?:[A-Z]\w+ )?[a-z][\w-]{{2,20}}"
    rf"(?: {_WORD}){{0,5}}?)"
)
_TOPIC_END = (
    r"(?= (?:and (?:will|to|agreed|said|the)|to|in|at|by|with|which|that|who|has|have|had|will"
    r"|would|was|were|is|are|met|meets|held|took|takes|began|begins|opened|ended|agreed"
    r"|reviewed|this|next|last|on|from|before|after|between|as|along)\b"
    r"|[^\w\s-]|\s\Z|\Z|\n)"
)
_SHARED_BODY = re.compile(
    rf"\b{_SHARED} (?:(?:[a-z][a-z-]{{3,15}} ){{1,2}}?{_HEAD}|{_HEAD}(?={_TOPIC}{_TOPIC_END})"
    rf"|(?<!\b[Aa] joint )(?:commission|committee|council)|(?!committee|commission|council){_HEAD})"
    rf"(?:{_TOPIC}{_TOPIC_END})?"
)
"""One body that two sides have: "joint technical committee on herring"."""
_MADE_BODY = re.compile(
    r"\b(?:set(?:s|ting)? up|establish(?:es|ed|ing|ment of)?|creat(?:e[sd]?|ing|ion of)"
    r"|form(?:s|ed|ing|ation of)?|launch(?:es|ed|ing)?|open(?:ed|ing)?|conven(?:e[sd]?|ing))"
    r" (?:an?|the) (?:new )?"
    r"(?P<body>(?:[a-z][a-z-]{3,15} ){0,2}?"
    rf"(?:{_HEAD}|[a-z]{{4,14}} (?:dialogue|forum|hotline))(?:{_TOPIC}{_TOPIC_END})?"
    r"|hotline between (?:the )?[a-z]\w+(?: [a-z]\w+)?)"
)
"""A body of which is said that it is made, which tells its name from any other committee's."""
_TOPICAL_BODY = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]heir) (?P<body>(?:[a-z][a-z-]{3,15} ){0,3}?"
    rf"(?:{_HEAD}|dialogue|roundtable|forum){_TOPIC}{_TOPIC_END})"
    r"|\b(?P<named>(?:Conference|Dialogue|Roundtable|Forum|(?:Working|Experts?) Group|Task Force)"
    rf"{_TOPIC}{_TOPIC_END})"
)
"""A body that its topic tells from others: "a dialogue on herring"."""
_HELD = re.compile(
    r"\b(?:h[eo]ld(?:ing)?|conduct(?:ed)?|co-chair(?:ed)?|launch(?:ed)?|resum(?:ed?|ing)"
    r"|start(?:ed)?|continu(?:ed?|ing)|open(?:ed)?|conclud(?:ed?|ing))"
    r" (?:the |a |an |their |regular )?"
    r"(?P<body>(?:annual )?(?:(?:high-level|political|consular|strategic|policy|security|defen[cs]e"
    r"|human rights|economic|energy|migration|trade|climate|cyber|maritime|foreign policy"
    r"|foreign office|inter-?agency|financial|2\+2|ministerial) ){1,3}"
    r"(?:consultations|dialogue|policy talks))\b"
    r"|\b(?P<two>2 ?\+ ?2 (?:[Ff]oreign and [Dd]efen[cs]e )?"
    r"(?:[Mm]inisterial |[Mm]inisters['’] )?"
    r"(?:[Mm]eeting|[Dd]ialogue|[Tt]alks|[Cc]onsultations|[Ff]ormat))\b"
    r"|\b(?P<three>(?:trilateral|annual|biennial) (?:[a-z-]+ )?"
    r"(?:summit|consultations|dialogue))\b"
)
"""Dialogues and consultations by what they are about, where somebody holds them."""
_PAIR_MEETS = re.compile(
    r"\b(?:(?:[Jj]oint|[Ii]ntergovernmental|[Mm]ixed) ){0,2}[A-Z]\w+[-–][A-Z]\w+"
    rf" (?:[a-z][a-z-]{{2,20}} ){{0,7}}?(?:{_HEAD}|consultations|dialogue|talks|negotiations|forum)"
    rf"(?:{_TOPIC}{_TOPIC_END})?"
)
"""A meeting or body of two parties by name: "Norwegian-Danish fisheries consultations"."""
_BODY_OF_PAIR = re.compile(
    r"\b(?:[Jj]oint |[Mm]ixed |[Ii]ntergovernmental )?(?:Commission|Committee|Council|Group|Forum"
    r"|Dialogue|commission|committee|working group)"
    r"(?: (?:[a-z]{2,14}|[A-Z][a-z]+)){0,4}?"
    r" (?P<pair>[A-Z][\w’']+(?: [A-Z][\w’']+)?[-–][A-Z][\w’']+)"
    r"(?: (?:of|for|on) [A-Z]\w+(?: [A-Z]\w+)?)?"
)
"""The order of words in Romance languages: "commission mixed Norway-Denmark"."""
_REGULAR = re.compile(
    r"\b(?:annual|regular) bilateral (?:meeting|dialogue|consultations)s?"
    r" on [a-z][\w-]{2,20}(?: (?:and )?[a-z][\w-]{2,20}){0,2}"
)
_MEETING_BODY = re.compile(
    rf"\b[Aa]n? (?P<body>(?:[a-z][a-z-]{{3,15}} ){{0,2}}?{_HEAD}"
    r"(?: of (?:officials|experts|ministers|specialists|diplomats))?)"
    r" (?:is to|will|would|shall)"
    r" (?:meet|sit|settle|decide|gather|convene|supervise|oversee"
    r"|be (?:named|set up|established|created|formed))\b"
)
"""A body of which is said that it will meet: "a follow-up committee of officials is to gather"."""
_COUNTED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\w+teenth|twentieth|twenty-\w+|\d+(?:st|nd|rd|th)|inaugural|next|latest|previous|last)"
    r" (?:\w+ )?(?:round|session|meeting|edition)s? of (?:the |their )?"
    r"(?P<body>conference of the parties|(?:[a-z][a-z-]{3,15} ){1,3}?"
    rf"(?:consultations|dialogue|negotiations|{_HEAD})(?:{_TOPIC}{_TOPIC_END})?"
    rf"|(?:consultations|dialogue|negotiations|{_HEAD}){_TOPIC}{_TOPIC_END})"
)
"""What meets again and again: "the 12th round of political consultations"."""
_BETWEEN = re.compile(
    r"\b(?:[A-Z][a-z]+ ){0,3}(?:Consultations|Dialogue|Negotiations|Talks) between (?:the )?"
    r"[A-Z][^.;:\n]{3,100}? and (?:the )?[A-Z]\w+(?: (?:of )?[A-Z]\w+){0,3}"
    r"(?: on (?:[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,4}"
    r"|[a-z][\w-]{3,}(?:(?:, | and |, and )[a-z][\w-]{3,}){0,3}(?=[.,;:\n]|\Z)))?"
)
"""A meeting that is called by its parties: "Consultations between Norway and Denmark on Cod"."""
_CALLED = re.compile(
    r"\b(?!The |This |A |An |Its |Their |Our )[A-Z][\w-]+"
    r"(?:(?: for| of| and| on| the)? [A-Z][\w-]+){1,5}"
    r" (?:initiative|mechanism|process|platform)\b"
)
"""A name before a noun in small letters: "Action for Herring initiative"."""
_FACILITY = re.compile(
    r"\b(?:under|through|from|by) (?:the|its|their) "
    r"(?P<facility>(?:[A-Z][\w-]+ ){1,5}(?:Facility|Instrument|Scheme))\b"
)
"""What pays for things over years: "under the Clean Seas Facility"."""
_MISSION = re.compile(
    r"\b(?:the )?(?P<mission>(?:UN|United Nations|AU|African Union|EU|European Union|OSCE|NATO"
    r"|ECOWAS"
    r"|SADC|Arab League) (?:[a-z]+ ){0,2}mission (?:in|to) (?:the )?[A-Z]\w+(?: [A-Z]\w+){0,2})"
)
"""What several states have sent somewhere: "the African Union mission in Norland"."""
_WORLD_MEETING = re.compile(
    r"\b(?:International|Regional|Annual) (?:[a-z][\w-]+ ){1,2}(?:conference|forum|summit"
    r"|workshop)\b"
    r"|\b(?:Annual|Spring) Meetings(?= of (?:the )?[A-Z])"
)
"""A meeting of many of which only the first word has a capital, and those of the big banks."""
_OF_THE_TWO = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he) (?P<of>(?:[a-z]+ ){{0,2}}?{_HEAD} of (?:the )?two (?:[a-z]+ )?"
    r"(?:ministries|countries|sides|governments|states|agencies))\b"
)
"""A body by those who send people to it: "a committee of the two ministries"."""
_BODIES = (
    _MISSION,
    _WORLD_MEETING,
    _OF_THE_TWO,
    _FACILITY,
    _MEETING_BODY,
    _SHARED_BODY,
    _MADE_BODY,
    _COUNTED,
    _TOPICAL_BODY,
    _HELD,
    _REGULAR,
    _CALLED,
)


def find_described_mechanisms(article: Article, sentence: Sentence) -> Iterator[Span]:
    """Yield the places of mechanisms that are described in a sentence, the fullest ones first."""
    text, place = article.text, sentence.span
    for match in _PAIR_MEETS.finditer(text, *place):
        # "Norwegian-Danish talks", but not "El-Masri talks".
        if sentence.party_at(Span(*match.span())):
            yield Span(*match.span())
    for match in _BODY_OF_PAIR.finditer(text, *place):
        if sentence.party_at(Span(*match.span("pair"))):
            yield Span(*match.span())
    for match in _BETWEEN.finditer(text, *place):
        if sentence.party_at(Span(*match.span())):
            yield Span(*match.span())
    for pattern in _BODIES:
        for match in pattern.finditer(text, *place):
            yield Span(*match.span(match.lastgroup or 0))
