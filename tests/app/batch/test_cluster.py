"""The same briefs come from the workers of a real Dask cluster of two, whatever they go through."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import Client, LocalCluster

from briefgen import __version__
from briefgen.app.batch import cluster as by_dask
from briefgen.app.batch import far_end
from briefgen.app.batch.cluster import outcomes_on_cluster
from briefgen.app.batch.far_end import FarJob, perform_far
from briefgen.app.batch.jobs import BatchJob, jobs_of
from briefgen.app.batch.run import run_batch
from briefgen.app.batch.verified import refuse_leaks_of_job
from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import new_project_file
from briefgen.errors import InputError, RefusedError, UsageError
from briefgen.model.project import Project
from briefgen.resources import asset
from tests.support.dossier_sample import sample_brief, sample_dossier
from tests.support.office_making import office_template
from tests.support.planting import docx_with_body, paragraph

COUNT = 10
SETTINGS = ExportSettings(formats=("docx",), manifest=True)


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0"
    ) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def jobs(tmp_path: Path) -> tuple[BatchJob, ...]:
    dossier = sample_dossier()
    project = Project(dossier=dossier, briefs=(sample_brief(dossier),), made=9)
    paths = [new_project_file(tmp_path / f"talks{at}.brief", project).path for at in range(COUNT)]
    return jobs_of(paths, SETTINGS, types=(), folder=tmp_path / "far")


def by_name(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_lost_worker_loses_and_doubles_nothing(
    jobs: tuple[BatchJob, ...], scheduler: str, tmp_path: Path
) -> None:
    with Client(scheduler, set_as_default=False) as client:
        victim = min(client.run(os.getpid).values())
    met: list[int] = []
    for number, outcome in run_batch(jobs, tmp_path / "far", scheduler=scheduler):
        assert outcome.fault == ""
        if not met:
            os.kill(victim, signal.SIGKILL)
        met.append(number)

    here = jobs_of([one.project for one in jobs[:2]], SETTINGS, types=(), folder=tmp_path / "here")
    assert [one.fault for _, one in run_batch(here, tmp_path / "here")] == ["", ""]

    assert sorted(met) == list(range(COUNT))
    written = by_name(tmp_path / "far")
    assert len([name for name in written if name.endswith(".docx")]) == COUNT
    same = {name: data for name, data in by_name(tmp_path / "here").items() if "talks" in name}
    assert same == {name: written[name] for name in same}


def test_own_files_travel_with_the_job(
    jobs: tuple[BatchJob, ...], scheduler: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(own))
    (own / "recipes").mkdir(parents=True)
    recipe = asset("recipes", "meeting-brief.toml").read_text(encoding="utf-8")
    (own / "recipes" / "cable.toml").write_text(
        recipe.replace('"meeting-brief"', '"cable"', 1), encoding="utf-8"
    )
    template = tmp_path / "office.dotx"
    template.write_bytes(office_template().data)
    settings = ExportSettings(type="cable", formats=("docx",), template=template)
    asked = jobs_of([jobs[0].project], settings, types=(), folder=tmp_path / "far")

    ((_, outcome),) = run_batch(asked, tmp_path / "far", scheduler=scheduler)

    assert outcome.fault == ""
    assert outcome.files == ("talks0-cable.docx",)


def test_what_fails_on_a_worker_is_told_as_it_would_be_here(
    jobs: tuple[BatchJob, ...], scheduler: str, tmp_path: Path
) -> None:
    asked = jobs_of([jobs[0].project], SETTINGS, types=("redaout",), folder=tmp_path / "far")

    ((_, outcome),) = run_batch(asked, tmp_path / "far", scheduler=scheduler)

    assert outcome.code == UsageError.exit_code
    assert "Did you mean 'readout'?" in outcome.fault
    assert not (tmp_path / "far").exists()


def test_workers_of_another_version_are_refused(
    jobs: tuple[BatchJob, ...], scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_dask, "__version__", "99.0")

    with pytest.raises(InputError, match=r"has briefgen .*, this machine 99\.0"):
        list(outcomes_on_cluster([(0, jobs[0])], scheduler=scheduler, own={}))


def test_workers_without_briefgen_are_refused(
    jobs: tuple[BatchJob, ...], scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_dask, "version_there", lambda: __import__("no_such_module"))

    with pytest.raises(InputError, match="The workers can't load briefgen"):
        list(outcomes_on_cluster([(0, jobs[0])], scheduler=scheduler, own={}))


def test_a_scheduler_without_workers_is_refused(jobs: tuple[BatchJob, ...]) -> None:
    with (
        LocalCluster(n_workers=0, dashboard_address="127.0.0.1:0") as cluster,
        pytest.raises(InputError, match="The scheduler has no workers"),
    ):
        list(outcomes_on_cluster([(0, jobs[0])], scheduler=cluster.scheduler_address, own={}))


def test_what_goes_wrong_on_a_worker_fails_its_own_brief(
    jobs: tuple[BatchJob, ...], scheduler: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_dask, "perform_far", lambda packed: packed / 0)

    ((_, outcome),) = outcomes_on_cluster([(0, jobs[0])], scheduler=scheduler, own={})

    assert outcome.fault.startswith("This failed unexpectedly: TypeError")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nowhere at all"])
def test_a_scheduler_that_does_not_answer_is_told(
    jobs: tuple[BatchJob, ...], address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(by_dask, "_PATIENCE", 0.2)

    with pytest.raises(InputError, match="No Dask scheduler answers at"):
        list(outcomes_on_cluster([(0, jobs[0])], scheduler=address, own={}))


def test_without_dask_the_way_to_it_is_told(
    jobs: tuple[BatchJob, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)

    with pytest.raises(UsageError, match=r"pip install \"briefgen\[dask\]\""):
        list(outcomes_on_cluster([(0, jobs[0])], scheduler="tcp://127.0.0.1:9", own={}))


class TestFarEnd:
    """The worker's part, in this process."""

    def test_the_worker_s_own_files_come_back_into_force(
        self, jobs: tuple[BatchJob, ...], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        packed = FarJob.of(jobs[0], {"terms.toml": b"terms = []"})
        for before in (None, "somewhere"):
            if before is None:
                monkeypatch.delenv("BRIEFGEN_CONFIG", raising=False)
            else:
                monkeypatch.setenv("BRIEFGEN_CONFIG", before)

            made = perform_far(packed)

            assert made.outcome.fault == ""
            assert list(made.files) == list(made.outcome.files)
            assert os.environ.get("BRIEFGEN_CONFIG") == before

    def test_a_worker_tells_its_version(self) -> None:
        assert far_end.version_there() == __version__

    def test_a_template_travels_under_its_name(
        self, jobs: tuple[BatchJob, ...], tmp_path: Path
    ) -> None:
        template = tmp_path / "letter.dotx"
        template.write_bytes(office_template().data)
        settings = ExportSettings(formats=("docx",), template=template)
        (asked,) = jobs_of([jobs[0].project], settings, types=(), folder=tmp_path / "far")

        made = perform_far(FarJob.of(asked, {}))

        assert made.outcome.fault == ""

    def test_a_project_that_went_away_is_told(self, jobs: tuple[BatchJob, ...]) -> None:
        jobs[0].project.unlink()

        with pytest.raises(InputError, match=r"talks0\.brief can't be read"):
            FarJob.of(jobs[0], {})


class TestWhatComesBack:
    """Bytes from elsewhere are checked here."""

    def made(self, job: BatchJob) -> dict[str, bytes]:
        return perform_far(FarJob.of(job, {})).files

    def test_a_leak_is_refused(self, jobs: tuple[BatchJob, ...]) -> None:
        note = sample_dossier().points[0].note
        assert note
        files = self.made(jobs[0])
        name = next(name for name in files if name.endswith(".docx"))
        files[name] = docx_with_body(files[name], paragraph(note))

        with pytest.raises(RefusedError, match="private note"):
            refuse_leaks_of_job(files, jobs[0])

    @pytest.mark.parametrize("name", ["../brief.docx", "/etc/brief.docx", ".hidden"])
    def test_a_strange_name_is_refused(self, jobs: tuple[BatchJob, ...], name: str) -> None:
        with pytest.raises(RefusedError, match="which no brief is"):
            refuse_leaks_of_job({name: b""}, jobs[0])
