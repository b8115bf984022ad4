import pytest

from briefgen.extract.name_parts import is_name_part, says_topic


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
