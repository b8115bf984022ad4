"""Find the phrases that certain nouns head: "the joint committee on herring of the two sides"."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import zip_longest
from typing import NamedTuple

from briefgen.extract.span import Span
from briefgen.extract.title_words import HEADS as OFFICERS
from briefgen.extract.words import Word, word_set

_MOST_BEFORE = 8
_MOST_BEHIND = 14
"""Words that a phrase may have before its head, and behind it: longer ones are sentences."""
_MOST_CAPITALS = 5
"""Words with a capital right behind a head: "Committee Norland-Sudland", "Exercise Calm Sea"."""
_CLOSED = word_set(
    "a an the this that these those its their his her our my your of to in on at by for from with "
    "and or but as is are was were be been has have had will would shall should may might can "
    "could not no it he she they we i you who which what when where while if than then so such "
    "also both each every any all some other another same only just more most very there here said "
    "says say told tell between after before during under over into about against within through "
    "since until per two three four five six seven eight nine ten first second third fourth fifth "
    "sixth seventh eighth ninth tenth last next previous latest new one whose them him us without "
    "towards toward despite amid upon via because how why yet still whether"
)
"""Words that are no part of a name, but for those that link two words with capitals."""
LINKS = word_set("of and on for in to")
_TAILS = word_set("of on for about")
"""What leads to what a body is for, or whose it is."""
_END_TAILS = (_CLOSED - _TAILS) | word_set(
    "agreed met meet meets held took takes began begins opened ended sits sat gathers gathered "
    "convenes works starts needs reported presented decided adopted discussed considered along off "
    "near across up"
)
_OWNER = re.compile(r"['’]s?\Z")
_COUNTED = re.compile(r"\d+(?:st|nd|rd|th)?|[a-z]+teenth|[IVXL]+", re.IGNORECASE)
_PAST = re.compile(r"[a-z]{2,}ed")
_JOINTS = ("–", "-", "'", "’")
_OPENINGS = word_set("session round meeting sitting edition conclusion")


class NounPhrase(NamedTuple):
    """A phrase by places among the words of a sentence: its first, its head, past its last."""

    first: int
    head: int
    stop: int

    def span(self, tokens: Sequence[Word]) -> Span:
        """Give where it stands in the text: "committee" of "the committee's next session"."""
        last = tokens[self.stop - 1]
        return Span(tokens[self.first].start, last.start + len(without_owner(last.text)))


def without_owner(word: str) -> str:
    """Give a word without the ending of an owner."""
    return _OWNER.sub("", word) or word


def noun_phrases(tokens: Sequence[Word], heads: AbstractSet[str]) -> Iterator[NounPhrase]:
    """Yield the phrases that one of some nouns heads, given in small letters.

    Of "the third session of the herring committee" this is the committee alone, and the last
    one of two in a row heads "the committee session".
    """
    nouns = [at for at, one in enumerate(tokens) if without_owner(one.text).lower() in heads]
    found = [
        NounPhrase(_first_of(tokens, at), at, _stop_of(tokens, at))
        for at, behind in zip_longest(nouns, nouns[1:])
        if behind != at + 1 or tokens[at].text != without_owner(tokens[at].text)
    ]
    for phrase, behind in zip_longest(found, found[1:]):
        if not (behind and _only_opens(tokens, phrase, behind)):
            yield phrase


def _only_opens(tokens: Sequence[Word], phrase: NounPhrase, behind: NounPhrase) -> bool:
    opens = tokens[phrase.head].text.lower().removesuffix("s") in _OPENINGS
    return opens and behind.head < phrase.stop and tokens[phrase.head + 1].text == "of"


def _first_of(tokens: Sequence[Word], head: int) -> int:
    """Go back over what describes a head, up to the article or verb before it."""
    first = head
    while first > 0 and head - first < _MOST_BEFORE:
        before = tokens[first - 1].text
        if before in _JOINTS and _joins(tokens, first - 1):
            first -= 2
        elif before.lower() in _CLOSED and (links := _links(tokens, first - 1)):
            first -= links + 1
        elif _ends_before(before, tokens[first].text):
            break
        else:
            first -= 1
    return first


def _ends_before(word: str, behind: str) -> bool:
    """Tell what stands before a name: a mark, a number, an article, whose it is."""
    owns = word != without_owner(word) and not _are_capital(word, behind)
    return (
        not word[0].isalnum() or bool(_COUNTED.fullmatch(word)) or word.lower() in _CLOSED or owns
    )


def _joins(tokens: Sequence[Word], at: int) -> bool:
    """Tell the dash of "Norland–Sudland Council" and the mark of "Leaders' Dialogue"."""
    if at == 0:
        return False
    before, mark, behind = tokens[at - 1 : at + 2]
    touches = before.end == mark.start and (mark.text not in "–-" or mark.end == behind.start)
    return touches and _are_capital(before.text, behind.text)


def _links(tokens: Sequence[Word], at: int) -> int:
    """Count the words that link two with capitals ("of the"), or "and" two in small letters."""
    count = 2 if tokens[at].text.lower() == "the" else 1
    if at < count or tokens[at - count + 1].text.lower() not in LINKS:
        return 0
    before, behind = tokens[at - count].text, tokens[at + 1].text
    if before.lower() in _CLOSED | OFFICERS or not before[0].isalnum():
        return 0
    small = tokens[at].text == "and" and before[0].islower() and behind[0].islower()
    return count if small or _are_capital(before, behind) else 0


def _goes_on(word: str) -> bool:
    return word[0].isupper() and word.lower() not in _CLOSED


def _are_capital(*words: str) -> bool:
    return all(word[0].isupper() for word in words)


def _stop_of(tokens: Sequence[Word], head: int) -> int:
    """Go on over a name in capitals and over what a thing is for, up to a verb or a mark."""
    stop = head + 1
    if tokens[head].text != without_owner(tokens[head].text):
        return stop
    most = min(len(tokens), stop + _MOST_CAPITALS)
    while stop < most and _goes_on(tokens[stop].text):
        stop += 1
    named, linked = stop, False
    for at in range(stop, min(len(tokens), head + _MOST_BEHIND)):
        word = tokens[at].text
        if _leads_on(tokens, at, is_tail=stop > named):
            linked = True
        elif word.lower() == "the" and linked:
            continue
        elif _ends(word) or (not linked and (stop == named or _PAST.fullmatch(word))):
            break
        else:
            stop, linked = at + 1, False
    return stop


def _ends(word: str) -> bool:
    return not word[0].isalpha() or word.lower() in _END_TAILS


def _leads_on(tokens: Sequence[Word], at: int, *, is_tail: bool) -> bool:
    """Tell what another word of a tail stands behind: "on cod and capelin", "access to the sea"."""
    word = tokens[at].text.lower()
    behind = [token.text for token in tokens[at + 1 : at + 3]]
    if word in _TAILS:
        return True
    if not is_tail or not behind:
        return False
    if word == "and":
        return behind[0].lower() != "the" or _are_capital(behind[-1])
    return word == "to" and behind[0] == "the"
