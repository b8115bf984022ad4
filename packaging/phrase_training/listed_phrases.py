"""Read phrases of which is known whether they are of a kind, from texts that have a list.

What a list says may be left out, and a short form of what is listed ("the committee" of "the
joint committee on herring"), teaches nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec
from rapidfuzz import fuzz

from area_training.passages import TEACHING
from briefgen.extract.article import prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.likely_names import MECHANISMS, PAPERS, LikelyKind, phrases_of
from briefgen.extract.phrase_signs import PhraseInSentence, signs_of
from briefgen.extract.words import split_words
from phrase_training.example import Example
from tests.support.called_passages import read_called
from tests.support.gold_facts import GoldFact, GoldText
from tests.support.practice_passages import PRACTICE, read_passages
from tests.support.statement_passages import read_statements

_OF_MECHANISMS = ("agencies", "mixed", "notice", "regional", "translated", "wire")
"""Files of passages in which mechanisms are marked; papers are marked in all."""
_SAME, _NEAR = 85, 75
"""How alike two names are that are one, and that may be one, of 100."""


class Lesson(NamedTuple):
    """A text, the names of a kind that are in it, and those that may be left out."""

    text: str
    asked: tuple[str, ...]
    left: tuple[str, ...]
    origin: str


def read_phrases(index: KnowledgeIndex, kind: LikelyKind) -> Iterator[Example]:
    """Read the phrases of all articles and passages that nouns of a kind head."""
    for lesson in (*_articles(kind), *_passages(kind)):
        yield from phrases_in(lesson, index, kind)


def phrases_in(lesson: Lesson, index: KnowledgeIndex, kind: LikelyKind) -> Iterator[Example]:
    """Read the phrases of one text."""
    article = prepare_article(lesson.text, index=index)
    for sentence in article.sentences:
        for place in phrases_of(article, sentence, kind.heads):
            wordings = _wordings(lesson.text, place)
            if _any_alike(wordings, lesson.asked, _SAME):
                yield Example(signs_of(place), right=True, origin=lesson.origin)
            elif not (
                _any_alike(wordings, lesson.left, _NEAR)
                or _is_short(wordings[0], lesson.asked + lesson.left)
            ):
                yield Example(signs_of(place), right=False, origin=lesson.origin)


def read_lists() -> Iterator[tuple[str, tuple[GoldFact, ...], str]]:
    """Read the articles, each with its list and the name of its set."""
    for folder in TEACHING:
        for path in sorted(folder.glob("*.json")):
            listed = msgspec.json.decode(path.read_bytes(), type=GoldText)
            yield path.with_suffix(".txt").read_text(encoding="utf-8"), listed.facts, folder.name


def _articles(kind: LikelyKind) -> Iterator[Lesson]:
    for text, facts, origin in read_lists():
        named = [one for one in facts if one.kind == kind.kind]
        asked = [name for one in named if not one.optional for name in (one.name, *one.texts)]
        left = [name for one in named if one.optional for name in (one.name, *one.texts)]
        yield Lesson(text, tuple(asked), tuple(left), origin)


def _passages(kind: LikelyKind) -> Iterator[Lesson]:
    """Read the passages in which all names of a kind are marked."""
    if kind is MECHANISMS:
        for called in read_called():
            yield Lesson(
                called.text,
                _of_kind(called.wanted, kind),
                _of_kind(called.optional, kind),
                "called",
            )
    if kind is PAPERS:
        for told in read_statements("agreement"):
            yield Lesson(told.text, tuple(words for _, words in told.statements), (), "statements")
    for path in sorted(PRACTICE.glob("*.txt")):
        if kind is PAPERS or path.stem in _OF_MECHANISMS:
            for passage in read_passages(path):
                named = [one for one in passage.facts if one.kind == kind.kind]
                asked = tuple(one.name for one in named if not one.optional)
                left = tuple(one.name for one in named if one.optional)
                yield Lesson(passage.text, asked, left, "practice")


def _of_kind(marked: Iterable[tuple[str, str]], kind: LikelyKind) -> tuple[str, ...]:
    return tuple(sorted(name for of_kind, name in marked if of_kind == kind.kind))


def _wordings(text: str, place: PhraseInSentence) -> tuple[str, str]:
    """Give a phrase up to its head, and whole."""
    phrase = place.phrase
    short, whole = (
        " ".join(text[span.start : span.end].split())
        for span in (
            phrase._replace(stop=phrase.head + 1).span(place.tokens),
            phrase.span(place.tokens),
        )
    )
    return short, whole


def _any_alike(wordings: Sequence[str], names: Sequence[str], least: float) -> bool:
    return any(
        fuzz.token_sort_ratio(_bare(name), _bare(one)) >= least
        for name in names
        for one in wordings
    )


def _bare(name: str) -> str:
    return " ".join(word for word in name.lower().split() if word != "the")


def _is_short(wording: str, names: Sequence[str]) -> bool:
    words = frozenset(split_words(_bare(wording)))
    return any(words <= frozenset(split_words(_bare(name))) for name in names)
