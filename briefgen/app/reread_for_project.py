"""Read a file that takes the place of a source, with what the officer said of that one."""

from datetime import date
from pathlib import Path

from msgspec.structs import replace

from briefgen.app.commands.command import ReplaceSource
from briefgen.app.read_for_project import SourceDetails
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.propose import propose_facts
from briefgen.model.dossier import Sides
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.source import Source
from briefgen.model.value import Value
from briefgen.reading.read_source import read_source


class Rereading(Value):
    """One file as read: the command that puts it in its place, its bytes, and remarks."""

    command: ReplaceSource
    file_name: str
    original: bytes
    notices: tuple[Notice, ...] = ()

    @property
    def originals(self) -> dict[Id, tuple[str, bytes]]:
        """The imported file by the id of its source, as the project file keeps it."""
        return {self.command.source.id: (self.file_name, self.original)}


def reread_for_project(
    path: Path,
    *,
    replaced: Source,
    index: KnowledgeIndex,
    read_on: date,
    sides: Sides | None = None,
    details: SourceDetails | None = None,
) -> Rereading:
    """Read one file in the place of a source and propose its facts.

    What `details` leave out stays as it was: title, publisher, address, and the date where
    an officer gave it.
    """
    said = details or SourceDetails()
    source = _in_place_of(replaced, read_source(path), said)
    day = said.document_date or _officers_day(replaced)
    proposal = propose_facts(replace(source, read_on=read_on), index=index, sides=sides, as_of=day)
    source = replace(source, read_on=read_on, document_date=proposal.document_date)
    return Rereading(
        command=ReplaceSource(source=source, facts=proposal.facts, areas=proposal.areas),
        file_name=path.name,
        original=path.read_bytes(),
        notices=proposal.notices,
    )


def _in_place_of(replaced: Source, read: Source, said: SourceDetails) -> Source:
    return replace(
        read,
        id=replaced.id,
        title=said.title or replaced.title or read.title,
        publisher=said.publisher or replaced.publisher or read.publisher,
        author=replaced.author or read.author,
        url=said.url or replaced.url or read.url,
        translated=replaced.translated or read.translated,
    )


def _officers_day(source: Source) -> date | None:
    """Give the date of a source where it is the officer's word."""
    known = source.document_date
    return known.value if known and known.how == "officer" else None
