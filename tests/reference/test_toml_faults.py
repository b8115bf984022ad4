"""What is wrong in a TOML file, in the words of its author."""

from msgspec import inspect

from briefgen.model.house_style import FontCatalogue, HouseStyle
from briefgen.reference.toml_faults import words_of


def test_the_words_of_a_type_are_those_of_its_literals() -> None:
    words = words_of(inspect.type_info(HouseStyle))

    assert {"body", "grid", "centre", "muted"} <= set(words)
    assert words_of(inspect.type_info(FontCatalogue)) == []
