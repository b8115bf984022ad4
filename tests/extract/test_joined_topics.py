from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.joined_topics import (
    count_where,
    joins_topics,
    leads_to_person,
    opens_topic,
    topic_in_row,
)
from briefgen.extract.words import Word, find_tokens


def words_of(text: str) -> list[Word]:
    return find_tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Trade, Food Safety and Youth met", 3),
        ("Trade, and Youth met", 3),
        ("Trade, Food, Lars Holm and others", 0),
        ("Herring, Food and Youth", 0),
        ("Trade, Food met", 0),
    ],
)
def test_a_row_of_topics_ends_with_and(text: str, count: int) -> None:
    assert topic_in_row(words_of(text), 1) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Protocol on Nursing, Midwifery and Rural Health", 2),
        ("Protocol on Nursing, Fishing Vessels and Health", 3),
        ("Protocol on Robots, Kites and Cod", 0),
        ("Protocol on Nursing, Lars Holm and Health", 0),
        ("Protocol on Nursing, Herring Bank and Health", 0),
        ("Protocol on Nursing, and so on", 0),
        ("Directorate-General for Networks, Content and Technology", 2),
        ("Agency for Networks, Content and Technology", 0),
    ],
)
def test_behind_on_plain_words_are_topics_where_one_is_known(text: str, count: int) -> None:
    assert topic_in_row(words_of(text), 3) == count


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("Memorandum on Robots and", True),
        ("Working Group on Robots and", True),
        ("Agency on Robots and", False),
        ("on Robots and", False),
    ],
)
def test_a_topic_is_opened_behind_a_paper_or_meeting(text: str, opened: bool) -> None:
    assert opens_topic(words_of(text), len(text.split()) - 1) is opened


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Memorandum on Robots and Autonomous Systems signed", False),
        ("Protocol on Wages and Working Hours will", False),
        ("Memorandum on Robots and Lars Holm praised", True),
        ("Memorandum on Robots and Lars Holm will", True),
        ("Memorandum on Robots and Governor Holm .", True),
        ("Memorandum on Robots and Exports", False),
        ("Agency of Robots and Lars Holm", True),
        ("Agency of Robots and Communication", False),
        ("Agency of Robots and Rural Herring", False),
    ],
)
def test_and_leads_to_a_person_who_does_something(text: str, person: bool) -> None:
    tokens = words_of(text)
    link = [token.text for token in tokens].index("and")

    assert leads_to_person(tokens, link) is person


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("The Forum on Trade and Sea Mining met.", True),
        ("The Forum on Robots and Cod met.", False),
        ("The Forum on Robots and Autonomous Cars, in Skrei.", True),
        ("The Forum on Robots and Norway.", False),
        ("The Forum on Robots and Fish Bank.", False),
        ("The Forum of Robots and Cod.", False),
        ("The Forum on Robots and others.", False),
    ],
)
def test_and_joins_two_topics(text: str, joined: bool, prepare: Callable[[str], Article]) -> None:
    tokens = words_of(text)
    link = [token.text for token in tokens].index("and")

    assert joins_topics(tokens, link, prepare(text).sentences[0]) is joined


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Group on Safety at Sea", 2),
        ("Group on Safety at Oslo", 0),
        ("Group on Safety under Article 6", 3),
        ("Group of Safety at Sea", 0),
        ("Group on Piracy off the Coast of Skrei and", 5),
    ],
)
def test_where_something_is_done_belongs_to_the_topic(text: str, count: int) -> None:
    tokens = words_of(f"Working {text}")

    assert count_where(tokens, 4) == count
