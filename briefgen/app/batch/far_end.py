"""What a worker on another machine does: make one brief of what came along with the job."""

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace

from briefgen import __version__
from briefgen.app.batch.jobs import BatchJob, Outcome, run_job
from briefgen.errors import InputError
from briefgen.model.value import Value

_CONFIG = "BRIEFGEN_CONFIG"
_ONE_AT_A_TIME = threading.Lock()
"""The folder of the user's own files is named by the process; its threads take turns."""


class FarJob(Value):
    """A job with all it needs: the project, the template, the user's own files by place."""

    job: BatchJob
    project: bytes
    template: bytes
    own: dict[str, bytes]

    @classmethod
    def of(cls, job: BatchJob, own: Mapping[str, bytes]) -> "FarJob":
        """Pack what a job needs; raises InputError for what can't be read."""
        template = job.settings.template
        try:
            return cls(
                job=job,
                project=job.project.read_bytes(),
                template=template.read_bytes() if template else b"",
                own=dict(own),
            )
        except OSError as fault:
            raise InputError(f"{fault.filename} can't be read: {fault.strerror}.") from fault


class FarOutcome(Value):
    """What became of a job, and the bytes of its files by name."""

    outcome: Outcome
    files: dict[str, bytes]


def version_there() -> str:
    """Give the version of the process this runs in."""
    return __version__


def perform_far(packed: FarJob) -> FarOutcome:
    """Make the files of a job in a folder that is gone afterwards."""
    with _ONE_AT_A_TIME, TemporaryDirectory(prefix="briefgen-") as name:
        here = Path(name)
        with _own_files(packed.own, here / "own"):
            outcome = run_job(_unpacked(packed, here))
        written = {file: (here / "out" / file).read_bytes() for file in outcome.files}
    return FarOutcome(outcome=outcome, files=written)


def _unpacked(packed: FarJob, here: Path) -> BatchJob:
    """Put project and template into a folder; give the job that takes them from there."""
    job = packed.job
    project = here / job.project.name
    project.write_bytes(packed.project)
    template = job.settings.template
    if template:
        template = here / "template" / template.name
        template.parent.mkdir()
        template.write_bytes(packed.template)
    settings = replace(job.settings, template=template)
    return replace(job, project=project, folder=here / "out", settings=settings)


@contextmanager
def _own_files(files: Mapping[str, bytes], folder: Path) -> Iterator[None]:
    """Let the user's own files be those that came along, not those of the worker."""
    folder.mkdir()
    for place, content in files.items():
        path = folder.joinpath(*Path(place).parts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    before = os.environ.get(_CONFIG)
    os.environ[_CONFIG] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ[_CONFIG]
        else:
            os.environ[_CONFIG] = before
