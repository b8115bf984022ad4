"""Find out whether a file that was read says something else now."""

import hashlib
from collections.abc import Container
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.project import Project

if TYPE_CHECKING:
    from briefgen.app.tasks import KnownFile


def known_files(project: Project) -> "tuple[KnownFile, ...]":
    """Give the files that the sources of a project were read from; pasted words have none."""
    # What describes the tasks of the window loads all that the command line can do without.
    from briefgen.app.tasks import KnownFile

    return tuple(
        KnownFile(source=source.id, name=source.file_name, sha256=source.sha256)
        for source in project.dossier.sources
        if source.file_name
    )


def check_files(project: Project, folder: Path) -> tuple[Notice, ...]:
    """Tell which sources have a file in a folder that says something else now, and what to do.

    A file that another source was read from is a later edition, and no change.
    """
    sources = project.dossier.sources
    read = {source.sha256 for source in sources}
    changed = (
        (number, source, _other_file(source.file_name, read, folder))
        for number, source in enumerate(sources, start=1)
        if source.file_name
    )
    return tuple(_notice(number, source.id, path) for number, source, path in changed if path)


def _notice(number: int, source: Id, path: Path) -> Notice:
    import shlex

    command = f"briefgen add PROJECT {shlex.quote(str(path))} --replaces {source}"
    return Notice(
        code="source-file-changed",
        message=f"{path.name} has changed since it was read. Read it again: {command}.",
        place=f"source {number}",
        ids=(source,),
    )


def changed_file(known: "KnownFile", folder: Path) -> Path | None:
    """Give the file of that name in a folder if its bytes are others now.

    None where there is no such file, or none that can be read.
    """
    return _other_file(known.name, (known.sha256,), folder)


def _other_file(name: str, read: Container[str], folder: Path) -> Path | None:
    """Give the file of a name in a folder if its hash is none of those that were read."""
    path = folder / Path(name).name
    try:
        if not path.is_file() or _is_too_large(path):
            return None
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
    return None if digest in read else path


def _is_too_large(path: Path) -> bool:
    from briefgen.reading.limits import LARGEST_FILE

    return path.stat().st_size > LARGEST_FILE
