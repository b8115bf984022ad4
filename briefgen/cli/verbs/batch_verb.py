"""`briefgen batch`: write the briefs of many projects."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen.cli.export import export_settings, unasked
from briefgen.cli.export_options import export_options
from briefgen.cli.options import PROJECT, telling_options
from briefgen.cli.words import listed
from briefgen.model.plurals import counted

if TYPE_CHECKING:
    from briefgen.app.batch.jobs import BatchJob, Outcome


@click.command("batch")
@click.argument("projects", nargs=-1, required=True, type=PROJECT, metavar="PROJECT…")
@click.option("-o", "--output", type=PROJECT, required=True, metavar="DIR", help="Folder.")
@click.option("-t", "--type", "types", multiple=True, metavar="TYPE", help="Brief type; repeats.")
@export_options
@click.option("-j", "processes", type=int, default=1, show_default=True, metavar="N")
@click.option("--scheduler", default="", metavar="ADDRESS", help="Dask scheduler to ask.")
@click.option("--afresh", is_flag=True, help="Write all again, also what is there already.")
@telling_options
def command(
    projects: tuple[Path, ...],
    output: Path,
    types: tuple[str, ...],
    release: str,
    processes: int,
    scheduler: str,
    afresh: bool,
    as_json: bool,
    quiet: bool,
    **options: Any,
) -> None:
    """Write the briefs of all PROJECTs into DIR, one for each project and type.

    What goes wrong with one brief does not stop the others; the exit code is 6 then. Each
    brief is checked as an export is. What an earlier run wrote into DIR, and what it was made
    of, is remembered there: the same call goes on where it was interrupted and writes only
    what is missing or has changed.

    -j N writes with N processes. --scheduler asks the workers of a Dask cluster
    (briefgen[dask]); project, template and your own files travel to them and the finished
    files come back, which are checked here once more before they are written. Its ADDRESS is
    what `dask scheduler` prints, such as tcp://10.0.0.7:8786.

    \b
    Examples:
      briefgen batch talks.brief quotas.brief -o briefs
      briefgen batch "*.brief" -o briefs -t meeting-brief -t talking-points -j 4
    """
    from briefgen.app.batch.jobs import jobs_of
    from briefgen.app.batch.run import run_batch
    from briefgen.cli.progress import Progress

    settings = export_settings(**options)
    jobs = jobs_of(
        projects,
        settings,
        types=listed(types),
        folder=output,
        release=release,
        unasked=unasked(**options),
    )
    outcomes: dict[int, Outcome] = {}
    with Progress("Writing brief", len(jobs), quiet=quiet) as progress:
        run = run_batch(jobs, output, processes=processes, scheduler=scheduler, afresh=afresh)
        for number, outcome in run:
            outcomes[number] = outcome
            progress.step(min(len(outcomes) + 1, len(jobs)))
    told = [(job, outcomes[number]) for number, job in enumerate(jobs)]
    _tell(told, output, as_json=as_json, quiet=quiet)


def _tell(
    told: "Sequence[tuple[BatchJob, Outcome]]", folder: Path, *, as_json: bool, quiet: bool
) -> None:
    """Say what became of each brief in the order of the call; raise where any failed."""
    from briefgen.cli.output import complain, say_result
    from briefgen.errors import BatchError

    failed = [(job, outcome) for job, outcome in told if outcome.fault]
    if not as_json:
        for job, outcome in failed:
            complain(f"{_name(job)}: {outcome.fault}")
    result = {
        "briefs": [_as_data(job, outcome) for job, outcome in told],
        "written": sum(not one.fault and not one.kept for _, one in told),
        "kept": sum(one.kept for _, one in told),
        "failed": len(failed),
    }
    say_result(result, _lines(told, folder), as_json=as_json, quiet=quiet)
    if failed:
        others = "" if len(failed) == len(told) else "; the others are written"
        raise BatchError(f"{len(failed)} of {counted(len(told), 'brief')} failed{others}.")


def _lines(told: "Sequence[tuple[BatchJob, Outcome]]", folder: Path) -> Iterator[str]:
    for _, outcome in told:
        word = "Kept" if outcome.kept else "Wrote"
        yield from (f"{word} {folder / name}" for name in outcome.files)
    kept = sum(outcome.kept for _, outcome in told)
    written = sum(not outcome.kept and not outcome.fault for _, outcome in told)
    remarks = counted(sum(outcome.remarks for _, outcome in told), "remark")
    yield f"{counted(written, 'brief')} written, {kept} kept; {remarks} (see check)."


def _name(job: "BatchJob") -> str:
    return f"{job.project} ({job.settings.type})" if job.settings.type else str(job.project)


def _as_data(job: "BatchJob", outcome: "Outcome") -> dict[str, object]:
    return {
        "project": job.project,
        "type": job.settings.type,
        "files": [job.folder / name for name in outcome.files],
        "remarks": outcome.remarks,
        "kept": outcome.kept,
        "fault": outcome.fault,
        "code": outcome.code,
    }
