"""What the words of a sentence say of areas: sums of weights, and what the shipped ones know."""

import pytest

from briefgen.extract.area_words import NO_WEIGHT, strongest_words, telling_words, weigh_words
from briefgen.extract.words import Stemmer, split_words
from briefgen.model.knowledge import AreaWords, Knowledge
from briefgen.reference.knowledge import load_knowledge

WORDS = AreaWords(
    areas=("ferries", "bees"),
    starts=(-4.0, -3.0),
    weights={
        "deck": bytes((0, NO_WEIGHT + 40)),
        "hive": bytes((0, NO_WEIGHT - 20, 1, NO_WEIGHT + 60)),
        "honey hive": bytes((1, NO_WEIGHT + 20)),
    },
)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


def test_each_word_and_each_two_in_a_row_may_tell_something() -> None:
    words = list(telling_words(["honey", "in", "the", "hive", "12", "deck"]))

    assert words == [
        ("honey", 0, 0),
        ("hive", 3, 3),
        ("deck", 5, 5),
        ("honey hive", 0, 3),
        ("hive deck", 3, 5),
    ]


def test_what_stands_twice_counts_once() -> None:
    assert weigh_words(WORDS, ["hive", "deck", "hive"])["bees"] == 0.0


def test_the_strongest_words_come_first() -> None:
    strongest = strongest_words(WORDS, "bees", ["deck", "honey", "hive"])

    assert [one.text for one in strongest] == ["hive", "honey hive"]
    assert [one.text for one in strongest_words(WORDS, "ferries", ["deck", "hive"])] == ["deck"]


def test_what_words_say_is_added_to_the_start_of_their_area() -> None:
    assert weigh_words(WORDS, ["deck", "honey", "hive"]) == {"ferries": -3.0, "bees": 1.0}
    assert weigh_words(WORDS, ["unknown"]) == {"ferries": -4.0, "bees": -3.0}


def test_nothing_is_said_where_nothing_was_learned() -> None:
    assert weigh_words(AreaWords(), ["deck"]) == {}


@pytest.mark.parametrize(
    ("sentence", "area"),
    [
        (
            "Ambulances and doctors may cross the bridge at night for urgent patients.",
            "health_coop",
        ),
        ("The two will lay a second track and let trains run through without a stop.", "transport"),
        ("Fishermen who were held since May came home with their boats.", "consular"),
        ("Seed potatoes and breeding bulls are to come by ship from spring on.", "agriculture"),
    ],
)
def test_the_shipped_words_know_what_is_told_as_done(
    sentence: str, area: str, knowledge: Knowledge
) -> None:
    said = weigh_words(knowledge.area_words, Stemmer().stems(split_words(sentence)))

    best = sorted(said, key=said.__getitem__)[-3:]
    assert any(one.startswith(area) for one in best), best


def test_every_shipped_area_has_words(knowledge: Knowledge) -> None:
    words = knowledge.area_words

    assert set(words.areas) == {area.id for area in knowledge.areas}
    assert len(words.starts) == len(words.areas)
    assert {row[at] for row in words.weights.values() for at in range(0, len(row), 2)} == set(
        range(len(words.areas))
    )
