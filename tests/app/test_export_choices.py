from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.export_choices import ExportChoices, choices_of, load_choices, save_choices
from briefgen.app.export_settings import ExportSettings
from briefgen.model.brief import Brief
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.marking import Marking
from briefgen.model.project import Project

CHOSEN = ExportChoices(
    formats=("docx",),
    folder="/out",
    template="/letter.dotx",
    annex=True,
    pdf_standard="ua2-a4",
    embed_selection=True,
)


def test_each_project_keeps_its_own_choices(tmp_path: Path) -> None:
    state, project = tmp_path / "state", tmp_path / "talks.brief"
    assert load_choices(state, project) == ExportChoices()

    save_choices(state, project, CHOSEN)

    assert load_choices(state, project) == CHOSEN
    assert load_choices(state, tmp_path / "other.brief") == ExportChoices()


def test_choices_become_the_settings_of_an_export() -> None:
    brief = Brief(id="b-1", name="Brief", type="readout")
    released = replace(brief, release=Marking(level="OFFICIAL"))

    assert ExportChoices().settings(brief) == ExportSettings(brief="b-1")
    assert CHOSEN.settings(released) == ExportSettings(
        brief="b-1",
        formats=("docx",),
        template=Path("/letter.dotx"),
        annex=True,
        pdf_standard="ua2-a4",
        embed_selection=True,
    )


def test_an_annex_is_one_of_a_release() -> None:
    brief = Brief(id="b-1", name="Brief", type="readout")

    assert not CHOSEN.settings(brief).annex


def test_what_makes_the_files_is_the_projects_and_the_rest_this_computers(tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    save_choices(tmp_path, path, CHOSEN)
    options = ExportDefaults(formats=("md",), pdf_standard="ua1-a2a")

    chosen = choices_of(tmp_path, path, Project(export=options))

    assert chosen == ExportChoices(formats=("md",), folder="/out", template="/letter.dotx")
    assert chosen.defaults == options
    assert choices_of(tmp_path, path, Project()) == CHOSEN


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff"])
def test_damaged_choices_are_as_if_nothing_was_chosen(tmp_path: Path, content: bytes) -> None:
    project = tmp_path / "talks.brief"
    save_choices(tmp_path, project, CHOSEN)
    (kept,) = (tmp_path / "exports").iterdir()
    kept.write_bytes(content)

    assert load_choices(tmp_path, project) == ExportChoices()
