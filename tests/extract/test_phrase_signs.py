"""A phrase shows what it is by its own words and by those around it."""

from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.likely_names import phrases_of
from briefgen.extract.phrase_signs import likelihood_of, signs_of
from briefgen.model.knowledge import Signs

Prepare = Callable[[str], Article]
HEADS = frozenset({"committee", "committees", "teams"})


def signs(prepare: Prepare, text: str) -> frozenset[str]:
    article = prepare(text)
    (place,) = phrases_of(article, article.sentences[0], HEADS)
    return signs_of(place)


def test_the_words_of_a_phrase_are_signs(prepare: Prepare) -> None:
    seen = signs(prepare, "They will set up a joint committee on herring and cod in May.")

    assert {"h committe", "p joint", "p1 joint", "ph joint committe", "n 1"} <= seen
    assert {"t1 on", "th on committe", "t herring", "t cod"} <= seen
    assert {"c small", "ch small committe", "single"} <= seen


def test_the_words_around_a_phrase_are_signs(prepare: Prepare) -> None:
    seen = signs(prepare, "They will set up a joint committee in May.")

    assert {"b1 a", "bc a small", "bh a committe", "b2 up a", "b set", "no tail"} <= seen
    assert {"a1 in", "a may", "a2 in may"} <= seen


def test_a_phrase_alone_has_marks_of_both_edges(prepare: Prepare) -> None:
    seen = signs(prepare, "committee")

    assert {"b1 ^", "a1 $", "n 0", "no tail"} <= seen
    assert not [sign for sign in seen if sign.startswith(("p1", "b2", "a2"))]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("the joint committee met", "small"),
        ("the Fish committee met", "some"),
        ("the Fish and Cod Committee met", "name"),
        ("the Committee met", "word"),
    ],
)
def test_capitals_are_a_sign(prepare: Prepare, text: str, shape: str) -> None:
    assert f"c {shape}" in signs(prepare, text)


def test_owners_pairs_and_plurals_are_signs(prepare: Prepare) -> None:
    assert {"owned", "owned small committe"} <= signs(prepare, "the bank's risk committee met")
    assert {"pair", "pair committe"} <= signs(prepare, "the Skrei-Bergen Committee met")
    assert "pair" in signs(prepare, "the Skrei–Bergen Committee met")
    assert "plural" in signs(prepare, "the fish committees met")
    assert "t name" in signs(prepare, "the committee on Herring met")


def test_parties_are_signs_by_where_they_are(prepare: Prepare) -> None:
    seen = signs(prepare, "Norway said the Danish committee of Iceland met.")

    assert {"parties 3", "in 1", "in 1 some committe", "at 1"} <= seen
    assert "behind party" not in seen
    assert "behind party" in signs(prepare, "In Norway's fish committee they met.")


def test_signs_add_up_to_a_likelihood(prepare: Prepare) -> None:
    article = prepare("They will set up a joint committee in May.")
    (place,) = phrases_of(article, article.sentences[0], HEADS)

    assert likelihood_of(Signs(start=0), signs_of(place)) == pytest.approx(0.5)
    known = Signs(start=-1, weights={"p joint": 40, "b up": 20, "p fish": 99})
    assert likelihood_of(known, signs_of(place)) == pytest.approx(0.8808, abs=1e-4)
