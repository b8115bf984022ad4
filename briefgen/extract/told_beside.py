"""Tell who said a whole sentence, by what stands before, inside or behind what was said."""

import re
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.clauses import LEAST_CLAUSE
from briefgen.extract.span import Span
from briefgen.extract.speaker import Speaker
from briefgen.extract.speakers import Speakers
from briefgen.extract.stances import OFFICE
from briefgen.extract.unnamed_sources import CLAIM

PRONOUNS = ("it", "they")
_TOLD_AFTER = re.compile(
    r",\s(?!(?:and|but|(?:(?:to|for|with|by|of|from|in|on|at) )?(?:whom|which|who|whose|where))\s)"
    r"(?P<who>[^,.;\"“”]{2,60}?)\s"
    r"(?:said|added|says|noted|explained|stressed|pointed out|recalled|disclosed|revealed|argued"
    r"|announced|declared|stated"
    r"|warned|confirmed|admitted|insisted|promised|predicted|lamented|complained|claimed|estimated"
    r"|reported|communicated|assured|pledged|conceded|cautioned|observed|remarked|vowed"
    r"|told (?:reporters|journalists|our correspondent|this (?:newspaper|paper)"
    r"|(?:a |the )?(?:news|press) conference"
    r"|[A-Z][\w ]{2,20}))\b"
    r"(?![^.;]{0,40}?\bthat\b)"
    r"(?: (?:on|after|during|in|at|outside|before) [^.;,\"“”]{3,110}|[^.;,\"“”]{0,40})"
    r"(?:, (?:(?:\w+ ){0,2}(?:after|before)|as|while|when) [^.;,\"“”]{3,90})?\Z"
)
"""Who said it behind what was said: "…, Sørensen said"."""
_PROMPTED = re.compile(
    r"(?:Asked|Pressed|Questioned|Replying|Responding|Commenting|Referring|Speaking|Turning|Reacting)\b"
)
"""How a sentence begins that says what somebody spoke about: what was said comes behind."""


_ACCORDING = re.compile(
    r"(?<![\w,] )(?:According to|In (?:accord|agreement|accordance) with|Second"
    r"|As(?=[^,]{4,60} (?:noted|said|put it|explained|stressed|stated|declared|recalled|observed"
    r"|pointed out|underlined|reported|told|informed|emphasi[sz]ed|remarked|argued)(?: [a-z ]+)?,))"
    r" (?P<who>[^,;\"“”]{2,90}),\s"
)
_WORDS_INSIDE = re.compile(
    r", (?:by|according to|in|after) (?P<who>his|her|their) (?:own )?(?:words?|opinion|statement"
    r"|view|estimates?|account|calculations?|information)(?=[,.]|\Z)"
)
"""Whose words a sentence gives, inside it: "the quota, by her words, …"."""
_TOLD_INSIDE = re.compile(
    r"(?<![\"”’]),\s(?P<who>[^,.;\"“”]{2,40}?)\s"
    r"(?:said|says|added|warned|argued|noted|pointed out|explained|stressed|recalled"
    r"|insisted|complained|lamented|conceded|admitted|claimed|promised|grumbled|joked|predicted|hoped"
    r"|cautioned|maintained|reckoned|believes|believed|thinks|thought|hopes|fears|feared|insists"
    r"|argues|warns|explains|notes|recalls|admits|reminded|assured|continued|wrote|underlined"
    r"|emphasi[sz]ed|estimated|estimates|concluded|remarked|observed|stated),\s(?=[a-z\"“‘])"
)
_ACCORDING_TO_ONE = re.compile(
    r"\A(?:But |And )?(?:According to|In accordance with) (?P<who>him|her|them|the (?:[a-z]+ ){0,2}"
    r"(?:minister|ambassador|president|secretary|envoy|director|governor|mayor|chairman|premier"
    r"|spokes(?:man|woman|person)|chancellor|commissioner|head|chief|expert|official))"
    r" (?=(?:the|an?|this|these|in|on|at|from|for|by|will|no|all|both|its|their|more|about|only"
    r"|already|[A-Z][\w-]+) )"
)
"""The same without a comma, as machines translate: "According to the minister the boats …"."""
_AS_NOTED = re.compile(
    r"\AAs (?:noted|said|stated|declared|explained|stressed|emphasi[sz]ed|reported|informed)"
    r" (?P<who>[^,;\"“”]{2,90}),\s"
)
"""The order of words of Slavic languages: "As noted NAME, the fish …"."""
_FOR_WHOM = re.compile(
    r"\AFor (?P<who>the [A-Z]\w+ (?:minister|ambassador|president|secretary|envoy|director)"
    r"|[A-Z][\w-]+(?: [A-Z][\w-]+){0,3}), "
    r"(?=[^,;]{3,120}? (?:is|are|was|were|remains?|means|represents?|constitutes?)\b)"
)
"""How somebody sees a thing: "For the Norwegian minister, herring is …"."""
_IN_WHOSE_VIEW = re.compile(
    r"\A(?:In|By|According to|From|To) (?P<who>(?:his|her|its|their)"
    r"|[A-Z][\w-]+(?: [A-Z][\w-]+)?(?=['’]s))(?:['’]s)?"
    r" (?:opinion|view|eyes|words?|mind|assessment|estimates?|account|judge?ment|evaluation|vision"
    r"|calculations?|information|reckoning|conviction|understanding|statement|testimony|reading),? "
)
_IN_VIEW_OF = re.compile(
    r"\A(?:In|To|By|According to) (?:the )?(?:opinion|view|judge?ment|eyes|words?|assessment|mind"
    r"|estimates?|account|calculations?|information|evaluation|statement) of"
    r" (?P<who>[^,;]{3,70}?)(?:, | (?=(?:the|an?|[A-Z][a-z]+s) ))"
)
_VIEW_OF = re.compile(
    r"\A(?P<who>(?:The )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)['’]s (?:position|view|stance|line)"
    r" (?:is|was|remains) that\b"
)
"""What a state holds: "Norway's position is that …"."""
_SOURCE_BEHIND = re.compile(r"(?<=[^\"”’]{40}),\saccording to (?P<who>[^.;\"“”]{4,90})\Z")
"""Whose words a sentence ends with: "…, according to Hanne Sørensen"."""
_SAID_BY = re.compile(
    r"(?<=[^\"”’]{40}),\s(?:said|communicated|told|informed|reported|noted|stated|announced|declared"
    r"|explained|stressed|added|emphasi[sz]ed|underlined|believes|considers|is sure|assured|assures"
    r"|promised|promises|warned|warns|confirmed|confirms|insisted|recalled|concluded|argued|argues"
    r"|complained|predicted|lamented|pointed out|clarified|specified|admitted|revealed|says"
    r"|explains|underlines|emphasi[sz]es|thinks|complains|hopes|so(?= [A-Z]| the [A-Z]))"
    r"(?: (?:to )?(?:the )?(?:agency|journalists|reporters|press|media|newspaper|[A-Z]{3,8}))?"
    r" (?P<who>(?!(?:that|this|it|in|on|at|during|after|when|as|by"
    r"|also)\b)[^,.;\"“”]{4,120})(?=[,.]|\Z)"
)
_BY_WHOM = re.compile(
    r"\b[Ii]t (?:was|has been|is) (?:also |further )?(?:proposed|suggested|requested|stressed|noted"
    r"|pointed out|argued|emphasi[sz]ed|underlined|agreed|explained|demanded|urged|recalled|said)"
    r" by (?P<who>[^.;,\"“”]{3,70}?) that\b"
)
"""Who stands behind the verb: "It was proposed by the Norwegian side that …"."""
_BESIDE = (
    _ACCORDING,
    _ACCORDING_TO_ONE,
    _TOLD_INSIDE,
    _SAID_BY,
    _SOURCE_BEHIND,
    _AS_NOTED,
    _FOR_WHOM,
)


def told_beside(article: Article, sentence: Sentence, speakers: Speakers) -> Speaker | None:
    """Give who said a whole sentence: "According to her, …", "…, he said, …", "…, said NAME"."""
    text = article.text[sentence.span.start : without_stop(article.text, sentence.span)]
    for pattern in _BESIDE:
        match = pattern.search(text)
        speaker = match and speakers.first_in(sentence, _place(sentence, match))
        if speaker and (speaker.person or claims(article, sentence, speaker)):
            return speaker
    match = _BY_WHOM.search(text)
    speaker = match and speakers.first_in(sentence, _place(sentence, match))
    if speaker:
        return speaker
    match = (
        _WORDS_INSIDE.search(text)
        or _IN_WHOSE_VIEW.match(text)
        or _IN_VIEW_OF.match(text)
        or _VIEW_OF.match(text)
    )
    return _holder(sentence, match, speakers) if match else None


def _holder(sentence: Sentence, match: re.Match[str], speakers: Speakers) -> Speaker | None:
    """Give whose view it is: that of a party, of somebody named, or of "its" body."""
    place = _place(sentence, match)
    party = sentence.party_at(place)
    if party:
        return Speaker(party.party, place, person=False)
    return speakers.first_in(sentence, place) or speakers.owner(match["who"], place)


def _place(sentence: Sentence, match: re.Match[str]) -> Span:
    start, end = match.span("who")
    return Span(sentence.span.start + start, sentence.span.start + end)


def without_stop(text: str, span: Span) -> int:
    """Give where a sentence ends before its full stop."""
    return span.end - (text[span.end - 1] in ".!?")


class Told(NamedTuple):
    """What a sentence tells up to the comma before who said it."""

    end: int
    speaker: Speaker


def told_before(article: Article, sentence: Sentence, speakers: Speakers) -> Told | None:
    """Give what a sentence tells, and who said it, where the name stands behind it."""
    start, end = sentence.span
    end -= article.text[end - 1] in ".!?"
    if _PROMPTED.match(article.text, start):
        return None
    match = _TOLD_AFTER.search(article.text, start + LEAST_CLAUSE, end)
    speaker = match and speakers.before(sentence, Span(match.end("who") + 1, match.end("who") + 2))
    named = match and speaker and speaker.span.start >= match.start("who")
    told = speaker and (speaker.person or claims(article, sentence, speaker))
    return Told(match.start(), speaker) if match and speaker and named and told else None


_FIGURES = re.compile(r"\b(?:Statistic\w*|Customs|Data|Bureau|Survey|Police|Meteorolog\w+)\b")
_SPEAKS_ONLY = re.compile(
    r"\b(?:[Tt]he |[A-Z][a-z]+ )?(?:ministry|department|government|Ministry)\b"
)


_ASSOCIATED = re.compile(
    r"(?:Associations?|Union|Federation|Alliance|Network|Confederation|Chamber|Coalition|Society"
    r"|Foundation|Institute|Bank|Fund|Trust|Greenpeace|Administration|Authority|Board|Company"
    r"|Group|Organi[sz]ation|Centre|Center)\b"
)
"""Bodies that hold something as offices do."""


def claims(article: Article, sentence: Sentence, speaker: Speaker) -> bool:
    """Tell what an office holds from news and figures of which it is only the source."""
    words = article.words_of(speaker.span)
    office = OFFICE.search(speaker.name) or _SPEAKS_ONLY.match(words)
    news = _FIGURES.search(speaker.name)
    private = _ASSOCIATED.search(speaker.name)
    return bool((office or private) and not news and CLAIM.search(article.text, *sentence.span))
