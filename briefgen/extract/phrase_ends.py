"""Judge where the name of a paper or mechanism ends, by what stands around each place it may.

"An arrangement on the recognition of nursing and allied health qualifications that ministers
signed" ends at "qualifications": how likely each end is tells a logistic regression, which
packaging/build_phrase_signs.py fits to articles of which somebody listed both.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.gazetteer import PartyMention
from briefgen.extract.phrase_signs import likelihood_of
from briefgen.extract.words import Word, word_set
from briefgen.model.knowledge import Signs

LINKS = word_set("of on for about in to and between with concerning regarding")
"""What leads from the head of a paper's name to its subject, and on in that."""
MOST_WORDS = 24
"""Words behind a head among which an end is sought."""
_NEVER = word_set(
    "that which who whom whose since until before after while when if because will would shall "
    "should has have had is are was were been said says meets gathers sits convenes takes took sat "
    "held holds stands remains applies expires"
)
_MARKS = frozenset(".;:!?")
"""Words and marks that no name holds."""
_FAR, _LONG = 8, 5
"""Words from the head, and from the last link, that count: more are as many."""
_NOTHING = "$"


class HeadInSentence(NamedTuple):
    """The head of a name among the words of its sentence, with their stems."""

    head: int
    tokens: Sequence[Word]
    stems: Sequence[str]
    parties: Sequence[PartyMention]


class LikelyEnd(NamedTuple):
    """How likely a name ends at a word, from 0 to 1; `word` counts those of the sentence."""

    likelihood: float
    word: int


def likely_ends(known: Signs, place: HeadInSentence) -> list[LikelyEnd]:
    """Give how likely a name ends at its head and at each word behind it."""
    ends: list[LikelyEnd] = []
    going_on = 1.0
    for word in range(place.head, min(len(place.tokens), place.head + MOST_WORDS)):
        here = likelihood_of(known, end_signs(place, word))
        text = place.tokens[word].text.lower()
        if word > place.head and (text in _NEVER or text in _MARKS):
            break
        ends.append(LikelyEnd(going_on * here, word))
        going_on *= 1 - here
    return ends


def likeliest_end(known: Signs, place: HeadInSentence) -> LikelyEnd:
    """Give the likeliest end of a name; the first one of those that are as likely."""
    return max(likely_ends(known, place), key=lambda one: one.likelihood)


def end_signs(place: HeadInSentence, word: int) -> frozenset[str]:
    """Give what is seen at the end of a word: of the two words before it and the two behind it.

    l and m are of the last word inside and the one before it, n and o of the first two outside,
    k of the link before, h of the head; / tells how words begin, - how they end.
    """
    return frozenset((*_words_around(place, word), *_link_before(place, word)))


def _words_around(place: HeadInSentence, word: int) -> Iterator[str]:
    stems = [_at(place.stems, number) for number in range(word - 1, word + 3)]
    last, behind, second = (_token(place, number) for number in (word, word + 1, word + 2))
    yield f"m {stems[0]}"
    yield f"l {stems[1]}"
    yield f"n {stems[2]}"
    yield f"o {stems[3]}"
    yield f"ln {stems[1]} {stems[2]}"
    yield f"no {stems[2]} {stems[3]}"
    shapes = [_shape(text) for text in (last, behind, second)]
    yield f"l/n {shapes[0]}{shapes[1]}"
    yield f"n/o {shapes[1]}{shapes[2]}"
    yield f"l/n- {shapes[0]}{shapes[1]}{behind[-3:].lower()}"
    yield f"n- {behind[-2:].lower()}"
    yield f"o- {shapes[2]}{second[-2:].lower()}"
    yield f"l- {last[-3:].lower()}"
    if any(one.span.start == _start(place, word + 1) for one in place.parties):
        yield f"party {shapes[1]}"


def _link_before(place: HeadInSentence, word: int) -> Iterator[str]:
    head, behind = place.head, _token(place, word + 1)
    link = next(
        (at for at in range(word, head, -1) if place.tokens[at].text.lower() in LINKS), head
    )
    leads = place.stems[link] if link > head else "head"
    yield f"far {min(word - head, _FAR)}"
    yield f"k {leads} {min(word - link, _LONG)}"
    yield f"kn {leads} {_shape(behind)}"
    yield f"kn- {leads} {behind[-2:].lower()}"
    noun, next_stem = place.stems[head], _at(place.stems, word + 1)
    yield f"hn {noun} {next_stem}" if word == head else f"hn+ {noun} {next_stem}"
    yield f"h/n {_shape(place.tokens[head].text)}{_shape(behind)} {next_stem}"


def _at(stems: Sequence[str], number: int) -> str:
    return stems[number] if 0 <= number < len(stems) else _NOTHING


def _token(place: HeadInSentence, number: int) -> str:
    return place.tokens[number].text if number < len(place.tokens) else _NOTHING


def _start(place: HeadInSentence, number: int) -> int:
    return place.tokens[number].start if number < len(place.tokens) else -1


def _shape(word: str) -> str:
    """Tell a capital, a small letter, a digit, and each mark from another."""
    if word[0].isdigit():
        return "9"
    if not word[0].isalpha():
        return word[0]
    return "A" if word[0].isupper() else "a"
