from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Thirty nurses will leave for training in Bergen.", ["Bergen"]),
        ("She leaves tomorrow, Thursday, for Bergen.", ["Bergen"]),
        ("The deal was signed at Skrei House, Bergen.", ["Bergen", "Skrei House"]),
        ("Steering committee, Bergen, 12 October.", ["Bergen"]),
        ("They met in Bergen Valley.", ["Bergen Valley"]),
        ("They went to Bergen and Sørvik in May.", ["Sørvik", "Bergen"]),
        # what a text only tells of
        ("They condemned the attack on officers in Bergen.", []),
        ("Nobody in Bergen will notice.", []),
        ("The director of fisheries in Bergen said no.", []),
        ("(Reporting by Ida Lund in Bergen and Ola Berg in Oslo)", ["Bergen", "Oslo"]),
    ],
)
def test_a_city_counts_where_something_takes_place(
    facts: Facts, text: str, names: list[str]
) -> None:
    assert sorted(one.name for one in facts(text, "venue")) == sorted(names)
