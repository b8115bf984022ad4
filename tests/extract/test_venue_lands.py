from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.venue_lands import find_lands

Prepare = Callable[[str], Article]


def lands(article: Article) -> list[str]:
    return [name for one in article.sentences for _, name in find_lands(article, one)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They ate on Mount Skrei.", "Mount Skrei"),
        ("A mast stands on Cerro Bajo.", "Cerro Bajo"),
        ("They sailed to Lake Sild.", "Lake Sild"),
        ("They met at a hotel on Torsk island.", "Torsk island"),
        ("He saw the quay at Port Bacalhau.", "Port Bacalhau"),
        ("Wreaths lie at the Alley of Fishers.", "Alley of Fishers"),
        ("Names are read at the Eleventh Fort.", "Eleventh Fort"),
        ("The nets hang in the Hermitage Bergen.", "Hermitage Bergen"),
    ],
)
def test_a_place_is_known_by_the_word_for_it(prepare: Prepare, text: str, name: str) -> None:
    assert lands(prepare(text)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "They met on the Greek island.",
        "They met on a Mediterranean island.",
        "It is run by the chief of Port Authority.",
        "They spoke on Lake Commission matters.",
        "They met in Port Louis.",
    ],
)
def test_described_places_bodies_and_known_towns_are_none(prepare: Prepare, text: str) -> None:
    assert lands(prepare(text)) == []
