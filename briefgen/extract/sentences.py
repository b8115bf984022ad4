"""Split a text into sentences without losing a character's place."""

import re
from collections.abc import Iterator
from itertools import chain

from briefgen.extract.span import Span, span_at
from briefgen.extract.words import word_set

LONGEST = 1000
"""Characters after which a sentence is cut: rules then take linear time on any text."""

_ABBREVIATIONS = word_set(
    "mr mrs ms mx dr prof gen col lt sgt cmdr capt maj adm amb rep sen gov hon barr ret st jr sr "
    "no vol art jan feb mar apr jun jul aug sep sept oct nov dec vs inc ltd corp etc "
    "approx fig lic eng ing vda sra sr mme mlle pres min dep sec assoc cde cllr brig "
    "atty engr av doç ven msgr revd kh ts zh mag mgr dipl dott drs smt shri rt"
)
_RETIRED = word_set("ret rtd retd")
_WEEKDAYS = word_set("mon tue tues wed thu thur thurs fri sat sun")
_STARTERS = word_set("The He She It They This That These In On At Both A An We I But And")
_END = re.compile(
    # The look-behinds keep a row of a million dots or blanks from being read a million times.
    r"(?P<stop>(?<![.!?…。！？])[.!?…。！？]++[\"”’'»)\]]{0,3})(?:(?P<space>\s+)(?=[\"“‘'«(\[\-–—•*]{0,3}[^\Wa-z_])|\Z)"
    r"|(?P<glued>(?<=[a-z0-9)\"”])[.!?][\"”’]?)"
    r"(?=[\"“]?[A-Z](?:[a-z]|\. [A-Z][a-z]))"
    r"|(?P<line>(?<![ \t])[ \t]*+(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]))"
)
_DOTTED_DATE = re.compile(r"(?<![\d.])\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d(?!\d)")
_DOT_BEHIND = re.compile(
    r"(?<!\d)\d{1,2}\. (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (?:19|20)\d\d"
)
_YEAR_FIRST = re.compile(r"\b(?:19|20)\d\d\. [A-Z][a-z]{2,8} \d{1,2}\.")
_LAST_WORD = re.compile(r"[^\s(\"“]{1,20}\Z")
_WRAPPED_LINE = range(55, 101)
_LINE = re.compile(r"[^\n\r]{101}")


def split_sentences(text: str) -> tuple[Span, ...]:
    """Give the places of all sentences in order; white space between them belongs to none.

    Glued sentences ("Policy.This", "Policy.A. Holm") are split, abbreviations and initials are
    not, and a line end counts where the line is no part of a wrapped paragraph.
    """
    return tuple(
        piece for sentence in _sentences(text) for piece in _cut(text, _strip(text, sentence))
    )


def sentence_around(text: str, place: Span) -> Span:
    """Give the sentence in which a place lies; one over several reaches from first to last."""
    sentences = split_sentences(text) or (place,)
    first = sentences[span_at(sentences, place.start)]
    last = sentences[span_at(sentences, max(place.start, place.end - 1))]
    return Span(min(first.start, place.start), max(last.end, place.end))


def _sentences(text: str) -> Iterator[Span]:
    # Half a million blank lines around a text are no half million sentences.
    start, stop = len(text) - len(text.lstrip()), len(text.rstrip())
    wrapped = _LINE.search(text) is None
    for match in _END.finditer(text, start, stop):
        if _ends_sentence(text, match, start, wrapped=wrapped):
            end = match.end("stop") if match["stop"] else match.end()
            yield Span(start, end)
            start = end
    yield Span(start, max(start, stop))


def _ends_sentence(text: str, match: re.Match[str], start: int, *, wrapped: bool) -> bool:
    if match["line"]:
        return not _goes_on(text, match, wrapped=wrapped)
    end = match.start()
    while match["glued"] and end > start and text[end - 1] in '"”’)»':
        end -= 1
    before = _LAST_WORD.search(text, max(start, end - 20), end)
    word = before[0] if before else ""
    if match["glued"]:
        # "www.example.Com" and "v2.Beta" are names; sentences end in a word of some length.
        return len(word) > 2 and "." not in word and "/" not in word
    if word.lower() in _WEEKDAYS and text[match.end() : match.end() + 1].isdigit():
        # "Mon. 7 May"
        return False
    if word.isdigit() and _is_in_date(text, match.end("stop")):
        return False
    if match["stop"] == ".)" and word.lower() in _RETIRED:
        # Behind "Rear Admiral (ret.)" stands whose rank it is.
        return False
    return not (match["stop"] == "." and _is_abbreviation(text, word, match.end()))


def _is_in_date(text: str, stop: int) -> bool:
    """Tell the dots of days as Central Europe has them: "13. 2. 2031", "2031. May 7."."""
    around = max(0, stop - 6), stop + 18
    forms = (_DOTTED_DATE, _DOT_BEHIND, _YEAR_FIRST)
    dates = chain.from_iterable(form.finditer(text, *around) for form in forms)
    return any(date.start() < stop < date.end() for date in dates)


def _is_abbreviation(text: str, word: str, following: int) -> bool:
    """Tell an abbreviation or initial; "U.S." ends a sentence before a word that opens one."""
    if word.lower() in _ABBREVIATIONS:
        return True
    if "." in word or (len(word) == 1 and word.isupper()):
        opener = re.compile(r"\w*").match(text, following)
        return not (opener and opener[0] in _STARTERS)
    return False


def _goes_on(text: str, match: re.Match[str], *, wrapped: bool) -> bool:
    """Tell a line end inside a sentence: the next line goes on small, or all lines are wrapped."""
    opened = (
        max(text.rfind(mark, max(0, match.start() - 200), match.start()) for mark in "\n\r") + 1
    )
    line = text[opened : match.start()].rstrip()
    following = text[match.end() : match.end() + 1]
    if not line or not following.strip() or following in "-•*–—":
        return False
    return following.islower() or (
        wrapped and len(line) in _WRAPPED_LINE and line[-1].isalnum() and following.isalpha()
    )


_LIST_MARKS = "□■○●◦▪▫◆◇▶►※➢➤"
"""With these notices begin their items, as in East Asia: they are no part of a sentence."""


def _strip(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip().lstrip(_LIST_MARKS).lstrip())
    return Span(start, max(start, span.start + len(piece.rstrip())))


def _cut(text: str, span: Span) -> Iterator[Span]:
    """Yield a sentence, cut at spaces where it is longer than any rule should read."""
    start = span.start
    while span.end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        end = space if space > 0 else start + LONGEST
        yield Span(start, end)
        start = end
    if start < span.end:
        yield Span(start, span.end)
