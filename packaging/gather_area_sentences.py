"""Tell which sentences of the listed articles tell of their areas: `gather_area_sentences.py`.

Whoever listed the areas of an article did not say where they stand. A sentence tells of a listed
area if it holds a plain phrase of it, or if its words speak most for it, as far as the passages
of packaging/area_passages know; one that may be left out of a list is told nowhere. The head of
a letter tells nothing. The result is committed: it changes only where somebody runs this again,
not with every rule.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from area_training.fitted_words import fit_words
from area_training.passages import NONE, SENTENCES, article_lists, name_of, read_passages
from briefgen.extract.area_evidence import rank_of
from briefgen.extract.area_hits import Surroundings, find_hits
from briefgen.extract.areas_by_words import Said, weigh_sentences
from briefgen.extract.article import Article
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import article_of, find_but_areas
from briefgen.extract.subject_matter import is_letterhead
from briefgen.reading.plain_text import read_text
from briefgen.reference.knowledge import load_knowledge
from tests.support.gold_facts import GoldText

LEAST = -3.5
"""Odds from which the words of a sentence tell an area of its article."""


def main() -> None:
    """Write the places of all sentences with what they tell of."""
    knowledge = load_knowledge()
    words = fit_words(tuple(read_passages()))
    index = index_knowledge(replace(knowledge, area_words=words))
    lines = [
        "\t".join((name_of(path), str(start), str(stop), ",".join(ids) or NONE))
        for path in article_lists()
        for start, stop, ids in told_in(path, index)
    ]
    SENTENCES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def told_in(path: Path, index: KnowledgeIndex) -> Iterator[tuple[int, int, list[str]]]:
    """Give the sentences of an article by their places, each with the areas that it tells of."""
    gold = msgspec.json.decode(path.read_bytes(), type=GoldText)
    source = read_text(path.with_suffix(".txt").read_bytes(), file_name=path.stem)
    article = article_of(source, index=index)
    wanted = {one.area for one in gold.facts if one.kind == "area" and not one.optional}
    told = defaultdict[int, set[str]](set)
    _add_by_phrases(told, article, find_but_areas(article)[1], wanted)
    _add_by_words(told, weigh_sentences(article), wanted)
    for sentence in article.sentences:
        if not is_letterhead(article, sentence):
            yield *sentence.span, sorted(told[sentence.span.start])


def _add_by_phrases(
    told: dict[int, set[str]], article: Article, around: Surroundings, wanted: set[str]
) -> None:
    for area, hits in find_hits(article, around).items():
        for hit in hits:
            if area in wanted and rank_of(hit.term) == 0 and not hit.named:
                told[hit.sentence].add(area)


def _add_by_words(told: dict[int, set[str]], said: Said, wanted: set[str]) -> None:
    for area, sayings in said.sayings.items():
        if area in wanted and sayings and sayings[0].odds > LEAST:
            told[sayings[0].sentence.span.start].add(area)


if __name__ == "__main__":
    main()
