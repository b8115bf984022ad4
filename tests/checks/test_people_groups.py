from briefgen.checks.people_groups import group_people
from briefgen.model.facts import Fact
from tests.support.told import person, told


def groups(*people: tuple[str, str]) -> list[list[str]]:
    """Group people, each given as name and side."""
    facts: list[Fact] = []
    for number, (name, side) in enumerate(people):
        source = told(f"{name} came.", number)
        facts.append(person(source, name, **({"side": side} if side else {})))
    return [[f"{fact.name}" for fact in group] for group in group_people(facts)]


def test_a_name_is_the_same_in_any_order_and_without_its_initial() -> None:
    assert groups(("Lund Ivar", ""), ("Ivar Lund", ""), ("Ivar T. Lund", "")) == [
        ["Lund Ivar", "Ivar Lund", "Ivar T. Lund"]
    ]


def test_accents_make_no_other_name() -> None:
    assert len(groups(("José Peña", ""), ("Jose Pena", ""))) == 1


def test_a_surname_is_of_the_only_person_who_has_it() -> None:
    assert groups(("Lund", ""), ("Hanne Sørensen", ""), ("Ivar Lund", "Ostland")) == [
        ["Lund", "Ivar Lund"],
        ["Hanne Sørensen"],
    ]


def test_a_surname_that_two_people_have_stands_by_itself() -> None:
    assert len(groups(("Lund", ""), ("Ivar Lund", ""), ("Kari Lund", ""))) == 3


def test_a_surname_on_the_other_side_is_another_person() -> None:
    assert len(groups(("Lund", "Norland"), ("Ivar Lund", "Ostland"))) == 2


def test_one_letter_is_a_name_where_there_is_nothing_else() -> None:
    assert groups(("U", ""), ("U", "")) == [["U", "U"]]


def test_another_vowel_in_one_word_makes_no_other_person() -> None:
    assert groups(("Birhanu Lund", "Ostland"), ("Berhanu Lund", ""), ("Borhana Lund", "")) == [
        ["Birhanu Lund", "Berhanu Lund", "Borhana Lund"]
    ]


def test_a_fuller_name_may_be_spelt_otherwise_too() -> None:
    assert groups(("Majed Lund", ""), ("Majid Holm Lund", ""), ("Majid Holm", "")) == [
        ["Majed Lund", "Majid Holm Lund", "Majid Holm"]
    ]
    assert len(groups(("Majed Lund", "Ostland"), ("Majid Holm Lund", "Norland"))) == 2
    assert len(groups(("Majed Lund", ""), ("Holm Lund Berg", ""))) == 2


def test_short_words_with_other_vowels_are_other_names_beside_two_more_too() -> None:
    assert len(groups(("Park Sang-min", ""), ("Park Sung-min", ""))) == 2


def test_of_many_names_that_are_spelt_alike_fuller_ones_stay_apart() -> None:
    many = [(f"Majid {one}o{two} Lund", "") for one in "bcdfghjk" for two in "lmnpqrst"]

    assert len(groups(("Majed Lund", ""), *many)) == 1 + len(many)


def test_a_doubled_letter_makes_no_other_person() -> None:
    assert len(groups(("Mohammed Lund", ""), ("Muhamad Lund", ""))) == 1


def test_other_consonants_short_words_and_other_sides_make_another_person() -> None:
    assert len(groups(("Marius Lund", ""), ("Martin Lund", ""))) == 2
    assert len(groups(("Hanne Lund", ""), ("Hanne Lind", ""))) == 2
    assert len(groups(("Birhanu Lund", "Ostland"), ("Berhanu Lund", "Norland"))) == 2
