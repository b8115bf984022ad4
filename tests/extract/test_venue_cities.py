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
        # whose city, and what is called after it
        ("The next round will be held in Norway's Bergen.", ["Bergen"]),
        ("They met in the Norwegian port city of Bergen.", ["Bergen"]),
        ("They met in Bergen Harald Bay.", ["Bergen Harald Bay"]),
        ("They met in Bergen City.", ["Bergen"]),
        ("They signed at the Skrei Hotel, Bergen.", ["Bergen", "Skrei Hotel"]),
        (
            "The talks were at the headquarters of the Fish Agency, Bergen.",
            ["Bergen", "headquarters of the Fish Agency"],
        ),
        ("She was received at the Skrei Hotel, Bergen Islands.", ["Bergen Islands", "Skrei Hotel"]),
        ("The minister was received at his office in Sandviken, Bergen.", ["Bergen"]),
        ("Rain fell in May, Bergen said.", []),
        # how people come to a city
        ("The next consultations are slated for Bergen in May.", ["Bergen"]),
        ("He was invited to take part in the fish fair of Bergen.", ["Bergen"]),
        ("The exercise will take place off Bergen.", ["Bergen"]),
        ("She toured a cannery and two factories in Bergen.", ["Bergen"]),
        (
            "They signed a long memorandum on herring and cod at the ministry in Bergen on Monday.",
            ["Bergen"],
        ),
        ("The two factories in Bergen are old.", []),
        ("They sent help after the mudflows in Bergen.", []),
        ("They sailed by night from the port of San Pedro.", ["San Pedro"]),
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
