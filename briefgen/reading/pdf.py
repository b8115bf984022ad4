"""Read the text of a PDF page by page, with the place where each page begins."""

import re
from collections.abc import Iterator
from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium

from briefgen.errors import InputError
from briefgen.model.notices import Notice
from briefgen.model.source import PagePlace
from briefgen.reading.archive import damaged, protected
from briefgen.reading.limits import LARGEST_TEXT, MEGABYTE, MOST_PAGES
from briefgen.reading.normalise import joined
from briefgen.reading.origin import Origin, Reader, ReadText, day_of, source_of
from briefgen.reading.pdf_lines import Line, lines_of_page
from briefgen.reading.pdf_paragraphs import Hyphens, paragraphs_of_page, runs_over
from briefgen.reading.pdf_running_lines import without_running_lines
from briefgen.reading.pdf_streams import refuse_bombs

READER = Reader(name="pdf", version="2")

_CUT = "Save the pages about the meeting as a file of their own."
_FEWEST_LETTERS = 20
"""Letters under which a document counts as pictures; a scan may hold a stamp or a number."""
_NO_TITLE = re.compile(
    r"untitled|\(?anonymous\)?$|microsoft word|powerpoint presentation|^https?:"
    r"|\.(?:docx?|odt|rtf|pdf|indd|pptx?)$",
    re.IGNORECASE,
)
"""What programs write as title or author when nobody gave one."""
_OPEN_END = re.compile(r"[\w,;–-]$")
_WORD = re.compile(r"[^\W\d_]+")
_BROKEN_END = re.compile(r"[^\W\d_]+-$")


def read_pdf(data: bytes, *, file_name: str) -> ReadText:
    """Read a PDF; raise InputError where it is damaged, protected, too long or a scan."""
    refuse_bombs(data, file_name=file_name)
    with closing(_opened(data, file_name)) as document:
        if len(document) > MOST_PAGES:
            raise InputError(
                f"{file_name}: has {len(document):,} pages; the limit is {MOST_PAGES:,}.",
                hint=_CUT,
            )
        read = list(_lines(document, file_name))
        origin = _origin(document)
    if sum(character.isalpha() for page in read for line in page for character in line.text) < (
        _FEWEST_LETTERS
    ):
        raise InputError(
            f"{file_name}: holds pictures of pages, but no text.",
            hint="Run text recognition (OCR) over it, or type the part you need into a text file.",
        )
    body = without_running_lines(read)
    hyphens = Hyphens(line.text for page in read for line in page)
    text, pages = _joined_pages(body, hyphens)
    source = source_of(
        data, file_name=file_name, reader=READER, text=text, origin=origin, pages=pages
    )
    return ReadText(source=source, original=data, notices=_notices(file_name, pages, read))


def _opened(data: bytes, file_name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        if fault.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise protected(file_name) from fault
        raise damaged(file_name) from fault


def _lines(document: pypdfium2.PdfDocument, file_name: str) -> Iterator[list[Line]]:
    """Yield the lines of each page; a page that can't be loaded has none."""
    length = 0
    for number in range(len(document)):
        try:
            with closing(document[number]) as page, closing(page.get_textpage()) as text:
                lines = lines_of_page(text)
        except pypdfium2.PdfiumError:
            lines = []
        length += sum(len(line.text) for line in lines)
        if length > LARGEST_TEXT:
            raise InputError(
                f"{file_name}: holds more than {LARGEST_TEXT // MEGABYTE} MB of text.",
                hint=_CUT,
            )
        yield lines


def _joined_pages(body: list[list[Line]], hyphens: Hyphens) -> tuple[str, tuple[PagePlace, ...]]:
    """Join the pages; a paragraph, or a word, that runs over the end of a page stays one."""
    parts: list[str] = []
    places: list[PagePlace] = []
    length, before = 0, list[Line]()
    for number, lines in enumerate(body, start=1):
        page = joined(hyphens.resolved(paragraph) for paragraph in paragraphs_of_page(lines))
        if not page:
            continue
        if parts:
            parts[-1], between, page = _bordering(
                parts[-1], page, hyphens, is_cut=runs_over(before, lines)
            )
            parts.append(between)
            length = sum(map(len, parts))
        places.append(PagePlace(start=length, page=number))
        parts.append(page)
        before = lines
    return "".join(parts), tuple(places)


def _runs_on(before: str, after: str) -> bool:
    return after[0].islower() and _OPEN_END.search(before) is not None


def _bordering(before: str, after: str, hyphens: Hyphens, *, is_cut: bool) -> tuple[str, str, str]:
    """Give the text of two pages and what stands between them; a word goes to the second page."""
    if not (is_cut or _runs_on(before, after)):
        return before, "\n\n", after
    head, rest = _BROKEN_END.search(before), _WORD.match(after)
    if head is None or rest is None:
        return before, " ", after
    whole = hyphens.resolved(f"{head[0]}\n{rest[0]}")
    return before[: head.start()], "", whole + after[rest.end() :]


def _origin(document: pypdfium2.PdfDocument) -> Origin:
    """Read the document's properties; the day it was made is a hint, not its date of issue."""
    told = document.get_metadata_dict()
    title, author = told.get("Title", ""), told.get("Author", "")
    made = told.get("CreationDate", "").removeprefix("D:")
    return Origin(
        title="" if _NO_TITLE.search(title) else title,
        author="" if _NO_TITLE.search(author) else author,
        document_date=day_of(made[:8], how="inferred"),
    )


def _notices(
    file_name: str, places: tuple[PagePlace, ...], pages: list[list[Line]]
) -> tuple[Notice, ...]:
    """Tell the pages without text: pictures, or empty."""
    with_text = {place.page for place in places}
    without = [str(page) for page in range(1, len(pages) + 1) if page not in with_text]
    if not without:
        return ()
    listed = ", ".join(without[:10]) + (", …" if len(without) > 10 else "")
    return (
        Notice(
            code="pages-without-text",
            message=f"No text on page {listed}: empty, or a picture. "
            "Look whether something is missing.",
            place=file_name,
        ),
    )
