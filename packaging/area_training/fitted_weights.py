"""Fit the weights of briefgen/extract/area_weights.py, and tell what they are worth unseen.

The areas that somebody listed for an article are subjects of it, the others of which it has a
phrase, or words that speak for them, are not; those that may be listed or not, and general ones,
teach nothing. The sets of articles and the passages of tests/extract/practice teach alike.

What words say of an article is weighed by what passages and the articles of other sets alone have
taught of them, so that the weights learn how far to trust words on new texts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from area_training.fitted_words import fit_words
from area_training.logistic import fit_logistic
from area_training.passages import TEACHING, read_passages, read_sentences
from briefgen.extract.area_evidence import Evidence
from briefgen.extract.area_hits import Surroundings
from briefgen.extract.area_weights import (
    PHRASES_ALONE,
    PHRASES_AND_WORDS,
    WORDS_ALONE,
    Weights,
    likelihood_of,
)
from briefgen.extract.areas import Candidate, likely_ones, nearest, told_by_words, weigh_areas
from briefgen.extract.areas_by_words import Said, weigh_sentences
from briefgen.extract.article import Article
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import article_of, find_but_areas
from briefgen.model.facts import AreaValue
from briefgen.model.knowledge import AreaWords, Knowledge
from briefgen.reading.plain_text import read_text
from tests.support.gold_facts import GoldFact, GoldText
from tests.support.practice_passages import PRACTICE
from tests.support.practice_passages import read_passages as read_practice

RIDGE = 3.0
PASSAGES = "practice"
_PASSAGES_COUNT = 2
"""How often a passage counts: they teach what is named in passing, of which articles have less."""
FOLDS = 4
"""Parts of the sets; the words of each are weighed by what the other parts have taught."""
_HARDLY = -3.0
"""Odds under which words alone speak for no area, so that it teaches nothing of them."""
_PLACES = 2
"""Decimals to which the weights are rounded."""
_BY_WORDS = ("said", "again", "once_more")
_BY_PHRASES = tuple(sign for sign in Evidence._fields if sign not in _BY_WORDS)


class AllWeights(NamedTuple):
    """The weights of areas with a phrase, of those of an office, and of those without a phrase."""

    phrases_and_words: Weights
    phrases_alone: Weights
    words_alone: Weights


SHIPPED = AllWeights(PHRASES_AND_WORDS, PHRASES_ALONE, WORDS_ALONE)


class Weighed(NamedTuple):
    """A text of a set with the candidates of its phrases, what its words say, and its list.

    `listed` has True for an area that may be left out.
    """

    of_set: str
    article: Article
    around: Surroundings
    said: Said
    candidates: list[Candidate]
    listed: dict[str, bool]


class Score(NamedTuple):
    """How many areas were found, falsely proposed and missed."""

    found: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of proposals that are right."""
        return self.found / max(1, self.found + self.false)

    @property
    def recall(self) -> float:
        """The share of listed areas that are found."""
        return self.found / max(1, self.found + self.missed)

    @property
    def balance(self) -> float:
        """The harmonic mean of both (F1)."""
        return 2 * self.found / max(1, 2 * self.found + self.false + self.missed)


def fit_folds(knowledge: Knowledge) -> dict[str, AreaWords]:
    """Give by the name of each set the words that were taught without it and some others."""
    general = frozenset(area.id for area in knowledge.areas if area.general)
    passages = tuple(read_passages())
    sentences = tuple(read_sentences(general=general))
    taught: dict[str, AreaWords] = {}
    for part in range(FOLDS):
        left_out = {folder.name for folder in TEACHING[part::FOLDS]}
        others = (one for of_set, one in sentences if of_set not in left_out)
        taught |= dict.fromkeys(left_out, fit_words((*passages, *others)))
    return taught


def weigh_texts(
    knowledge: Knowledge, *, words: Mapping[str, AreaWords] | None = None
) -> Iterator[Weighed]:
    """Weigh the areas of all articles of the sets and of all passages.

    `words` are those of each set, the shipped ones where it has none.
    """
    shipped = index_knowledge(knowledge)
    for folder in TEACHING:
        index = shipped
        if words and folder.name in words:
            index = index_knowledge(replace(knowledge, area_words=words[folder.name]))
        for path in sorted(folder.glob("*.json")):
            yield _weighed_article(path, index)
    for path in sorted(PRACTICE.glob("*.txt")):
        for passage in read_practice(path):
            source = read_text(passage.text.encode(), file_name=passage.name)
            yield _weighed(PASSAGES, passage.facts, article_of(source, index=shipped))


def _weighed_article(path: Path, index: KnowledgeIndex) -> Weighed:
    gold = msgspec.json.decode(path.read_bytes(), type=GoldText)
    source = read_text(path.with_suffix(".txt").read_bytes(), file_name=path.stem)
    as_of = date.fromisoformat(gold.date) if gold.given else None
    return _weighed(path.parent.name, gold.facts, article_of(source, index=index, as_of=as_of))


def _weighed(of_set: str, facts: Iterable[GoldFact], article: Article) -> Weighed:
    said = weigh_sentences(article)
    around = find_but_areas(article)[1]
    candidates = weigh_areas(article, around, said)
    listed = {fact.area: fact.optional for fact in facts if fact.kind == "area"}
    return Weighed(of_set, article, around, said, candidates, listed)


def fit_weights(texts: Sequence[Weighed]) -> AllWeights:
    """Fit all weights to texts, rounded as they are shipped."""
    by_phrases = [
        (one.evidence, one.area.id in text.listed)
        for text in texts
        for one in text.candidates * _count_of(text)
        if not (text.listed.get(one.area.id, False) or one.area.general)
    ]
    by_words = [
        (evidence, area in text.listed)
        for text in texts
        for area, evidence in _told_by_no_phrase(text) * _count_of(text)
        if not text.listed.get(area, False)
    ]
    return AllWeights(
        _fitted(by_phrases, (*_BY_PHRASES, *_BY_WORDS)),
        _fitted(by_phrases, _BY_PHRASES),
        _fitted(by_words, _BY_WORDS),
    )


def _count_of(text: Weighed) -> int:
    return _PASSAGES_COUNT if text.of_set == PASSAGES else 1


def _told_by_no_phrase(text: Weighed) -> list[tuple[str, Evidence]]:
    known = {one.area.id for one in text.candidates}
    areas = (area for area in text.article.index.knowledge.areas if not area.general)
    return [
        (area.id, text.said.added_to(Evidence(), area.id))
        for area in areas
        if area.id not in known
        and (sayings := text.said.sayings[area.id])
        and sayings[0].odds > _HARDLY
    ]


def _fitted(taught: Sequence[tuple[Evidence, bool]], signs: Sequence[str]) -> Weights:
    """Fit the weights of some signs; the others weigh nothing."""
    bias, weights = fit_logistic(
        [[float(getattr(evidence, sign)) for sign in signs] for evidence, _ in taught],
        [int(is_subject) for _, is_subject in taught],
        ridge=RIDGE,
    )
    rounded = dict(zip(signs, (round(one, _PLACES) for one in weights), strict=True))
    return Weights(round(bias, _PLACES), Evidence(**rounded))


def chosen_areas(text: Weighed, weights: AllWeights) -> frozenset[str]:
    """Give the areas of a text that some weights propose."""
    candidates = [
        one._replace(likelihood=likelihood_of(one.evidence, weights=weights.phrases_and_words))
        for one in text.candidates
    ]
    likely = nearest(likely_ones(candidates))
    others = told_by_words(
        text.article,
        candidates,
        text.said,
        titles=text.around.titles,
        weights=weights.words_alone,
    )
    by_words = {one.value.area for one in others if isinstance(one.value, AreaValue)}
    return frozenset(by_words.union(one.area.id for one in likely))


def score_texts(texts: Iterable[Weighed], weights: AllWeights) -> Score:
    """Score what some weights propose for texts; a general area is never false."""
    found = false = missed = 0
    for text in texts:
        chosen = chosen_areas(text, weights)
        wanted = {area for area, optional in text.listed.items() if not optional}
        found += len(chosen & wanted)
        missed += len(wanted - chosen)
        general = {one.area.id for one in text.candidates if one.area.general}
        false += len(chosen - set(text.listed) - general)
    return Score(found, false, missed)
