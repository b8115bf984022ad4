from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.venue_sites import find_sites

Prepare = Callable[[str], Article]


def sites(article: Article) -> list[str]:
    return [name for one in article.sentences for _, name in find_sites(article, one)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met on the Skrei bridge.", "Skrei bridge"),
        ("They opened it at the Torsk border post.", "Torsk border post"),
        ("They reviewed it in the barracks of Skrei.", "barracks of Skrei"),
        ("They arrived at Torsk Fuel Plant.", "Torsk Fuel Plant"),
        ("They meet on check-point “Sild”.", "check-point “Sild”"),
        ("They arrived to the city Sildvik.", "Sildvik"),
        ("The place, Sildvik, was drawn by lot, and they met.", "Sildvik"),
        ("The venue is Torsk Marina, where they meet.", "Torsk Marina"),
        ("Sildvik was chosen for the talks.", "Sildvik"),
        ("They signed it on the rescue tug Skrei Nord.", "Skrei Nord"),
        ("They signed it in the Salle des Skreis.", "Salle des Skreis"),
        (
            "They dined at the residence of the Danish ambassador.",
            "residence of the Danish ambassador",
        ),
        ("They visited School No. 47.", "School No. 47"),
    ],
)
def test_a_small_word_tells_a_place(prepare: Prepare, text: str, name: str) -> None:
    assert name in sites(prepare(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Skrei bridge costs nine million.",
        "They spoke of the market of Skrei in their talks.",
        "They met the director of the Torsk school.",
        "They visited the Danish pavilion.",
    ],
)
def test_what_is_only_spoken_of_or_described_is_none(prepare: Prepare, text: str) -> None:
    assert sites(prepare(text)) == []
