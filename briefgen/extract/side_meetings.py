"""Find meetings beside the main one: "will also talk with …", "met … on the sidelines"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.likely_statements import likely_statements
from briefgen.extract.meeting_words import (
    BESIDE,
    CONTACT,
    LOOKS_AT,
    MAIN,
    MET,
    ON_A_DAY,
    ON_MARGINS,
    ON_THE_ROAD,
    TOGETHER,
)
from briefgen.extract.span import Span, SpanIndex

_ALSO = re.compile(
    r"\b(?:(?:will|would|is to|was to|is expected to|is set to|plans to|to)\s)?also\s"
    r"(?:(?:will|would|is to|plans to)\s)?(?:be\s|to\s|been\s)?"
    r"(?:meet|met|meets|meeting|communicat\w+|interact\w*|talk\w*|confer\w*|call\w* on|spoke|speak"
    r"|sat down|sit down|dined?|lunch(?:ed)?|chat(?:ted)?|convers(?:e|ed|es)"
    r"|exchange views|receive[sd]?(?: by)?|accepted by|made a special trip to (?:visit|see|meet)"
    r"|(?:hold|held|had|have) (?:(?:a|bilateral|separate) )?(?:talks|meetings?))\b"
)
_TWO_ALSO = re.compile(
    r"(?:And |In addition,? |Furthermore,? |Moreover,? )?(?:[Tt]he (?:two|three|four)|[Bb]oth"
    r"|[Tt]he)"
    r" (?:[Mm]inisters|[Ss]ides|[Dd]elegations|[Pp]arties|[Ll]eaders|[Oo]fficials|[Pp]residents"
    r"|countries"
    r"|[Gg]overnments|interlocutors|counterparts) (?:have |had )?also (?:talk|discuss|exchang|agree"
    r"|spoke|touched|conferred)\w*"
)
"""Those of the main meeting, who also talk about something else."""
_APART = re.compile(
    r"\b(?:paid (?:an? )?(?:courtesy |separate )?(?:call|visit) (?:on|to)"
    r"|will (?:also )?have (?:an? )?(?:[a-z]+ )?(?:breakfast|lunch|dinner|tea|coffee) with"
    r"|(?:was|were|been) (?:later |then |also |earlier )?(?:received|accepted)"
    r"(?: (?:earlier|later))?"
    r"(?: (?:in|at) [^.;,]{3,30}| [A-Z][a-z]+day| yesterday| today| also)* by"
    r"(?! the [A-Z]\w+ side\b)"
    r"(?! (?:the )?(?:[A-Z]?\w+ )?(?:offices|authorities|banks|institutions|countries|customs"
    r"|companies"
    r"|parliaments?|voters|employers|universities|schools|hospitals|courts)\b)"
    r"|(?:was|were) (?:(?:later|then|also) )?received (?:in|at) (?:the )?[A-Z][^.;,]{2,40}? "
    r"(?:palace|residence|castle|Palace|House|Castle|Residence)\b"
    r"|had (?:received|hosted|seen|met) [^.;]{3,80}? (?:earlier in the (?:day|week)"
    r"|earlier that day"
    r"|the day before|in the morning)"
    r"|had (?:earlier|previously|already) (?:called at|visited|toured|seen)"
    r"|had (?:earlier|previously|already|before that) met(?= (?:the |his |her |with )?[A-Z])"
    r"|(?:will|would|is to|are to) (?:also )?meet (?:in|at) [A-Z][\w-]+ with"
    r"|(?:did|made|makes?|do|does) (?:an? )?(?:separate |bilateral )?meeting with"
    r"|presented (?:his|her|their) credentials to"
    r"|[Aa] separate (?:meeting|conversation|talk) (?:between|with)"
    r"|(?:pays?|paid|to pay) (?:an? )?(?:courtesy|separate) (?:call|visit) (?:on|to)"
    r"|held (?:also |moreover )?(?:separate|side) (?:talks|meetings|discussions"
    r"|conversations|encounters) with"
    r"|(?:programme|program|agenda|itinerary|schedule) (?:also )?(?:includes?|included|provides for"
    r"|foresees) (?:also )?(?:an? )?(?:visits?|meetings?|talks|calls?|tours?|dinner|lunch)"
    r"|[Oo]n the same day(?: \([^)]{3,20}\))?, [^;]{3,60}? met"
    r"|(?:will |to )?call(?:s|ed)? on (?:the )?(?:[A-Z][a-z]+ ){0,3}?"
    r"(?:Minister|President|Speaker|King|Prince|Princess|Emperor|Empress|Duke|Governor|Mayor|Bishop"
    r"|Archbishop|Patriarch|Pope|Emir|Sultan"
    r"|Queen|Secretary|Premier|Chancellor|Commission"
    r"|Secretariat|Headquarters|Chamber)\b(?![^.;]{0,80}? to )"
    r"|(?:meets?|met|to meet)(?: with)?(?: yesterday| today| tomorrow| [A-Z][a-z]+day){0,2}"
    r" (?:the )?(?:[A-Z][a-z]+ )?(?:Prime Minister|President|Vice-President|King|Emir|Sultan"
    r"|Premier)\b"
    r"|met\b[^.;]{3,60}? earlier (?:on|in)"
    r"|in a separate (?:meeting|sitting|conversation|session) with"
    r"|separately (?:met|received|spoke|held talks)"
    r"|(?:meets?|met|received?|spoke|held talks)\b[^.;]{0,80}?\bseparately"
    r"|(?:due|scheduled|expected|planned) to meet(?! (?:for|in|on|at|again|next|this)\b)"
    r"|(?:(?:he|she|it|they|delegations?|ministers?|guests?|team|group|visitors?)|[A-Z][\w-]+)"
    r" (?:will|would) be (?:received|accepted) by"
    r"|had (?:gone|travell?ed|flown|driven|been) [^.;]{3,60}? and "
    r"(?:met|conversed|talked|spoke|conferred|held talks)"
    r"|had an? (?:(?:[a-z-]+ )?(?:roundtable|round table|talk|discussion|conversation|lunch|dinner"
    r"|breakfast|tête-à-tête|tete-a-tete|one-on-one|bilateral|audience|interview|encounter)"
    r"|(?:separate|working) meeting) with"
    r"|(?:flew|travell?ed|went|drove|moved|fly|travel|go|drive|move|continues?|continued) on to"
    r" [A-Z][^.;]{3,60}? to"
    r" (?:look at|see|visit|inspect|meet|tour)"
    r"|(?:plans|intends|is due|is expected|is set|is scheduled) to (?:[^.;]{3,60}?, )?attend"
    r" (?:the|an?|['‘\"“])"
    r"|dined with|(?:went|travell?ed|flew|drove) [^.;]{3,60}?,? where (?:(?:he|she|it|they) )?"
    r"(?:met|conversed|talked|spoke|conferred|held talks)"
    r"|where (?:he|she|it|they) (?:met|conversed|talked|conferred|held talks)(?: with)"
    r"|will meet(?: with)? (?:the |representatives of |members of )[^.;]{0,40}?"
    r"\b(?:associations?|community|companies|businesses|students|entrepreneurs|investors"
    r"|organi[sz]ations|farmers|workers|veterans|alumni|diaspora)"
    r"|had (?:(?:already|earlier|previously) )?(?:spoken|talked|conferred|discussed|met)"
    r"\b[^.;,]{0,80}? with (?=(?:the )?[A-Z])"
    r"|where (?:he|she|it|they) (?:(?:will|would|is to|are to|was to|were to) (?:also )?)"
    r"(?:meet|talk|confer|hold talks)"
    r"|held (?:moreover |also |besides )?a separate (?:meeting|encounter|conversation) with"
    r"|had received [^.;]{3,60}? (?:in|at|to|for) an? (?:[a-z]+ )?"
    r"(?:dinner|lunch|breakfast|reception)"
    r"|came together with [^.;]{3,110}? (?:at|for|over|in) (?:an? )?"
    r"(?:breakfast|lunch|dinner|iftar|supper)"
    r"|(?:had|have|has) (?:lunch|dinner|breakfast|supper|tea|coffee) with"
    r"(?! (?:his|her|their) (?:wife|husband|family|friends?|staff|children)\b))\b"
)
_TOURED = re.compile(
    r"\b(?:(?:delegations?|officials|sides|ministers?|group|team) (?:also )?"
    r"(?:visited|toured|inspected|investigated|looked at)\b[^.;]{3,120}?\b"
    r"(?:met|listened|talked|spoke|was received|were received|held (?:an? )?(?:symposium|talks)))\b"
)
_CALLED_IN = re.compile(
    r"\balso [a-z]+ed [^.;]{3,80}? and (?:(?:met|spoke|talked)(?: with)?"
    r"|had an? (?:discussion|exchange|talk|meeting|conversation) with)\b"
)
"""What somebody saw, and whom there: "also boarded the ship and had a talk with its captain"."""
_ON_MARGINS = re.compile(
    r"\b(?:meets?|met|received?|spoke|held talks)\b[^.;]{0,80}?\bon the (?:sidelines|margins?)\b"
)
_MEETS = ("met ", "meets ", "meet ", "to meet ", "call", "paid ", "pays ")
_ANOTHER = re.compile(r"\b(?:separately|earlier|tomorrow)\b")
_DAY = re.compile(r"\b(?:today|yesterday|[A-Z][a-z]{2,5}day)\b")
"""With its day, a meeting on the margins of another is what the report is about."""
_OPENING = re.compile(
    r"\A(?:In a separate (?:meeting|conversation)|Separately"
    r"|(?:On|In|At) (?:the )?(?:margins?|sidelines|fringes|side)(?: of [^,]{3,60})?"
    r"|On the eve of [^,]{3,60}"
    r"|(?:Earlier|Later)(?: in the (?:day|week)| on [A-Z][a-z]+day| that day| the same day)?"
    r"|(?:On [^,]{3,20}, )?(?:[Aa]head of|[Bb]efore|[Aa]fter|[Pp]rior to|[Ff]ollowing) the "
    r"(?:[A-Z]\w+|session|meeting|talks|ceremony|signing|consultations|negotiations|conference)"
    r"|(?:In|Within) the (?:frames?|framework|scope|context) of (?:the|his|her|their)"
    r" (?:visit|stay|trip)"
    r"|(?:During|As part of|Within) (?:the|his|her|their) (?:visit|stay|trip)"
    r"|(?:At|During|Over) an? (?:[a-z]+ )?(?:courtesy call|courtesy visit|breakfast|lunch|luncheon"
    r"|dinner|reception|round ?table|audience)(?: (?:on|with|hosted|given|offered|in|for|at) "
    r"[^;]{3,140}?)?),?\s"
    r"(?:(?:Mr|Mrs|Ms|Dr)\. )?[^.;]{3,80}?\b(?:met|saw|dined|received|spoke|held|paid|maintained"
    r"|conferred|meets?"
    r"|will (?:also )?(?:visit|meet|tour|hold|inspect|work with))\b"
)
_FRAMES = ("During", "Within", "As part", "In the fram")
"""What leads to the main meeting where a text has told of none before."""
_TO_THE_PRESS = re.compile(
    r"\b(?:spoke|speak|talked|talk) (?:to|with) (?:the )?(?:reporters|journalists|press|media)\b"
)
_PROGRAMMED = re.compile(
    r"\A(?:\d{1,2}[:.h]\d\d(?: ?h| ?[ap]\.?m\.?)?|(?:[01]\d|2[0-3])[0-5]\d(?: ?h(?:rs)?)?)"
    r"[\s:–-]{1,4}(?=(?:[A-Z]\w+ )?(?:[Mm]eeting|[Tt]alks"
    r"|[Dd]inner|[Ll]uncheon|[Ll]unch|[Bb]reakfast|[Rr]eception|[Cc]all|[Aa]udience|[Rr]ound ?table"
    r"|[Ee]xchange|[Bb]riefing) (?:with|on|hosted by|given by|in honour of|at)\s"
    r"|(?:Guided [Tt]our|Tour) of [^.;\n]{3,80}? (?:with|by)\s"
    r"|Visit to [^.;\n]{3,80}?[,;] (?:hosted by|received by|guided by|meeting with|talks with"
    r"|conversation with|discussion with|exchange with|lunch with|dinner with)\s)"
)
"""The hour before a line of a programme: "10:00 Working dinner with …"."""
_WITH = re.compile(r"\b(?:with|to|on)\s")
_WHOM = re.compile(
    r"\s(?:(?:the|an?|his|her|their|several|some|other)\s)?"
    r"(?:[A-Z]|delegat|representative|member|leader|official|lawmaker|minister)"
)
"""Whom somebody meets; "also received new posts" tells of no meeting."""
_RECEIVED = re.compile(
    r"received? (?:an? |the )?(?:[a-z]+ )?(?:appointments?|posts?|awards?|letters?"
    r"|reports?|updates?|proposals?|information|assurances?)"
)
_TAIL = re.compile(
    r"\s(?:on (?:issues|matters|topics|tackling|the(?! \d)|ways|how|cooperation|strengthening)"
    r"|who|which|and (?:visited|toured|attended)|to discuss|about|during|regarding|where|while)\b"
    r"|,\s(?:the|and)\s\w+\s(?:said|added|stated)|,\s(?:he|she|it|said|says|told|has|had)\s"
)
_LEAST = 0.4
"""How likely a sentence has to tell of a side meeting by all its words."""
_PART = 0.6
"""The part of a sentence that what is told there has to be."""
_MORE_OF_WHOM = re.compile(r",?\s(?:with |to |by |from )?(?:who|whom|which|where)\b")
_WITH_WHOM = re.compile(r",\s(?:with|to|by|from)\s(?:whom|which)\b")
_THAT = re.compile(r"\b(?:that|said)\s(?=[A-Z])|,\s(?=the\s|[A-Z])")


def find_side_meetings(article: Article, *, people: Sequence[Found] = ()) -> tuple[Found, ...]:
    """Find sentences that tell of further meetings, from their subject to whom it meets.

    Whom the text has named before is met in the main meeting, one of the `people` who are new
    is not.
    """
    main = _main_meeting(article, people)
    found = (
        _programmed(article, sentence)
        or _also(article, sentence)
        or _apart(article, sentence, main)
        or _on_margins(article, sentence)
        or _beside(article, sentence, main)
        or _shown(article, sentence, main)
        for sentence in article.sentences
        if not _TWO_ALSO.match(article.text, *sentence.span)
    )
    told = [one for one in found if one]
    return tuple(_with_likely(article, told, main))


def _on_margins(article: Article, sentence: Sentence) -> Found | None:
    """Find what is signed or opened beside the main meeting."""
    start, _ = sentence.span
    if ON_MARGINS.match(article.words_of(sentence.span)) is None:
        return None
    span = Span(start, _end(article, sentence, start))
    return Found(kind="side_meeting", span=span, rule="on-margins", confidence=0.7)


class _MainMeeting(NamedTuple):
    """Where a text has told what it is about, has let two meet, and introduces each person."""

    told: int
    met: int
    introduced: Sequence[int]


def _with_likely(article: Article, told: Sequence[Found], main: _MainMeeting) -> Iterator[Found]:
    """Add side meetings that all words of a sentence tell, and tell those whole that are cut short.

    What stands at less than a part of its sentence may lack what else somebody saw or whom, but
    not where the rest only says more of whom somebody meets.
    """
    likely = [one for one in _likely(article) if not one.span.start < main.met <= one.span.end + 1]
    whole = SpanIndex(one.span for one in likely)
    kept = [one for one in told if not _is_cut(article, one.span, whole)]
    places = SpanIndex(one.span for one in kept)
    yield from kept
    yield from (one for one in likely if not places.meeting(one.span))


def _is_cut(article: Article, part: Span, whole: SpanIndex) -> bool:
    return not _MORE_OF_WHOM.match(article.text, part.end) and any(
        part.end - part.start < _PART * (one.end - one.start) for one in whole.meeting(part)
    )


def _likely(article: Article) -> Iterator[Found]:
    known = article.index.knowledge.side_meeting_signs
    for one in likely_statements(article, known, least=_LEAST, taken=SpanIndex(())):
        yield Found(
            kind="side_meeting",
            span=one.span,
            rule="likely-meeting",
            confidence=one.confidence,
            reasons=(one.reason,),
        )


def _main_meeting(article: Article, people: Sequence[Found]) -> _MainMeeting:
    return _MainMeeting(
        _first_end(article, MAIN), _first_end(article, MET), _introductions(article, people)
    )


def _first_end(article: Article, pattern: re.Pattern[str]) -> int:
    """Give where the first whole sentence with some words ends; headlines are none."""
    ends = (
        one.span.end
        for one in article.sentences
        if article.text[one.span.end - 1] in ".!?" and pattern.search(article.text, *one.span)
    )
    return next(ends, len(article.text))


def _introductions(article: Article, people: Sequence[Found]) -> Sequence[int]:
    """Give in order where people are named whose last word has not stood in the text before."""
    ends = {one.span.end: one.span.start for one in people}
    words = [word for sentence in article.sentences for word in sentence.words]
    wanted = {word.text for word in words if word.end in ends}
    first_at: dict[str, int] = {}
    for word in words:
        if word.text in wanted:
            first_at.setdefault(word.text, word.end)
    return sorted(ends[end] for end in first_at.values() if end in ends)


def _beside(article: Article, sentence: Sentence, main: _MainMeeting) -> Found | None:
    """Find a meeting that the words around tell to be another than the main one.

    With the day alone they do so where somebody is met who is new to the text.
    """
    start, end = sentence.span
    contact = CONTACT.search(article.text, start, end) if start >= main.told else None
    text = article.words_of(sentence.span)
    if contact is None or (text.startswith(_FRAMES) and start < main.met):
        return None
    if not (BESIDE.search(text) or ON_THE_ROAD.search(text)):
        together = TOGETHER.search(article.text, start, contact.start())
        new = bisect_left(main.introduced, contact.start()) < bisect_left(main.introduced, end)
        if start < main.met or together or not new or not ON_A_DAY.search(text):
            return None
    span = Span(start, _end(article, sentence, contact.end()))
    return Found(kind="side_meeting", span=span, rule="meets-beside", confidence=0.7)


def _shown(article: Article, sentence: Sentence, main: _MainMeeting) -> Found | None:
    """Find what guests are shown on another day or at another hour than the main meeting."""
    start, end = sentence.span
    shown = LOOKS_AT.search(article.text, start, end) if start >= main.met else None
    text = article.words_of(sentence.span)
    if not (shown and (shown["hour"] or BESIDE.search(text) or ON_A_DAY.search(text))):
        return None
    span = Span(start, _end(article, sentence, shown.end()))
    return Found(kind="side_meeting", span=span, rule="shown", confidence=0.6)


def _also(article: Article, sentence: Sentence) -> Found | None:
    match = _ALSO.search(article.text, *sentence.span)
    if match is None:
        return None
    _, end = sentence.span
    whom = _WITH.search(article.text, match.end(), end) or _WHOM.match(article.text, match.end())
    if _RECEIVED.match(article.text, match.end() - len(match[0].split()[-1])):
        return None
    return _side_meeting(article, sentence, match, rule="also-meets") if whom else None


def _apart(article: Article, sentence: Sentence, main: _MainMeeting) -> Found | None:
    start, end = sentence.span
    match = _APART.search(article.text, start, end)
    if match and _is_main(article, match, main):
        match = None
    match = match or _TOURED.search(article.text, start, end)
    match = match or _CALLED_IN.search(article.text, start, end)
    if match is None and not _DAY.search(article.text, start, end):
        match = _ON_MARGINS.search(article.text, start, end)
    if match:
        return _side_meeting(article, sentence, match, rule="meets-apart")
    opening = _OPENING.match(article.text[start:end])
    first = opening and opening[0].startswith(_FRAMES) and 0 < start < main.met
    if opening is None or first or _TO_THE_PRESS.search(article.text, start, end):
        return None
    span = Span(start, _end(article, sentence, start + opening.end()))
    return Found(kind="side_meeting", span=span, rule="meets-apart", confidence=0.7)


def _is_main(article: Article, match: re.Match[str], main: _MainMeeting) -> bool:
    """Tell the meeting that a text is about: the first one it tells of, before it goes on."""
    plain = match[0].startswith(_MEETS) and not _ANOTHER.search(match[0])
    return plain and match.start() < main.met < len(article.text.rstrip())


def _programmed(article: Article, sentence: Sentence) -> Found | None:
    """Find a meeting in a line of a programme."""
    start, end = sentence.span
    hour = _PROGRAMMED.match(article.text[start:end])
    if hour is None:
        return None
    span = Span(start + hour.end(), end)
    return Found(kind="side_meeting", span=span, rule="in-programme", confidence=0.7)


def _side_meeting(
    article: Article, sentence: Sentence, match: re.Match[str], *, rule: str
) -> Found:
    start = _subject_start(article, sentence, match)
    span = Span(start, _end(article, sentence, match.end()))
    return Found(kind="side_meeting", span=span, rule=rule, confidence=0.8)


def _subject_start(article: Article, sentence: Sentence, match: re.Match[str]) -> int:
    start = sentence.span.start
    for opener in _THAT.finditer(article.text, sentence.span.start, match.start()):
        start = opener.end()
    return start


def _end(article: Article, sentence: Sentence, position: int) -> int:
    tail = _TAIL.search(article.text, position + 8, sentence.span.end)
    end = tail.start() if tail else sentence.span.end
    if tail and (whom := _WITH_WHOM.search(article.text, position, end)):
        # Not "…, with whom she spoke", of what they spoke being cut.
        end = whom.start()
    return end - (article.text[end - 1] in ".!?,")
