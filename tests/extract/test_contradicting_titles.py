from collections.abc import Callable

import pytest

from briefgen.extract.contradicting_titles import contradict
from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norwegian Fisheries Minister", "Minister of Finance"),
        ("Deputy Minister for Energy", "Energy Minister"),
        ("State Secretary for Trade", "Secretary of Health of Aldren"),
    ],
)
def test_two_portfolios_or_ranks_contradict_each_other(one: str, other: str) -> None:
    assert contradict(one, other)
    assert contradict(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fisheries Minister", "Minister"),
        ("Minister of Defence", "defense minister"),
        ("Deputy Prime Minister and Minister of Finance", "finance minister"),
        ("Minister of Economy and Trade", "Economic Minister"),
        ("Professor of Economics", "Minister of Fisheries"),
        ("Director of the Sea Agency", "adviser for trade"),
    ],
)
def test_fewer_words_or_another_office_contradict_nothing(one: str, other: str) -> None:
    assert not contradict(one, other)


def test_a_person_with_contradicting_titles_is_shown_with_each(facts: Facts) -> None:
    text = (
        "Fisheries Minister Hanne Sørensen met Ambassador Lars Holm in Oslo. Sørensen was glad."
        " Finance Minister Sørensen paid. Trade Minister Sørensen spoke."
    )

    found = [
        (one.name, one.attribute("title"), len(one.mentions)) for one in facts(text, "participant")
    ]

    assert found == [
        ("Hanne Sørensen", "Fisheries Minister", 1),
        ("Lars Holm", "Ambassador", 0),
        ("Hanne Sørensen", "Finance Minister", 0),
        ("Hanne Sørensen", "Trade Minister", 0),
    ]
