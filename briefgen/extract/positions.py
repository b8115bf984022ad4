"""Find what people are reported to say, ask for or reject, in the words of the reporter."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from briefgen.extract.article import Article, Sentence
from briefgen.extract.found import Found
from briefgen.extract.quotes import said
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.speakers import Speaker, Speakers

_REPORTED = re.compile(
    r"\b(?:(?:said|says|stated|stressed|noted|emphasi[sz]ed|underlined|underscored|highlighted"
    r"|added|reiterated|reaffirmed|affirmed|explained|pointed out|argued|warned|insist(?:s|ed)"
    r"|declared|observed|recalled|remembered|replied|clarified|claimed|conceded|acknowledged"
    r"|complained|denied|maintain(?:s|ed)|assured(?: the)?|told|indicated|expressed (?:the )?"
    r"(?:hope|confidence|concern))(?: [a-z]{2,12}){0,2}?,? that\b"
    r"|(?:said|says|added), (?=[A-Z][\w-]+ )(?![A-Z][\w-]+day\b)|(?:said|added): (?=[A-Z][\w-]+ )"
    r"|(?:said|says) (?:about|some|more than|nearly|over|only) \d"
    r"|(?:showed|signall?ed|informed|precised|detached|reported|expressing) that\b"
    r"|recalled the (?=[A-Z])"
    r"|(?:said|says) (?!(?:on|in|at|after|during|to|by|so|that|as|when|before|yes|no)\b)"
    r"(?!(?:the|an?) (?:[a-z]+ )?(?:officials?|ministry|minister|spokes\w+|sources?|statement)\b)"
    r"(?=[\w’'-]+ [\w’'-]+ )"
    r"|(?:called on|urged|pressed|asked|requested) [^.;]{3,80}? to [a-z]"
    r"|told (?:reporters|journalists) [^;\"“]{0,140}?\bthat\b"
    r"|told (?:[A-Z]\w+ |the [\w ]{3,20})[^.;\"“]{0,40}?that\b"
    r"|(?:disclosed|announced|informed [^.;]{3,40}?) that\b"
    r"|(?:underscored|stressed|emphasi[sz]ed|highlighted|underlined) (?:the|his|her|their|its)\b"
    r"|(?:expressed|requested|hoped)(?: the hope)? that\b"
    r"|conveyed (?:his |her |their )?(?:appreciation|gratitude|thanks)\b"
    r"|re(?:affirmed|iterated) [A-Z]\w+['’]s\b"
    r"|(?:thanked|commended|praised) (?:the )?[A-Z]\w+ for\b"
    r"|rejected (?:the|any|all) (?:claim|idea|accusation|suggestion|allegation|notion)s?\b"
    r"|conveyed [^.;]{0,60}?\b(?:wish|hope|desire|concern|readiness)\b"
    r"|accused the [\w ]{3,40}? of\b)"
)
_ASKED = re.compile(
    r"\b(?:(?:asked|pleaded|appealed|called|pressed|pushed) for\b"
    r"|(?:requested|solicited|demanded) "
    r"(?:the|an?|early|more|better|help|support|quicker|greater)\b"
    r"|(?:promised|pledged|vowed|offered|refused|proposed) (?:to|an?)\b"
    r"|wants? (?:the|to|an?)\b"
    r"|will (?:also )?(?:raise|urge|propose|ask for|call for|press for) (?:the|an?)\b"
    r"|(?:expressed|raised) (?:his |her |its |their )?(?:deep |serious )?"
    r"(?:concerns?|regrets?|disappointment|appreciation) (?:about|at|over|for|to|with)\b"
    r"|reiterated (?:its|his|her|their) (?:offer|call|demand|request|support|commitment|position)\b"
    r"|(?:is|are) (?:willing|ready|prepared) to\b"
    r"|called (?:the \w+|it|this|that) (?:an? [^.;,]{3,50}"
    r"|\w+(?:ic|ous|ful|ive|[ai]ble|al|[ae]nt))"
    r"(?=[.,;]))"
)
"""What somebody wants, promises or thinks of a thing; a state does so as well as a person."""
_CLAUSE_END = re.compile(r", and (?=the |both |it |he |she |they |that )|;|,? which ")
_LEAST_CLAUSE = 40
_MOSTLY = 0.45
_TOGETHER = re.compile(
    r"\b(?P<who>(?:[Tt]he two|[Tt]he|[Bb]oth|[Tt]wo) (?:sides|countries|parties|ministers|leaders"
    r"|delegations))\s(?:(?:also|have|had)\s){0,2}\Z"
)
"""Both sides as one speaker; what a single body says is an announcement."""


def find_positions(
    article: Article, speakers: Speakers, *, dates: Sequence[Found], quotes: Sequence[Found]
) -> tuple[Found, ...]:
    """Find what people are reported to say; announcements of bodies are no positions.

    What is mostly one of the `quotes` is told by the quote.
    """
    taken = SpanIndex(one.span for one in quotes)
    return tuple(
        said(article, "position", span, (speaker, dates))
        for sentence in article.sentences
        for span, speaker in _first(_positions(article, sentence, speakers), taken)
    )


def _first(
    positions: Iterable[tuple[Span, Speaker]], quotes: SpanIndex
) -> tuple[tuple[Span, Speaker], ...]:
    """Keep one position of a sentence, the first that is no quotation."""
    return tuple(islice((one for one in positions if _in_own_words(one[0], quotes)), 1))


def _in_own_words(span: Span, quotes: SpanIndex) -> bool:
    """Tell whether most of a position is the reporter's and none of it begins in a quotation."""
    met = quotes.meeting(span)
    quoted = sum(min(span.end, one.end) - max(span.start, one.start) for one in met)
    inside = any(one.start <= span.start for one in met)
    return not inside and quoted < _MOSTLY * (span.end - span.start)


_TOLD_AFTER = re.compile(
    r",\s(?P<who>[^,.;\"“”]{2,60}?)\s(?:said|added|says)\b(?![^.;]{0,40}?\bthat\b)[^.;,\"“”]{0,40}"
    r"(?:, (?:as|while|after|when) [^.;,\"“”]{3,90})?\Z"
)
"""Who said it behind what was said: "…, Sørensen said"."""


_ACCORDING = re.compile(r"(?<![\w,] )(?:According to|Second) (?P<who>[^,.;\"“”]{2,90}),\s")
_TOLD_INSIDE = re.compile(
    r"(?<![\"”’]),\s(?P<who>[^,.;\"“”]{2,40}?)\s(?:said|says|added|warned|argued|noted),\s(?=[a-z])"
)
_SAID_BY = re.compile(r"(?<=[^\"”’]{40}),\ssaid (?P<who>[^,.;\"“”]{4,60})(?=[,.]|\Z)")
_AND_ALSO = re.compile(r"\band (?:also |then )?\Z")
_NEXT_TO = re.compile(r"\s(?:also |has |have |had |again |then )*")
_OPENING = 40
"""Characters at the start of a sentence in which its subject stands."""


def _positions(
    article: Article, sentence: Sentence, speakers: Speakers
) -> Iterator[tuple[Span, Speaker]]:
    for match in _REPORTED.finditer(article.text, *sentence.span):
        speaker = _both(article, sentence, match) or speakers.before(sentence, Span(*match.span()))
        if speaker and speaker.person:
            yield Span(speaker.span.start, _clause_end(article, sentence, match.end())), speaker
    if behind := _told_before(article, sentence, speakers):
        yield Span(sentence.span.start, behind.span.end), behind
    if beside := _told_beside(article, sentence, speakers):
        yield Span(sentence.span.start, _without_stop(article.text, sentence.span)), beside
    for match in _ASKED.finditer(article.text, *sentence.span):
        if speaker := _who_asks(article, sentence, match, speakers):
            yield Span(speaker.span.start, _clause_end(article, sentence, match.end())), speaker


def _told_beside(article: Article, sentence: Sentence, speakers: Speakers) -> Speaker | None:
    """Give who said a whole sentence: "According to her, …", "…, he said, …", "…, said NAME"."""
    for pattern in (_ACCORDING, _TOLD_INSIDE, _SAID_BY):
        match = pattern.search(article.text, *sentence.span)
        speaker = match and speakers.first_in(sentence, Span(*match.span("who")))
        if speaker and speaker.person:
            return speaker
    return None


def _who_asks(
    article: Article, sentence: Sentence, verb: re.Match[str], speakers: Speakers
) -> Speaker | None:
    """Give the person who asks, or the state with which the sentence begins."""
    opening = Span(sentence.span.start, min(verb.start(), sentence.span.start + _OPENING))
    if _AND_ALSO.search(article.text, sentence.span.start, verb.start()):
        return speakers.first_in(sentence, opening, people_only=True)
    speaker = speakers.before(sentence, Span(*verb.span()))
    if speaker is None or speaker.person:
        return speaker
    between = article.text[speaker.span.end : verb.start()]
    party = sentence.party_at(speaker.span)
    state = (party and party.form == "name") or article.words_of(speaker.span).isupper()
    begins = speaker.span.start == sentence.span.start
    return speaker if state and begins and _NEXT_TO.fullmatch(between) else None


def _without_stop(text: str, span: Span) -> int:
    return span.end - (text[span.end - 1] in ".!?")


def _told_before(article: Article, sentence: Sentence, speakers: Speakers) -> Speaker | None:
    """Give who said what a sentence tells, where the name stands behind it."""
    start, end = sentence.span
    end -= article.text[end - 1] in ".!?"
    match = _TOLD_AFTER.search(article.text, start + _LEAST_CLAUSE, end)
    speaker = match and speakers.before(sentence, Span(match.end("who") + 1, match.end("who") + 2))
    named = match and speaker and speaker.span.start >= match.start("who") and speaker.person
    return speaker if named else None


def _both(article: Article, sentence: Sentence, verb: re.Match[str]) -> Speaker | None:
    """Give "the two sides" where they stand right before "said"."""
    if not verb[0].startswith(("said", "says")):
        return None
    found = _TOGETHER.search(
        article.text, max(sentence.span.start, verb.start() - 40), verb.start()
    )
    return Speaker(found["who"], Span(*found.span("who")), person=True) if found else None


def _clause_end(article: Article, sentence: Sentence, start: int) -> int:
    end = sentence.span.end
    cut = _CLAUSE_END.search(article.text, start + _LEAST_CLAUSE, end)
    end = cut.start() if cut else end
    while end > start and article.text[end - 1] in " .;!?":
        end -= 1
    return end
