from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    "text",
    [
        "Today she is visiting a recycling plant in Sørvik together with the Ambassador.",
        "They will meet at the fishing port of Sørvik in May.",
        "A second clinic would follow in Sørvik.",
        "The survey will send teams to Sørvik, where the land lies bare.",
        "The guests travelled by boat to Sørvik and had lunch.",
        "The panels will be switched on in Sørvik in March.",
        "The fishermen were in Sørvik this week.",
        "1145 TGV to Sørvik",
        "0815 Arrival at Sørvik.",
        "The committee on 14 October in Sørvik sits together.",
        "They will meet in the Norwegian border town of Sørvik.",
        "The fair opens in Norway's Sørvik on 4 May.",
    ],
)
def test_a_town_that_no_list_has_is_told_by_what_takes_place(facts: Facts, text: str) -> None:
    assert [one.name for one in facts(text, "venue")] == ["Sørvik"]


def test_all_towns_of_a_row_are_found(facts: Facts) -> None:
    text = "Boats will be counted in the coastal districts of Sørvik, Nesvåg and Bergen."

    assert [one.name for one in facts(text, "venue")] == ["Sørvik", "Nesvåg"]


@pytest.mark.parametrize(
    "text",
    [
        "They opened a helpline in Malayalam and Hindi.",
        "It was written in Sinhala.",
        "The forms will be written in Skreian.",
        "Their slips are in Bislama.",
    ],
)
def test_a_language_is_no_town(facts: Facts, text: str) -> None:
    assert facts(text, "venue") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The exercises will pass in Skrei gorge in May.", "Skrei gorge"),
        ("The drill took place at the Aldren training ground.", "Aldren training ground"),
        ("The committee meets again at St. Olav in May.", "St. Olav"),
    ],
)
def test_where_people_train_and_towns_of_saints_are_places(
    facts: Facts, text: str, name: str
) -> None:
    assert name in [one.name for one in facts(text, "venue")]


def test_a_city_of_the_lists_is_found_once_behind_its_country(facts: Facts) -> None:
    found = facts("The round will be held in Norway's Bergen on 4 May.", "venue")

    assert [one.name for one in found] == ["Bergen"]
    assert len(found) == 1
