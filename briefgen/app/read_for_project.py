"""Read files for a project: each becomes a source with what it proposes."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddBrief, AddSource
from briefgen.errors import BriefgenError, InputError
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.name_recogniser import RecogniseNames
from briefgen.extract.propose import propose_facts
from briefgen.model.dossier import Dossier, Sides
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.project import Project
from briefgen.model.value import Value
from briefgen.reading.read_source import read_source
from briefgen.reference.marking_schemes import load_marking_scheme

FIRST_BRIEF = "Brief"
"""The name of the brief that a new project begins with."""


class SourceDetails(Value):
    """What the officer says of a source beside its text."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    document_date: date | None = None


class Reading(Value):
    """One file as read: the command that adds it, its bytes, and remarks."""

    command: AddSource
    file_name: str
    original: bytes
    notices: tuple[Notice, ...] = ()

    @property
    def originals(self) -> dict[Id, tuple[str, bytes]]:
        """The imported file by the id of its source, as the project file keeps it."""
        return {self.command.source.id: (self.file_name, self.original)}


def read_for_project(
    path: Path,
    *,
    index: KnowledgeIndex,
    read_on: date,
    sides: Sides | None = None,
    as_of: date | None = None,
    details: SourceDetails | None = None,
    recognise: RecogniseNames | None = None,
) -> Reading:
    """Read one file and propose its facts.

    `as_of`, or the date in `details` before it, is the date of the document where given;
    relative dates count from it. `recognise` checks the names of people, where given.
    """
    said = details or SourceDetails()
    source = replace(
        read_source(path),
        title=said.title,
        publisher=said.publisher,
        url=said.url,
        read_on=read_on,
    )
    proposal = propose_facts(
        source,
        index=index,
        sides=sides,
        as_of=said.document_date or as_of,
        recognise=recognise,
    )
    return Reading(
        command=AddSource(
            source=replace(source, document_date=proposal.document_date),
            facts=proposal.facts,
            areas=proposal.areas,
        ),
        file_name=path.name,
        original=path.read_bytes(),
        notices=proposal.notices,
    )


def read_all(paths: Iterable[Path], read: Callable[[Path], Reading]) -> tuple[Reading, ...]:
    """Read several files; when some can't be read, raise one error that names them all."""
    readings, faults = [], []
    for path in paths:
        try:
            readings.append(read(path))
        except BriefgenError as fault:
            faults.append(str(fault))
    if faults:
        raise InputError("\n".join(faults))
    return tuple(readings)


def new_project(
    readings: Iterable[Reading], *, sides: Sides | None = None, marking_scheme: str = "plain"
) -> Project:
    """Make a project of what was read, with one brief that has the proposals ticked.

    Raises UsageError where the same text was read twice or there is no such marking scheme.
    """
    load_marking_scheme(marking_scheme)
    project = Project(dossier=Dossier(sides=sides or Sides(), marking_scheme=marking_scheme))
    commands = [reading.command for reading in readings]
    return apply_commands(project, (*commands, AddBrief(name=FIRST_BRIEF)))
