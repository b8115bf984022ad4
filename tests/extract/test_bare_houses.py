from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def names(found: list[Fact]) -> list[str]:
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("The deal was signed at Skrei Court on Tuesday.", "Skrei Court"),
        ("She put pen to paper at Parliament Buildings.", "Parliament Buildings"),
        ("He was received on Monday at the Sildenesina by the vice minister.", "Sildenesina"),
        ("At the Al-Torsk, the ministers met.", "Al-Torsk"),
        ("They met at the Harpune concert hall.", "Harpune concert hall"),
        ("They visited Gardens by the Fjord and left.", "Gardens by the Fjord"),
        ("The guests were shown around Skreihus.", "Skreihus"),
        ("They signed it aboard the frigate Sild.", "Sild"),
        ("They signed it on board the patrol ship HNM Sild Garn.", "HNM Sild Garn"),
        ("They visited the research vessel Torsk.", "Torsk"),
        ("Venue: Skreihus, Aldren", "Skreihus"),
        ("10.00 Talks (Skreihus)", "Skreihus"),
        ("15.30 Guided walk, Skreihus", "Skreihus"),
    ],
)
def test_a_house_is_told_by_the_words_around_its_name(facts: Facts, text: str, house: str) -> None:
    assert house in names(facts(text, "venue"))


@pytest.mark.parametrize(
    "text",
    [
        # no name of a house, and where people and things belong
        "They met at COP31.",
        "They met at the Sixth Session.",
        "They met students at Skreihus.",
        "They met at Norwegian request.",
        "10.00 Talks with Minister Ida Lund (Norway)",
        "10.00 Talks with the board (SILD)",
        "10.00 Talks, Mr Ola Berg",
        "(Skreihus) is old.",
        "Cod at Skreihus",
    ],
)
def test_other_names_are_no_houses(facts: Facts, text: str) -> None:
    assert names(facts(text, "venue")) == []
