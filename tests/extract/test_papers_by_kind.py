from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.papers_by_kind import papers_by_kind

Prepare = Callable[[str], Article]


def told(article: Article) -> list[str]:
    return [
        article.words_of(span)
        for sentence in article.sentences
        for span in papers_by_kind(article, sentence)
    ]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("There is a treaty from 1974, she said.", "treaty from 1974"),
        ("The fishing accord dating back to 1961 holds.", "fishing accord dating back to 1961"),
        ("The treaty from Bergen came late.", None),
        ("A plan for shared drills for 2031 was signed.", "plan for shared drills for 2031"),
        ("A programme for 2031-2032 has been exchanged.", "programme for 2031-2032"),
        ("A plan for a hall was drawn.", None),
        (
            "The board adopted a plan of operations for goats.",
            "plan of operations for goats",
        ),
        (
            "They agreed on a programme of cooperation in weaving for 2031.",
            "programme of cooperation in weaving for 2031",
        ),
        ("They drew a plan of operations.", None),
        ("The supply contract for 12 ferries waits.", "supply contract for 12 ferries"),
        (
            "The delivery contract of B7 boat and nets waits.",
            "delivery contract of B7 boat and nets",
        ),
        (
            "The delivery contract of B7 boat and B12 flat barge is ready.",
            "delivery contract of B7 boat and B12 flat barge",
        ),
        ("The service contract waits.", None),
        ("Both signed grant agreements worth two boats.", "grant agreements"),
        ("Both signed grant agreements on two boats.", None),
        ("He spoke of the leasing agreement with his bank.", "leasing agreement"),
        (
            "Protocols on bees and on the care of wells are in force.",
            "Protocols on bees and on the care of wells",
        ),
        (
            "As for the agreement on the linking of the grids Ebo-Oyo, it waits.",
            "agreement on the linking of the grids Ebo-Oyo",
        ),
        ("As for the agreement, it waits.", None),
        (
            "A fishing protocol was signed on the use of nets.",
            "fishing protocol was signed on the use of nets",
        ),
        ("A protocol was signed on the sidelines of it.", None),
        ("(b) Programme of Exchange between the Mill and the Barn.", "Programme of Exchange"),
        ("Programme of Exchange of the Mill.", None),
        (
            "They signed Plan of joint actions on 2031-2032 years.",
            "Plan of joint actions on 2031-2032",
        ),
        ("They read the work plan for 2031.", "work plan for 2031"),
        (
            "They signed a pact and a programme of research for 2031-2033.",
            "programme of research for 2031-2033",
        ),
        ("They like a programme of research for 2031-2033.", None),
        ("The protocol to amend their eel treaty waits.", "protocol to amend their eel treaty"),
        ("A tidal power deal was inked.", "tidal power deal"),
        ("A deal on eels was sealed.", "deal on eels"),
        ("They struck an eel deal.", "eel deal"),
        ("They struck a good deal.", None),
        ("The guild adopted a joint strategy against moths.", "joint strategy against moths"),
        ("A regional plan for wells was approved.", "regional plan for wells"),
        ("The guild adopted its work plan for 2031-2032.", "work plan for 2031-2032"),
        ("The guild adopted its work plan.", None),
        (
            "The draft of intergovernmental agreement on goats is ready.",
            "intergovernmental agreement on goats",
        ),
        (
            "Both heads signed the Minutes of the Fifth Session.",
            "Minutes of the Fifth Session",
        ),
        ("The record of the talks was signed.", "record of the talks"),
        ("The record of the talks was lost.", None),
    ],
)
def test_a_paper_is_told_by_its_kind_or_year(
    prepare: Prepare, text: str, paper: str | None
) -> None:
    assert told(prepare(text)) == ([paper] if paper else [])
