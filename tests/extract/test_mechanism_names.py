from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            (
                "The Consultative Meeting between the Ministry of Boats of Norway and the Sea "
                "Office was held."
            ),
            "Consultative Meeting",
        ),
        (
            "The Joint Committee between Norway and Denmark met.",
            "Joint Committee between Norway and Denmark",
        ),
        (
            "The Joint Committee between the Republic of Iceland and Denmark met.",
            "Joint Committee between the Republic of Iceland and Denmark",
        ),
        (
            "The Trilateral Commission of Norway, Iceland and ICES met.",
            "Trilateral Commission of Norway, Iceland and ICES",
        ),
        (
            "The Joint Commission of Norway, Ola Berg and Ida Lund met in Oslo.",
            "Joint Commission of Norway",
        ),
        ("The Herring Working Group, Norway and Iceland met.", "Herring Working Group"),
    ],
)
def test_a_mechanism_has_all_its_states_and_no_cut_party(
    facts: Facts, text: str, name: str
) -> None:
    assert [fact.name for fact in facts(text, "mechanism")] == [name]
