"""What a batch has to do, brief by brief, and what became of each."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace

from briefgen.app.commands.markings import known_marking
from briefgen.app.export_brief import export_brief
from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.app.kept_here import kept_here
from briefgen.app.project_file import load_project
from briefgen.app.usual_export import as_usual
from briefgen.errors import BriefgenError, RefusedError, UsageError
from briefgen.model.project import Project
from briefgen.model.value import Value

FAULT = 1
"""The exit code of what nobody foresaw."""


class BatchJob(Value):
    """One brief to write into a folder.

    `release` is in words, as each project has levels of its own scheme; settings that are
    `unasked`, by name, are as each project usually is exported.
    """

    project: Path
    folder: Path
    settings: ExportSettings
    release: str = ""
    unasked: tuple[str, ...] = ()


class Outcome(Value):
    """What became of a job: names of its files, how many remarks, or what went wrong.

    `kept` says that the files were there from a former run; `code` is the exit code that the
    job alone would have had.
    """

    files: tuple[str, ...] = ()
    remarks: int = 0
    fault: str = ""
    code: int = 0
    kept: bool = False

    @classmethod
    def failed(cls, fault: Exception, *, files: tuple[str, ...] = ()) -> "Outcome":
        """Tell what went wrong."""
        if isinstance(fault, BriefgenError):
            return cls(files=files, fault=str(fault), code=fault.exit_code)
        words = f"This failed unexpectedly: {type(fault).__name__}: {fault}."
        return cls(files=files, fault=words, code=FAULT)


def jobs_of(
    projects: Iterable[Path],
    settings: ExportSettings,
    *,
    types: Iterable[str],
    folder: Path,
    release: str = "",
    unasked: tuple[str, ...] = (),
) -> tuple[BatchJob, ...]:
    """Give a job for each project and type; without types, one for each project.

    A name with `*`, `?` or `[…]` stands for the files it fits, for shells that leave it to
    us. A project that is named twice counts once. Raises UsageError for two projects whose files
    would have the same names.
    """
    kinds = tuple(dict.fromkeys(types)) or (settings.type,)
    return tuple(
        BatchJob(
            project=path,
            folder=folder,
            settings=replace(settings, type=kind),
            release=release,
            unasked=unasked,
        )
        for path in _apart(named for path in projects for named in _named(path))
        for kind in kinds
    )


def _named(path: Path) -> list[Path]:
    """Give the files that a pattern fits; a name that is none, or fits none, stays."""
    if path.exists() or not glob.has_magic(str(path)):
        return [path]
    return [Path(found) for found in sorted(glob.glob(str(path)))] or [path]  # noqa: PTH207 - of a Path only relative patterns are taken


def _apart(projects: Iterable[Path]) -> Iterator[Path]:
    met: dict[str, Path] = {}
    for path in projects:
        # Some systems don't tell small letters from capitals.
        known = met.setdefault(path.stem.casefold(), path)
        if known is path:
            yield path
        elif os.path.realpath(known) != os.path.realpath(path):
            raise UsageError(
                f"{known} and {path} have the same name; so would their briefs.",
                hint="Rename one of them, or export it into a folder of its own.",
            )


def run_job(job: BatchJob) -> Outcome:
    """Write one brief; what goes wrong is told and raised no further."""
    try:
        project = load_project(job.project).project
        settings = settings_of(job, project)
        report = export_brief(
            project, settings, project_path=job.project, folder=job.folder, kept=kept_here()
        )
    except Exception as fault:  # noqa: BLE001 - one brief must not stop the others
        return Outcome.failed(fault)
    return outcome_of(report)


def settings_of(job: BatchJob, project: Project) -> ExportSettings:
    """Give the settings of a job for the project it is of; raise UsageError for unknown names."""
    settings = replace(job.settings, release=known_marking(job.release, project))
    return as_usual(settings, project, unasked=job.unasked)


def outcome_of(report: ExportReport) -> Outcome:
    """Tell what an export wrote; a format that was refused counts as a failure."""
    files = tuple(path.name for path in report.files)
    if report.refusals:
        refused = RefusedError("\n".join(one.message for one in report.refusals))
        return Outcome.failed(refused, files=files)
    return Outcome(files=files, remarks=len(report.notices))
