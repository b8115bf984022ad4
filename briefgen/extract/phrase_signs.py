"""What a phrase shows of itself and of what stands around it, by which its kind is judged.

"Working group" is a mechanism where two sides set one up, and none where a ministry has it. What
each sign says for it is the weight of a logistic regression; packaging/build_phrase_signs.py fits
them to articles of which somebody listed the mechanisms.
"""

import re
from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from briefgen.extract.article import Sentence
from briefgen.extract.noun_phrases import LINKS, NounPhrase, without_owner
from briefgen.extract.words import Stemmer, Word
from briefgen.model.knowledge import Signs

STEPS = 20
"""Steps of a weight in one."""
_PAIR = re.compile(r"[A-Z]\w+[-–][A-Z]\w+|–")
_MANY = 4
"""Words before a head that count: more are as many."""
_AROUND = 4
"""Words before a phrase, and behind it, that are looked at."""
_SEVERAL = 3
"""Parties of a sentence that count: more are as many."""


class PhraseInSentence(NamedTuple):
    """A phrase with the words it stands among, and their stems."""

    phrase: NounPhrase
    tokens: Sequence[Word]
    stems: Sequence[str]
    sentence: Sentence


def stems_of(tokens: Sequence[Word], stemmer: Stemmer) -> tuple[str, ...]:
    """Give the stems of a sentence's words, of owners too."""
    return stemmer.stems(without_owner(token.text) for token in tokens)


def likelihood_of(known: Signs, seen: frozenset[str]) -> float:
    """Give how likely what some signs are seen at is what the known ones are of, from 0 to 1."""
    told = seen & known.weights.keys()
    odds = known.start + sum(map(known.weights.__getitem__, told)) / STEPS
    return 1 / (1 + exp(-odds))


def signs_of(place: PhraseInSentence) -> frozenset[str]:
    """Give the signs of a phrase: a letter or two for where each is seen, and what is seen.

    h is the head, c how the words up to it begin, p what stands before it, t its tail; b is what
    comes before the phrase, a what comes behind it, "in" and "at" where parties are.
    """
    first, head, stop = place.phrase
    stems = place.stems
    noun, capitals = stems[head], _capitals(place.tokens[first : head + 1])
    signs = [f"h {noun}", f"c {capitals}", f"ch {capitals} {noun}"]
    signs += _before_head(place, noun)
    signs += _tail(place, noun)
    signs += _before(stems[max(0, first - _AROUND) : first], noun, capitals)
    if first and place.tokens[first - 1].text != without_owner(place.tokens[first - 1].text):
        signs += ["owned", f"owned {capitals} {noun}"]
    signs += _behind(stems[stop : stop + _AROUND])
    signs += _parties(place, noun, capitals)
    return frozenset(signs)


def _capitals(tokens: Sequence[Word]) -> str:
    shown = [one.text for one in tokens if one.text not in LINKS and one.text[0].isalnum()]
    if all(word[0].isupper() or word[0].isdigit() for word in shown):
        return "name" if len(shown) > 1 else "word"
    return "some" if any(word[0].isupper() for word in shown) else "small"


def _before_head(place: PhraseInSentence, noun: str) -> Iterator[str]:
    first, head, _ = place.phrase
    word = place.tokens[head].text
    yield "plural" if word.endswith("s") and word.lower() != noun else "single"
    yield f"n {min(head - first, _MANY)}"
    yield from (f"p {stem}" for stem in place.stems[first:head])
    if head > first:
        yield f"p1 {place.stems[head - 1]}"
        yield f"ph {place.stems[head - 1]} {noun}"
    if any(_PAIR.fullmatch(one.text) for one in place.tokens[first:head]):
        yield "pair"
        yield f"pair {noun}"


def _tail(place: PhraseInSentence, noun: str) -> Iterator[str]:
    _, head, stop = place.phrase
    tail = place.stems[head + 1 : stop]
    if not tail:
        yield "no tail"
        return
    yield f"t1 {tail[0]}"
    yield f"th {tail[0]} {noun}"
    yield from (f"t {stem}" for stem in tail[1:])
    if any(one.text[0].isupper() for one in place.tokens[head + 1 : stop]):
        yield "t name"


def _before(stems: Sequence[str], noun: str, capitals: str) -> Iterator[str]:
    last = stems[-1] if stems else "^"
    yield f"b1 {last}"
    yield f"bc {last} {capitals}"
    yield f"bh {last} {noun}"
    yield from (f"b {stem}" for stem in stems)
    if len(stems) > 1:
        yield f"b2 {stems[-2]} {last}"


def _behind(stems: Sequence[str]) -> Iterator[str]:
    yield f"a1 {stems[0] if stems else '$'}"
    yield from (f"a {stem}" for stem in stems[:-1])
    if len(stems) > 1:
        yield f"a2 {stems[0]} {stems[1]}"


def _parties(place: PhraseInSentence, noun: str, capitals: str) -> Iterator[str]:
    """Tell how many parties the sentence names, and how many of them the phrase."""
    first, head, stop = place.phrase
    start, middle = place.tokens[first].start, place.tokens[head].end
    end = place.tokens[stop - 1].end
    spans = {one.party: one.span for one in place.sentence.parties}
    inside = sum(start <= one.start < middle for one in spans.values())
    yield f"parties {min(len(spans), _SEVERAL)}"
    yield f"in {inside}"
    yield f"in {inside} {capitals} {noun}"
    yield f"at {sum(middle <= one.start < end for one in spans.values())}"
    if any(0 <= start - one.end <= _AROUND for one in spans.values()):
        yield "behind party"
