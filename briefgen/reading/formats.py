"""The formats that are read: their names, endings and limits, and the reader of each."""

from collections.abc import Callable
from typing import Literal, assert_never

from briefgen.model.value import Value
from briefgen.reading.limits import LARGEST_FILE, LARGEST_TEXT
from briefgen.reading.origin import ReadText

Kind = Literal["text", "html", "web-archive", "docx", "odt", "rtf", "pdf", "mail"]
SingleKind = Literal["text", "html", "web-archive", "docx", "odt", "rtf", "pdf"]
"""The kinds that hold one text; a mail may hold several."""


class Format(Value):
    """One format; `largest` is the size in bytes up to which it is read.

    `has_mark` tells those that begin with a mark, without which a file is damaged;
    `apart` those whose library may hang or grow, and is given a process of its own.
    """

    name: str
    endings: tuple[str, ...]
    largest: int = LARGEST_FILE
    has_mark: bool = False
    apart: bool = False


FORMATS: dict[Kind, Format] = {
    "text": Format(name="plain text", endings=(".txt", ".text", ".md"), largest=LARGEST_TEXT),
    "html": Format(name="a web page (HTML)", endings=(".html", ".htm", ".xhtml")),
    "web-archive": Format(name="a saved web page (MHTML)", endings=(".mhtml", ".mht")),
    "docx": Format(name="a Word document (DOCX)", endings=(".docx", ".docm"), has_mark=True),
    "odt": Format(name="an OpenDocument text (ODT)", endings=(".odt", ".ott"), has_mark=True),
    "rtf": Format(name="rich text (RTF)", endings=(".rtf",), has_mark=True),
    "pdf": Format(name="a PDF", endings=(".pdf",), has_mark=True, apart=True),
    "mail": Format(name="a mail (EML)", endings=(".eml",)),
}
READ_ENDINGS = tuple(ending for one in FORMATS.values() for ending in one.endings)
"""The endings of the files that are read, for messages and file dialogs."""


def kind_of_ending(ending: str) -> Kind | None:
    """Give the kind that the ending of a file name stands for."""
    small = ending.lower()
    return next((kind for kind, one in FORMATS.items() if small in one.endings), None)


def reader_of(kind: SingleKind) -> Callable[..., ReadText]:
    """Give the reader of a format, which takes bytes and the keyword `file_name`.

    Each is loaded when it is first needed: plain text needs none of their libraries.
    """
    match kind:
        case "text":
            from briefgen.reading.plain_text import read_plain_text

            return read_plain_text
        case "html":
            from briefgen.reading.web_page import read_web_page

            return read_web_page
        case "web-archive":
            from briefgen.reading.web_archive import read_web_archive

            return read_web_archive
        case "docx":
            from briefgen.reading.word_document import read_word_document

            return read_word_document
        case "odt":
            from briefgen.reading.open_document import read_open_document

            return read_open_document
        case "rtf":
            from briefgen.reading.rich_text import read_rich_text

            return read_rich_text
        case "pdf":
            from briefgen.reading.pdf import read_pdf

            return read_pdf
        case _:
            assert_never(kind)
