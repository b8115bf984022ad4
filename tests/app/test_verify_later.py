import zipfile
from datetime import date
from pathlib import Path
from typing import get_args

import pikepdf
import pytest
from msgspec.structs import replace

from briefgen.app import verify_later
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.sample import open_sample
from briefgen.app.verify_later import settings_from_name, unsound, verify_paths
from briefgen.model.brief import Provenance
from briefgen.model.facts import DateValue
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import recipe_names
from tests.support.planting import docx_with, pdf_with


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("talks-meeting-brief", ExportSettings(type="meeting-brief")),
        ("talks-meeting-brief-fr", ExportSettings(type="meeting-brief", language="fr")),
        (
            "talks-meeting-brief-secret",
            ExportSettings(type="meeting-brief", release=Marking(level="secret")),
        ),
        (
            "talks-readout-fr-top-secret-noforn",
            ExportSettings(
                type="readout",
                language="fr",
                release=Marking(level="top-secret", caveats=("noforn",)),
            ),
        ),
        (
            "talks-readout-en-fr-secret",
            ExportSettings(
                type="readout",
                language="en",
                second_language="fr",
                release=Marking(level="secret"),
            ),
        ),
        ("a-readout-of-talks-meeting-brief", ExportSettings(type="meeting-brief")),
        ("talks-meeting-brief-edited", ExportSettings(type="meeting-brief")),
        ("edited", ExportSettings()),
    ],
)
def test_the_name_of_a_file_tells_what_it_was_made_with(
    monkeypatch: pytest.MonkeyPatch, stem: str, expected: ExportSettings
) -> None:
    monkeypatch.setattr(verify_later, "label_languages", lambda: ("en", "fr"))

    assert settings_from_name(stem, ExportSettings(), load_marking_scheme("us")) == expected


def test_options_stand_in_for_what_the_name_tells() -> None:
    asked = ExportSettings(type="readout", language="es", release=Marking(level="secret"))

    found = settings_from_name("talks-meeting-brief-fr", asked, load_marking_scheme("us"))

    assert found == asked


def test_what_is_sound_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Nothing.")

    found = verify_paths([tmp_path / "a.md"], None, ExportSettings(), project_path=tmp_path)

    assert list(unsound(found)) == []


@pytest.mark.parametrize("provenance", get_args(Provenance))
@pytest.mark.parametrize("type_name", recipe_names())
def test_a_brief_that_nobody_edited_is_sound(
    tmp_path: Path, type_name: str, provenance: Provenance
) -> None:
    project, path = open_sample(), tmp_path / "talks.brief"
    settings = ExportSettings(formats=("docx",), type=type_name, provenance=provenance)
    report = export_brief(project, settings, project_path=path)

    found = verify_paths(report.files, project, settings, project_path=path)

    assert [(one.edited, one.verified.leaks) for one in found] == [((), ())]


@pytest.mark.parametrize("type_name", recipe_names())
def test_a_pdf_that_nobody_edited_is_sound(tmp_path: Path, type_name: str) -> None:
    project, path = open_sample(), tmp_path / "talks.brief"
    settings = ExportSettings(formats=("pdf",), type=type_name)
    report = export_brief(project, settings, project_path=path)

    (found,) = verify_paths(report.files, project, settings, project_path=path)

    assert (found.edited, found.verified.leaks, found.compared) == ((), (), True)


def test_a_figure_that_somebody_changed_in_word_is_told(tmp_path: Path) -> None:
    project, path = open_sample(), tmp_path / "talks.brief"
    export_brief(project, ExportSettings(formats=("docx",)), project_path=path)
    written = tmp_path / "talks-meeting-brief.docx"
    with zipfile.ZipFile(written) as archive:
        body = archive.read("word/document.xml").decode()
    changed = body.replace("8–9", "8–10")
    written.write_bytes(docx_with(written.read_bytes(), {"word/document.xml": changed}))

    found = verify_paths([written], project, ExportSettings(), project_path=path)

    assert [one.edited for one in unsound(found)] == [
        ("talks-meeting-brief.docx: “8–9 May 2024” reads “8 10 may 2024 1”.",)
    ]


def meeting_until_the_tenth(project: Project) -> Project:
    """Give a project that says otherwise than the file: as if the file had been edited."""
    facts = tuple(
        replace(one, value=replace(one.value, last=date(2024, 5, 10)))
        if isinstance(one.value, DateValue) and one.value.role == "meeting"
        else one
        for one in project.dossier.facts
    )
    return replace(project, dossier=replace(project.dossier, facts=facts))


@pytest.mark.parametrize("type_name", ["meeting-brief", "scene-setter"])
def test_a_day_that_reads_otherwise_in_a_pdf_is_told(tmp_path: Path, type_name: str) -> None:
    project, path = open_sample(), tmp_path / "talks.brief"
    settings = ExportSettings(formats=("pdf",), type=type_name)
    report = export_brief(project, settings, project_path=path)

    found = verify_paths(
        report.files, meeting_until_the_tenth(project), settings, project_path=path
    )

    (told,) = [one.edited for one in unsound(found)]
    assert f"talks-{type_name}.pdf: “8–10 May 2024” reads “8 9 may 2024 1”." in told
    drawn = f"talks-{type_name}.pdf: “8–10 May 2024” is not in its figure."
    assert (drawn in told) == (type_name == "scene-setter")


def test_a_pdf_without_marked_paragraphs_is_searched_but_not_compared(tmp_path: Path) -> None:
    project, path = open_sample(), tmp_path / "talks.brief"
    export_brief(project, ExportSettings(formats=("pdf",)), project_path=path)
    written = tmp_path / "talks-meeting-brief.pdf"
    written.write_bytes(pdf_with(written.read_bytes(), without_structure))

    (found,) = verify_paths([written], project, ExportSettings(), project_path=path)

    assert (found.edited, found.verified.leaks, found.compared) == ((), (), False)


def without_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot
