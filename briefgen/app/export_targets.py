"""Know which files were exported, so that nobody's changes in them are lost unasked."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec

from briefgen.app.atomic_write import write_atomically
from briefgen.app.file_names import export_stem
from briefgen.app.state_folder import name_for, private_folder
from briefgen.errors import OutputError
from briefgen.export.registry import FORMATS
from briefgen.model.brief import Brief
from briefgen.model.value import Value

Mark = tuple[int, int]
"""When a file was written, in nanoseconds, and its length."""


class Doubt(Value):
    """A file that stands in the way: somebody changed it, or has it open."""

    path: Path
    reason: Literal["changed", "open"]


class ExportTargets:
    """What was written for each project, in the user's state folder; losing it harms nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def note(self, project: Path, files: Iterable[Path]) -> None:
        """Remember files as they were written just now."""
        known = dict(self._known(project))
        known |= {str(file): mark for file in files if (mark := _mark_of(file))}
        with suppress(OutputError):
            private_folder(self._folder)
            write_atomically(self._place(project), msgspec.json.encode(known))

    def doubts(self, project: Path, targets: Iterable[Path]) -> tuple[Doubt, ...]:
        """Give the files that are open elsewhere, or are not as they were written here."""
        known = self._known(project)
        found = []
        for target in targets:
            if any(sign.exists() for sign in _signs_of_use(target)):
                found.append(Doubt(path=target, reason="open"))
            elif (mark := _mark_of(target)) and mark != known.get(str(target)):
                found.append(Doubt(path=target, reason="changed"))
        return tuple(found)

    def _known(self, project: Path) -> Mapping[str, Mark]:
        try:
            return msgspec.json.decode(self._place(project).read_bytes(), type=dict[str, Mark])
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            return {}

    def _place(self, project: Path) -> Path:
        return self._folder / "exports" / f"{name_for(project)}-written.json"


def targets_of(
    project: Path, brief: Brief, *, formats: Iterable[str], folder: Path, ending: str = ""
) -> tuple[Path, ...]:
    """Give the files that an export of a brief writes, its annex left aside."""
    stem = export_stem(project.stem, brief)
    return tuple(folder / f"{stem}{ending}{FORMATS[name].extension}" for name in formats)


def free_ending(project: Path, brief: Brief, *, formats: Iterable[str], folder: Path) -> str:
    """Give "-2", or the first number after it, that no file of an export has."""
    names, number = tuple(formats), 2
    while any(
        one.exists()
        for one in targets_of(project, brief, formats=names, folder=folder, ending=f"-{number}")
    ):
        number += 1
    return f"-{number}"


def _mark_of(path: Path) -> Mark | None:
    with suppress(OSError):
        if path.is_file():
            status = path.stat()
            return status.st_mtime_ns, status.st_size
    return None


def _signs_of_use(path: Path) -> Iterator[Path]:
    """Yield what Word and LibreOffice put beside a file that they have open."""
    for name in (f"~${path.name}", f"~${path.name[2:]}", f".~lock.{path.name}#"):
        yield path.with_name(name)
