from briefgen.checks.named_groups import group_names
from briefgen.model.facts import Fact
from tests.support.told import fact, named, told


def body(name: str, side: str = "", *, term: str | None = None) -> Fact:
    found = named(told(f"{name} spoke."), name, "organisation", term=term)
    return found if not side else _on_side(found, side)


def _on_side(found: Fact, side: str) -> Fact:
    return fact(
        told(f"{found.text} spoke."), found.text, "organisation", value=found.value, side=side
    )


def groups(*facts: Fact) -> list[list[str]]:
    return [[one.text for one in group] for group in group_names(facts)]


def test_a_term_is_one_under_every_wording() -> None:
    assert groups(
        body("Aldren Accord", term="aldren"), body("the Accord of Aldren", term="aldren")
    ) == [["Aldren Accord", "the Accord of Aldren"]]


def test_articles_and_capitals_make_no_other_name() -> None:
    assert len(groups(body("The Fisheries Board"), body("fisheries board"))) == 1
    assert groups(body("The"), body("the")) == [["The", "the"]]


def test_ministries_of_two_sides_are_two() -> None:
    one, other = body("Ministry of Trade", "Norland"), body("Ministry of Trade", "Ostland")

    assert len(groups(one, other)) == 2
    assert len(groups(one, other, body("Ministry of Trade"))) == 3


def test_a_ministry_without_a_side_is_the_only_one_there_is() -> None:
    assert len(groups(body("Ministry of Trade"), body("Ministry of Trade", "Norland"))) == 1


def test_initials_stand_for_the_only_name_that_has_them() -> None:
    full, other = body("Ministry of Ecology and Environment"), body("Museum of East Enders")

    assert groups(body("MEE"), full) == [["MEE", "Ministry of Ecology and Environment"]]
    assert len(groups(body("MEE"), full, other)) == 3
    assert len(groups(body("EM"), body("East Museum"))) == 2
