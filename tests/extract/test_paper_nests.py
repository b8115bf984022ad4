from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.paper_nests import parted
from briefgen.extract.span import Span

Prepare = Callable[[str], Article]


def parts(text: str, paper: str) -> list[str]:
    start = text.index(paper)
    found = parted(text, Span(start, start + len(paper)), len(text))
    return [text[slice(*span)] for span in found]


@pytest.mark.parametrize(
    ("text", "paper", "found"),
    [
        (
            "the executive protocol of the agreement on the harvest of eels, signed in Aldren",
            "executive protocol of the agreement",
            ["executive protocol", "agreement on the harvest of eels"],
        ),
        (
            "the implementing arrangement for their convention on cod, which holds",
            "implementing arrangement for their convention on cod",
            ["implementing arrangement", "convention on cod"],
        ),
        (
            "a programme of the treaty on ice.",
            "programme of the treaty on ice",
            ["treaty on ice"],
        ),
        (
            "an executive program to the memorandum on ice.",
            "executive program to the memorandum on ice",
            ["executive program", "memorandum on ice"],
        ),
        (
            "the additional protocol under the treaty on ice.",
            "additional protocol under the treaty on ice",
            ["additional protocol under the treaty on ice"],
        ),
        ("the agreement on herring.", "agreement on herring", ["agreement on herring"]),
        (
            "the pact on eels, and the arrangement for the agreement on cod.",
            "pact on eels",
            ["pact on eels"],
        ),
    ],
)
def test_a_paper_is_parted_from_the_one_it_carries_out(
    text: str, paper: str, found: list[str]
) -> None:
    assert parts(text, paper) == found
