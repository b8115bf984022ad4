"""Read files for a project: each becomes a source with what it proposes."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TypeVar, assert_never

from msgspec.structs import replace

from briefgen.app.commands.command import AddSource, ReplaceSource
from briefgen.errors import BriefgenError, InputError
from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.name_recogniser import RecogniseNames
from briefgen.extract.propose import propose_facts
from briefgen.model.dossier import Dossier, Sides
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.project import Project
from briefgen.model.proposal import Proposal
from briefgen.model.source import Source
from briefgen.model.value import Value
from briefgen.reading.origin import ReadText
from briefgen.reading.plain_text import read_pasted
from briefgen.reading.read_source import read_bytes, read_sources
from briefgen.reference.marking_schemes import load_marking_scheme


class SourceDetails(Value):
    """What the officer says of a source beside its text."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    document_date: date | None = None


class Reading(Value):
    """One text as read: the command that adds it, the bytes it came from, and remarks.

    `is_attached` tells what came with another text, as an attachment of a mail.
    """

    command: AddSource
    file_name: str
    original: bytes
    notices: tuple[Notice, ...] = ()
    is_attached: bool = False

    @property
    def originals(self) -> dict[Id, tuple[str, bytes]]:
        """The imported file by the id of its source, as the project file keeps it."""
        return {self.command.source.id: (self.file_name, self.original)}


Stores = TypeVar("Stores", AddSource, ReplaceSource)
"""A command that puts a source into a project with its facts and areas."""
Given = Path | bytes | str
"""What is to be read: a file, the bytes of standard input, or a pasted text."""

STANDARD_INPUT = "standard input"


def read_for_project(
    given: Given,
    *,
    index: KnowledgeIndex,
    read_on: date,
    sides: Sides | None = None,
    as_of: date | None = None,
    details: SourceDetails | None = None,
    recognise: RecogniseNames | None = None,
) -> tuple[Reading, ...]:
    """Read one file and propose its facts; a mail gives its attachments as texts of their own.

    What `details` say comes before what the file tells of itself, and holds for its first
    text. Their date, or else `as_of`, is the date of the document where given; relative
    dates count from it. `recognise` checks the names of people, where given.
    """
    readings: list[Reading] = []
    for text in read_given(given):
        said = SourceDetails() if readings or details is None else details
        source = _with_details(replace(text.source, read_on=read_on), said)
        proposal = propose_facts(
            source,
            index=index,
            sides=sides,
            as_of=said.document_date or as_of,
            recognise=recognise,
        )
        readings.append(_reading(text, source, proposal, is_attached=bool(readings)))
    return tuple(readings)


def read_given(given: Given) -> tuple[ReadText, ...]:
    """Read the texts of a file, or the one of pasted words."""
    match given:
        case Path():
            return read_sources(given)
        case bytes():
            return read_bytes(given, file_name=STANDARD_INPUT)
        case str():
            source = read_pasted(given)
            return (ReadText(source=source, original=source.text.encode()),)
        case _:
            assert_never(given)


def _with_details(source: Source, said: SourceDetails) -> Source:
    return replace(
        source,
        title=said.title or source.title,
        publisher=said.publisher or source.publisher,
        url=said.url or source.url,
    )


def _reading(text: ReadText, source: Source, proposal: Proposal, *, is_attached: bool) -> Reading:
    return Reading(
        command=command_of(AddSource, source, proposal),
        file_name=source.file_name,
        original=text.original,
        notices=(*text.notices, *proposal.notices),
        is_attached=is_attached,
    )


def command_of(kind: type[Stores], source: Source, proposal: Proposal) -> Stores:
    """Make the command that stores a source with what was proposed from it.

    The source gets the date that was found for it, and its language where that was open.
    """
    dated = replace(
        source,
        document_date=proposal.document_date,
        language=source.language or proposal.language,
    )
    return kind(source=dated, facts=proposal.facts, areas=proposal.areas)


def read_all(
    given: Iterable[Given], read: Callable[[Given], tuple[Reading, ...]]
) -> tuple[Reading, ...]:
    """Read several files; when some can't be read, raise one error that names them all."""
    readings: list[Reading] = []
    faults = []
    for one in given:
        try:
            readings += read(one)
        except BriefgenError as fault:
            faults.append(str(fault))
    if faults:
        raise InputError("\n".join(faults))
    return tuple(readings)


def once_each(readings: Iterable[Reading], *, known: Iterable[Source] = ()) -> tuple[Reading, ...]:
    """Leave out attachments that were read before: mails of one exchange carry the same ones.

    A file that was named twice stays: adding it is refused, so that its user sees it.
    """
    seen = {source.sha256 for source in known}
    kept = []
    for reading in readings:
        digest = reading.command.source.sha256
        if not (reading.is_attached and digest in seen):
            kept.append(reading)
        seen.add(digest)
    return tuple(kept)


def new_project(
    readings: Iterable[Reading], *, sides: Sides | None = None, marking_scheme: str = "plain"
) -> Project:
    """Make a project of what was read, with one brief that has the proposals ticked.

    Raises UsageError where the same file was read twice or there is no such marking scheme.
    """
    # Proposing facts, which stores nothing, must not pay for all that carries out commands.
    from briefgen.app.begin_project import begin_project

    load_marking_scheme(marking_scheme)
    dossier = Dossier(sides=sides or Sides(), marking_scheme=marking_scheme)
    return begin_project((one.command for one in once_each(readings)), dossier=dossier)
