import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import AddPerson, Command, EditPerson, SelectAll
from briefgen.errors import UsageError
from briefgen.model.dossier import Person, PersonTitle
from briefgen.model.local_text import LocalText, local
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
BOTH = LocalText(texts={"en": "Born at sea", "fr": "Née en mer"})
MINISTER = PROJECT.dossier.people[0].titles[0]
TITLED = replace(
    MINISTER, text=replace(MINISTER.text, texts={**MINISTER.text.texts, "fr": "Envoyée"})
)
"""The first title with its words in French as well."""


def test_a_new_person_is_entered_and_ticked_in_the_order_of_the_dossier() -> None:
    project = apply_command(
        PROJECT,
        AddPerson(
            name=" Ivar Lund ",
            title=" State Secretary ",
            side="ours",
            role="delegation",
            pronunciation=" EE-var ",
            name_in_script=" Ивар ",
            biography=" Served at sea. ",
            facts=("f-ivarivar",),
        ),
    )

    person = project.dossier.people[-1]
    assert person == Person(
        id=person.id,
        name="Ivar Lund",
        name_in_script="Ивар",
        pronunciation="EE-var",
        titles=(PersonTitle(text=local("State Secretary")),),
        side="ours",
        role="delegation",
        biography=local("Served at sea."),
        facts=("f-ivarivar",),
    )
    assert project.briefs[0].selected == apply_command(project, SelectAll()).briefs[0].selected


def test_a_person_may_be_just_a_name() -> None:
    project = apply_command(PROJECT, AddPerson(name="Ivar Lund", title=" ", biography=" "))

    person = project.dossier.people[-1]
    assert person == Person(id=person.id, name="Ivar Lund", role="principal")


def test_two_people_may_have_the_same_name() -> None:
    first = apply_command(PROJECT, AddPerson(name="Ivar Lund"))
    second = apply_command(first, AddPerson(name="Ivar Lund"))

    assert second.made == PROJECT.made + 2
    assert len({person.id for person in second.dossier.people}) == 3


def test_title_and_biography_are_in_the_language_of_the_brief_unless_another_is_named() -> None:
    norse = replace(PROJECT, briefs=(replace(PROJECT.briefs[0], language="nb"),))

    own = apply_command(norse, AddPerson(name="Ivar", title="Kaptein", biography="Sjømann"))
    named = apply_command(norse, AddPerson(name="Ivar", title="Capitaine", language="fr"))

    assert own.dossier.people[-1].titles == (PersonTitle(text=local("Kaptein", "nb")),)
    assert own.dossier.people[-1].biography == local("Sjømann", "nb")
    assert named.dossier.people[-1].titles == (PersonTitle(text=local("Capitaine", "fr")),)


def with_biography() -> Project:
    person = replace(PROJECT.dossier.people[0], biography=BOTH)
    return replace(PROJECT, dossier=replace(PROJECT.dossier, people=(person,)))


@pytest.mark.parametrize(
    ("given", "changes"),
    [
        ({"name": " Hanne Dahl "}, {"name": "Hanne Dahl"}),
        ({"title": " Envoy "}, {"titles": (PersonTitle(text=local("Envoy")),)}),
        (
            {"title": "Envoyée", "language": "fr"},
            {"titles": (TITLED,)},
        ),
        ({"title": " ", "language": "fr"}, {}),
        ({"title": ""}, {"titles": ()}),
        ({"side": "ours"}, {"side": "ours"}),
        ({"role": "other"}, {"role": "other"}),
        ({"pronunciation": ""}, {"pronunciation": ""}),
        ({"name_in_script": " Ханне "}, {"name_in_script": "Ханне"}),
        ({"biography": "Sails"}, {"biography": replace(BOTH, texts={**BOTH.texts, "en": "Sails"})}),
        ({"biography": "", "language": "fr"}, {"biography": local("Born at sea")}),
        ({"biography": ""}, {"biography": None}),
        ({}, {}),
    ],
)
def test_editing_changes_what_is_given_and_nothing_else(
    given: dict[str, object], changes: dict[str, object]
) -> None:
    before = with_biography()

    project = apply_command(before, EditPerson(id="n-hanneaaa", **given))  # type: ignore[arg-type]

    assert project.dossier.people == (replace(before.dossier.people[0], **changes),)


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (AddPerson(name=" "), "A person's name needs a text."),
        (EditPerson(id="n-hanneaaa", name=""), "A person's name needs a text."),
        (
            EditPerson(id="n-hanneaab"),
            "Unknown person 'n-hanneaab'. Did you mean 'n-hanneaaa'? Available: n-hanneaaa.",
        ),
        (
            AddPerson(name="Ivar Lund", facts=("f-ivarivat",)),
            "Unknown fact 'f-ivarivat'. Did you mean 'f-ivarivar'? ",
        ),
        (AddPerson(name="Ivar Lund", title="Kaptein", language="Norsk"), "'Norsk' is no language "),
        (AddPerson(name="Ivar Lund", brief="zzz"), "Unknown brief 'zzz'. "),
    ],
)
def test_what_does_not_fit_is_told_with_a_remedy(command: Command, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)


def test_a_title_in_the_main_language_keeps_its_words_in_others() -> None:
    person = replace(PROJECT.dossier.people[0], titles=(TITLED, MINISTER))
    before = replace(PROJECT, dossier=replace(PROJECT.dossier, people=(person,)))

    changed = apply_command(before, EditPerson(id=person.id, title="Envoy"))

    texts = {**TITLED.text.texts, "en": "Envoy"}
    assert changed.dossier.people[0].titles == (PersonTitle(text=LocalText(texts=texts)),)
