"""Find what somebody is told to want, promise or think, and who: the subject of a stance verb."""

import re
from collections.abc import Iterator

from briefgen.extract.article import Article, Sentence
from briefgen.extract.span import Span
from briefgen.extract.speaker import Speaker
from briefgen.extract.speakers import Speakers
from briefgen.extract.stance_verbs import BASE_FORMS, stance_end
from briefgen.extract.words import word_set

LED_TO = re.compile(r"\b(?:by|of|in|at|with|from|to|for)(?: the)? \Z")
OFFICE = re.compile(
    r"\b(?:Ministry|Department|Government|Office|Presidency|Embassy|Agency|Bureau|Directorate"
    r"|Police|Army|Navy|Court|Parliament|Secretariat|Council|Committee|Commission)\b"
)
_PRIVATE = re.compile(r"\b(?:Business|Employers|Trade Union|Refugee|Farmers|Consumers?|Industry)\b")
AND_ALSO = re.compile(r"\band (?:also |then )?\Z")
SIDE_OF = ("", "The ", "the ", "The Government of ", "The Republic of ", "But ", "However, ")
"""What may stand before the country of "the Norwegian side"."""
_BEHIND_CLAUSE = re.compile(
    r"(?:[^\"“”;]{8,160}: (?:[Tt]he )?"
    r"|(?:After|Before|Following|In|On|At|For|Since|While|Although|Though|Despite|With|Under|As"
    r"|To|By"
    r"|During|Once|When|Meanwhile|Earlier|Later|Now|Today|Yesterday|Regarding|Concerning|Given)\b"
    r"[^;:\"“”]{2,160}, (?:the )?)\Z"
)
"""What stands before a clause that begins with its subject."""
SUBJECT_OPENING = 40
"""Characters at the start of a sentence in which its subject stands."""
_HELD_BEFORE = re.compile(
    r"(?: \([^)]{2,40}\))?(?:,? (?:MPs?|MEP|PhD|QC|KC|TD|Jr|Sr|[A-Z]{2,4})\.?)*"
    r"(?: (?:of|from|at|with|for) [^,;]{3,80}?| in [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})?"
    r"(?:, [^;]{2,160}?,|,)?"
    r"(?: (?:also|further|again|then|later|still|now|even|nevertheless|therefore|too|in turn|once"
    r"|more|long|first|earlier|already|just|himself|herself|itself|rightly|for (?:his|her"
    r"|its|their) part|on (?:his|her|its|their) (?:side|part)"
    r"|in response|in return|in this regard|has|have|had|did|does|do|not|never|always|will|would"
    r"|could|cannot|must|[a-z]+ly"
    r"|on [A-Z][a-z]+day),?)*\s"
)
"""What stands between a subject and its verb: an insertion, adverbs, and what helps the verb."""
ENDED = '.!?…;:)"”’»'
"""How what is no headline or item of a list ends."""
NEWS = (
    "announced",
    "announces",
    "briefed",
    "informs",
    "mean",
    "means",
    "meant",
    "outlined",
    "explained",
    "detailed",
    "raised",
    "offered",
)
"""What a state or body does rather than thinks."""
_HELD_BY_OFFICES = word_set(
    "demanded warned urged rejected criticised criticized opposed denied "
    "insisted complained objected refused regretted deplored condemned expressed dropped withdrew"
)
"""What an office holds as well where it is told as past."""
_MONEY = re.compile(r" (?:about |some |up to |another |a further )?(?:[$€£]|[A-Z]{2,3}\$? ?)?\d")


def find_stances(
    article: Article, sentence: Sentence, speakers: Speakers
) -> Iterator[tuple[int, Speaker]]:
    """Yield where each verb ends by which somebody wants or promises something, and who."""
    if article.text[sentence.span.end - 1] not in ENDED:
        # A headline or an item of a list.
        return
    for word in sentence.words:
        end = stance_end(article.text, word, sentence.span.end)
        speaker = end and _subject(article, sentence, Span(word.start, word.end), speakers)
        if end and speaker:
            yield end, speaker


def opens_clause(before: str) -> bool:
    """Tell what may stand before a country that is the subject: nothing, or a leading clause."""
    return before in SIDE_OF or _BEHIND_CLAUSE.match(before) is not None


def _subject(
    article: Article, sentence: Sentence, verb: Span, speakers: Speakers
) -> Speaker | None:
    opening = Span(sentence.span.start, min(verb.start, sentence.span.start + SUBJECT_OPENING))
    for speaker in (speakers.before(sentence, verb), speakers.first_in(sentence, opening)):
        if speaker and speaker.span.start < verb.start:
            subject = _held_by(article, sentence, verb, speaker)
            if subject:
                return subject
    return None


def _held_by(article: Article, sentence: Sentence, verb: Span, speaker: Speaker) -> Speaker | None:
    """Give a speaker, by the name of its state, if it is the subject of a verb."""
    adjacent = _HELD_BEFORE.fullmatch(article.text, speaker.span.end, verb.start)
    joined = AND_ALSO.search(article.text, max(sentence.span.start, verb.start - 12), verb.start)
    if not adjacent and (not joined or article.words_of(verb) in BASE_FORMS):
        # "to listen and promise" tells of no subject.
        return None
    if speaker.person:
        return speaker
    news = article.words_of(verb) in NEWS or _MONEY.match(article.text, verb.end)
    if news or not (adjacent or article.words_of(verb) in _HELD_BY_OFFICES):
        return None
    office = OFFICE.search(speaker.name) and not _PRIVATE.search(speaker.name)
    held = article.words_of(verb) in _HELD_BY_OFFICES or article.words_of(verb).endswith("s")
    if office and not held:
        # What an office did is news; what it "wants" or "is against" is a position.
        return None
    before = article.text[sentence.span.start : speaker.span.start]
    party = sentence.party_at(speaker.span)
    if party and party.span == speaker.span:
        # "Oslo said": so agencies print what an office of that state announces.
        held = opens_clause(before) and article.words_of(verb) not in ("say", "says", "said")
        return speaker._replace(name=party.party) if held else None
    return speaker if len(before) < SUBJECT_OPENING and not LED_TO.search(before) else None
