"""The contents that are measured are what they are said to be, and whole projects."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.speed.contents import book_project, project_of_facts, short_project
from benchmarks.speed.outline import outline_of
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import load_project, new_project_file
from briefgen.app.render_brief import render_brief
from briefgen.model.project import Project


@pytest.mark.parametrize("number", [0, 57, 199])
def test_a_short_brief_has_two_pages_five_areas_and_ten_notes(number: int) -> None:
    project = short_project(number)

    rendered = render_brief(project, ExportSettings(formats=("pdf",)))

    kinds = Counter(part.kind for part in outline_of(project).parts)
    assert rendered.files["pdf"].pages == 2
    assert len(project.dossier.areas) == 5
    assert kinds["note"] == 10
    assert kinds["table"] == 4
    assert not rendered.notices


def test_two_short_briefs_share_no_source() -> None:
    texts = [
        source.text for number in range(200) for source in short_project(number).dossier.sources
    ]

    assert len(set(texts)) == len(texts) == 1000


def test_a_book_has_contents_and_as_many_sections_as_are_asked_for() -> None:
    outline = outline_of(book_project(7))

    names = [area.label for area in book_project(7).dossier.areas]
    headings = [
        "".join(text for text, _ in part.words) for part in outline.parts if part.level == 2
    ]
    assert outline.has_contents
    assert all(any(name in heading for heading in headings) for name in names)


def test_a_dossier_has_the_facts_that_are_asked_for_each_in_its_place() -> None:
    dossier = project_of_facts(120).dossier
    texts = {source.id: source.text for source in dossier.sources}

    assert len(dossier.facts) == 120
    assert all(
        fact.text == texts[fact.source or ""][fact.start : fact.end] for fact in dossier.facts
    )


@pytest.mark.parametrize("project", [short_project(3), book_project(2), project_of_facts(80)])
def test_each_is_a_project_that_opens_as_it_was_saved(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "project.brief"

    new_project_file(path, project)

    assert load_project(path).project == project
