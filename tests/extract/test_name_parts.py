import pytest

from briefgen.extract.name_parts import is_name_part, joins_topics, says_topic, topic_in_row
from briefgen.extract.words import find_tokens


@pytest.mark.parametrize(
    ("word", "part"),
    [("Herring", True), ("e-Fish", True), ("herring", False), ("The", False), ("Oslo's", False)],
)
def test_a_capital_makes_a_part_of_a_name(word: str, part: bool) -> None:
    assert is_name_part(word) is part


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        (["Resilient", "Food"], True),
        (["Certification"], True),
        (["Trade-Economic"], True),
        (["Lars", "Holm"], False),
        (["Fish", "Agency"], False),
        (["Trade", "Minister"], False),
    ],
)
def test_a_topic_is_what_offices_are_about(words: list[str], topic: bool) -> None:
    assert says_topic(words) is topic


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Trade, Food Safety and Youth met", 3),
        ("Trade, and Youth met", 3),
        ("Trade, Food, Lars Holm and others", 0),
        ("Herring, Food and Youth", 0),
        ("Trade, Food met", 0),
    ],
)
def test_a_row_of_topics_ends_with_and(text: str, count: int) -> None:
    assert topic_in_row(find_tokens(text, 0, len(text)), 1) == count


def test_and_joins_two_topics() -> None:
    text = "Trade and Sea Mining and Lars Holm"
    tokens = find_tokens(text, 0, len(text))

    assert (joins_topics(tokens, 1), joins_topics(tokens, 4)) == (True, False)
