"""What the window hands to its worker process, and what comes back; plain data on both sides.

Nothing here loads readers, rules or exporters: the window knows tasks, the process does them.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import msgspec

from briefgen.app.commands.command import AddSource, ReplaceSource
from briefgen.app.export_settings import ExportReport, ExportSettings
from briefgen.model.dossier import MeaningChoice, Sides
from briefgen.model.exported import Placed
from briefgen.model.ids import Id
from briefgen.model.measures import Measure
from briefgen.model.notices import Notice
from briefgen.model.project import Project
from briefgen.model.source import Source
from briefgen.model.value import Value


class ExportTask(Value, tag_field="do", tag="export"):
    """One export: the arguments of `export_brief`."""

    project: Project
    settings: ExportSettings
    project_path: Path
    folder: Path | None = None
    ending: str = ""


class PreviewTask(Value, tag_field="do", tag="preview"):
    """The pages of a brief as they would be exported, written nowhere."""

    project: Project
    settings: ExportSettings


class ReadTask(Value, tag_field="do", tag="read"):
    """One file to read for a project, or (`path` None) a pasted text."""

    read_on: dt.date
    path: Path | None = None
    text: str = ""
    sides: Sides = Sides()
    meanings: tuple[MeaningChoice, ...] = ()


class RereadTask(Value, tag_field="do", tag="reread"):
    """One file to read in the place of a source."""

    path: Path
    replaced: Source
    read_on: dt.date
    sides: Sides = Sides()
    meanings: tuple[MeaningChoice, ...] = ()


class KnownFile(Value):
    """A file that was read: the source it became, its name, and the digest of its bytes."""

    source: Id
    name: str
    sha256: str


class FindChangedTask(Value, tag_field="do", tag="find_changed"):
    """Look in a folder for files that were read and say something else now."""

    folder: Path
    files: tuple[KnownFile, ...]


Task = ExportTask | PreviewTask | ReadTask | RereadTask | FindChangedTask


class Preview(Value):
    """A brief as a PDF, with where each origin landed; `remarks` is what there is to say of it.

    `contract` is how long it is and may be.
    """

    data: bytes
    pages: int
    places: tuple[Placed, ...] = ()
    remarks: tuple[Notice, ...] = ()
    withheld: int = 0
    contract: tuple[Measure, ...] = ()

    def __reduce__(self) -> tuple[Callable[[bytes], "Preview"], tuple[bytes]]:
        """Cross the pipe as one row of bytes: a hundred pages have thousands of places."""
        return _unpacked, (msgspec.msgpack.encode(self),)


def _unpacked(data: bytes) -> Preview:
    return msgspec.msgpack.decode(data, type=Preview)


class ReadAnswer(Value):
    """The texts of a file as commands that add them, with the bytes they came from."""

    commands: tuple[AddSource, ...]
    originals: dict[Id, tuple[str, bytes]]
    notices: tuple[Notice, ...] = ()


class RereadAnswer(Value):
    """A file as the command that puts it in the place of a source, with its bytes."""

    command: ReplaceSource
    originals: dict[Id, tuple[str, bytes]]
    notices: tuple[Notice, ...] = ()


class ChangedFiles(Value):
    """The files that say something else now, by the source they were read as."""

    files: dict[Id, Path]


Answer = ExportReport | Preview | ReadAnswer | RereadAnswer | ChangedFiles
