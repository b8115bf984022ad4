import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddBrief, CopyBrief
from briefgen.app.forms.brief_form import (
    brief_form,
    copy_name,
    new_brief_commands,
    new_brief_form,
    provenance_field,
)
from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.app.forms.project_form import set_commands
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from briefgen.reference.labels import load_labels
from tests.support.dossier_sample import sample_brief, sample_dossier

DOSSIER = sample_dossier()
BRIEF = sample_brief(DOSSIER)
PROJECT = Project(dossier=DOSSIER, briefs=(BRIEF,))


@pytest.fixture(scope="module")
def labels() -> Labels:
    return load_labels("en")


def fields_of(groups: tuple[FormGroup, ...]) -> dict[str, FormField]:
    return {field.key: field for group in groups for field in group.fields}


def test_a_new_brief_begins_with_what_is_ticked_or_with_what_was_proposed(labels: Labels) -> None:
    asked = fields_of(new_brief_form(PROJECT, BRIEF, labels))

    assert list(asked) == ["name", "type", "house_style", "begins"]
    assert asked["type"].text == BRIEF.type
    assert [value for value, _ in asked["begins"].named_choices()] == ["", BRIEF.id]
    assert "begins" not in fields_of(new_brief_form(Project(), None, labels))


def test_the_same_facts_become_a_book_as_a_copy_with_another_type() -> None:
    typed = {
        "name": " Book ",
        "type": "briefing-book",
        "house_style": "uk-whitehall-like",
        "begins": BRIEF.id,
    }

    commands = new_brief_commands(typed)
    made = apply_commands(PROJECT, commands).briefs[1]

    assert commands[0] == CopyBrief(brief=BRIEF.id, name=" Book ")
    assert (made.name, made.type, made.house_style) == (
        "Book",
        "briefing-book",
        "uk-whitehall-like",
    )
    assert made.selected == BRIEF.selected


def test_a_brief_that_begins_with_what_was_proposed_is_new() -> None:
    typed = {"name": "One page", "type": "talking-points", "house_style": "plain"}

    assert new_brief_commands(typed) == (
        AddBrief(name="One page", type="talking-points", house_style="plain"),
    )


def test_a_copy_gets_a_name_that_no_brief_has() -> None:
    second = replace(BRIEF, id="b-secondaa", name=f"{BRIEF.name} 2")

    assert copy_name(PROJECT, BRIEF) == f"{BRIEF.name} 2"
    assert copy_name(replace(PROJECT, briefs=(BRIEF, second)), BRIEF) == f"{BRIEF.name} 3"


def test_everything_of_a_brief_can_be_chosen_and_nothing_changes_by_itself(labels: Labels) -> None:
    groups = brief_form(PROJECT, BRIEF, labels)
    asked = fields_of(groups)

    assert list(asked) == [
        "brief.name",
        "brief.type",
        "brief.house_style",
        "brief.language",
        "brief.release",
        "brief.provenance",
        "brief.second_language",
        "brief.paper",
        "brief.portion_marks",
        "brief.source_wording",
    ]
    assert set_commands(groups, {key: field.text for key, field in asked.items()}) == ()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("provenance", "footnotes"),
        ("second_language", "zh"),
        ("paper", "Letter"),
        ("portion_marks", "yes"),
        ("source_wording", "no"),
    ],
)
def test_what_is_chosen_is_set_and_shown(key: str, value: str, labels: Labels) -> None:
    groups = brief_form(PROJECT, BRIEF, labels)
    commands = set_commands(groups, {f"brief.{key}": value}, brief=BRIEF.id)

    project = apply_commands(PROJECT, commands)

    shown = fields_of(brief_form(project, project.briefs[0], labels))
    assert shown[f"brief.{key}"].text == value


def test_how_sources_show_says_what_the_type_does() -> None:
    field = provenance_field(replace(BRIEF, provenance=None))

    assert field.text == "notes"
    assert ("notes", "Numbered notes at the end (as the type)") in field.named_choices()
