from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.venues_told import find_told

Prepare = Callable[[str], Article]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("He met Ida Lund on 8 May at the Foreign Ministry.", ["Foreign Ministry"]),
        (
            "On 8 May, at the Ministry of Ports and Fish, Ida Lund received him.",
            ["Ministry of Ports and Fish"],
        ),
        ("He met Ida Lund, Director of Ports at the Foreign Ministry.", []),
        ("They met at the Foreign Ministry in Oslo.", []),
        ("Grass grows at the Foreign Ministry.", []),
        ("They met yesterday at the Norwegian Embassy.", ["Norwegian Embassy"]),
        ("He will make a return visit to Sørvik and Nesøy next spring.", ["Sørvik", "Nesøy"]),
        ("She will come to Brekkesund on 9 July to see it.", ["Brekkesund"]),
        ("She will come to Norway on 9 July.", []),
        ("The delegation came in Sørvik together with another.", ["Sørvik"]),
        ("They have been to Sørvik, where the sea is high.", ["Sørvik"]),
        ("It was held at a Sørvik hotel to mark the day.", ["Sørvik"]),
        ("The fifth session was marked for Sørvik, in August.", ["Sørvik"]),
        ("It was organised in the Sørvik city of Norway.", ["Sørvik"]),
        ("She welcomed them at her Sørvik office.", ["Sørvik"]),
        ("He visits the Hospital Dr. Ida de Lund and leaves.", ["Hospital Dr. Ida de Lund"]),
        ("He is to visit the Skrei Torsk 2 power plant tomorrow.", ["Skrei Torsk 2 power plant"]),
        ("Prizes are given in the Kenyan Cultural Center.", ["Kenyan Cultural Center"]),
    ],
)
def test_what_is_done_at_a_place_tells_it(prepare: Prepare, text: str, places: list[str]) -> None:
    article = prepare(text)
    found = [name for sentence in article.sentences for _, name in find_told(article, sentence)]

    assert found == places
