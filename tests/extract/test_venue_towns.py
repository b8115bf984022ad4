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
    ],
)
def test_a_town_that_no_list_has_is_told_by_what_takes_place(facts: Facts, text: str) -> None:
    assert [one.name for one in facts(text, "venue")] == ["Sørvik"]


@pytest.mark.parametrize(
    "text", ["They opened a helpline in Malayalam and Hindi.", "It was written in Sinhala."]
)
def test_a_language_is_no_town(facts: Facts, text: str) -> None:
    assert facts(text, "venue") == []
