import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import SayMeaning
from briefgen.errors import InputError, UsageError
from briefgen.model.dossier import MeaningChoice
from tests.support.command_strategy import sample_project

PROJECT = sample_project()


def test_a_later_meaning_of_a_wording_replaces_the_earlier_one() -> None:
    first = apply_command(PROJECT, SayMeaning(text="cold harmony", term="aldren"))

    second = apply_command(first, SayMeaning(text=" Cold harmony", term="pact"))

    assert second.dossier.decisions.meanings[-1] == MeaningChoice(text="Cold harmony", term="pact")
    assert len(second.dossier.decisions.meanings) == len(first.dossier.decisions.meanings)


def test_a_doubtful_new_fact_is_added_without_a_tick() -> None:
    fact = next(one for one in PROJECT.dossier.facts if one.source)
    doubtful = replace(fact, id="f-doubtful", confidence=0.4)

    project = apply_command(PROJECT, SayMeaning(text="x", term="aldren", facts=(doubtful,)))

    assert project.dossier.facts[-1] == doubtful
    assert project.briefs[0].selected == PROJECT.briefs[0].selected


def test_a_fact_that_its_source_does_not_say_is_refused() -> None:
    fact = next(one for one in PROJECT.dossier.facts if one.source)
    false = replace(fact, id="f-false", text="never said")

    with pytest.raises(InputError, match=r"^'x': dossier.facts.*Say its meaning again.$"):
        apply_command(PROJECT, SayMeaning(text="x", term="aldren", facts=(false,)))


def test_a_meaning_needs_a_text() -> None:
    with pytest.raises(UsageError, match=r"A meaning needs a text."):
        apply_command(PROJECT, SayMeaning(text=" ", term="aldren"))
