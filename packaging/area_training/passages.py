"""Read what tells of agenda areas: passages, and sentences of articles that have a list.

packaging/area_passages has one file for each area. A line is a passage as a press article might
have it, behind the ids of the areas that it tells of, or "-" where it tells of none; the last
lines of a file only sound like their area. packaging/area_sentences.tsv names the sentences of
the articles of tests/extract by their places, in characters, each with the ids of the listed
areas that it tells of (gather_area_sentences.py).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefgen.extract.area_words import telling_words
from briefgen.extract.words import Stemmer, split_words
from tests.support.blind_articles import BLIND_SETS

ROOT = Path(__file__).resolve().parents[2]
PASSAGES = ROOT / "packaging" / "area_passages"
SENTENCES = ROOT / "packaging" / "area_sentences.tsv"
ARTICLES = ROOT / "tests" / "extract"
TEACHING = (*BLIND_SETS, ARTICLES / "articles")
"""Folders of articles, each with a list of its facts: the sets that teach."""
NONE = "-"


class Passage(NamedTuple):
    """What a sentence or two tell of, their words, and what they may tell of or not."""

    areas: frozenset[str]
    words: frozenset[str]
    open: frozenset[str] = frozenset()


class _Listed(msgspec.Struct):
    """A fact that somebody listed for an article."""

    kind: str
    area: str = ""


class _List(msgspec.Struct):
    facts: list[_Listed]


class Stemmed:
    """Makes passages of texts."""

    def __init__(self) -> None:
        """Start with no stems known."""
        self._stemmer = Stemmer()

    def passage(self, ids: str, text: str, *, listed: frozenset[str] = frozenset()) -> Passage:
        """Give the passage behind some ids, of an article for which areas are `listed`."""
        areas = frozenset(ids.split(",")) - {NONE}
        stems = self._stemmer.stems(split_words(text))
        words = frozenset(one.text for one in telling_words(stems))
        return Passage(areas, words, listed - areas)


def read_passages() -> Iterator[Passage]:
    """Read all passages, area by area."""
    stemmed = Stemmed()
    for path in sorted(PASSAGES.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield stemmed.passage(*line.split("\t"))


def read_sentences(*, general: frozenset[str]) -> Iterator[tuple[str, Passage]]:
    """Read the sentences of the articles, each with the name of its set.

    A sentence may tell of whatever is listed for its article, and of `general` areas.
    """
    stemmed = Stemmed()
    article, text, listed = "", "", frozenset[str]()
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        name, start, stop, ids = line.split("\t")
        if name != article:
            article, text, listed = name, text_of(name), areas_of(name) | general
        words = text[int(start) : int(stop)]
        yield Path(name).parent.name, stemmed.passage(ids, words, listed=listed)


def article_lists() -> list[Path]:
    """Give the lists of all articles, set by set."""
    return [path for folder in TEACHING for path in sorted(folder.glob("*.json"))]


def name_of(path: Path) -> str:
    """Give the place of an article in tests/extract."""
    return path.relative_to(ARTICLES).with_suffix("").as_posix()


def text_of(article: str) -> str:
    """Give the text of an article, named by its place in tests/extract."""
    return (ARTICLES / f"{article}.txt").read_text(encoding="utf-8")


def areas_of(article: str) -> frozenset[str]:
    """Give the areas that are listed for an article, those that may be left out among them."""
    listed = msgspec.json.decode((ARTICLES / f"{article}.json").read_bytes(), type=_List)
    return frozenset(one.area for one in listed.facts if one.kind == "area")
