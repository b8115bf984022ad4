"""What nobody asked for is as the project usually is exported."""

import pytest
from msgspec.structs import replace

from briefgen.app.export_settings import ExportSettings
from briefgen.app.usual_export import as_usual
from briefgen.errors import UsageError
from briefgen.model.brief import Brief
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.marking import Marking
from briefgen.model.project import Project

ALL = ExportDefaults.__struct_fields__
USUAL = ExportDefaults(formats=("md",), annex=True, pdf_standard="ua2-a4", embed_selection=True)
OPEN = Brief(id="b-1", name="Brief", type="readout")
RELEASED = replace(OPEN, id="b-2", name="Public", release=Marking(level="OFFICIAL"))
PROJECT = Project(briefs=(OPEN, RELEASED), export=USUAL)


def test_what_nobody_asked_for_is_as_the_project_says() -> None:
    settings = as_usual(ExportSettings(brief="Public"), PROJECT, unasked=ALL)

    assert settings == ExportSettings(
        brief="Public",
        formats=("md",),
        annex=True,
        pdf_standard="ua2-a4",
        embed_selection=True,
    )


def test_what_was_asked_for_stays() -> None:
    asked = ExportSettings(formats=("docx",), pdf_standard="ua1-a2a")

    assert as_usual(asked, PROJECT, unasked=("embed_selection",)) == replace(
        asked, embed_selection=True
    )


def test_a_project_that_says_nothing_is_exported_as_all_are() -> None:
    assert as_usual(ExportSettings(), Project(briefs=(OPEN,)), unasked=ALL) == ExportSettings()


@pytest.mark.parametrize(
    ("asked", "has_annex"),
    [
        (ExportSettings(), False),
        (ExportSettings(brief="Public"), True),
        (ExportSettings(release=Marking(level="OFFICIAL")), True),
    ],
)
def test_a_usual_annex_is_one_of_a_release(asked: ExportSettings, *, has_annex: bool) -> None:
    assert as_usual(asked, PROJECT, unasked=ALL).annex is has_annex


def test_a_brief_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError, match="Privat"):
        as_usual(ExportSettings(brief="Privat"), PROJECT, unasked=ALL)
