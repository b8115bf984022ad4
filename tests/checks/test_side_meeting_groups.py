import pytest

from briefgen.checks.side_meeting_groups import group_side_meetings
from briefgen.model.facts import Fact
from tests.support.told import fact, told

HARBOUR = "Lund will also talk with harbour officials of Norland and its fishing unions"
TRANSLATED = (
    "Ivar Lund will also communicate with Norland harbour officials and with fishing unions"
)


def further(*sayings: str) -> list[Fact]:
    """Make a further meeting of each wording, each in a source of its own."""
    return [
        fact(told(words, number), words, "side_meeting") for number, words in enumerate(sayings)
    ]


@pytest.mark.parametrize(
    ("one", "other", "groups"),
    [
        (HARBOUR, TRANSLATED, 1),
        (HARBOUR, f"{HARBOUR} on Monday", 1),
        ("Lund will meet the harbour unions", "Lund will meet the harbour union", 1),
        ("Lund also met Anna Berg in the port", "Lund also met Hans Holm in the port", 2),
        ("Lund also met 12 captains in the port", "Lund also met 15 captains in the port", 2),
        (HARBOUR, "Lund will also talk with scientists of Norland", 2),
    ],
)
def test_further_meetings_are_one_by_most_of_their_words(one: str, other: str, groups: int) -> None:
    assert len(group_side_meetings(further(one, other))) == groups


def test_one_source_does_not_tell_a_further_meeting_twice() -> None:
    source = told(f"{HARBOUR}. {TRANSLATED}.")
    both = [fact(source, words, "side_meeting") for words in (HARBOUR, TRANSLATED)]

    assert len(group_side_meetings(both)) == 2
