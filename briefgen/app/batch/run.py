"""One run of a batch: what is done stays, what is missing is made, what fails is told."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from briefgen.app.batch.jobs import BatchJob, Outcome, settings_of
from briefgen.app.batch.processes import Numbered, outcomes_here
from briefgen.app.batch.record import BatchRecord, hash_of_job, own_files
from briefgen.app.project_file import load_project
from briefgen.errors import BriefgenError, UsageError

MOST_PROCESSES = 64
_NO_ANNEX = "An annex is written on this machine only."


def run_batch(
    jobs: Sequence[BatchJob],
    folder: Path,
    *,
    processes: int = 1,
    scheduler: str = "",
    afresh: bool = False,
) -> Iterator[tuple[int, Outcome]]:
    """Write briefs into a folder; yield number and outcome of each job as it comes.

    What an earlier run wrote and is as it was then is kept, unless everything is to be made
    `afresh`. Raises UsageError for options that can't be meant, OutputError where the record
    can't be written.
    """
    if not 1 <= processes <= MOST_PROCESSES:
        raise UsageError(f"-j is the number of processes, from 1 to {MOST_PROCESSES}.")
    if scheduler and any(job.settings.annex for job in jobs):
        raise UsageError(_NO_ANNEX, hint="Leave out --annex.")
    record, own, waiting, hashes = BatchRecord(folder), own_files(), list[Numbered](), {}
    for number, job in enumerate(jobs):
        try:
            hashes[number] = hash_of_job(job, own)
            if scheduler:
                _refuse_usual_annex(job)
        except BriefgenError as fault:
            yield number, Outcome.failed(fault)
            continue
        entry = None if afresh else record.written(hashes[number])
        if entry:
            yield number, Outcome(files=tuple(entry.files), remarks=entry.remarks, kept=True)
        else:
            waiting.append((number, job))
    if scheduler:
        from briefgen.app.batch.cluster import outcomes_on_cluster

        outcomes = outcomes_on_cluster(waiting, scheduler=scheduler, own=own)
    else:
        outcomes = outcomes_here(waiting, processes=min(processes, len(waiting) or 1))
    for number, outcome in outcomes:
        if not outcome.fault:
            record.add(hashes[number], outcome.files, remarks=outcome.remarks)
        yield number, outcome


def _refuse_usual_annex(job: BatchJob) -> None:
    """Raise UsageError for a project that usually has an annex; none is left out unsaid."""
    if settings_of(job, load_project(job.project).project).annex:
        raise UsageError(_NO_ANNEX, hint="Write this project without --scheduler.")
