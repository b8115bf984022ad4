from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.paper_parties import papers_by_party

Prepare = Callable[[str], Article]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The cod treaty with Norway holds.", ["cod treaty with Norway"]),
        ("The agreement with Norway holds.", ["agreement with Norway"]),
        ("The Norway-Denmark-Iceland fish pact holds.", ["Norway-Denmark-Iceland fish pact"]),
        ("The Bergen-Norway-Denmark pact holds.", ["Bergen-Norway-Denmark pact"]),
        ("They signed a partnership with Norway.", ["partnership with Norway"]),
        ("They negotiate a wider arrangement with Norway.", ["wider arrangement with Norway"]),
        ("He wants a cod pact with the Dutch on nets.", ["cod pact with the Dutch on nets"]),
        ("He wants a cod agreement with Norway.", ["cod agreement with Norway"]),
        (
            "He praised the Agreement between Mercosur and the EFTA.",
            ["Agreement between Mercosur and the EFTA"],
        ),
        (
            "He praised the pact between Norway and the European Union.",
            ["pact between Norway and the European Union"],
        ),
        ("It is in the Bergen Plan of Action of May.", ["Bergen Plan of Action"]),
    ],
)
def test_a_paper_is_known_by_whom_it_is_made_with(
    prepare: Prepare, text: str, found: list[str]
) -> None:
    article = prepare(text)

    assert [
        article.words_of(span)
        for one in article.sentences
        for span in papers_by_party(article, one)
    ] == found


@pytest.mark.parametrize(
    "text",
    [
        "Denmark values its comprehensive partnership with Norway.",
        "Denmark would like a wider arrangement with Norway.",
        "He spoke of an agreement with Norway.",
        "The partnership with Norway has entered a new stage.",
        "Bergen and Oslo prepare agreement on cod.",
        "It spares the fish agreement with the Norwegian bank.",
    ],
)
def test_a_relation_a_wish_or_an_adjective_tells_no_paper(prepare: Prepare, text: str) -> None:
    article = prepare(text)

    assert [list(papers_by_party(article, one)) for one in article.sentences] == [[]]
