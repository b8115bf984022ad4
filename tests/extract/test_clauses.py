from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.clauses import clause_end, states_of_themselves

Prepare = Callable[[str], Article]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Norway said on Tuesday it would build ten new ferries.",
            "Norway said on Tuesday it would build ten new ferries",
            "Norway",
        ),
        (
            "OSLO, May 7 - Norway and Denmark said they would build ten new ferries.",
            "Norway and Denmark said they would build ten new ferries",
            "Norway and Denmark",
        ),
    ],
)
def test_a_state_says_what_it_will_do(
    prepare: Prepare, text: str, words: str, speaker: str
) -> None:
    article = prepare(text)

    ((span, who),) = states_of_themselves(article, article.sentences[0])

    assert (article.words_of(span), who.name) == (words, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Norway said on Tuesday that the sea was empty.",
        "Oslo said it would build ten new ferries.",
        "A man who had been sailing for thirty years near Norway said it would rain.",
    ],
)
def test_others_and_other_words_are_left_out(prepare: Prepare, text: str) -> None:
    article = prepare(text)

    assert list(states_of_themselves(article, article.sentences[0])) == []


def test_a_clause_ends_at_its_semicolon(prepare: Prepare) -> None:
    article = prepare("Norway asked for cod; Denmark asked for time.")

    end = clause_end(article, article.sentences[0], 12)

    assert article.text[:end] == "Norway asked for cod"


def test_a_clause_goes_on_behind_which_and_and_the(prepare: Prepare) -> None:
    text = (
        "Norway asked for a longer count of all the cod, which ends in May, and the ports agreed,"
        " and the two sides will meet."
    )
    article = prepare(text)

    end = clause_end(article, article.sentences[0], 12)

    assert article.text[:end].endswith("and the ports agreed")
