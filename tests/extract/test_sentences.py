import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.extract.sentences import LONGEST, sentence_around, split_sentences
from briefgen.extract.span import Span
from tests.support.growth import LESS_THAN_QUADRATIC, growth


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("She came. He left!", ["She came.", "He left!"]),
        ("Talks on the Policy.This is new.", ["Talks on the Policy.", "This is new."]),
        ("Oslo, 13. 2. 2031. It rained.", ["Oslo, 13. 2. 2031.", "It rained."]),
        ("They were 13. 22 left in 2031.", ["They were 13.", "22 left in 2031."]),
        ("It rained this year.A. Holm left.", ["It rained this year.", "A. Holm left."]),
        ("They met.In -depth talks followed.", ["They met.", "In -depth talks followed."]),
        ("□ It rained.\n○ He left.\n□", ["It rained.", "He left."]),
        ('She said "wait".He left.', ['She said "wait".', "He left."]),
        ("Lic. Ana Ruiz spoke.", ["Lic. Ana Ruiz spoke."]),
        ("Dr. Hanne Sørensen spoke.", ["Dr. Hanne Sørensen spoke."]),
        ("Admiral (ret.) Ola Berg spoke.", ["Admiral (ret.) Ola Berg spoke."]),
        ("They left (all of them.) He came.", ["They left (all of them.)", "He came."]),
        ("She met Kh. Ganzorig there.", ["She met Kh. Ganzorig there."]),
        ("S. Berg spoke. A vote followed.", ["S. Berg spoke.", "A vote followed."]),
        (
            "They flew to the U.S. The trip was long.",
            ["They flew to the U.S.", "The trip was long."],
        ),
        ("The U.S. Congress met.", ["The U.S. Congress met."]),
        ("“We agreed.” He left.", ["“We agreed.”", "He left."]),
        ("See www.example.Com for more.", ["See www.example.Com for more."]),
        ("Write to a.Berg now.", ["Write to a.Berg now."]),
        ("Growth was 3.5 per cent.", ["Growth was 3.5 per cent."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("The minister\nwent home", ["The minister\nwent home"]),
        ("Heading\n\nbody", ["Heading", "body"]),
        ("- one\n- two", ["- one", "- two"]),
        ("a\r\n\r\nB", ["a", "B"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_text_is_split_at_its_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_lines_of_a_wrapped_paragraph_stay_together() -> None:
    text = (
        "The minister for the sea told reporters after the long meeting with Lars\n"
        "Petersen that nobody wants a conflict."
    )

    assert len(sentences(text)) == 1


def test_a_long_line_shows_that_line_ends_mean_something() -> None:
    text = (
        "Readout of the meeting between the minister for the sea and her new counterpart Lars\n"
        "Office of the Spokesperson of the ministry\n" + "It was held in the old town hall. " * 5
    )

    assert sentences(text)[1] == "Office of the Spokesperson of the ministry"


def test_a_sentence_without_end_is_cut_at_a_space() -> None:
    text = "word " * 1000

    assert max(len(sentence) for sentence in sentences(text)) <= LONGEST
    assert all(sentence.strip() for sentence in sentences(text))


def test_a_word_without_end_is_cut_where_it_must() -> None:
    assert [len(sentence) for sentence in sentences("x" * 2250)] == [1000, 1000, 250]


@pytest.mark.parametrize("piece", [".", " ", "\n", "a.", "( ", ". ", "A.B. "])
def test_monotonous_texts_take_linear_time(piece: str) -> None:
    grown = growth(lambda size: split_sentences("a" + piece * size), size=10_000)

    assert grown < LESS_THAN_QUADRATIC


@given(st.text())
def test_sentences_come_in_order_and_lose_nothing_but_white_space(text: str) -> None:
    spans = split_sentences(text)

    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("met", "They met."),
        ("met. They", "They met. They left."),
        ("home", "home"),
        (" \n", "They left. \n"),
    ],
)
def test_the_sentence_around_a_place_reaches_from_its_first_to_its_last(
    words: str, sentence: str
) -> None:
    text = "They met. They left. \n home"
    place = Span(text.index(words), text.index(words) + len(words))

    found = sentence_around(text, place)

    assert text[found.start : found.end] == sentence


def test_a_place_in_a_text_without_sentences_is_its_own() -> None:
    assert sentence_around("", Span(0, 0)) == Span(0, 0)
