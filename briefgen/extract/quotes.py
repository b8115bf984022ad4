"""Find what is said: words between quotation marks, with speaker and day."""

import re
from collections.abc import Iterator, Sequence

from briefgen.extract.article import Article
from briefgen.extract.dated import dates_in, iso_interval
from briefgen.extract.found import Found
from briefgen.extract.quoted_names import is_joined, is_quoted_name
from briefgen.extract.span import Span, SpanIndex
from briefgen.extract.speaker import Speaker
from briefgen.extract.speakers import Speakers
from briefgen.model.facts import Attribute, AttributeName, DateValue

_QUOTED = re.compile(
    r"\"(?P<a>[^\"\n]{2,1500})\"|“(?P<b>[^“”\n]{2,1500})”|„(?P<c>[^„“”\n]{2,1500})[“”]"
    r"|«(?P<d>[^«»\n]{2,1500})»|''(?P<e>[^'\n](?:[^'\n]|'(?!')){1,1500})''"
    r"|(?<!\w)‘(?P<f>[^‘\n]{12,1500}?)’(?!\w)"
    r"|(?<![\w'])'(?P<g>(?:[^'\n]|(?<=\w)'(?=\w)){20,1500})'(?![\w'])"
    # A dash opens speech in Nordic, Romance and Slavic languages, and in what is made of them.
    r"|(?:(?<=\n)|\A)[-–—] ?(?P<h>[^\n\"“«]{20,600}?)(?:[,.!?]| [-–—]) "
    r"(?=(?:said|says|stated|states|told|explained|explains|added|adds|stressed|stresses|declared"
    r"|emphasi[sz]ed|emphasi[sz]es|noted|notes|warned|warns|commented|comments)\b(?! that\b))"
)
_UNMARKED = re.compile(
    r"^[^\n\"“«]{5,220}\b(?:said|says|added|commented|stated):[ \t]*\n+"
    r"(?P<words>[A-Z][^\n\"“”«»]{20,1500})$",
    re.MULTILINE,
)
"""A paragraph that another one announces, as British ministries set what is said."""
_OURS = re.compile(r"\b(?:I|we|We|my|My|our|Our|us|me)\b(?!\.)")
"""By these the paragraph is speech, and no list of what was said."""
_SAID_ON = re.compile(r"\b(?:said|told|stated|added|noted|stressed)(?: on)? \Z")
_SAID_COLON = re.compile(r"\b(?:said|added|stated|noted|declared):\s+\W*\Z")
_VERB_ALONE = re.compile(r"[\"”’»],? (?:affirmed|said|added|stated|declared|assured|noted)[.;\n]")
"""Languages in which a verb needs no pronoun leave it so in translation."""
_SUBJECT = 60
"""Characters at the start of a sentence in which its subject stands."""
_FEWEST_WORDS = 3


def find_quotes(
    article: Article, speakers: Speakers, *, names: SpanIndex, dates: Sequence[Found]
) -> tuple[Found, ...]:
    """Find direct speech of three words and more; quoted `names` are no speech."""
    found = list(_unmarked(article, speakers, dates))
    last: tuple[int, Speaker | None] = -1, None
    named: Span | None = None
    for match in _QUOTED.finditer(article.text):
        span = Span(*match.span(match.lastgroup or 0))
        if is_quoted_name(article.text, span, article.sentence_at(span.start).span) or (
            named and is_joined(article.text, named, span)
        ):
            named = span
        elif _is_speech(article, span, names):
            sentence = article.sentence_at(span.start)
            ending = article.sentence_at(span.end)
            speaker = (
                speakers.of(sentence, span)
                or speakers.of(ending, span)
                or _announced(article, span, speakers)
                or _same_speaker(article, span, last)
                or _named_last(article, span, speakers)
            )
            last = article.index_at(match.end()), speaker
            words = _without_comma(article.text, span)
            found.append(said(article, "quote", words, (speaker, dates)))
    return tuple(sorted(found, key=lambda one: one.span))


def _unmarked(article: Article, speakers: Speakers, dates: Sequence[Found]) -> Iterator[Found]:
    """Find the paragraphs behind "NAME said:" that have no quotation marks."""
    for match in _UNMARKED.finditer(article.text):
        span = Span(*match.span("words"))
        if _OURS.search(article.text, *span):
            span = Span(span.start, span.start + len(match["words"].rstrip()))
            told = article.sentence_at(match.start())
            opening = Span(told.span.start, min(told.span.end, told.span.start + _SUBJECT))
            speaker = speakers.first_in(told, opening, people_only=True)
            yield said(article, "quote", span, (speaker, dates))


def _without_comma(text: str, span: Span) -> Span:
    """Leave out the comma that American rules put before the mark: it is the sentence's."""
    return Span(span.start, span.end - text.endswith(",", span.start, span.end))


def _announced(article: Article, span: Span, speakers: Speakers) -> Speaker | None:
    """Give who the sentence before begins with, where it ends with "said:"."""
    before = article.text[max(0, span.start - 20) : span.start]
    index = article.index_at(span.start - 1)
    if not (index and _SAID_COLON.search(before)):
        return None
    told = article.sentences[index - 1]
    opening = Span(told.span.start, min(told.span.end, told.span.start + _SUBJECT))
    return speakers.first_in(told, opening, people_only=True)


def _named_last(article: Article, span: Span, speakers: Speakers) -> Speaker | None:
    """Give the person named last, where a verb stands alone behind: "…", affirmed."""
    alone = _VERB_ALONE.match(article.text, span.end)
    return speakers.person_before(span.start) if alone else None


def _same_speaker(article: Article, span: Span, last: tuple[int, Speaker | None]) -> Speaker | None:
    """Let a speech go on: a quotation that is the whole next sentence is by the same speaker."""
    index, speaker = last
    sentence = article.sentence_at(span.start).span
    alone = sentence.end - sentence.start - (span.end - span.start) < 4
    return speaker if alone and article.index_at(span.start) - index in (0, 1) else None


def _is_speech(article: Article, span: Span, names: SpanIndex) -> bool:
    words = article.words_of(span).split()
    if len(words) < _FEWEST_WORDS:
        return False
    covered = sum(
        max(0, min(span.end, name.end) - max(span.start, name.start))
        for name in names.meeting(span)
        # "a peace treaty" that somebody speaks of is no name; one that is all he says may be.
        if name.start <= span.start or article.text[name.start].isupper()
    )
    return covered < 0.6 * (span.end - span.start)


def said(
    article: Article, kind: str, span: Span, by: tuple[Speaker | None, Sequence[Found]]
) -> Found:
    """Give a quote or position with its speaker and, of the dates, the day it was said."""
    speaker, dates = by
    attributes = dict(_attributes(article, span, speaker, dates))
    attributes["direct"] = Attribute(value=kind == "quote", rule="quotation-marks")
    return Found(
        kind="quote" if kind == "quote" else "position",
        span=span,
        attributes=attributes,
        rule="direct-speech" if kind == "quote" else "reported-speech",
        confidence=0.9 if speaker and kind == "quote" else 0.7 if speaker else 0.5,
        reasons=() if speaker else ("No speaker is named beside it.",),
    )


def _attributes(
    article: Article, span: Span, speaker: Speaker | None, dates: Sequence[Found]
) -> Iterator[tuple[AttributeName, Attribute]]:
    if speaker:
        yield (
            "speaker",
            Attribute(
                value=speaker.name,
                start=speaker.span.start,
                end=speaker.span.end,
                rule="beside-verb-of-speech",
                confidence=0.85,
            ),
        )
    if said_on := _date_of(article, span, speaker, dates):
        yield "date", said_on


def _date_of(
    article: Article, span: Span, speaker: Speaker | None, dates: Sequence[Found]
) -> Attribute | None:
    """Give the day it was said, where the text tells: in the sentence, or the one before.

    The one before counts only for its own speaker ("He added …").
    """
    index = article.index_at(span.start)
    own, before = article.sentences[index], article.sentences[max(index - 1, 0)]
    near = list(dates_in(own.span, dates))
    if speaker and speaker.name.split()[-1] in article.words_of(before.span):
        near += dates_in(before.span, dates)
    for one in near:
        value = one.value
        if not isinstance(value, DateValue) or span.covers(one.span):
            continue
        if value.role == "quote" or _is_said_on(article.text, one.span):
            start, end = one.span
            day = iso_interval(value)
            return Attribute(value=day, start=start, end=end, rule="date-of-speech", confidence=0.8)
    return None


def _is_said_on(text: str, span: Span) -> bool:
    """Tell a day right behind a verb of speech: "said on Monday"."""
    return bool(_SAID_ON.search(text, max(0, span.start - 20), span.start))
