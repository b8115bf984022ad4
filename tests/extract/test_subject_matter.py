from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from briefgen.extract.article import Article
from briefgen.extract.span import Span
from briefgen.extract.subject_matter import Standing, is_letterhead, standing_of
from briefgen.model.source import DocumentDate

Prepare = Callable[[str], Article]


def standing(article: Article, words: str = "herring") -> Standing:
    start = article.text.lower().index(words)
    place = Span(start, start + len(words))
    return standing_of(article, article.sentence_at(start), place)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo and Bergen talk of herring\nIt rained.", Standing.HEADING),
        ("It rained.\n2. The herring\nIt is dear.", Standing.HEADING),
        ("It rained. On herring, both were silent.", Standing.HEADING),
        ("They discussed the herring.", Standing.TOPIC),
        ("The herring was on the agenda.", Standing.TOLD),
        ("The ministers spoke also at length about nets, sails and the herring.", Standing.TOPIC),
        ("The talks also covered herring.", Standing.TOPIC),
        ("They explored the export of herring.", Standing.TOPIC),
        ("They cooperate in fields such as nets and herring.", Standing.TOPIC),
        ("Among the topics were nets and herring.", Standing.TOPIC),
        ("They discussed the herring trade.", Standing.TOLD),
        ("They discussed the net that is made for herring.", Standing.TOLD),
        ("They discussed the " + "long and wide " * 14 + "herring.", Standing.TOLD),
        ("They spoke on condition of anonymity of nets and the herring.", Standing.TOPIC),
        ("They came on Monday, and nets were dear, like herring.", Standing.PLAIN),
        ("Herring will be taken to their agenda.", Standing.TOLD),
        ("Herring came up as well.", Standing.TOLD),
        ("She rejected a ban on herring.", Standing.ASKED),
        ("She said herring was dear.", Standing.ASKED),
        ("Oslo requested Bergen to sell herring.", Standing.ASKED),
        ("2. The herring is dear.", Standing.TOLD),
        ("They agreed to:\n- sell herring;\n- buy nets.", Standing.TOLD),
        ("They toured Oslo and signed a paper on herring.", Standing.TOLD),
        ("She asked for herring.", Standing.ASKED),
        ("Oslo sent two million crowns for herring.", Standing.ASKED),
        ("Oslo will send Bergen herring.", Standing.ARRANGED),
        ("Bergen confirmed 9 million in nets and herring.", Standing.ARRANGED),
        ("They put their names to a paper on herring.", Standing.TOLD),
        ("Work goes on in the field of herring.", Standing.TOPIC),
        ("She presented her law on nets, then the herring.", Standing.PLAIN),
        ("She presented the law on herring.", Standing.ASKED),
        ("The herring is dear.", Standing.PLAIN),
        ("It rained.\n- The herring is dear.", Standing.PLAIN),
        ("They spoke. 2. " + "It is held to be so " * 5 + "of herring.", Standing.PLAIN),
        ("They discussed nets, who knows, for herring.", Standing.PLAIN),
        ("They signed a paper in Oslo, a year after herring rose.", Standing.PLAIN),
        ("In the Conservation Area swim herring.", Standing.PLAIN),
        ("They signed a paper and toured the herring.", Standing.ASIDE),
        ("The talks did not touch on herring.", Standing.ASIDE),
        ("They declined to talk about herring.", Standing.ASIDE),
        ("He flew on to Oslo to talk about herring.", Standing.ASIDE),
        ("She came from Bergen, where she discussed herring.", Standing.ASIDE),
        ("Critics said they agreed on too little herring.", Standing.PLAIN),
        ("They saw a rice field, the herring and a bridge.", Standing.ASIDE),
    ],
)
def test_the_words_around_tell_how_a_thing_stands(
    prepare: Prepare, text: str, expected: Standing
) -> None:
    assert standing(prepare(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed a paper on herring in 1990.", Standing.ASIDE),
        ("They signed a paper on herring, begun in 1990.", Standing.TOLD),
        ("They signed a paper on herring in 2031.", Standing.TOLD),
        ("They signed the treaty on herring that came into force in 2020.", Standing.TOLD),
        ("In 1999 they signed a paper on herring.", Standing.ASIDE),
        ("In 2031 they signed a paper on herring.", Standing.TOLD),
    ],
)
def test_a_year_long_before_the_text_makes_it_past(
    prepare: Prepare, text: str, expected: Standing
) -> None:
    dated = replace(prepare(text), date=DocumentDate(value=date(2031, 5, 3), how="explicit"))

    assert standing(dated) is expected
    assert standing(prepare(text)) is Standing.TOLD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MINISTRY OF HERRING AND TRADE", True),
        ("The Embassy of Norland in Oslo", True),
        ("(c) Herring News", True),
        ("Ministry of Herring opens a shop", False),
        ("Herring News", False),
    ],
)
def test_a_line_that_only_names_an_office_is_a_letterhead(
    prepare: Prepare, text: str, expected: bool
) -> None:
    article = prepare(text)

    assert is_letterhead(article, article.sentences[0]) is expected
