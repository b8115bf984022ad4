"""Find out whether a file that was read says something else now."""

import hashlib
from pathlib import Path

from briefgen.app.tasks import KnownFile
from briefgen.model.project import Project
from briefgen.reading.limits import LARGEST_FILE


def known_files(project: Project) -> tuple[KnownFile, ...]:
    """Give the files that the sources of a project were read from; pasted words have none."""
    return tuple(
        KnownFile(source=source.id, name=source.file_name, sha256=source.sha256)
        for source in project.dossier.sources
        if source.file_name
    )


def changed_file(known: KnownFile, folder: Path) -> Path | None:
    """Give the file of that name in a folder if its bytes are others now.

    None where there is no such file, or none that can be read.
    """
    path = folder / Path(known.name).name
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_FILE:
            return None
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None
    return path if digest != known.sha256 else None
