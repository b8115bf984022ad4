"""Find what people are reported to say, ask for or reject, in the words of the reporter."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.clauses import LEAST_CLAUSE, clause_end, opening, states_of_themselves
from briefgen.extract.found import Found
from briefgen.extract.interviews import first_person
from briefgen.extract.quotes import said
from briefgen.extract.reporting_verbs import ASKED, REPORTED
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.speaker import Speaker
from briefgen.extract.speakers import Speakers
from briefgen.extract.stances import (
    AND_ALSO,
    LED_TO,
    OFFICE,
    SUBJECT_OPENING,
    find_stances,
    opens_clause,
)
from briefgen.extract.unnamed_sources import CLAIM, unnamed_sources

_ADDING = re.compile(
    r",? (?:and )?(?P<adding>(?:adding|noting|stressing|saying|explaining|pointing out|recalling"
    r"|emphasi[sz]ing|underlining|underscoring|warning|revealing|indicating|affirming|confirming"
    r"|announcing|reiterating|claiming|arguing|insisting|assuring|promising|clarifying|specifying"
    r"|remarking|observing|mentioning|declaring|disclosing|predicting|conceding|admitting"
    r"|having (?:added|noted|stressed|underlined|recalled|emphasi[sz]ed))(?: also"
    r"| further)?,? that )"
)
"""What somebody says besides: "“…”, she said, adding that the first ships would come"."""
_GOES_ON = re.compile(r"(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b")
"""Who goes on in the same sentence."""
_IT_ADDS = re.compile(
    r"(?:(?:However|Moreover|Further|In addition|At the same time|Nevertheless|But),? )?"
    r"(?P<who>[Ii]t|[Tt]hey) (?:(?:also|further|again|moreover|then|has|have) ){0,2}"
)
_MOSTLY = 0.45
_TOGETHER = re.compile(
    r"\b(?P<who>(?:[Tt]he two|[Tt]he|[Bb]oth|[Tt]wo) (?:[Ss]ides|countries|[Pp]arties|[Mm]inisters"
    r"|[Ll]eaders|[Dd]elegations))\s(?:(?:also|have|had)\s){0,2}\Z"
)
"""Both sides as one speaker; what a single body says is an announcement."""


_JOINTLY = re.compile(
    r"(?:(?:Likewise|Moreover|Further|Furthermore|In addition|Also|And|Finally|In this (?:context"
    r"|regard)|On [a-z][a-z ]{3,40}),? )?"
    r"(?P<who>[Bb]oth (?:sides|ministers|countries|parties|delegations|leaders|presidents)"
    r"|[Tt]he two (?:sides|ministers|countries|parties|delegations|leaders|presidents)"
    r"|[Tt]he (?:ministers|sides|parties|leaders|presidents|delegations)"
    r"|[Tt]hey(?= (?:also )?(?:agreed (?:that|to)|exchanged views|took note)\b))"
    r" (?:(?:also|further|have|had|all|both|jointly) )*"
    r"(?:agreed [a-z]+ [a-z]+ (?:is|are|will)\b|agreed that\b"
    r"|(?:directed|decided|instructed) that\b"
    r"|(?:exchanged views|agreed to|acknowledged|discussed|reviewed) [^.;]{5,200}?"
    r" and (?:reaffirmed|reiterated|expressed|underlined|welcomed|urged|called (?:on|for))\b"
    r"|concurred that [a-z]+|took note (?:that|of|with) [a-z]+"
    r"|(?:looked|look) forward to [a-z]+|pledged to [a-z]+|intend to [a-z]+"
    r"|(?:welcomed|reiterated|reaffirmed|underlined|underscored|stressed|recalled|supported"
    r"|praised|condemned|called for|called on|undertook to|committed to"
    r"|voiced|expressed (?:concern|regret|support|readiness|satisfaction|hope)|urged) [\w’'-]+)",
    re.IGNORECASE,
)
"""What two say as one, at the start of a sentence: "Both sides voiced concern"."""


def find_positions(
    article: Article, speakers: Speakers, *, dates: Sequence[Found], quotes: Sequence[Found]
) -> tuple[Found, ...]:
    """Find what people are reported to say; announcements of bodies are no positions.

    What is mostly one of the `quotes` is told by the quote.
    """
    taken = SpanIndex(one.span for one in quotes)
    found: list[tuple[Span, Speaker]] = []
    for sentence in article.sentences:
        last = found[-1] if found else None
        told = (
            *_positions(article, sentence, speakers),
            *_going_on(article, sentence, last),
            *_added(article, sentence, speakers),
        )
        found += _apart(article, told, taken)
    return tuple(said(article, "position", span, (speaker, dates)) for span, speaker in found)


def _going_on(
    article: Article, sentence: Sentence, last: tuple[Span, Speaker] | None
) -> Iterator[tuple[Span, Speaker]]:
    """Yield what "it" adds right behind the words of a state or body: "It further noted that"."""
    pronoun = _IT_ADDS.match(article.text, *sentence.span)
    verb = pronoun and REPORTED.match(article.text, pronoun.end(), sentence.span.end)
    if (
        pronoun
        and verb
        and last
        and not article.text[last[0].end : sentence.span.start].strip(" .")
    ):
        place = Span(sentence.span.start, pronoun.end("who"))
        end = clause_end(article, sentence, verb.end())
        yield Span(place.start, end), last[1]._replace(span=place)


def _added(
    article: Article, sentence: Sentence, speakers: Speakers
) -> Iterator[tuple[Span, Speaker]]:
    """Yield what somebody adds to words of a quotation."""
    for match in _ADDING.finditer(article.text, *sentence.span):
        speaker = speakers.before(sentence, Span(*match.span("adding")))
        if speaker and speaker.person:
            start = match.start("adding")
            yield Span(start, clause_end(article, sentence, match.end())), speaker


def _apart(
    article: Article, positions: Iterable[tuple[Span, Speaker]], quotes: SpanIndex
) -> tuple[tuple[Span, Speaker], ...]:
    """Keep the first position of a sentence that is no quotation, and those of others behind it."""
    kept: list[tuple[Span, Speaker]] = []
    for place, speaker in positions:
        before = kept[-1] if kept else None
        other = before is None or (
            place.start >= before[0].end
            and speaker.name != before[1].name
            and not _GOES_ON.match(article.text, place.start)
        )
        if other and _in_own_words(place, quotes):
            kept.append((place, speaker))
    return tuple(kept)


def _in_own_words(span: Span, quotes: SpanIndex) -> bool:
    """Tell whether most of a position is the reporter's and none of it begins in a quotation."""
    met = quotes.meeting(span)
    quoted = sum(min(span.end, one.end) - max(span.start, one.start) for one in met)
    inside = any(one.start <= span.start for one in met)
    return not inside and quoted < _MOSTLY * (span.end - span.start)


_TOLD_AFTER = re.compile(
    r",\s(?P<who>[^,.;\"“”]{2,60}?)\s"
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
_TOLD_INSIDE = re.compile(
    r"(?<![\"”’]),\s(?P<who>[^,.;\"“”]{2,40}?)\s"
    r"(?:said|says|added|warned|argued|noted|pointed out|explained|stressed|recalled"
    r"|insisted|complained|lamented|conceded|admitted|claimed|promised|grumbled|joked|predicted|hoped|cautioned|maintained|reckoned),\s(?=[a-z\"“‘])"
)
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
    r" (?:opinion|view|eyes|words|mind|assessment|estimates?|account|judge?ment),? "
)
_IN_VIEW_OF = re.compile(
    r"\A(?:In|To) the (?:opinion|view|judge?ment|eyes|words|assessment|mind) of"
    r" (?P<who>[^,;]{3,70}), "
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
    r"|explained|stressed|added|emphasi[sz]ed|underlined|believes|considers|is sure)"
    r"(?: (?:to )?(?:the )?(?:agency|journalists|reporters|press|media|newspaper|[A-Z]{3,8}))?"
    r" (?P<who>(?!(?:that|this|it|so|in|on|at|during|after|when|as|by"
    r"|also)\b)[^,.;\"“”]{4,120})(?=[,.]|\Z)"
)
_INSERTED = re.compile(r"(?: \([^)]{2,12}\))?(?:, [^;]{3,120},)? (?:also |has |have |had |then )*")
_SAYS = ("said", "says", "told", "announced", "added")
_PRONOUNS = ("it", "they")
_ITS_PEOPLE = re.compile(
    r"(?:An? |The )?(?:[Oo]fficials?|[Ee]xperts|[Ss]pokes(?:man|woman|person)|[Rr]epresentatives"
    r"|[Ss]cientists|[Ll]eaders|[Mm]embers) (?:of|from|at|for) (?:the )?"
)
"""Who speaks for a body, without a name: "Officials of the Fish Board said"."""
_NEXT_TO = re.compile(r"\s(?:side )?(?:also |has |have |had |again |then )*")
_CLOSED = re.compile(
    r", (?:also |has |have |had )*[a-z]+(?:ed|s|d)\b(?!,)|, (?:said|put|spoke|told)\b"
)
_LONGEST_LEAD = 160


def _positions(
    article: Article, sentence: Sentence, speakers: Speakers
) -> Iterator[tuple[Span, Speaker]]:
    yield from _answers(article, sentence, speakers)
    yield from states_of_themselves(article, sentence)
    if together := _JOINTLY.match(article.text, opening(article, sentence), sentence.span.end):
        who = Span(*together.span("who"))
        end = clause_end(article, sentence, together.end())
        yield Span(who.start, end), Speaker(together["who"], who, person=True)
    for match in REPORTED.finditer(article.text, *sentence.span):
        speaker = _both(article, sentence, match) or speakers.before(sentence, Span(*match.span()))
        if speaker and (speaker.person or _speaks_for_itself(article, sentence, speaker, match)):
            start = _phrase_start(article, sentence, speaker)
            yield Span(start, clause_end(article, sentence, match.end())), speaker
    for told, source in unnamed_sources(article, sentence):
        yield Span(max(told.start, opening(article, sentence)), told.end), source
    if behind := _told_before(article, sentence, speakers):
        yield Span(opening(article, sentence), behind.end), behind.speaker
    if beside := _told_beside(article, sentence, speakers):
        yield Span(opening(article, sentence), _without_stop(article.text, sentence.span)), beside
    for match in ASKED.finditer(article.text, *sentence.span):
        if speaker := _who_asks(article, sentence, match, speakers):
            start = _phrase_start(article, sentence, speaker)
            yield Span(start, clause_end(article, sentence, match.end())), speaker
    for end, speaker in find_stances(article, sentence, speakers):
        start = _phrase_start(article, sentence, speaker)
        yield Span(start, clause_end(article, sentence, end)), speaker


def _answers(
    article: Article, sentence: Sentence, speakers: Speakers
) -> Iterator[tuple[Span, Speaker]]:
    """Yield what who is interviewed says of the things "I" want."""
    asked = speakers.answering(sentence.span.end)
    if asked is None:
        return
    for told in first_person(article, sentence):
        end = clause_end(article, sentence, told.end)
        label = article.text.rfind(": ", sentence.span.start, told.start)
        start = label + 2 if label >= 0 else sentence.span.start
        yield Span(start, end), asked._replace(span=told)


def _speaks_for_itself(
    article: Article, sentence: Sentence, speaker: Speaker, verb: re.Match[str]
) -> bool:
    """Tell a bank, firm or association that begins the sentence; what an office says is news."""
    party = sentence.party_at(speaker.span)
    itself = party and party.span.end == speaker.span.end
    if party and itself and (party.form != "name" or verb[0].startswith(_SAYS)):
        # "Oslo said": so agencies print what an office of that state announces.
        return False
    named = article.words_of(speaker.span).lower() not in _PRONOUNS
    before = article.text[sentence.span.start : speaker.span.start]
    led_to = LED_TO.search(before) and not _ITS_PEOPLE.fullmatch(before)
    begins = named and len(before) < SUBJECT_OPENING and not led_to
    between = article.text[speaker.span.end : verb.start()]
    office = OFFICE.search(speaker.name) and not _claims(article, sentence, speaker)
    return begins and bool(_INSERTED.fullmatch(between)) and not office


_BY_WHOM = re.compile(
    r"\b[Ii]t (?:was|has been|is) (?:also |further )?(?:proposed|suggested|requested|stressed|noted"
    r"|pointed out|argued|emphasi[sz]ed|underlined|agreed|explained|demanded|urged|recalled|said)"
    r" by (?P<who>[^.;,\"“”]{3,70}?) that\b"
)
"""Who stands behind the verb: "It was proposed by the Norwegian side that …"."""


_BESIDE = (_ACCORDING, _TOLD_INSIDE, _SAID_BY, _SOURCE_BEHIND, _AS_NOTED, _FOR_WHOM)


def _told_beside(article: Article, sentence: Sentence, speakers: Speakers) -> Speaker | None:
    """Give who said a whole sentence: "According to her, …", "…, he said, …", "…, said NAME"."""
    text = article.text[sentence.span.start : _without_stop(article.text, sentence.span)]
    for pattern in _BESIDE:
        match = pattern.search(text)
        speaker = match and speakers.first_in(sentence, _place(sentence, match))
        if speaker and (speaker.person or _claims(article, sentence, speaker)):
            return speaker
    match = _BY_WHOM.search(text)
    speaker = match and speakers.first_in(sentence, _place(sentence, match))
    if speaker:
        return speaker
    match = _IN_WHOSE_VIEW.match(text) or _IN_VIEW_OF.match(text) or _VIEW_OF.match(text)
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


def _who_asks(
    article: Article, sentence: Sentence, verb: re.Match[str], speakers: Speakers
) -> Speaker | None:
    """Give the person who asks, or the state with which the sentence begins."""
    reach = Span(sentence.span.start, min(verb.start(), sentence.span.start + SUBJECT_OPENING))
    if AND_ALSO.search(article.text, sentence.span.start, verb.start()):
        return speakers.first_in(sentence, reach, people_only=True)
    speaker = speakers.before(sentence, Span(*verb.span()))
    if speaker is None or speaker.person:
        return speaker
    between = article.text[speaker.span.end : verb.start()]
    party = sentence.party_at(speaker.span)
    spoken_of = party and party.form in ("name", "adjective")
    state = spoken_of or article.words_of(speaker.span).isupper()
    begins = opens_clause(article.text[sentence.span.start : speaker.span.start])
    return speaker if state and begins and _NEXT_TO.fullmatch(between) else None


def _without_stop(text: str, span: Span) -> int:
    return span.end - (text[span.end - 1] in ".!?")


class _Told(NamedTuple):
    """What a sentence tells up to the comma before who said it."""

    end: int
    speaker: Speaker


def _told_before(article: Article, sentence: Sentence, speakers: Speakers) -> _Told | None:
    """Give what a sentence tells, and who said it, where the name stands behind it."""
    start, end = sentence.span
    end -= article.text[end - 1] in ".!?"
    if _PROMPTED.match(article.text, start):
        return None
    match = _TOLD_AFTER.search(article.text, start + LEAST_CLAUSE, end)
    speaker = match and speakers.before(sentence, Span(match.end("who") + 1, match.end("who") + 2))
    named = match and speaker and speaker.span.start >= match.start("who")
    told = speaker and (speaker.person or _claims(article, sentence, speaker))
    return _Told(match.start(), speaker) if match and speaker and named and told else None


_FIGURES = re.compile(r"\b(?:Statistic\w*|Customs|Data|Bureau|Survey|Police|Meteorolog\w+)\b")
_SPEAKS_ONLY = re.compile(
    r"\b(?:[Tt]he |[A-Z][a-z]+ )?(?:ministry|department|government|Ministry)\b"
)


def _claims(article: Article, sentence: Sentence, speaker: Speaker) -> bool:
    """Tell what an office holds from news and figures of which it is only the source."""
    words = article.words_of(speaker.span)
    office = OFFICE.search(speaker.name) or _SPEAKS_ONLY.match(words)
    news = words.lower() in _PRONOUNS or _FIGURES.search(speaker.name)
    return bool(office and not news and CLAIM.search(article.text, *sentence.span))


def _phrase_start(article: Article, sentence: Sentence, speaker: Speaker) -> int:
    """Begin with the title where a comma closes it: "the mayor of Aldren, Nils Lund, said"."""
    start = speaker.span.start
    clause = article.text.rfind("; ", sentence.span.start, start) + 2
    begins = clause if clause > 1 else opening(article, sentence)
    between = article.text[max(begins, sentence.span.start) : start]
    closed = _CLOSED.match(article.text, speaker.span.end)
    leads = "," in between and len(between) < _LONGEST_LEAD
    return begins if closed and leads else start


def _both(article: Article, sentence: Sentence, verb: re.Match[str]) -> Speaker | None:
    """Give "the two sides" where they stand right before "said" or "stressed that"."""
    if not verb[0].startswith(("said", "says")) and not verb[0].endswith("that"):
        return None
    found = _TOGETHER.search(
        article.text, max(sentence.span.start, verb.start() - 40), verb.start()
    )
    return Speaker(found["who"], Span(*found.span("who")), person=True) if found else None
