"""Find official names: exactly, or close enough in spelling, with what is only perhaps meant."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.likeness import spelling_likeness
from briefgen.extract.own_acronyms import is_another, own_acronyms
from briefgen.extract.phrase_table import PhraseTable
from briefgen.extract.span import Span, in_any
from briefgen.extract.term_doubt import likeness_left
from briefgen.extract.term_table import TermWording
from briefgen.extract.words import Word, word_set
from briefgen.model.terms import Term

ACCEPT = 86.0
"""Likeness from which a wording counts as the name; measured on machine translations."""
_SHORT = 3
_CURRENCIES = ("$", "€", "£")
"""What makes letters the sign of a currency: "AU$24 million"."""
_DOUBLE_NAME = re.compile(r"[a-zà-ÿ]-\Z")
"""What makes the second half of somebody's name of a word: "Holm-Roche"."""
_ENDS_NAME = re.compile(
    r"\b(?:[Mm]inister|[Aa]mbassador|[Pp]resident|[Ss]ecretary|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)"
    r" [A-Z][a-zà-ÿ'’-]+ (?:[A-Z][a-zà-ÿ'’-]+ )?\Z"
)
"""What makes somebody's name of a known one: "Minister Nada Khoury Saab"."""
_NO_EDGES = word_set("under with from between during after before which that this their")
"""Small words with which no name begins or ends, though they are longer."""
_LEADS_ON = frozenset({"of", "and", "for", "in", "on", "to", "with"})
"""What stands within a name or before it, and seldom begins it."""
_OPEN_ENDS = (" of", " on", " for")
ASK = 75.0
"""Likeness from which the officer is asked, where the sentence gives a second sign."""
_NAMES_MEETING = re.compile(
    r"group|council|dialogue|forum|meeting|commission|committee|party|talks|consultation|summit|table"
    r"|conference|mechanism|platform|process|initiative|partnership|format|quartet|troika|force|plan"
    r"|panel|framework|facility|cooperation|network|alliance|coalition|mission|(?-i:[A-Z]{2})|\d",
    re.IGNORECASE,
)
"""What a wording must hold that may mean a mechanism."""
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
    explained = own_acronyms(article)
    for sentence in article.sentences:
        exact = exact_hits(article.text, sentence, article.index.terms.exact)
        sure = [hit for hit in exact if not _is_explained(article, hit, explained)]
        near = _fuzzy_hits(article, sentence, taken=[hit.span for hit in sure])
        hits += near
        hits += (hit for hit in sure if not in_any(hit.span, [one.span for one in near]))
    return tuple(sorted(hits, key=lambda hit: hit.span))


def _is_explained(article: Article, hit: TermHit, explained: dict[str, str]) -> bool:
    """Tell letters by which a text means something else: "the Forest Authority (FDA)"."""
    own = explained.get(article.words_of(hit.span))
    return own is not None and is_another(hit.term, own)


def exact_hits(text: str, sentence: Sentence, table: PhraseTable[TermWording]) -> Iterator[TermHit]:
    """Yield the names whose words stand in a sentence one by one."""
    words = sentence.words
    for match in table.find([word.text.lower() for word in words]):
        span = Span(words[match.first].start, words[match.stop - 1].end)
        name = match.entry
        money = text[span.end : span.end + 1] in _CURRENCIES
        called = _DOUBLE_NAME.search(text, max(0, span.start - 3), span.start) or (
            match.stop - match.first == 1
            and _ENDS_NAME.search(text, max(0, span.start - 60), span.start)
        )
        if _is_spelt_as_name(text[span.start : span.end], name) and not (money or called):
            yield TermHit(span, name.term, 100.0, name.garbled)


def _is_spelt_as_name(found: str, name: TermWording) -> bool:
    """Refuse small letters where the name is an acronym or a single word ("who", "rt")."""
    return found == name.text if name.exact or len(name.words) == 1 else True


def _fuzzy_hits(article: Article, sentence: Sentence, *, taken: list[Span]) -> list[TermHit]:
    """Compare the names that share most of their stems with the stretches where they do."""
    stems = article.index.stemmer.stems(word.text for word in sentence.words)
    gazetteer = article.index.gazetteer
    best: list[TermHit] = []
    for name, positions in article.index.terms.near(stems):
        hit = _best_window(sentence.words, name, positions)
        if hit:
            left = likeness_left(hit.likeness, sentence, hit.span, name, gazetteer=gazetteer)
            hit = hit._replace(likeness=left)
            if _is_free(hit, taken) and _is_worth(article, sentence, hit):
                best.append(hit)
    return _without_overlap(best)


def _is_free(hit: TermHit, taken: Iterable[Span]) -> bool:
    """Tell whether no exact name is in the way; a sure wider name may hold one."""
    in_the_way = [span for span in taken if span.meets(hit.span)]
    return all(not hit.asked and hit.span.covers(span) and hit.span != span for span in in_the_way)


def _best_window(
    words: tuple[Word, ...], name: TermWording, positions: Sequence[int]
) -> TermHit | None:
    """Slide stretches of about the name's length over its shared words; keep the likest one."""
    wanted, best, length = " ".join(name.words), None, len(name.words)
    for first in sorted({max(0, place - shift) for place in positions for shift in range(length)}):
        for size in (length - 1, length, length + 1):
            row = words[first : first + size]
            if not (_may_open(row[0], name) and _may_edge(row[-1], name)):
                continue
            found = " ".join(word.text.lower() for word in row)
            if _is_torn(found, name):
                continue
            likeness = spelling_likeness(wanted, found, least=ASK)
            if likeness and (best is None or likeness > best.likeness):
                best = TermHit(Span(row[0].start, row[-1].end), name.term, likeness, garbled=True)
    return best


def _is_torn(found: str, name: TermWording) -> bool:
    """Tell "on Friday a agreement" and "plan of": behind "a" is something new, behind "of" more."""
    return any(f" {one} " in found and one not in name.words for one in ("a", "an")) or (
        found.endswith(_OPEN_ENDS) and not found.endswith(f" {name.words[-1]}")
    )


def _may_open(word: Word, name: TermWording) -> bool:
    """Tell whether a name may begin with a word: with "of" only where it is its first one."""
    small = word.text.lower()
    return _may_edge(word, name) and (small not in _LEADS_ON or small == name.words[0])


def _may_edge(word: Word, name: TermWording) -> bool:
    """Tell whether a name may begin or end with a word: no stray "was" belongs to it."""
    small = word.text.lower()
    return small in name.words or (
        small not in _NO_EDGES and (not word.text.islower() or len(small) > _SHORT)
    )


def _is_worth(article: Article, sentence: Sentence, hit: TermHit) -> bool:
    """Keep accepted likenesses, and lesser ones where the sentence gives a second sign."""
    sign = _SECOND_SIGN.get(hit.term.kind)
    doubted = hit.likeness >= ASK and sign and sign.search(article.text, *sentence.span)
    if (
        hit.asked
        and hit.term.kind == "mechanism"
        and not _NAMES_MEETING.search(article.text, *hit.span)
    ):
        # "the situation in the Middle East" is no quartet on it.
        return False
    return not hit.asked or bool(doubted)


def _without_overlap(hits: list[TermHit]) -> list[TermHit]:
    kept: list[TermHit] = []
    for hit in sorted(hits, key=lambda one: (-one.likeness, one.span)):
        if not in_any(hit.span, [other.span for other in kept]):
            kept.append(hit)
    return kept
