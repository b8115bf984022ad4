"""Jobs spread over other machines by Dask, which whoever asks for it names by address.

Nothing is shared with the workers: each job takes along project, template and the user's own
files, and brings back the bytes of its files. Those are read again here, by this machine's
own check, before they are written: bytes from elsewhere are data from outside.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from briefgen import __version__
from briefgen.app.atomic_write import write_all_atomically
from briefgen.app.batch.far_end import FarJob, FarOutcome, perform_far, version_there
from briefgen.app.batch.jobs import BatchJob, Outcome
from briefgen.app.batch.processes import Numbered
from briefgen.app.batch.verified import refuse_leaks_of_job
from briefgen.errors import InputError, UsageError

if TYPE_CHECKING:
    from distributed import Client, Future

_AHEAD = 4
"""So many jobs for each thread of the workers are handed out at a time."""
_PATIENCE = 10
"""Seconds in which a scheduler must answer."""


def outcomes_on_cluster(
    jobs: Iterable[Numbered], *, scheduler: str, own: Mapping[str, bytes]
) -> Iterator[tuple[int, Outcome]]:
    """Carry out jobs on the workers of a scheduler; yield each outcome as it comes.

    A worker that is lost gives its jobs to others. Raises UsageError without Dask, InputError
    where no scheduler answers or the workers have another version of briefgen.
    """
    with _connected(scheduler) as client:
        from distributed import as_completed

        _require_same_version(client)
        waiting = iter(jobs)
        at_work: dict[str, Numbered] = {}
        finished = as_completed(loop=client.loop)
        for future in _handed_out(client, waiting, own, at_work, most=_places(client)):
            finished.add(future)
        for future in finished:
            number, job = at_work.pop(future.key)
            yield number, _outcome(future, job)
            for following in _handed_out(client, waiting, own, at_work, most=_places(client)):
                finished.add(following)


@contextmanager
def _connected(scheduler: str) -> "Iterator[Client]":
    try:
        from distributed import Client
    except ImportError as fault:
        raise UsageError(
            "--scheduler needs Dask, which is not installed.",
            hint='Install it: pip install "briefgen[dask]".',
        ) from fault
    try:
        client = Client(scheduler, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as fault:
        raise InputError(
            f"No Dask scheduler answers at {scheduler!r}.",
            hint="Name it as tcp://HOST:PORT; `dask scheduler` prints its address.",
        ) from fault
    with client:
        yield client


def _require_same_version(client: "Client") -> None:
    """Raise InputError where a worker would make other bytes than this machine."""
    try:
        versions: Mapping[str, Any] = client.run(version_there)
    except Exception as fault:
        raise InputError(
            "The workers can't load briefgen.", hint="Install it in their environment."
        ) from fault
    if not versions:
        raise InputError("The scheduler has no workers.", hint="Start some: dask worker ADDRESS.")
    for worker, version in sorted(versions.items()):
        if version != __version__:
            raise InputError(
                f"The worker {worker} has briefgen {version}, this machine {__version__}.",
                hint="Install the same version everywhere.",
            )


def _places(client: "Client") -> int:
    threads: Mapping[str, int] = client.nthreads()
    return _AHEAD * sum(threads.values())


def _handed_out(
    client: "Client",
    waiting: Iterator[Numbered],
    own: Mapping[str, bytes],
    at_work: dict[str, Numbered],
    *,
    most: int,
) -> "Iterator[Future[FarOutcome]]":
    """Hand out jobs until enough are at work."""
    while len(at_work) < max(most, 1):
        numbered = next(waiting, None)
        if numbered is None:
            return
        number, job = numbered
        future = client.submit(
            perform_far, FarJob.of(job, own), key=f"briefgen-{number}", pure=False
        )
        at_work[future.key] = numbered
        yield future


def _outcome(future: "Future[FarOutcome]", job: BatchJob) -> Outcome:
    """Check what came back and write it."""
    try:
        made: FarOutcome = future.result()
        if made.files:
            refuse_leaks_of_job(made.files, job)
            write_all_atomically({job.folder / name: data for name, data in made.files.items()})
    except Exception as fault:  # noqa: BLE001 - one brief must not stop the others
        return Outcome.failed(fault)
    return made.outcome
