"""What extraction proposes for one source; the officer decides."""

from briefgen.model.agenda import AgendaArea
from briefgen.model.facts import Fact
from briefgen.model.notices import Notice
from briefgen.model.source import DocumentDate
from briefgen.model.value import Value


class Proposal(Value):
    """The date of a source, its facts in reading order and its areas in order of appearance.

    `language` is the code of the text's language, empty where it is none of the known ones.
    """

    language: str = ""
    document_date: DocumentDate | None = None
    facts: tuple[Fact, ...] = ()
    areas: tuple[AgendaArea, ...] = ()
    notices: tuple[Notice, ...] = ()
