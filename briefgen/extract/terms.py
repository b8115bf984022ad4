"""Find official names: exactly, or close enough in spelling, with what is only perhaps meant."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.phrase_table import PhraseTable
from briefgen.extract.span import Span, in_any
from briefgen.extract.term_table import NearWording, TermWording, content_words
from briefgen.extract.words import Word
from briefgen.model.terms import Term

ACCEPT = 86.0
"""Likeness from which a wording counts as the name; measured on machine translations."""
ASK = 75.0
"""Likeness from which the officer is asked, where the sentence gives a second sign."""
_DOUBTED = 85.0
"""The likeness left to a name in which a word was exchanged: it is asked, never taken."""
_SAME_WORD = 75.0
"""Likeness from which a word is the same one in another form or misspelt."""
_SECOND_SIGN = {
    "agreement": re.compile(
        r"\b(?:statement|declaration|consensus|agreement|treaty|issued|signed|joint|pact)\b",
        re.IGNORECASE,
    ),
    "mechanism": re.compile(
        r"\b(?:group|council|dialogue|forum|meeting|led|chaired|held)\b", re.IGNORECASE
    ),
}


class TermHit(NamedTuple):
    """A term at one place. `likeness` is 100 for the very name; `asked` ones are only perhaps."""

    span: Span
    term: Term
    likeness: float
    garbled: bool

    @property
    def asked(self) -> bool:
        """Tell whether the likeness is too low to take the term for meant."""
        return self.likeness < ACCEPT


def find_terms(article: Article) -> tuple[TermHit, ...]:
    """Find the terms in reading order; no two hits share a character."""
    hits: list[TermHit] = []
    for sentence in article.sentences:
        sure = list(exact_hits(article.text, sentence, article.index.terms.exact))
        hits += sure
        hits += _fuzzy_hits(article, sentence, taken=[hit.span for hit in sure])
    return tuple(sorted(hits, key=lambda hit: hit.span))


def exact_hits(text: str, sentence: Sentence, table: PhraseTable[TermWording]) -> Iterator[TermHit]:
    """Yield the names whose words stand in a sentence one by one."""
    words = sentence.words
    for match in table.find([word.text.lower() for word in words]):
        span = Span(words[match.first].start, words[match.stop - 1].end)
        name = match.entry
        if _is_spelt_as_name(text[span.start : span.end], name):
            yield TermHit(span, name.term, 100.0, name.garbled)


def _is_spelt_as_name(found: str, name: TermWording) -> bool:
    """Refuse small letters where the name is an acronym or a single word ("who", "rt")."""
    return found == name.text if name.exact or len(name.words) == 1 else True


def _fuzzy_hits(article: Article, sentence: Sentence, *, taken: list[Span]) -> list[TermHit]:
    """Compare the names that share most of their stems with the stretches where they do."""
    stems = article.index.stemmer.stems(word.text for word in sentence.words)
    parties = [one.span for one in sentence.parties]
    best: list[TermHit] = []
    for near in article.index.terms.near(stems):
        hit = _best_window(sentence.words, near)
        if hit and not in_any(hit.span, taken):
            hit = _with_doubt(sentence.words, hit, near.wording.words, parties=parties)
            if _is_worth(article, sentence, hit):
                best.append(hit)
    return _without_overlap(best)


def _best_window(words: tuple[Word, ...], near: NearWording) -> TermHit | None:
    """Slide stretches of about the name's length over its shared words; keep the likest one."""
    from rapidfuzz.fuzz import ratio

    name, positions = near
    wanted, best, length = " ".join(name.words), None, len(name.words)
    for first in sorted({max(0, place - shift) for place in positions for shift in range(length)}):
        for size in (length - 1, length, length + 1):
            row = words[first : first + size]
            likeness = ratio(wanted, " ".join(word.text.lower() for word in row), score_cutoff=ASK)
            if likeness and (best is None or likeness > best.likeness):
                best = TermHit(Span(row[0].start, row[-1].end), name.term, likeness, garbled=True)
    return best


def _with_doubt(
    words: tuple[Word, ...], hit: TermHit, name: tuple[str, ...], *, parties: Iterable[Span]
) -> TermHit:
    """Lower the likeness where a word of the name has given way to quite another one.

    "Convention against Terror" is spelt much like "Convention against Torture", and is none.
    Another party or number ("EU-Kenya …" for "EU-Japan …") makes it surely another paper.
    Words without any capital are doubted as well: they may just describe something.
    """
    found = [at for at, word in enumerate(words) if hit.span.start <= word.start < hit.span.end]
    strangers = _strangers([words[at] for at in _with_capitals_around(words, found)], name)
    if any(
        word.text.isdigit() or in_any(Span(word.start, word.end), parties) for word in strangers
    ):
        return hit._replace(likeness=0.0)
    is_named = any(words[at].text[0].isupper() for at in found)
    sure = is_named and not strangers
    return hit if sure else hit._replace(likeness=min(hit.likeness, _DOUBTED))


def _with_capitals_around(words: tuple[Word, ...], found: list[int]) -> list[int]:
    """Add the capitalised words that touch a stretch: they belong to the name that stands there."""
    first, last = found[0], found[-1]
    before = first > 0 and words[first - 1].end + 1 == words[first].start
    after = last + 1 < len(words) and words[last].end + 1 == words[last + 1].start
    around = [first - 1] * before + [last + 1] * after
    return [*found, *(at for at in around if words[at].text[0].isupper())]


def _strangers(found: list[Word], name: tuple[str, ...]) -> list[Word]:
    """Give the words that stand where the name has another one, not just another form of it."""
    from rapidfuzz.fuzz import ratio

    missing = set(content_words(name)) - {word.text.lower() for word in found}
    return [
        word
        for word in found
        if missing
        and content_words({word.text.lower()} - set(name))
        and max(ratio(word.text.lower(), one) for one in missing) < _SAME_WORD
    ]


def _is_worth(article: Article, sentence: Sentence, hit: TermHit) -> bool:
    """Keep accepted likenesses, and lesser ones where the sentence gives a second sign."""
    sign = _SECOND_SIGN.get(hit.term.kind)
    doubted = hit.likeness >= ASK and sign and sign.search(article.text, *sentence.span)
    return not hit.asked or bool(doubted)


def _without_overlap(hits: list[TermHit]) -> list[TermHit]:
    kept: list[TermHit] = []
    for hit in sorted(hits, key=lambda one: (-one.likeness, one.span)):
        if not in_any(hit.span, [other.span for other in kept]):
            kept.append(hit)
    return kept
