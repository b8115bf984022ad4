from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.houses import find_houses, find_seats
from briefgen.extract.span import Span
from briefgen.extract.venue_offices import find_offices

Prepare = Callable[[str], Article]


def offices(article: Article, body: str) -> list[str]:
    start = article.text.index(body)
    (sentence,) = article.sentences
    bodies = [Span(start, start + len(body))]
    return [name for _, name in find_offices(article, sentence, bodies)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met at the Skrei Palace in Bergen.", "Skrei Palace"),
        ("She laid a wreath at Herring Camp.", "Herring Camp"),
        ("He laid flowers on Harald Square.", "Harald Square"),
        ("It was signed in the Port of Aldren.", "Port of Aldren"),
        ("They visited the Skrei training area.", "Skrei training area"),
        ("Talks at the government complex in Bergen, south", "government complex in Bergen"),
        ("It took place in the Museum of Herring, at noon.", "Museum of Herring"),
        ("They signed at the castle of Skrei, at noon.", "castle of Skrei"),
        ("They signed at Government Complex Skrei, at noon.", "Government Complex Skrei"),
        ("The meeting will be held at the Dead Sea in May.", "Dead Sea"),
        ("Harald House, Oslo", "Harald House"),
    ],
)
def test_a_house_is_found_by_its_noun(prepare: Prepare, text: str, name: str) -> None:
    article = prepare(text)

    assert [found for _, found in find_houses(article, article.sentences[0])] == [name]


def test_a_noun_ends_with_its_last_letter(prepare: Prepare) -> None:
    article = prepare("A unit of the School of Peace Operations came.")

    assert list(find_houses(article, article.sentences[0])) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She welcomed the premier, Lars Holm, to Downing Street.", "Downing Street"),
        ("Talks were held at 10 Downing Street.", "10 Downing Street"),
        ("He was received at the Kremlin.", "Kremlin"),
    ],
)
def test_seats_of_those_who_govern_have_names_of_their_own(
    prepare: Prepare, text: str, name: str
) -> None:
    article = prepare(text)

    assert [found for _, found in find_seats(article, article.sentences[0])] == [name]


def test_who_speaks_from_such_a_seat_is_no_place(prepare: Prepare) -> None:
    article = prepare("A Downing Street spokesman said so.")

    assert list(find_seats(article, article.sentences[0])) == []


def test_the_opening_of_a_joint_market_is_no_visit(prepare: Prepare) -> None:
    article = prepare("They agreed on the opening of Joint Market.")

    assert list(find_houses(article, article.sentences[0])) == []


def test_the_seat_of_a_body_is_found_with_the_body(prepare: Prepare) -> None:
    article = prepare("They met at the headquarters of the Fish Agency.")

    ((_, name),) = find_seats(article, article.sentences[0])

    assert name == "headquarters of the Fish Agency"


@pytest.mark.parametrize(
    ("text", "body", "found"),
    [
        ("They held talks at the Ministry of Fish.", "Ministry of Fish", ["Ministry of Fish"]),
        (
            "They met at the Fish Ministry on Avenida Juan.",
            "Fish Ministry",
            ["Fish Ministry on Avenida Juan"],
        ),
        ("9:30 Lecture on cod, Aldren University", "Aldren University", ["Aldren University"]),
        ("0930 Talks on cod, Aldren University.", "Aldren University", ["Aldren University"]),
        (
            "She gave a lecture at the Aldren University.",
            "Aldren University",
            ["Aldren University"],
        ),
        ("They will visit the Aldren Sea College.", "Aldren Sea College", ["Aldren Sea College"]),
        ("He met an expert at the Ministry of Fish.", "Ministry of Fish", []),
        (
            "She met Lars Holm, Head of Nets, at the Ministry of Fish.",
            "Ministry of Fish",
            ["Ministry of Fish"],
        ),
        ("They met at the Fish Agency headquarters.", "Fish Agency", []),
        ("He works at the Ministry of Fish.", "Ministry of Fish", []),
        ("They met the Ministry of Fish.", "Ministry of Fish", []),
        ("Lecture on cod, Aldren University", "Aldren University", []),
    ],
)
def test_an_office_is_a_venue_where_people_meet_at_it(
    prepare: Prepare, text: str, body: str, found: list[str]
) -> None:
    assert offices(prepare(text), body) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met at the Istana Merdeka.", ["Istana Merdeka"]),
        ("They dined at Schloss Spiez.", ["Schloss Spiez"]),
        ("She was received at the Quai d'Orsay.", ["Quai d'Orsay"]),
        ("They met at the Dar Al Maghrib guest palace.", ["Dar Al Maghrib guest palace"]),
        ("Talks went on at the Bernerhof.", ["Bernerhof"]),
        ("They met at Krishi Bhavan.", ["Krishi Bhavan"]),
        ("She toured the Grimsel dam.", ["Grimsel dam"]),
        ("Guests visited the Port of Skrei and the Museum of Herring.", None),
        ("He visited the dry port “Skrei”.", ["dry port “Skrei”"]),
        ("They spoke aboard RFNS Savenaca.", ["RFNS Savenaca"]),
        ("12:00 Luncheon, Skrei Hotel", ["Skrei Hotel"]),
        ("They met at the Hotel Las Skreias.", ["Hotel Las Skreias"]),
        ("The guest visits tomorrow the Skrei University.", ["Skrei University"]),
        ("They will visit Monday the port.", []),
        ("It leaves in the Port of Dar es Salaam.", ["Port of Dar es Salaam"]),
        ("They met in the Palace of the Herring Portfolio.", ["Palace of the Herring Portfolio"]),
        ("He visited the Skrei Memorial Cemetery.", ["Skrei Memorial Cemetery"]),
        ("12:00 Luncheon, Residence of Norway", ["Residence of Norway"]),
        ("10–12 Aug: Officials, Skrei Plaza Hotel, Bergen", ["Skrei Plaza Hotel"]),
        ("Luncheon, Skrei Hotel", []),
    ],
)
def test_houses_of_other_languages_and_sights_are_found(
    prepare: Prepare, text: str, names: list[str] | None
) -> None:
    article = prepare(text)

    found = sorted(name for _, name in find_houses(article, article.sentences[0]))
    assert found == (names if names is not None else ["Museum of Herring", "Port of Skrei"])


def test_of_houses_at_one_place_the_longest_counts(prepare: Prepare) -> None:
    article = prepare("They visited the Justice and Fish Services Precinct.")

    assert [name for _, name in find_houses(article, article.sentences[0])] == [
        "Justice and Fish Services Precinct"
    ]
