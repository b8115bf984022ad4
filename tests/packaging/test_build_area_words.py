"""Passages and places of sentences are well formed, and the words that ship are what they teach."""

from collections import Counter
from pathlib import Path

import msgspec
import pytest

from area_training.fitted_words import LEAST_STEPS, fit_words
from area_training.passages import (
    NONE,
    PASSAGES,
    SENTENCES,
    Passage,
    areas_of,
    article_lists,
    name_of,
    read_sentences,
    text_of,
)
from briefgen.extract.area_words import NO_WEIGHT
from briefgen.model.knowledge import AreaWords
from briefgen.reference.knowledge import load_knowledge
from briefgen.resources import asset
from build_area_words import build_words

STEP = 1
"""By so many steps a weight may differ where another processor rounds it otherwise."""


def lines() -> list[tuple[str, list[str]]]:
    return [
        (path.stem, line.split("\t"))
        for path in sorted(PASSAGES.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def places() -> list[tuple[str, int, int, str]]:
    """Give the articles and the places of their sentences, with what they tell of."""
    return [
        (name, int(start), int(stop), ids)
        for name, start, stop, ids in (
            line.split("\t") for line in SENTENCES.read_text(encoding="utf-8").splitlines()
        )
    ]


def test_every_area_has_passages_and_every_line_its_areas() -> None:
    known = {area.id for area in load_knowledge().areas}

    told = Counter(area for _, (ids, _) in lines() for area in ids.split(","))

    assert set(told) == {*known, NONE}
    assert {name for name, _ in lines()} == known
    assert min(told.values()) >= 50


def test_no_passage_is_there_twice() -> None:
    texts = Counter(text for _, (_, text) in lines())

    assert [text for text, count in texts.items() if count > 1] == []


def test_the_last_lines_of_a_file_only_sound_like_its_area() -> None:
    others = Counter(name for name, (ids, _) in lines() if name not in ids.split(","))

    assert min(others.values()) >= 5
    assert len(others) == len(load_knowledge().areas)


def test_every_article_has_sentences_that_follow_each_other_in_its_text() -> None:
    reached = dict.fromkeys(map(name_of, article_lists()), 0)

    for name, start, stop, _ in places():
        assert reached[name] <= start < stop
        reached[name] = stop

    assert all(0 < stop <= len(text_of(name)) for name, stop in reached.items())


def test_a_sentence_tells_only_of_what_its_article_has_in_its_list() -> None:
    wrong = {
        (name, area)
        for name, _, _, ids in places()
        for area in {*ids.split(",")} - {NONE}
        if area not in areas_of(name)
    }

    assert wrong == set()


def test_what_is_listed_for_an_article_is_open_where_a_sentence_does_not_tell_it() -> None:
    sentences = list(read_sentences(general=frozenset({"trade_general"})))

    assert [of_set for of_set, _ in sentences] == [name.split("/")[-2] for name, *_ in places()]
    for (_, passage), (name, _, _, ids) in zip(sentences, places(), strict=True):
        told = {*ids.split(",")} - {NONE}
        assert passage.areas == told
        assert passage.open == ({*areas_of(name), "trade_general"} - told)


def test_the_committed_words_are_those_that_passages_and_articles_teach() -> None:
    shipped = msgspec.msgpack.decode(
        asset("agenda", "area_words.msgpack").read_bytes(), type=AreaWords
    )

    built = build_words()

    assert built.areas == shipped.areas
    assert built.starts == pytest.approx(shipped.starts, abs=0.02)
    ours, theirs = steps(built), steps(shipped)
    for word in ours.keys() | theirs.keys():
        # What one rounds to the least that is kept, the other may have left out.
        most = STEP if word in ours and word in theirs else LEAST_STEPS
        assert abs(ours.get(word, 0) - theirs.get(word, 0)) <= most


def steps(words: AreaWords) -> dict[tuple[str, int], int]:
    """Give the weights by word and number of the area."""
    return {
        (word, row[at]): row[at + 1] - NO_WEIGHT
        for word, row in words.weights.items()
        for at in range(0, len(row), 2)
    }


def passage(area: str, *words: str, may_tell: str = "") -> Passage:
    return Passage(frozenset({area} - {""}), frozenset(words), frozenset({may_tell} - {""}))


def test_a_word_in_one_passage_alone_teaches_nothing() -> None:
    some = [passage("bees", "hive", "honey")] * 3
    others = [passage("", "deck")] * 3

    words = fit_words((*some, *others, passage("bees", "hive", "seldom")))

    assert words.areas == ("bees",)
    assert "seldom" not in words.weights
    assert words.weights["hive"][1] > NO_WEIGHT > words.weights["deck"][1]


def test_what_may_tell_an_area_or_not_teaches_nothing_of_it() -> None:
    told = [passage("bees", "hive")] * 3 + [passage("ferries", "deck")] * 3
    open_ones = [passage("ferries", "deck", "wax", may_tell="bees")] * 3

    words = fit_words((*told, *open_ones))
    closed = fit_words((*told, *(one._replace(open=frozenset()) for one in open_ones)))

    assert {*words.weights["wax"][::2]} == {words.areas.index("ferries")}
    assert {*closed.weights["wax"][::2]} == {0, 1}


def test_the_script_writes_what_is_taught(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import build_area_words

    target = tmp_path / "words.msgpack"
    monkeypatch.setattr(build_area_words, "TARGET", target)
    monkeypatch.setattr(build_area_words, "build_words", lambda: AreaWords(areas=("bees",)))

    build_area_words.main()

    assert msgspec.msgpack.decode(target.read_bytes(), type=AreaWords).areas == ("bees",)
