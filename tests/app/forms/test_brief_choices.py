from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.forms.brief_choices import EVERYTHING, BriefChoice, brief_choices, choose
from briefgen.model.project import Project
from briefgen.reference.house_styles import house_style_names
from briefgen.reference.labels import load_labels
from briefgen.reference.recipes import recipe_names
from tests.support.dossier_sample import sample_brief, sample_dossier

DOSSIER = replace(sample_dossier(), marking_scheme="plain")
PROJECT = Project(dossier=DOSSIER, briefs=(sample_brief(DOSSIER),))


def choices(project: Project = PROJECT) -> dict[str, BriefChoice]:
    found = brief_choices(project, project.briefs[0], load_labels("en"))
    return {choice.key: choice for choice in found}


def test_every_type_and_style_can_be_chosen() -> None:
    known = choices()

    assert [value for value, _ in known["brief.type"].options] == list(recipe_names())
    assert dict(known["brief.type"].options)["meeting-brief"] == "Meeting brief"
    assert [value for value, _ in known["brief.house_style"].options] == list(house_style_names())
    assert dict(known["brief.language"].options)["fr"] == "Français"


def test_a_type_of_the_users_own_that_is_not_valid_keeps_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "harbour.toml").write_text("title = 3", encoding="utf-8")

    assert dict(choices()["brief.type"].options)["harbour"] == "harbour"


def test_levels_of_release_are_those_of_the_scheme_of_the_project() -> None:
    release = choices()["brief.release"]

    assert release.options[0] == ("", EVERYTHING)
    assert ("internal", "Up to Internal") in release.options
    assert release.value == ""


def test_a_choice_is_a_command_and_holds_afterwards() -> None:
    project = PROJECT
    for key, value in (
        ("brief.type", "talking-points"),
        ("brief.house_style", "us-state-like"),
        ("brief.release", "internal"),
    ):
        project = apply_command(project, choose(key, value, brief=project.briefs[0].id))

    known = choices(project)
    assert known["brief.type"].value == "talking-points"
    assert known["brief.house_style"].value == "us-state-like"
    assert known["brief.release"].value == "internal"


def test_a_style_is_called_by_its_title_and_one_that_is_not_valid_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    (tmp_path / "house_styles").mkdir()
    (tmp_path / "house_styles" / "harbour.toml").write_text("title = [", encoding="utf-8")
    (tmp_path / "house_styles" / "office.toml").write_text("title = 3", encoding="utf-8")

    named = dict(choices()["brief.house_style"].options)

    assert named["uk-whitehall-like"] == "UK Whitehall-like"
    assert (named["harbour"], named["office"]) == ("harbour", "office")
