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
    r"|(?:said|says) (?!(?:on|in|at|after|during|to|by|so|that|as|when|before|yes|no)\b)"
    r"(?!(?:the|an?) (?:[a-z]+ )?(?:officials?|ministry|minister|spokes\w+|sources?|statement)\b)"
    r"(?=[\w’'-]+ [\w’'-]+ )"
    r"|(?:called on|urged|pressed|asked|requested) [^.;]{3,80}? to [a-z]"
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
    r",\s(?P<who>[^,.;\"“”]{2,60}?)\s(?:said|added|says)\b(?![^.;]{0,40}?\bthat\b)[^.;,\"“”]{0,40}\Z"
)
"""Who said it behind what was said: "…, Sørensen said"."""


def _positions(
    article: Article, sentence: Sentence, speakers: Speakers
) -> Iterator[tuple[Span, Speaker]]:
    for match in _REPORTED.finditer(article.text, *sentence.span):
        speaker = _both(article, sentence, match) or speakers.before(sentence, Span(*match.span()))
        if speaker and speaker.person:
            yield Span(speaker.span.start, _clause_end(article, sentence, match.end())), speaker
    if behind := _told_before(article, sentence, speakers):
        yield Span(sentence.span.start, behind.span.end), behind


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
