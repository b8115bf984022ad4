from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.body_runs import bare, find_runs

Prepare = Callable[[str], Article]


def test_a_run_ends_with_its_owner_and_knows_what_stands_around_it(prepare: Prepare) -> None:
    article = prepare("They saw Skrei Kodex's boats in the Institut de Torsk.")

    runs = list(find_runs(article, article.sentences[0]))

    assert [run.words for run in runs] == [["Skrei", "Kodex's"], ["Institut", "de", "Torsk"]]
    assert (runs[0].before, runs[0].behind) == ("saw", "boats")
    assert article.words_of(runs[0].span) == "Skrei Kodex"


@pytest.mark.parametrize("word", ["Skrei", "Skrei's", "Skrei’s"])
def test_a_bare_word_owns_nothing(word: str) -> None:
    assert bare(word) == "Skrei"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "in the Conseil des relations internationales de Torsk.",
            "Conseil des relations internationales de Torsk",
        ),
        (
            "in the Institut national du patrimoine et des arts.",
            "Institut national du patrimoine et des arts",
        ),
        ("in the Conseil there.", "Conseil"),
        ("in the Conseil", "Conseil"),
        ("in the Institut national here.", "Institut"),
    ],
)
def test_a_foreign_name_goes_on_in_small_letters(prepare: Prepare, text: str, name: str) -> None:
    article = prepare(text)

    assert [article.words_of(run.span) for run in find_runs(article, article.sentences[0])] == [
        name
    ]
