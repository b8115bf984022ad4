import pytest

from briefgen.extract.gazetteer import Gazetteer, key, unaccented
from briefgen.extract.words import find_words
from briefgen.model.knowledge import Country, Knowledge, Place

KNOWLEDGE = Knowledge(
    countries=(
        Country(
            code="NL",
            name="Norland",
            adjectives=("Norlandic",),
            aliases=("N.L.", "Kingdom of Norland"),
            capital="Port Aldren",
        ),
        Country(code="S", name="Sudland", adjectives=("Polish",)),
    ),
    not_parties=("Norland Sea",),
    places=(Place(name="Port Aldren", country="NL"), Place(name="McAllen", country="US")),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Norland-Sudland talks", [("Norland", "name"), ("Sudland", "name")]),
        ("the Norlandic side", [("Norland", "adjective")]),
        ("the minister norlandic", [("Norland", "adjective")]),
        ("Port Aldren's view", [("Norland", "capital")]),
        ("the Kingdom of Norland and N.L. firms", [("Norland", "name"), ("Norland", "name")]),
        ("norland", []),
        ("to polish", []),
        ("the Norland Sea and Norland", [("Norland", "name")]),
    ],
)
def test_parties_are_found_in_all_their_forms(text: str, found: list[tuple[str, str]]) -> None:
    parties = Gazetteer(KNOWLEDGE).parties(find_words(text))

    assert [(one.party, one.form) for one in parties] == found


@pytest.mark.parametrize(
    "text", ["in Port Aldren", "PORT ALDREN, May 7", "to McAllen", "MCALLEN, Texas"]
)
def test_places_are_found_also_in_capitals(text: str) -> None:
    assert len(list(Gazetteer(KNOWLEDGE).places(find_words(text)))) == 1


@pytest.mark.parametrize("text", ["in Sao Tome", "in São Tomé", "SAO TOME, May 7", "SÃO TOMÉ"])
def test_accents_make_no_other_place(text: str) -> None:
    knowledge = Knowledge(places=(Place(name="São Tomé", country="ST"),))

    assert len(list(Gazetteer(knowledge).places(find_words(text)))) == 1


def test_letters_that_do_not_come_apart_are_written_plain() -> None:
    assert unaccented("Øygarden, Tromsø, Málaga") == "Oygarden, Tromso, Malaga"


def test_places_in_capitals_and_others_come_in_reading_order() -> None:
    places = Gazetteer(KNOWLEDGE).places(find_words("McAllen, PORT ALDREN, Port Aldren"))

    assert [one.span.start for one in places] == [0, 9, 22]


def test_towns_of_some_size_and_seats_of_regions_are_known(knowledge: Knowledge) -> None:
    country_of = {place.name: place.country for place in knowledge.places}

    assert country_of["Plovdiv"] == "BG"
    assert country_of["Ipiales"] == "CO"
    assert country_of["Ranong"] == "TH"
    assert country_of["Brest"] == "", "Belarus and France have one each"


def test_a_phrase_is_split_in_the_same_words_as_a_text(knowledge: Knowledge) -> None:
    names = [unaccented(place.name) for place in knowledge.places]

    assert [key(name) for name in names] == [
        tuple(word.text for word in find_words(name)) for name in names
    ]
