"""The no-leak check of files that were made elsewhere, before this machine writes them."""

from collections.abc import Mapping
from pathlib import Path

from briefgen.app.batch.jobs import BatchJob, settings_of
from briefgen.app.chosen_brief import asked_brief
from briefgen.app.manifest import ENDING
from briefgen.app.prepare_brief import prepare_brief
from briefgen.app.project_file import load_project
from briefgen.app.verify_brief import guard_of_brief, refuse_leaks
from briefgen.errors import RefusedError


def refuse_leaks_of_job(files: Mapping[str, bytes], job: BatchJob) -> None:
    """Raise RefusedError where files hold what the brief keeps out, or have strange names."""
    for name in files:
        if Path(name).name != name or name.startswith("."):
            raise RefusedError(f"A worker sent a file called {name!r}, which no brief is.")
    project = load_project(job.project).project
    settings = settings_of(job, project)
    brief = asked_brief(project, settings)
    prepared = prepare_brief(project.dossier, brief)
    guard = guard_of_brief(project, prepared, job.project)
    # A manifest names sources by their hashes; it goes with the project, not with the brief.
    read = {name: data for name, data in files.items() if not name.endswith(ENDING)}
    refuse_leaks(read, guard)
