from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.unnamed_sources import unnamed_sources

Prepare = Callable[[str], Article]


def told(article: Article) -> list[tuple[str, str]]:
    return [
        (article.words_of(span), speaker.name)
        for sentence in article.sentences
        for span, speaker in unnamed_sources(article, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "A senior Danish official, who was not allowed to speak, said the ferry would be late.",
            "A senior Danish official, who was not allowed to speak, said the ferry would be late",
            "Denmark",
        ),
        (
            "Local fishermen fear that the new quota will empty their harbour",
            "Local fishermen fear that the new quota will empty their harbour",
            "Local fishermen",
        ),
        (
            "Two sources familiar with the talks argued that no paper was needed at all.",
            "Two sources familiar with the talks argued that no paper was needed at all",
            "Two sources",
        ),
        (
            "Anglers' associations in Bergen want the right to fish at night.",
            "Anglers' associations in Bergen want the right to fish at night",
            "Anglers' associations",
        ),
        (
            "Civil society groups have criticised the wide exceptions of the act.",
            "Civil society groups have criticised the wide exceptions of the act",
            "Civil society groups",
        ),
        (
            "The quota will not be raised this winter, a Danish diplomat said on Monday.",
            "The quota will not be raised this winter, a Danish diplomat said on Monday",
            "Denmark",
        ),
    ],
)
def test_who_has_no_name_holds_something(
    prepare: Prepare, text: str, words: str, speaker: str
) -> None:
    assert told(prepare(text)) == [(words, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Officials met in the harbour.",
        "Fishermen said little.",
        "Fishermen in Bergen gave a guarded welcome this week to the news of it.",
        "The ministers held talks in the old harbour, a Danish official said.",
        "Coastal states pledge to count the cod of the north",
        "Engineers raised the wreck of the ferry in June.",
        "The European Union pledged to pay for the northern ports.",
        f"Farmers {'and bakers ' * 16}walked, sang and danced.",
        "Officials of the port said, on a cold and rainy day, nothing",
    ],
)
def test_news_and_silence_are_no_positions(prepare: Prepare, text: str) -> None:
    assert told(prepare(text)) == []
