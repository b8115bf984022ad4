"""What the verbs that read sources have in common."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from briefgen.app.meanings import with_meanings
from briefgen.app.read_for_project import Given, Reading, SourceDetails, read_all, read_for_project
from briefgen.app.source_date import today
from briefgen.cli.output import naming_project, say_notices, say_result
from briefgen.cli.progress import Progress
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.extract.name_recogniser import load_name_recogniser
from briefgen.model.dossier import Dossier, MeaningChoice, Sides
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.plurals import counted
from briefgen.model.source import Source
from briefgen.reading.limits import LARGEST_FILE
from briefgen.reference.knowledge import load_knowledge

_DASH = Path("-")


def read_files(
    paths: Sequence[Path],
    *,
    quiet: bool,
    sides: Sides | None = None,
    as_of: date | None = None,
    details: SourceDetails | None = None,
    check_names: bool = False,
    meanings: Iterable[MeaningChoice] = (),
) -> tuple[Reading, ...]:
    """Read files and propose their facts; all that can't be read is told in one error.

    The `meanings` of the project, where given, are known as wordings of their terms.

    A path of one dash stands for standard input.
    """
    index, read_on = index_knowledge(with_meanings(load_knowledge(), meanings)), today()
    recognise = load_name_recogniser() if check_names else None

    def read(given: Given) -> tuple[Reading, ...]:
        return read_for_project(
            given,
            index=index,
            read_on=read_on,
            sides=sides,
            as_of=as_of,
            details=details,
            recognise=recognise,
        )

    with Progress("Reading", len(paths), quiet=quiet) as progress:
        return read_all(_each(paths, progress), read)


def _each(paths: Sequence[Path], progress: Progress) -> Iterator[Given]:
    for number, path in enumerate(paths, start=1):
        progress.step(number)
        yield given_by(path)


def given_by(path: Path) -> Given:
    """Give a file, or for a dash standard input, to its end or where it is too long to read."""
    return sys.stdin.buffer.read(LARGEST_FILE + 1) if path == _DASH else path


def originals_of(readings: Iterable[Reading]) -> Mapping[Id, tuple[str, bytes]]:
    """Give the imported files by the ids of their sources, as the project file keeps them."""
    return {id_: kept for reading in readings for id_, kept in reading.originals.items()}


def notices_of(readings: Iterable[Reading]) -> tuple[Notice, ...]:
    """Give what is to be remarked on all that was read."""
    return tuple(notice for reading in readings for notice in reading.notices)


def source_view(source: Source) -> dict[str, object]:
    """Give what is known of a source, without its text."""
    view: dict[str, object] = msgspec.to_builtins(source)
    return {name: value for name, value in view.items() if name != "text"}


def say_read(
    path: Path, readings: Sequence[Reading], dossier: Dossier, *, as_json: bool, quiet: bool
) -> None:
    """Say what was read into a project, and whether sources in its dossier disagree."""
    from briefgen.checks.conflict_notices import count_conflicts
    from briefgen.checks.conflicts import find_conflicts

    facts = sum(len(reading.command.facts) for reading in readings)
    sources = [source_view(reading.command.source) for reading in readings]
    conflicts = count_conflicts(find_conflicts(dossier), dossier)
    notices = (*notices_of(readings), *naming_project(conflicts, path))
    if not as_json:
        say_notices(notices, quiet=quiet)
    read, proposed = counted(len(readings), "source"), counted(facts, "fact")
    say_result(
        {"project": path, "sources": sources, "facts": facts, "notices": notices},
        [
            f"{path}: {read} read, {proposed} proposed.",
            f"Next: briefgen show {path}, then briefgen export {path}",
        ],
        as_json=as_json,
        quiet=quiet,
    )
