"""The passages are well formed, and the words that ship are those that they teach."""

import runpy
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest

from briefgen.extract.area_words import NO_WEIGHT
from briefgen.model.knowledge import AreaWords
from briefgen.reference.knowledge import load_knowledge
from briefgen.resources import asset

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
PASSAGES = PACKAGING / "area_passages"
SCRIPT = PACKAGING / "build_area_words.py"
STEP = 1
"""By so many steps a weight may differ where another processor rounds it otherwise."""


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    return runpy.run_path(str(SCRIPT))


def lines() -> list[tuple[str, list[str]]]:
    return [
        (path.stem, line.split("\t"))
        for path in sorted(PASSAGES.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def test_every_area_has_passages_and_every_line_its_areas() -> None:
    known = {area.id for area in load_knowledge().areas}

    told = Counter(area for _, (ids, _) in lines() for area in ids.split(","))

    assert set(told) == {*known, "-"}
    assert {name for name, _ in lines()} == known
    assert min(told.values()) >= 50


def test_no_passage_is_there_twice() -> None:
    texts = Counter(text for _, (_, text) in lines())

    assert [text for text, count in texts.items() if count > 1] == []


def test_the_last_lines_of_a_file_only_sound_like_its_area() -> None:
    others = Counter(name for name, (ids, _) in lines() if name not in ids.split(","))

    assert min(others.values()) >= 5
    assert len(others) == len(load_knowledge().areas)


def test_the_committed_words_are_those_that_the_passages_teach(script: dict[str, Any]) -> None:
    shipped = msgspec.msgpack.decode(
        asset("agenda", "area_words.msgpack").read_bytes(), type=AreaWords
    )

    built = script["fit_words"](tuple(script["read_passages"]()))

    assert built.areas == shipped.areas
    assert built.starts == pytest.approx(shipped.starts, abs=0.02)
    ours, theirs = steps(built), steps(shipped)
    least = script["LEAST_STEPS"]
    for word in ours.keys() | theirs.keys():
        # What one rounds to the least that is kept, the other may have left out.
        most = STEP if word in ours and word in theirs else least
        assert abs(ours.get(word, 0) - theirs.get(word, 0)) <= most


def steps(words: AreaWords) -> dict[tuple[str, int], int]:
    """Give the weights by word and number of the area."""
    return {
        (word, row[at]): row[at + 1] - NO_WEIGHT
        for word, row in words.weights.items()
        for at in range(0, len(row), 2)
    }


def test_a_word_in_one_passage_alone_teaches_nothing(script: dict[str, Any]) -> None:
    passage = script["Passage"]
    some = [passage(frozenset({"bees"}), frozenset({"hive", "honey"}))] * 3
    others = [passage(frozenset(), frozenset({"deck"}))] * 3
    once = [passage(frozenset({"bees"}), frozenset({"hive", "seldom"}))]

    words = script["fit_words"]((*some, *others, *once))

    assert words.areas == ("bees",)
    assert "seldom" not in words.weights
    assert words.weights["hive"][1] > NO_WEIGHT > words.weights["deck"][1]
