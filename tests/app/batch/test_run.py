"""One run of a batch: kept, made, or told as failed."""

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.batch.jobs import BatchJob, Outcome, jobs_of
from briefgen.app.batch.run import run_batch
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import load_project, new_project_file
from briefgen.errors import UsageError
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from tests.support.dossier_sample import sample_brief, sample_dossier

MARKDOWN = ExportSettings(formats=("md",))


@pytest.fixture
def projects(tmp_path: Path) -> list[Path]:
    dossier = sample_dossier()
    project = Project(dossier=dossier, briefs=(sample_brief(dossier),), made=9)
    first = new_project_file(tmp_path / "talks.brief", project).path
    return [first, Path(shutil.copy(first, tmp_path / "quotas.brief"))]


def jobs_for(projects: list[Path], settings: ExportSettings = MARKDOWN) -> tuple[BatchJob, ...]:
    return jobs_of(projects, settings, types=(), folder=projects[0].parent / "out")


def run(jobs: tuple[BatchJob, ...], *, processes: int = 1, afresh: bool = False) -> list[Outcome]:
    outcomes = dict(run_batch(jobs, jobs[0].folder, processes=processes, afresh=afresh))
    return [outcomes[number] for number in range(len(jobs))]


def test_briefs_are_those_of_single_exports(projects: list[Path], tmp_path: Path) -> None:
    settings = ExportSettings(formats=("docx", "pdf"))

    run(jobs_for(projects, settings), processes=2)

    for path in projects:
        project = load_project(path).project
        report = export_brief(project, settings, project_path=path, folder=tmp_path / "single")
        for file in report.files:
            assert (tmp_path / "out" / file.name).read_bytes() == file.read_bytes()


def test_the_next_run_writes_only_what_is_missing(projects: list[Path]) -> None:
    jobs = jobs_for(projects)
    first, second = run(jobs)
    (jobs[0].folder / second.files[0]).unlink()

    again = run(jobs)

    assert [one.kept for one in (first, second)] == [False, False]
    assert [one.kept for one in again] == [True, False]
    assert again[0].files == first.files
    assert again[0].remarks == first.remarks


def test_everything_is_written_again_where_that_is_wanted(projects: list[Path]) -> None:
    jobs = jobs_for(projects)
    run(jobs)

    assert [one.kept for one in run(jobs, afresh=True)] == [False, False]


def test_one_failure_does_not_stop_the_rest_and_is_tried_again(projects: list[Path]) -> None:
    whole = projects[0].read_bytes()
    projects[0].write_bytes(b"no project")
    jobs = jobs_for([*projects, projects[0].with_name("missing.brief")])

    failed, written, missing = run(jobs)
    projects[0].write_bytes(whole)
    mended, kept, _ = run(jobs)

    assert (failed.code, written.fault, missing.code) == (3, "", 3)
    assert (mended.fault, mended.kept, kept.kept) == ("", False, True)


@pytest.mark.parametrize("processes", [0, -1, 65])
def test_a_number_of_processes_that_cannot_be_is_refused(
    projects: list[Path], processes: int
) -> None:
    with pytest.raises(UsageError, match="from 1 to 64"):
        run(jobs_for(projects), processes=processes)


def test_an_annex_is_not_asked_of_other_machines(projects: list[Path]) -> None:
    jobs = jobs_for(projects, ExportSettings(annex=True))

    with pytest.raises(UsageError, match="An annex is written on this machine only"):
        list(run_batch(jobs, jobs[0].folder, scheduler="tcp://127.0.0.1:1"))


def test_a_project_that_usually_has_an_annex_is_not_written_elsewhere_without_it(
    projects: list[Path],
) -> None:
    dossier = sample_dossier()
    brief = replace(sample_brief(dossier), release=Marking(level="internal"))
    usual = Project(dossier=dossier, briefs=(brief,), made=9, export=ExportDefaults(annex=True))
    path = new_project_file(projects[0].with_name("annexed.brief"), usual).path
    jobs = jobs_of([path], MARKDOWN, types=(), folder=path.parent / "out", unasked=("annex",))

    _, outcome = next(run_batch(jobs, path.parent, scheduler="tcp://127.0.0.1:9"))

    assert outcome.code == UsageError.exit_code
    assert "An annex is written on this machine only" in outcome.fault
