"""Read a file that takes the place of a source, with what the officer said of that one."""

from datetime import date

from msgspec.structs import replace

from briefgen.app.commands.command import ReplaceSource
from briefgen.app.read_for_project import Given, SourceDetails, command_of, read_given
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.name_recogniser import RecogniseNames
from briefgen.extract.propose import propose_facts
from briefgen.model.dossier import Sides
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.source import Source
from briefgen.model.value import Value


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
    given: Given,
    *,
    replaced: Source,
    index: KnowledgeIndex,
    read_on: date,
    sides: Sides | None = None,
    details: SourceDetails | None = None,
    recognise: RecogniseNames | None = None,
) -> Rereading:
    """Read one file in the place of a source and propose its facts; of a mail, its own text.

    What `details` leave out stays as it was: title, publisher, address, and the date where
    an officer gave it.
    """
    said = details or SourceDetails()
    text = read_given(given)[0]
    source = replace(_in_place_of(replaced, text.source, said), read_on=read_on)
    proposal = propose_facts(
        source,
        index=index,
        sides=sides,
        as_of=said.document_date or _officers_day(replaced),
        recognise=recognise,
    )
    return Rereading(
        command=command_of(ReplaceSource, source, proposal),
        file_name=source.file_name,
        original=text.original,
        notices=(*text.notices, *proposal.notices),
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
