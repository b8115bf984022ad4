"""No work grows faster than what it is done on: operations are counted, not seconds."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import pytest

from benchmarks.speed.contents import book_project
from briefgen.app.commands.command import Select
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import OpenProject, load_project, new_project_file
from briefgen.app.render_brief import compose_brief, render_brief
from briefgen.app.session import Session
from briefgen.app.verify_brief import check_leaks, guard_of_brief
from briefgen.checks.conflicts import find_conflicts
from briefgen.export.registry import render
from briefgen.export.to_pdf import pages
from briefgen.export.to_pdf.best_fit import Filled, Part
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.exported import ExportOptions, Fit
from briefgen.model.project import Project
from briefgen.reading.plain_text import read_text
from briefgen.reference.house_styles import load_fonts, load_house_style
from briefgen.reference.knowledge import load_knowledge
from briefgen.reference.recipes import load_recipe
from tests.support.large_dossier import large_dossier
from tests.support.operations import LINEAR, added_growth, operations

SECTIONS = 4
"""Of a book; it is measured with so many, with twice and with four times as many."""
Work = Callable[[], object]
STAMP = datetime(2031, 3, 14, 9, tzinfo=UTC)
BOTH = ("docx", "pdf")


def composing(project: Project) -> Work:
    brief = project.briefs[0]
    return lambda: compose_brief(project, brief, load_recipe(brief.type))


def writing(project: Project, name: str) -> Work:
    brief = project.briefs[0]
    document = compose_brief(project, brief, load_recipe(brief.type)).document
    style, fonts, options = load_house_style("plain"), load_fonts(), ExportOptions(stamp=STAMP)
    return lambda: render(document, name, style=style, fonts=fonts, options=options)


def exporting(project: Project) -> Work:
    return lambda: render_brief(project, ExportSettings(formats=BOTH))


def verifying(project: Project) -> Work:
    rendered = render_brief(project, ExportSettings(formats=BOTH))
    files = {f"talks.{name}": made.data for name, made in rendered.files.items()}
    return lambda: check_leaks(files, guard_of_brief(project, rendered, Path("talks.brief")))


def ticking(project: Project) -> Work:
    """Take one thing out, put it back, and take that back."""
    session = Session(OpenProject(path=Path("talks.brief"), project=project))
    item = project.briefs[0].selected[0]

    def work() -> None:
        session.run(Select(drop=(item,)))
        session.run(Select(add=(item,)))
        session.undo()

    return work


@pytest.fixture
def set_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set pages as the style asks, once.

    How many closer ones are tried hangs on how the last page of a part happens to end; that
    would count as growth, or hide it.
    """

    def first_fit(parts: Sequence[Part]) -> Filled:
        pages = chain.from_iterable(part.fill(Fit(), {}) for part in parts)
        return Filled(pages=tuple(pages), fit=Fit())

    monkeypatch.setattr(pages, "best_fit", first_fit)


@pytest.mark.usefixtures("set_once")
@pytest.mark.parametrize(
    "prepare",
    [
        composing,
        lambda project: writing(project, "docx"),
        lambda project: writing(project, "pdf"),
        lambda project: writing(project, "md"),
        exporting,
        verifying,
        ticking,
    ],
    ids=["compose", "docx", "pdf", "md", "export", "verify", "tick"],
)
def test_a_longer_book_takes_as_much_longer(prepare: Callable[[Project], Work]) -> None:
    grown = added_growth(lambda sections: prepare(book_project(sections)), size=SECTIONS)

    assert grown < LINEAR


def test_reading_facts_of_a_longer_text_takes_as_much_longer() -> None:
    index = index_knowledge(load_knowledge())
    whole = "\n\n".join(source.text for source in book_project(80).dossier.sources)

    def work(paragraphs: int) -> Work:
        source = read_text(
            "\n\n".join(whole.split("\n\n")[:paragraphs]).encode(), file_name="told.txt"
        )
        return lambda: propose_facts(source, index=index)

    assert added_growth(work, size=40) < LINEAR


def test_comparing_more_sources_takes_as_much_longer() -> None:
    def work(sources: int) -> Work:
        dossier = large_dossier(sources=sources, each=40)
        return lambda: find_conflicts(dossier)

    assert added_growth(work, size=20) < LINEAR


@pytest.mark.parametrize("step", ["load", "save"])
def test_a_larger_project_file_takes_as_much_longer(step: str, tmp_path: Path) -> None:
    def work(sections: int) -> Work:
        project = book_project(sections)
        path = new_project_file(tmp_path / f"{sections}.brief", project).path
        if step == "load":
            return lambda: load_project(path)
        return lambda: new_project_file(path, project)

    assert added_growth(work, size=SECTIONS) < LINEAR


def test_a_quadratic_search_would_be_seen() -> None:
    def work(size: int) -> Work:
        known = list(range(size))
        return lambda: [one for one in known if any(other == one for other in known)]

    assert added_growth(work, size=20) > LINEAR


def test_operations_are_the_same_each_time() -> None:
    counted = {operations(lambda: sorted(str(number) for number in range(50))) for _ in range(3)}

    assert len(counted) == 1
