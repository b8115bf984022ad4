"""Find what people are reported to say, ask for or reject, in the words of the reporter."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from briefgen.extract.article import Article, Sentence
from briefgen.extract.clauses import clause_end, opening, states_of_themselves
from briefgen.extract.found import Found
from briefgen.extract.interviews import first_person
from briefgen.extract.likely_statements import likely_statements
from briefgen.extract.position_holders import holder_of
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
from briefgen.extract.told_beside import (
    PRONOUNS,
    claims,
    told_before,
    told_beside,
    without_stop,
)
from briefgen.extract.told_jointly import told_jointly
from briefgen.extract.unnamed_sources import unnamed_sources

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
_SAID_OF_QUOTE = re.compile(
    r"(?<=[\"”’»] )(?:[^,;.:\"“”]{1,60} )?(?:said|stated|added|noted|stressed|explained|remarked"
    r"|declared|observed|recalled|warned|concluded|continued),? (?:and|but) (?:also |then )?"
)
"""What belongs to a quotation before a position: "“…”, he stated, and proposed patrols"."""
_TOGETHER = re.compile(
    r"\b(?P<who>(?:[Tt]he two|[Tt]he|[Bb]oth|[Tt]wo) (?:[Ss]ides|countries|[Pp]arties|[Mm]inisters"
    r"|[Ll]eaders|[Dd]elegations))\s(?:(?:also|have|had)\s){0,2}\Z"
)
"""Both sides as one speaker; what a single body says is an announcement."""


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
    reached = SpanIndex((*(one.span for one in quotes), *(span for span, _ in found)))
    return (
        *(said(article, "position", span, (speaker, dates)) for span, speaker in found),
        *_likely(article, speakers, reached, dates),
    )


def _likely(
    article: Article, speakers: Speakers, told: SpanIndex, dates: Sequence[Found]
) -> Iterator[Found]:
    """Find what all words of a sentence tell to be somebody's, beside what is told."""
    known = article.index.knowledge.position_signs
    for one in likely_statements(article, known, least=_LEAST, taken=told):
        sentence = article.sentence_at(one.span.start)
        speaker = holder_of(article, sentence, one.span, speakers)
        found = said(article, "position", one.span, (speaker, dates))
        yield replace(
            found,
            rule="likely-position",
            confidence=one.confidence,
            reasons=(one.reason, *found.reasons),
        )


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
            kept.append((_behind_quote(article, place), speaker))
    return tuple(kept)


def _behind_quote(article: Article, place: Span) -> Span:
    """Leave out "he stated, and" behind a quotation."""
    said_of_it = _SAID_OF_QUOTE.match(article.text, *place)
    return Span(said_of_it.end(), place.end) if said_of_it else place


def _in_own_words(span: Span, quotes: SpanIndex) -> bool:
    """Tell whether most of a position is the reporter's and none of it begins in a quotation."""
    met = quotes.meeting(span)
    quoted = sum(min(span.end, one.end) - max(span.start, one.start) for one in met)
    inside = any(one.start <= span.start for one in met)
    return not inside and quoted < _MOSTLY * (span.end - span.start)


_INSERTED = re.compile(r"(?: \([^)]{2,12}\))?(?:, [^;]{3,120},)? (?:also |has |have |had |then )*")
_SAYS = ("said", "says", "told", "announced", "added")
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
_LEAST = 0.7
"""How likely a sentence has to tell what somebody holds by all its words."""


def _positions(
    article: Article, sentence: Sentence, speakers: Speakers
) -> Iterator[tuple[Span, Speaker]]:
    if article.text[sentence.span.end - 1] == "?":
        # Who asks does not tell.
        return
    yield from _answers(article, sentence, speakers)
    yield from states_of_themselves(article, sentence)
    yield from told_jointly(article, sentence)
    for match in REPORTED.finditer(article.text, *sentence.span):
        speaker = _both(article, sentence, match) or speakers.before(sentence, Span(*match.span()))
        if speaker and (speaker.person or _speaks_for_itself(article, sentence, speaker, match)):
            start = _phrase_start(article, sentence, speaker)
            yield Span(start, clause_end(article, sentence, match.end())), speaker
    if behind := told_before(article, sentence, speakers):
        yield Span(opening(article, sentence), behind.end), behind.speaker
    if beside := told_beside(article, sentence, speakers):
        yield Span(opening(article, sentence), without_stop(article.text, sentence.span)), beside
    for match in ASKED.finditer(article.text, *sentence.span):
        if speaker := _who_asks(article, sentence, match, speakers):
            start = _phrase_start(article, sentence, speaker)
            yield Span(start, clause_end(article, sentence, match.end())), speaker
    for end, speaker in find_stances(article, sentence, speakers):
        start = _phrase_start(article, sentence, speaker)
        yield Span(start, clause_end(article, sentence, end)), speaker
    for told, source in unnamed_sources(article, sentence):
        yield Span(max(told.start, opening(article, sentence)), told.end), source


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
    named = article.words_of(speaker.span).lower() not in PRONOUNS
    before = article.text[sentence.span.start : speaker.span.start]
    led_to = LED_TO.search(before) and not _ITS_PEOPLE.fullmatch(before)
    begins = named and len(before) < SUBJECT_OPENING and not led_to
    between = article.text[speaker.span.end : verb.start()]
    office = OFFICE.search(speaker.name) and not claims(article, sentence, speaker)
    return begins and bool(_INSERTED.fullmatch(between)) and not office


def _who_asks(
    article: Article, sentence: Sentence, verb: re.Match[str], speakers: Speakers
) -> Speaker | None:
    """Give the person who asks, or the state with which the sentence begins."""
    start = article.text.rfind(";", sentence.span.start, verb.start()) + 1 or sentence.span.start
    reach = Span(start, min(verb.start(), start + SUBJECT_OPENING))
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
