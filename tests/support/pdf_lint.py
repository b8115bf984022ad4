"""Hold a PDF against the document it was made of, for what no validator sees.

veraPDF asks whether there is a tag, a text, a way back; these checks ask whether it is the
right one. Each gives its problems as sentences.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pikepdf

from briefgen.model.document import (
    Block,
    Contents,
    Document,
    Figure,
    Heading,
    Inlines,
    NoteList,
    Table,
    Text,
)
from briefgen.model.document_text import inline_text, walk_paragraphs
from tests.support.pdf_reading import annotations, elements, kids, marked_content
from tests.support.pdf_structure import Told, told_blocks

Check = Callable[[pikepdf.Pdf, Document], Iterator[str]]
_PAGE = re.compile(r" \d+$")


def lint(pdf: pikepdf.Pdf, document: Document) -> list[str]:
    """Give all problems of a PDF that was made of a document."""
    return [problem for check in CHECKS for problem in check(pdf, document)]


def words_are_those_of_the_document(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    """Compare block by block: each is there once, in its place, with its words apart."""
    blocks = [told for told in told_blocks(pdf) if told.kind != "Figure"]
    told = [words for one in blocks if (words := _told_words(one)) and "Note" not in _kinds(one)]
    wanted = [words for inlines in _texts(document.blocks) if (words := _words(inlines))]
    for place, (one, other) in enumerate(zip(told, wanted, strict=False)):
        if one != other:
            yield f"block {place} reads {one!r} instead of {other!r}"
            return
    if len(told) != len(wanted):
        yield f"{len(told)} blocks are read instead of {len(wanted)}"


def notes_are_those_of_the_document(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    told = sorted(_told_words(one) for one in told_blocks(pdf) if "Note" in _kinds(one))
    wanted = sorted(
        words
        for block in document.blocks
        if isinstance(block, NoteList)
        for note in block.notes
        if (words := _words(note.inlines))
    )
    if told != wanted:
        yield f"the notes read {told} instead of {wanted}"


def _kinds(told: Told) -> set[str]:
    return {"Note" if kind == "FENote" else kind for kind in told.path}


def _told_words(told: Told) -> str:
    # A hyphen that divides a word is a soft one, which nobody reads.
    words = _folded(told.words.replace("\xad", ""))
    return _PAGE.sub("", words) if told.kind == "TOCI" else words


def _texts(blocks: tuple[Block, ...]) -> Iterator[Inlines]:
    """Give all texts but those of notes and those in figures."""
    for block in blocks:
        match block:
            case NoteList():
                continue
            case Figure(caption=caption):
                yield caption
            case _:
                yield from walk_paragraphs((block,))


def _words(inlines: Inlines) -> str:
    return _folded(inline_text(inlines))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def every_number_leads_back(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    """Follow each number of each page to its element by the parent tree, and back."""
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    ways = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    pages = {page.obj.objgen: ways[int(page.obj.StructParents)] for page in pdf.pages}
    held = 0
    for element in elements(pdf):
        for page, number in marked_content(element):
            held += 1
            if pages[page.objgen][number].objgen != element.objgen:
                yield f"number {number} of a page leads to another element than {element.S}"
        for kid in kids(element, "/OBJR"):
            if ways[int(kid.Obj.StructParent)].objgen != element.objgen:
                yield f"a link leads to another element than its {element.S}"
    if held != sum(len(listed) for listed in pages.values()):
        yield "not every number of the parent tree belongs to an element"


def headings_are_those_of_the_document(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    told = [int(one.kind[1:]) for one in told_blocks(pdf) if re.fullmatch(r"H\d", one.kind)]
    wanted = [block.level for block in document.blocks if isinstance(block, Heading)]
    if told != wanted:
        yield f"the headings have the levels {told} instead of {wanted}"
    for upper, lower in pairwise([0, *told]):
        if lower > upper + 1:
            yield f"a heading of level {lower} follows one of level {upper}"


def heads_of_tables_are_heads(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    told = [one.S == "/TH" for one in elements(pdf) if one.S in ("/TH", "/TD")]
    cells = [
        cell.header
        for table in _tables(document.blocks)
        for row in table.rows
        for cell in row.cells
    ]
    if told != cells:
        yield f"{sum(told)} of {len(told)} cells are heads instead of {sum(cells)} of {len(cells)}"
    for element in elements(pdf):
        if element.S == "/TH" and "/Scope" not in element.get("/A", pikepdf.Dictionary()):
            yield "a head does not say what it names"


def _tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif hasattr(block, "blocks"):
            yield from _tables(block.blocks)


def figures_are_described(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    told = [str(one.get("/Alt", "")) for one in elements(pdf) if one.S == "/Figure"]
    wanted = [block.description for block in document.blocks if isinstance(block, Figure)]
    if told != wanted:
        yield f"figures are described as {told} instead of {wanted}"


def links_lead_somewhere(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    pages = {page.obj.objgen for page in pdf.pages}
    for number, link in annotations(pdf):
        target = link.get("/Dest") or link.get("/A", pikepdf.Dictionary()).get("/D")
        if target is not None and target[0].objgen not in pages:
            yield f"a link on page {number} leads to no page"
        if not str(link.get("/Contents", "")):
            yield f"a link on page {number} has no name"


def entries_lead_to_their_headings(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    entries = [
        entry for block in document.blocks if isinstance(block, Contents) for entry in block.entries
    ]
    told = [str(link.Contents) for _, link in annotations(pdf)]
    for entry in entries:
        if inline_text(entry.inlines) not in told:
            yield f"the entry {inline_text(entry.inlines)!r} is no link"


def languages_are_told(pdf: pikepdf.Pdf, document: Document) -> Iterator[str]:
    told = sorted(str(one.Lang) for one in elements(pdf) if "/Lang" in one)
    wanted = sorted(
        inline.language
        for inlines in walk_paragraphs(document.blocks)
        for inline in inlines
        if isinstance(inline, Text) and inline.language and inline.text.strip()
    )
    if told != wanted:
        yield f"words say that they are in {told} instead of {wanted}"
    if str(pdf.Root.get("/Lang", "")) != document.language:
        yield "the file does not say its language"


CHECKS: tuple[Check, ...] = (
    words_are_those_of_the_document,
    notes_are_those_of_the_document,
    every_number_leads_back,
    headings_are_those_of_the_document,
    heads_of_tables_are_heads,
    figures_are_described,
    links_lead_somewhere,
    entries_lead_to_their_headings,
    languages_are_told,
)
