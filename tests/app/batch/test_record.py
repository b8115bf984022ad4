"""What earlier runs wrote is known again, and only that."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.batch.jobs import BatchJob
from briefgen.app.batch.record import NAME, BatchRecord, hash_of_job, own_files
from briefgen.app.export_settings import ExportSettings
from briefgen.errors import InputError, OutputError


@pytest.fixture
def job(tmp_path: Path) -> BatchJob:
    project = tmp_path / "talks.brief"
    project.write_bytes(b"project")
    return BatchJob(project=project, folder=tmp_path, settings=ExportSettings())


def test_what_was_written_is_known_by_the_next_run(tmp_path: Path) -> None:
    (tmp_path / "talks.docx").write_bytes(b"brief")
    BatchRecord(tmp_path).add("job", ("talks.docx",), remarks=3)

    entry = BatchRecord(tmp_path).written("job")

    assert entry is not None
    assert (list(entry.files), entry.remarks) == (["talks.docx"], 3)
    assert BatchRecord(tmp_path).written("another job") is None


@pytest.mark.parametrize("change", [b"edited", None])
def test_a_file_that_changed_or_is_gone_is_not_known(tmp_path: Path, change: bytes | None) -> None:
    file = tmp_path / "talks.docx"
    file.write_bytes(b"brief")
    BatchRecord(tmp_path).add("job", ("talks.docx",), remarks=0)

    if change is None:
        file.unlink()
    else:
        file.write_bytes(change)

    assert BatchRecord(tmp_path).written("job") is None


def test_a_torn_line_loses_its_own_entry_only(tmp_path: Path) -> None:
    (tmp_path / "talks.docx").write_bytes(b"brief")
    BatchRecord(tmp_path).add("job", ("talks.docx",), remarks=0)
    with (tmp_path / NAME).open("ab") as record:
        record.write(b'{"job":"other","fil\n\xff\n')

    assert BatchRecord(tmp_path).written("job")


def test_the_record_tells_nothing_of_projects(tmp_path: Path, job: BatchJob) -> None:
    (tmp_path / "brief.docx").write_bytes(b"brief")
    BatchRecord(tmp_path).add(hash_of_job(job, {}), ("brief.docx",), remarks=0)

    written = (tmp_path / NAME).read_text()

    assert "talks" not in written
    assert str(tmp_path) not in written


def test_a_record_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()

    with pytest.raises(OutputError, match=NAME):
        BatchRecord(tmp_path).add("job", (), remarks=0)


def test_a_job_is_another_one_when_anything_changes_that_it_is_made_of(
    tmp_path: Path, job: BatchJob
) -> None:
    template = tmp_path / "office.dotx"
    template.write_bytes(b"template")
    renamed = tmp_path / "quotas.brief"
    renamed.write_bytes(b"project")
    changed = [
        replace(job, settings=ExportSettings(type="readout")),
        replace(job, release="open"),
        replace(job, project=renamed),
        replace(job, settings=ExportSettings(template=template)),
    ]

    hashes = {hash_of_job(one, {}) for one in (job, *changed)}
    hashes.add(hash_of_job(job, {"terms.toml": b""}))
    job.project.write_bytes(b"other")
    hashes.add(hash_of_job(job, {}))

    assert len(hashes) == 7


def test_a_project_that_is_not_there_has_no_hash(job: BatchJob) -> None:
    job.project.unlink()

    with pytest.raises(InputError, match=r"talks\.brief can't be read"):
        hash_of_job(job, {})


def test_own_files_are_known_by_their_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "cable.toml").write_bytes(b"title")

    assert own_files() == {"recipes/cable.toml": b"title"}
