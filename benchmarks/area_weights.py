"""Fit the weights of briefgen/extract/area_weights.py, and tell what they are worth unseen.

The areas that somebody listed for an article are subjects of it, the others of which it has a
phrase are not; those that may be listed or not, and general ones, teach nothing. The blind sets
but the last ones and the passages of tests/extract/practice teach alike.

For each blind set the weights are fitted anew without it before it is scored. Its phrases and the
signs of a topic may still have been learned from it: the newest sets are the fairest measure.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from benchmarks.logistic import fit_logistic
from briefgen.extract.area_evidence import Evidence
from briefgen.extract.area_weights import LEAST, Weights, likelihood_of
from briefgen.extract.areas import Candidate, nearest, told_by_words, weigh_areas
from briefgen.extract.areas_by_words import weigh_sentences
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import article_of, find_but_areas
from briefgen.model.facts import AreaValue
from briefgen.model.source import Source
from briefgen.reading.plain_text import read_text
from briefgen.reference.knowledge import load_knowledge
from tests.support.blind_articles import BLIND_SETS
from tests.support.gold_facts import GoldFact, GoldText
from tests.support.practice_passages import PRACTICE, read_passages

RIDGE = 3.0
PASSAGES = "practice"
_PASSAGES_COUNT = 2
"""How often a passage counts: they teach what is named in passing, of which articles have less."""
_LAST_TAUGHT = "thirtyfirst"
_NAMES = tuple(folder.name for folder in BLIND_SETS)
UNTAUGHT = frozenset(_NAMES[_NAMES.index(_LAST_TAUGHT) + 1 :])
"""Sets that teach no weights, so that they tell what these are worth on new texts."""
_PLACES = 2
"""Decimals to which the weights are rounded."""


class Weighed(NamedTuple):
    """The candidates of one text of a set, and what was listed for it: True where optional.

    `by_words` are the areas that no phrase tells of, as the shipped weights have them.
    """

    of_set: str
    candidates: list[Candidate]
    listed: dict[str, bool]
    by_words: frozenset[str]


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


def weigh_texts(index: KnowledgeIndex) -> Iterator[Weighed]:
    """Weigh the areas of all articles of the blind sets and of all passages."""
    for folder in BLIND_SETS:
        for path in sorted(folder.glob("*.json")):
            gold = msgspec.json.decode(path.read_bytes(), type=GoldText)
            source = read_text(path.with_suffix(".txt").read_bytes(), file_name=path.stem)
            as_of = date.fromisoformat(gold.date) if gold.given else None
            yield _weighed(folder.name, gold.facts, source, index=index, as_of=as_of)
    for path in sorted(PRACTICE.glob("*.txt")):
        for passage in read_passages(path):
            source = read_text(passage.text.encode(), file_name=passage.name)
            yield _weighed(PASSAGES, passage.facts, source, index=index)


def _weighed(
    of_set: str,
    facts: Iterable[GoldFact],
    source: Source,
    *,
    index: KnowledgeIndex,
    as_of: date | None = None,
) -> Weighed:
    article = article_of(source, index=index, as_of=as_of)
    said = weigh_sentences(article)
    around = find_but_areas(article)[1]
    candidates = weigh_areas(article, around, said)
    others = told_by_words(article, candidates, said, titles=around.titles)
    by_words = {one.value.area for one in others if isinstance(one.value, AreaValue)}
    listed = {fact.area: fact.optional for fact in facts if fact.kind == "area"}
    return Weighed(of_set, candidates, listed, frozenset(by_words))


def fit_weights(texts: Iterable[Weighed], *, with_words: bool = True) -> Weights:
    """Fit the weights to texts that teach, rounded as they are shipped."""
    taught = [
        (_row(one.evidence, with_words=with_words), int(one.area.id in text.listed))
        for text in texts
        if text.of_set not in UNTAUGHT
        for one in text.candidates * (_PASSAGES_COUNT if text.of_set == PASSAGES else 1)
        if not (text.listed.get(one.area.id, False) or one.area.general)
    ]
    bias, weights = fit_logistic(
        [row for row, _ in taught], [label for _, label in taught], ridge=RIDGE
    )
    return Weights(round(bias, _PLACES), Evidence(*(round(one, _PLACES) for one in weights)))


def _row(evidence: Evidence, *, with_words: bool) -> list[float]:
    words = evidence.words if with_words else None
    return [value or 0.0 for value in evidence._replace(words=words)]


def chosen_areas(text: Weighed, weights: Weights, *, least: float = LEAST) -> frozenset[str]:
    """Give the areas of a text that some weights propose."""
    likely = (
        one for one in text.candidates if likelihood_of(one.evidence, weights=weights) >= least
    )
    return text.by_words.union(one.area.id for one in nearest(likely))


def score_texts(texts: Iterable[Weighed], weights: Weights, *, least: float = LEAST) -> Score:
    """Score what some weights propose for texts; a general area is never false."""
    found = false = missed = 0
    for text in texts:
        chosen = chosen_areas(text, weights, least=least)
        wanted = {area for area, optional in text.listed.items() if not optional}
        found += len(chosen & wanted)
        missed += len(wanted - chosen)
        general = {one.area.id for one in text.candidates if one.area.general}
        false += len(chosen - set(text.listed) - general)
    return Score(found, false, missed)


def main() -> None:
    """Print the weights, what they score, and what they score on each set left out."""
    texts = list(weigh_texts(index_knowledge(load_knowledge())))
    fitted = fit_weights(texts)
    _print_weights("WEIGHTS", fitted)
    _print_weights("PHRASES_ALONE", fit_weights(texts, with_words=False))
    left_out = {
        folder.name: fit_weights(text for text in texts if text.of_set != folder.name)
        for folder in BLIND_SETS
    }
    for name, weights in left_out.items():
        _print_line(name, [(texts, weights, {name})], fitted)
    names = [name for name in left_out if name not in UNTAUGHT]
    for title, some in (
        ("last six", names[-6:]),
        ("all", names),
        ("last five", names[-5:]),
        ("untaught", sorted(UNTAUGHT & left_out.keys())),
    ):
        _print_line(title, [(texts, left_out[name], {name}) for name in some], fitted)


def _print_weights(name: str, weights: Weights) -> None:
    sys.stdout.write(f"{name} = Weights(\n    bias={weights.bias},\n    evidence=Evidence(\n")
    for sign, weight in zip(Evidence._fields, weights.evidence, strict=True):
        sys.stdout.write(f"        {sign}={weight},\n")
    sys.stdout.write("    ),\n)\n")


def _print_line(
    title: str, parts: Sequence[tuple[list[Weighed], Weights, set[str]]], fitted: Weights
) -> None:
    unseen = [
        score_texts((text for text in texts if text.of_set in names), weights)
        for texts, weights, names in parts
    ]
    seen = [
        score_texts((text for text in texts if text.of_set in names), fitted)
        for texts, _, names in parts
    ]
    sys.stdout.write(f"{title:<12} left out {_told(unseen)}   taught {_told(seen)}\n")


def _told(scores: Sequence[Score]) -> str:
    whole = Score(*(sum(column) for column in zip(Score(0, 0, 0), *scores, strict=True)))
    return f"{whole.precision:.2f} / {whole.recall:.2f}, F {whole.balance:.3f}"


if __name__ == "__main__":
    main()
