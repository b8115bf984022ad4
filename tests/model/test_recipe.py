import typing

from briefgen.model.recipe import SECTION_KINDS, Limits, Recipe, SectionKind


def test_the_kinds_of_sections_are_listed_as_their_type_names_them() -> None:
    assert typing.get_args(SectionKind) == SECTION_KINDS


def test_a_recipe_has_no_limits_unless_it_says_so() -> None:
    assert Recipe(name="note", title="note").limits == Limits(pages=None, words=None)
