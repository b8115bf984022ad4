from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.papers_of_offices import papers_of_offices
from briefgen.model.facts import Fact

Prepare = Callable[[str], Article]
Facts = Callable[[str, str], list[Fact]]


def told(article: Article) -> list[str]:
    return [
        article.words_of(span)
        for sentence in article.sentences
        for span in papers_of_offices(article, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("The Minister handed over the draft law on salt pans.", "draft law on salt pans"),
        ("They will adopt a law against the burning of reeds.", "law against the burning of reeds"),
        ("She drafted the Rulebook on the Care of Goats in Lund.", "Rulebook on the Care of Goats"),
        ("By the law on salt pans he is right.", None),
        ("Parliament passed the law of the sea.", None),
        ("They present their bill on paper.", None),
        ("She hopes for a common goat law.", "common goat law"),
        ("She hopes for a common law.", None),
        ("He singled out the amendments to the Harbour Code.", "amendments to the Harbour Code"),
        (
            "Amendments to the Law on Reeds and Eels will follow.",
            "Amendments to the Law on Reeds and Eels",
        ),
        ("Amendments to the plan will follow.", None),
        (
            "They signed the project document of the second phase.",
            "project document of the second phase",
        ),
        ("Both signed a project document on dairy herds.", "project document on dairy herds"),
        (
            "At the end of the session the final protocol was signed.",
            "final protocol",
        ),
        ("The protocol was signed.", None),
        ("All stands in the Minutes of Meeting.", "Minutes of Meeting"),
        ("They drew up the sitting's protocol.", "sitting's protocol"),
        (
            "He spoke of the loan of 12 million dollars for the salt pan of Tarfaya.",
            "loan of 12 million dollars for the salt pan of Tarfaya",
        ),
        ("He spoke of the loan of 12 books.", None),
        (
            "They saw the exchange of notes on grant aid of 9 million yen for a small ferry.",
            "exchange of notes on grant aid of 9 million yen for a small ferry",
        ),
        ("She wants the weavers' exchange agreement renewed.", "weavers' exchange agreement"),
        ("She wants the weavers' agreement.", None),
    ],
)
def test_papers_of_offices_are_told_by_their_kind(
    prepare: Prepare, text: str, paper: str | None
) -> None:
    assert told(prepare(text)) == ([paper] if paper else [])


def test_a_law_that_is_made_is_proposed_as_a_paper(facts: Facts) -> None:
    found = facts("OSLO - Minister Ida Lund handed over the draft law on salt pans.", "agreement")

    assert [one.name for one in found] == ["law on salt pans"]
