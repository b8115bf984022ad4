"""Doubt whether a wording that is spelt much like a name is that name."""

from collections.abc import Iterable
from typing import NamedTuple

from briefgen.extract.article import Sentence
from briefgen.extract.gazetteer import Gazetteer
from briefgen.extract.head_nouns import HEADS
from briefgen.extract.likeness import spelling_likeness
from briefgen.extract.span import Span, in_any
from briefgen.extract.term_table import TermWording, content_words
from briefgen.extract.words import Word, find_words, word_set

_DOUBTED = 85.0
"""The likeness left to a name in which a word was exchanged: it is asked, never taken."""
_SAME_WORD = 75.0
"""Likeness from which a word is the same one in another form or misspelt."""

_NOUNS_ALONE = frozenset(head.lower() for head in HEADS) | word_set(
    "common joint mutual bilateral regional national general special strategic comprehensive new "
    "high-level permanent annual international working"
)
"""The nouns of names, and what may stand before any: they only say what sort of thing it is."""

_PAPERS = ("agreement", "statement")
_PAPER_NOUNS = frozenset(head.lower() for head, kind in HEADS.items() if kind == "agreement") | (
    word_set(
        "agreements treaties statements declarations protocols conventions pacts memoranda "
        "memorandums charters regulations regulation act covenants initiative programme program "
        "plan agenda strategy resolution resolutions rule rules code codes"
    )
)
_FEW = 3
"""Words of a name up to which none may be lacking: "Cod Treaty" is no "Aldren Cod Treaty"."""


class Exchange(NamedTuple):
    """Words of a name that a wording lacks in any form, and words that stand there instead."""

    gone: frozenset[str]
    come: tuple[Word, ...]


def likeness_left(
    likeness: float, sentence: Sentence, span: Span, name: TermWording, *, gazetteer: Gazetteer
) -> float:
    """Lower the likeness where a word of the name has given way to quite another one.

    "Convention against Terror" is spelt much like "Convention against Torture", and is none.
    Another party or number ("EU-Kenya …" for "EU-Japan …") makes it surely another paper.
    Words without any capital are doubted as well: they may just describe something.
    """
    found = [at for at, word in enumerate(sentence.words) if span.covers(Span(*word[:2]))]
    around = _with_capitals_around(sentence.words, found)
    exchange = _exchange([sentence.words[at] for at in around], name.words)
    if exchange.gone & _parties_of(name, gazetteer) or _is_of_others(exchange, sentence):
        return 0.0
    if exchange.gone and set(content_words(name.words)) - exchange.gone <= _NOUNS_ALONE:
        # "Framework Agreement" may be anybody's.
        return 0.0
    is_named = any(sentence.words[at].text[0].isupper() for at in found)
    words = frozenset(sentence.words[at].text.lower() for at in around)
    if name.term.kind in _PAPERS and _is_no_paper(name, words, exchange, is_named=is_named):
        return 0.0
    is_other = bool(exchange.gone and exchange.come)
    return min(likeness, _DOUBTED) if is_other or not is_named else likeness


def _is_no_paper(
    name: TermWording, found: frozenset[str], exchange: Exchange, *, is_named: bool
) -> bool:
    """Tell what is spelt like a paper and lacks its noun, a word of few, or any sign of a name.

    "cooperation against crime" is no "Convention against Crime", "peace initiative" nobody's own.
    """
    lacks_noun = bool(_PAPER_NOUNS & set(name.words)) and not _PAPER_NOUNS & found
    left_out = not exchange.come and len(content_words(name.words)) <= _FEW
    return lacks_noun or (bool(exchange.gone) and (left_out or not is_named))


def _with_capitals_around(words: tuple[Word, ...], found: list[int]) -> list[int]:
    """Add the capitalised words that touch a stretch: they belong to the name that stands there."""
    first, last = found[0], found[-1]
    before = first > 0 and words[first - 1].end + 1 == words[first].start
    after = last + 1 < len(words) and words[last].end + 1 == words[last + 1].start
    around = [first - 1] * before + [last + 1] * after
    return [*found, *(at for at in around if words[at].text[0].isupper())]


def _exchange(found: list[Word], name: tuple[str, ...]) -> Exchange:
    here = {word.text.lower() for word in found}
    lost, new = set(content_words(name)) - here, set(content_words(here)) - set(name)
    gone = frozenset(word for word in lost if not _is_like_any(word, new))
    come = {word for word in new if not _is_like_any(word, lost)}
    return Exchange(gone, tuple(word for word in found if word.text.lower() in come))


def _is_like_any(word: str, others: Iterable[str]) -> bool:
    return any(
        spelling_likeness(word, other) >= _SAME_WORD and not _is_compound(word, other)
        for other in others
    )


def _is_compound(word: str, other: str) -> bool:
    """Tell "mission" and "commission", which are spelt alike and are two words."""
    short, long = sorted((word, other), key=len)
    return len(long) - len(short) > 2 and long.endswith(short)


def _parties_of(name: TermWording, gazetteer: Gazetteer) -> frozenset[str]:
    """Give the words of a name that tell whose paper it is; "Paris Agreement" is nobody's."""
    words = find_words(name.text)
    parties = [one.span for one in gazetteer.parties(words) if one.form != "capital"]
    inside = (word for word in words if in_any(Span(*word[:2]), parties))
    return frozenset(word.text.lower() for word in inside)


def _is_of_others(exchange: Exchange, sentence: Sentence) -> bool:
    """Tell whether a party or a number stands where the name has another word."""
    parties = [one.span for one in sentence.parties]
    return bool(exchange.gone) and any(
        word.text.isdigit() or in_any(Span(*word[:2]), parties) for word in exchange.come
    )
