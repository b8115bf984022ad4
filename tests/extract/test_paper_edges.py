import pytest

from briefgen.extract.paper_edges import trimmed
from briefgen.extract.span import Span


def left(text: str, paper: str) -> str | None:
    start = text.index(paper)
    place = trimmed(text, Span(start, start + len(paper)), 0)
    return None if place is None else text[slice(*place)]


@pytest.mark.parametrize(
    ("paper", "expected"),
    [
        ("draft treaty on cod", "treaty on cod"),
        ("separate guarantee agreement", "guarantee agreement"),
        ("separate agreement", "separate agreement"),
        (
            "programme of cooperation in fishing for the years ",
            "programme of cooperation in fishing",
        ),
        ("work plan for the next year", "work plan for the next year"),
        ("pact to fight eel thieves", "pact to fight eel thieves"),
        ("protocol on access to archives", "protocol on access to archives"),
        ("treaty on cod without further delay", "treaty on cod"),
        ("treaty on cod in the coming months", "treaty on cod"),
        ("treaty on cod papers without additional stamps", "treaty on cod papers"),
        ("treaty on travel without visas", "treaty on travel without visas"),
        ("meeting the treaty on cod", "treaty on cod"),
        ("protocol to the cod treaty", "protocol to the cod treaty"),
    ],
)
def test_only_what_tells_a_paper_is_left(paper: str, expected: str) -> None:
    assert left(f"They read the {paper}, and more.", paper) == expected


@pytest.mark.parametrize(
    ("text", "paper", "expected"),
    [
        (
            "a cod agreement to watch, count and feed seals",
            "cod agreement to watch",
            "cod agreement",
        ),
        ("a cod pact to watch and feed the seals", "cod pact to watch", "cod pact"),
        ("an agreement to watch, count and feed seals", "agreement to watch", None),
        ("They want the cod treaty to end.", "cod treaty to end", "cod treaty"),
        ("They want the treaty to end.", "treaty to end", None),
    ],
)
def test_an_aim_that_was_cut_or_is_wanted_is_left_out(
    text: str, paper: str, expected: str | None
) -> None:
    assert left(text, paper) == expected
