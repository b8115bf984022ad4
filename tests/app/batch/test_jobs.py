"""What a batch has to do, and what becomes of one brief."""

from pathlib import Path

import pytest

from briefgen.app.batch.jobs import BatchJob, Outcome, jobs_of, outcome_of, run_job
from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.errors import InputError, UsageError
from briefgen.model.notices import Notice

SETTINGS = ExportSettings()


def test_there_is_a_job_for_each_project_and_type(tmp_path: Path) -> None:
    paths = (Path("talks.brief"), Path("quotas.brief"))

    jobs = jobs_of(
        paths, SETTINGS, types=("readout", "scene-setter"), folder=tmp_path, release="open"
    )

    assert [(job.project.stem, job.settings.type) for job in jobs] == [
        ("talks", "readout"),
        ("talks", "scene-setter"),
        ("quotas", "readout"),
        ("quotas", "scene-setter"),
    ]
    assert {(job.folder, job.release) for job in jobs} == {(tmp_path, "open")}


def test_without_types_each_project_gives_the_brief_it_has(tmp_path: Path) -> None:
    (job,) = jobs_of((Path("talks.brief"),), SETTINGS, types=(), folder=tmp_path)

    assert job.settings.type == ""


def test_a_pattern_stands_for_the_files_it_fits(tmp_path: Path) -> None:
    for name in ("talks.brief", "quotas.brief", "[draft].brief", "notes.txt"):
        (tmp_path / name).touch()

    jobs = jobs_of((tmp_path / "*.brief",), SETTINGS, types=(), folder=tmp_path)
    single = jobs_of((tmp_path / "[draft].brief",), SETTINGS, types=(), folder=tmp_path)
    none = jobs_of((tmp_path / "x*.brief",), SETTINGS, types=(), folder=tmp_path)

    assert [job.project.stem for job in jobs] == ["[draft]", "quotas", "talks"]
    assert [job.project.name for job in (*single, *none)] == ["[draft].brief", "x*.brief"]


def test_what_is_named_twice_counts_once(tmp_path: Path) -> None:
    twice = (Path("talks.brief"), Path("./talks.brief"))

    jobs = jobs_of(twice, SETTINGS, types=("readout", "readout"), folder=tmp_path)

    assert len(jobs) == 1


def test_two_projects_of_one_name_are_refused(tmp_path: Path) -> None:
    same = (Path("may/talks.brief"), Path("june/Talks.brief"))

    with pytest.raises(UsageError, match=r"may/talks.brief and june/Talks.brief have the same"):
        jobs_of(same, SETTINGS, types=(), folder=tmp_path)


def test_a_fault_that_was_foreseen_keeps_its_words_and_code(tmp_path: Path) -> None:
    job = BatchJob(project=tmp_path / "talks.brief", folder=tmp_path, settings=SETTINGS)

    outcome = run_job(job)

    assert "does not exist" in outcome.fault
    assert outcome.code == InputError.exit_code


def test_a_fault_that_was_not_foreseen_is_told_by_its_kind() -> None:
    outcome = Outcome.failed(ZeroDivisionError("by nothing"))

    assert outcome.fault == "This failed unexpectedly: ZeroDivisionError: by nothing."
    assert outcome.code == 1


def test_a_format_that_was_refused_is_a_failure_that_has_files() -> None:
    refusal = Notice(code="glyph", message="No face has the sign.", level="refusal")
    report = ExportReport(files=(Path("out/talks.docx"),), notices=(), refusals=(refusal,))

    outcome = outcome_of(report)

    assert outcome == Outcome(files=("talks.docx",), fault="No face has the sign.", code=5)
