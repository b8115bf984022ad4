"""Phrases are read from their first word to the last of what they are for."""

from collections.abc import Sequence

import pytest

from briefgen.extract.noun_phrases import noun_phrases, without_owner
from briefgen.extract.words import find_tokens

HEADS = frozenset({"committee", "session", "council", "dialogue", "groups", "fund", "team"})


def phrases(text: str) -> Sequence[str]:
    tokens = find_tokens(text, 0, len(text))
    spans = (phrase.span(tokens) for phrase in noun_phrases(tokens, HEADS))
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("They met in the joint committee.", "joint committee"),
        ("A joint committee on cod and capelin met.", "joint committee on cod and capelin"),
        ("the trade and transport committee", "trade and transport committee"),
        ("its ninth herring committee", "herring committee"),
        ("the 9th herring committee", "herring committee"),
        ("a team of the two sides", "team"),
        ("a team of the coast guard and the Navy", "team of the coast guard and the Navy"),
        ("a team of the coast guard and the navy", "team of the coast guard"),
        ("a committee on access to the sea", "committee on access to the sea"),
        ("a committee on access to land", "committee on access"),
        ("the Council of the Skrei Basin agreed", "Council of the Skrei Basin"),
        ("the Heads of Fleet Council met", "Heads of Fleet Council"),
        ("the Friends of the Coast Dialogue met", "Friends of the Coast Dialogue"),
        ("Norland–Sudland Committee", "Norland–Sudland Committee"),
        ("Sven – Committee", "Committee"),
        ("the Leaders' Dialogue in Bergen", "Leaders' Dialogue"),
        ("the committee's next day", "committee"),
        ("the ministry's committee", "committee"),
        ("the Minister's Council", "Minister's Council"),
        ("Secretary-General of the Council", "Council"),
        ("Committee Norland Sudland decides", "Committee Norland Sudland"),
        ("Council The Bergen", "Council"),
        ("a committee decided on cod", "committee"),
        ("a committee for herring signed in Bergen", "committee for herring"),
        ("a fund of 12 million", "fund"),
        ("the third session of the herring committee", "herring committee"),
        ("– committee", "committee"),
        ("The committee", "committee"),
        ("and groups", "groups"),
        ("the groups of fishers and", "groups of fishers"),
        ("they said committee", "committee"),
        ("oil - and committee", "committee"),
        ("big, and committee", "committee"),
    ],
)
def test_a_phrase_is_whole(text: str, phrase: str) -> None:
    assert phrases(text) == [phrase]


def test_a_session_is_one_where_it_is_of_no_body() -> None:
    assert phrases("a session of fishers and a council") == ["session of fishers", "council"]
    assert phrases("sessions in council") == ["council"]
    assert phrases("a session on the fish council") == [
        "session on the fish council",
        "fish council",
    ]


def test_the_last_of_two_nouns_is_the_head() -> None:
    assert phrases("the cod committee session") == ["cod committee session"]
    assert phrases("the cod committee's session") == ["cod committee", "session"]


def test_a_phrase_has_no_more_words_than_a_name() -> None:
    many = " ".join(["small"] * 20)

    assert phrases(f"{many} committee") == [" ".join(["small"] * 8) + " committee"]
    assert len(phrases(f"committee of {many}")[0].split()) == 14


def test_an_owner_is_known_by_its_mark() -> None:
    assert [without_owner(word) for word in ("team's", "sides’", "team", "'")] == [
        "team",
        "sides",
        "team",
        "'",
    ]
