import pytest

from briefgen.checks.quote_groups import group_quotes
from briefgen.model.facts import Fact
from tests.support.told import fact, told

HERRING = "We cannot divide a fish that is no longer there"
TRANSLATED = "We cannot share a fish that does not exist any more"


def quotes(*said: tuple[str, str]) -> list[Fact]:
    """Make a quotation of each pair of words and speaker, each in a source of its own."""
    return [
        fact(told(f"“{words}”", number), words, "quote", speaker=speaker)
        for number, (words, speaker) in enumerate(said)
    ]


@pytest.mark.parametrize(
    ("one", "other", "groups"),
    [
        (("The herring knows no border", ""), ("The herring knows no border at all", ""), 1),
        (("The herring knows no border", ""), ("Our herring knows no borders", ""), 1),
        ((HERRING, ""), (TRANSLATED, ""), 2),
        ((HERRING, "Hanne Sørensen"), (TRANSLATED, "Sørensen"), 1),
        ((HERRING, "Hanne Sørensen"), (TRANSLATED, "Ivar Lund"), 2),
        ((HERRING, "Sørensen"), ("The boats stay where they are tonight", "Sørensen"), 2),
        (("no more fish", "Sørensen"), ("no fish any more", "Sørensen"), 2),
    ],
)
def test_quotations_are_one_by_their_words_and_their_speaker(
    one: tuple[str, str], other: tuple[str, str], groups: int
) -> None:
    assert len(group_quotes(quotes(one, other))) == groups


def test_one_source_does_not_say_the_same_twice_in_other_words() -> None:
    source = told(f"“{HERRING}”, “{TRANSLATED}”")
    both = [fact(source, words, "quote", speaker="Lund") for words in (HERRING, TRANSLATED)]

    assert len(group_quotes(both)) == 2
