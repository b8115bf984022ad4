from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.mechanisms_told import mechanisms_told

Prepare = Callable[[str], Article]


def told(article: Article) -> list[str]:
    return [
        article.words_of(place)
        for sentence in article.sentences
        for place in mechanisms_told(article.text, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A joint committee of fishers was formed.", "joint committee of fishers"),
        ("The herring dialogue starts on Monday.", "herring dialogue"),
        ("They love the Clean Seas Facility.", "Clean Seas Facility"),
        ("It is a follow-up group of the treaty.", "follow-up group"),
        ("It met in the Skrei Nine format.", "Skrei Nine format"),
        ("the senior official-level fish talks ended", "senior official-level fish talks"),
        ("a session of the court's management committee", "management committee"),
        ("a Commission on trade cooperation met", "Commission on trade cooperation"),
        ("They met in conjunction with Nor-Fish 2031.", "Nor-Fish 2031"),
    ],
)
def test_a_mechanism_is_told_by_what_is_said_of_it(prepare: Prepare, text: str, name: str) -> None:
    assert told(prepare(text)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "A committee of fishers was formed.",
        "The good dialogue starts on Monday.",
        "The tenth dialogue will be in May.",
        "They saw the Skrei Storage Facility.",
        "They met on the margins of Norway.",
    ],
)
def test_other_words_tell_of_none(prepare: Prepare, text: str) -> None:
    assert told(prepare(text)) == []
