from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.span import Span


def test_sentences_are_found_by_position(prepare: Callable[[str], Article]) -> None:
    article = prepare("Norway spoke. Denmark listened in Oslo.")

    assert article.words_of(article.sentence_at(20).span) == "Denmark listened in Oslo."
    assert article.index_at(3) == 0


def test_a_sentence_knows_its_parties_and_places(prepare: Callable[[str], Article]) -> None:
    sentence = prepare("Denmark listened in Oslo.").sentences[0]

    assert [one.party for one in sentence.parties] == ["Denmark", "Norway"]
    assert [one.place.name for one in sentence.places] == ["Oslo"]
    assert sentence.party_at(Span(0, 3)) == sentence.parties[0]
    assert sentence.party_at(Span(8, 12)) is None


def test_a_capital_that_opens_the_name_of_another_town_is_none(
    prepare: Callable[[str], Article],
) -> None:
    longer, alone = prepare("They met in Santiago de Cuba. Then they flew to Santiago.").sentences

    assert [one.party for one in longer.parties if one.form == "capital"] == []
    assert [(one.party, one.form) for one in alone.parties] == [("Chile", "capital")]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Guinea-Bissau fishes. The Guinean minister left.", "Guinea-Bissau"),
        ("Guinea-Bissau and Guinea fish. The Guinean minister left.", "Guinea"),
        ("The Guinean minister left.", "Guinea"),
        ("South Sudan fishes. The Sudanese minister left.", "South Sudan"),
    ],
)
def test_an_adjective_of_two_countries_is_of_the_one_that_is_named(
    prepare: Callable[[str], Article], text: str, party: str
) -> None:
    assert prepare(text).sentences[-1].parties[0].party == party


def test_an_island_in_the_name_of_a_country_is_no_place(
    prepare: Callable[[str], Article],
) -> None:
    country, island = prepare("It rains in Antigua and Barbuda. They saw Barbuda.").sentences

    assert (len(country.parties), country.places) == (1, ())
    assert [one.place.country for one in island.places] == ["AG"]
