from pathlib import Path

import pytest

from briefgen.app.batch.jobs import BatchJob, run_job
from briefgen.app.export_settings import ExportSettings
from briefgen.app.kept_here import kept_here
from briefgen.app.project_file import new_project_file
from briefgen.app.sample import open_sample


def test_a_process_keeps_one_place_for_all_its_briefs() -> None:
    assert kept_here() is kept_here()


@pytest.mark.parametrize("style", ["plain", "uk-whitehall-like"])
def test_a_brief_has_the_same_bytes_whatever_was_made_before(tmp_path: Path, style: str) -> None:
    path = tmp_path / "talks.brief"
    new_project_file(path, open_sample())
    asked = ExportSettings(house_style=style)
    job = BatchJob(project=path, folder=tmp_path / "first", settings=asked)
    kept_here().clear()
    names = run_job(job).files

    other = BatchJob(
        project=path, folder=tmp_path / "other", settings=ExportSettings(language="fr")
    )
    assert run_job(other).files
    again = BatchJob(project=path, folder=tmp_path / "again", settings=asked)
    assert run_job(again).files == names

    for name in names:
        before, after = ((tmp_path / part / name).read_bytes() for part in ("first", "again"))
        assert before == after
