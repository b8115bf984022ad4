from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # a journey to the country the report is from
        ("Oslo, 7 May 2031\n\nThe premier paid an official visit to Norway.", "Oslo"),
        ("Bergen, 7 May 2031\n\nShe made her first trip to Norway.", "Bergen"),
        ("Oslo, 7 May 2031\n\nThe guest, on a visit to the Kingdom, was received.", "Oslo"),
        # other forms of the line
        ("OSLO, May 7. The two ministers agreed on herring.", "Oslo"),
        ("KUWAIT, May 7 (NNA) -- The naval forces ended a drill.", "Kuwait"),
        ("Herring for all\n\nMay 7, Oslo /Corr. Ida Lund/. It was a long day.", "Oslo"),
        ("Herring for all\n\nOslo / Skrei News Agency\n\nIt was a long day.", "Oslo"),
        ("Herring for all\n\nBy Ida Lund - From Skreivåg\n\nIt was a long day.", "Skreivåg"),
        ("Herring for all\n\nBy Ida Lund-Berg, Oslo\n\nIt was a long day.", "Oslo"),
        ("Date: 7 May 2031\n\nOur bureau, Skreivåg. It was a long day.", "Skreivåg"),
        # a town no list has, of which the text speaks again
        ("SKREIVÅG, 7 MAY 2031\n\nBoats are built in Skreivåg.", "Skreivåg"),
        ("Skreivåg, Norway, 7 May 2031 (NNA) - Boats are built.", "Skreivåg"),
        ("Skreivåg/Oslo, 7 May 2031 - Boats are built in Skreivåg.", "Skreivåg"),
        ("Herring for all\n\nSkrei Courier, Oslo, Friday May 7, 2031\n\nBoats are built.", "Oslo"),
        ("Herring for all\n\nNNA Oslo, May 7, 2031 --\n\nBoats are built.", "Oslo"),
    ],
)
def test_a_report_is_given_from_the_place_of_its_dateline(
    facts: Facts, text: str, name: str
) -> None:
    assert name in [one.name for one in facts(text, "venue")]


@pytest.mark.parametrize(
    "text",
    [
        "Oslo, 7 May 2031\n\nThe premier will pay a visit to Denmark.",
        "Oslo, 7 May 2031\n\nThe premier left for the coast.",
        # nothing but the dateline tells of a town
        "SKREIVÅG, 7 MAY 2031\n\nBoats are built.",
        "Skreivåg, Friday, 7 May 2031 - Boats are built.",
        "NORWAY, 7 MAY 2031\n\nBoats are built at Norway.",
        "Oslo Courier, 7 May 2031\n\nBoats are built.",
        "Diplomas: Rain falls on them\n\nThey spoke of diplomas.",
        "Herring for all\n\nBy Ida Lund-Berg, Editor\n\nIt was a long day.",
        "PRESS OFFICE, 7 MAY 2031\n\nBoats are called of press office.",
    ],
)
def test_other_datelines_name_no_place_of_a_meeting(facts: Facts, text: str) -> None:
    assert facts(text, "venue") == []
