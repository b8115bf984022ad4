"""What the verbs that read sources have in common."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec

from briefgen.app.read_for_project import Reading, SourceDetails, read_all, read_for_project
from briefgen.cli.options import today
from briefgen.cli.output import Progress, say, say_json, say_notices
from briefgen.errors import OutputError
from briefgen.model.dossier import Sides
from briefgen.model.source import Source
from briefgen.reference.knowledge import load_knowledge


def read_files(
    paths: Sequence[Path],
    *,
    quiet: bool,
    sides: Sides | None = None,
    as_of: date | None = None,
    details: SourceDetails | None = None,
) -> tuple[Reading, ...]:
    """Read files and propose their facts; all that can't be read is told in one error."""
    knowledge, read_on = load_knowledge(), today()
    progress = Progress("Reading", len(paths), quiet=quiet)

    def read(path: Path) -> Reading:
        progress.step(paths.index(path) + 1)
        return read_for_project(
            path, knowledge=knowledge, read_on=read_on, sides=sides, as_of=as_of, details=details
        )

    readings = read_all(paths, read)
    progress.end()
    return readings


def free_path(path: Path) -> Path:
    """Give the path of a new project, with the ending `.brief` where it has none.

    Raises OutputError where something stands there already.
    """
    named = path if path.suffix else path.with_name(path.name + ".brief")
    if named.exists():
        hint = f"Add to it (briefgen add {named} …), or choose another name."
        raise OutputError(f"{named} exists already.", hint=hint)
    return named


def source_view(source: Source) -> dict[str, object]:
    """Give what is known of a source, without its text."""
    view: dict[str, object] = msgspec.to_builtins(source)
    return {name: value for name, value in view.items() if name != "text"}


def say_read(path: Path, readings: Sequence[Reading], *, as_json: bool, quiet: bool) -> None:
    """Say what was read into a project."""
    facts = sum(len(reading.command.facts) for reading in readings)
    notices = [notice for reading in readings for notice in reading.notices]
    if as_json:
        sources = [source_view(reading.command.source) for reading in readings]
        remarks = msgspec.to_builtins(notices)
        say_json({"project": str(path), "sources": sources, "facts": facts, "notices": remarks})
        return
    say_notices(notices, quiet=quiet)
    if not quiet:
        read = "1 source" if len(readings) == 1 else f"{len(readings)} sources"
        say(f"{path}: {read} read, {facts} facts proposed.")
        say(f"Next: briefgen show {path}, then briefgen export {path}")
