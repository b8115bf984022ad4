import pytest

from briefgen.extract.paper_doubt import is_no_paper
from briefgen.extract.span import Span


@pytest.mark.parametrize(
    "paper",
    [
        "agreement on the holding of the next session",
        "agreement about organising a cod fair",
        "understanding on the need of talks",
        "common understanding on the main issues",
        "agreement on exchanges of visits",
        "arrangement on further contacts",
        "treaty of the two ministries",
        "collective agreement for dockers",
        "coalition agreement",
        "memoranda of understanding in various fields",
        "new rental contract",
        "declaration of a state of emergency",
    ],
)
def test_what_is_agreed_by_word_of_mouth_or_by_others_is_no_paper(paper: str) -> None:
    assert is_no_paper(paper, Span(0, len(paper)))


@pytest.mark.parametrize(
    "paper",
    [
        "agreement on the export of herring",
        "memorandum on holding ice fairs",
        "understanding on herring",
        "labour agreement",
        "treaty on cod",
    ],
)
def test_what_stands_on_paper_is_one(paper: str) -> None:
    assert not is_no_paper(paper, Span(0, len(paper)))


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("She wants a similar arrangement for bakers.", True),
        ("They asked the lake board for a comparable arrangement for bakers.", True),
        ("They signed a similar arrangement for bakers.", False),
    ],
)
def test_what_others_have_and_one_would_like_is_no_paper(text: str, *, doubted: bool) -> None:
    start, end = text.index("arrangement"), len(text) - 1

    assert is_no_paper(text, Span(start, end)) is doubted


@pytest.mark.parametrize(
    ("before", "paper", "doubted"),
    [
        ("There was an ", "agreement on a show of nets", True),
        ("There is a ", "treaty from 1969", False),
        ("They will exchange their ", "protocols for salting", True),
        ("They will sign their ", "protocols for salting", False),
        ("It enters into force after ", "exchange of notes", True),
    ],
)
def test_what_leads_to_a_paper_may_tell_that_it_is_none(
    before: str, paper: str, *, doubted: bool
) -> None:
    text = before + paper

    assert is_no_paper(text, Span(len(before), len(text))) is doubted
