"""What officers worded themselves in a document, piece by piece; what sources say is not theirs."""

import re
from collections.abc import Iterator

import msgspec

from briefgen.model.document import Block, Document, Heading, Paragraph, Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.parts import Part
from briefgen.model.recipe import UNCOUNTED, SectionKind

_NAMES_ONLY: frozenset[SectionKind] = frozenset(
    {*UNCOUNTED, "header", "participants", "topics", "glossary"}
)
"""Sections of names, addresses and references; nobody writes sentences there."""
_QUOTATION = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"")


class Wording(msgspec.Struct, frozen=True):
    """One wording of an officer: its words outside quotation marks, and where it stands.

    `block` is the place among the blocks of the document; `is_paragraph` tells whether it is
    a paragraph of its own there. `language` is that of the words, without its region.
    """

    part: Part
    text: str
    origins: tuple[Id, ...]
    block: int
    is_paragraph: bool
    language: str


def own_wordings(
    document: Document, parts: tuple[Part, ...], dossier: Dossier
) -> Iterator[Wording]:
    """Yield what officers worded, in reading order."""
    people = {person.id for person in dossier.people}
    others = {area.id for area in dossier.areas} | {source.id for source in dossier.sources}
    others |= {fact.id for fact in dossier.facts if fact.review.wording is None}
    for part in parts:
        kind = part.section.kind
        foreign = others if kind == "biographies" else others | people
        for at in range(part.start, part.start if kind in _NAMES_ONLY else part.end):
            block = document.blocks[at]
            if not isinstance(block, Heading) or kind == "questions":
                language = document.language
                yield from _of_block(block, part, at, foreign=foreign, language=language)


def _of_block(
    block: Block, part: Part, at: int, *, foreign: set[Id], language: str
) -> Iterator[Wording]:
    alone = isinstance(block, Paragraph) and block.role == "body"
    if part.section.kind == "biographies" and not alone:
        return
    for inlines in walk_paragraphs((block,)):
        for one in inlines:
            if isinstance(one, Text) and one.origins and not foreign & set(one.origins):
                text, own = without_quotations(one.text), (one.language or language)
                yield Wording(part, text, one.origins, at, alone, own.partition("-")[0])


def without_quotations(text: str) -> str:
    """Leave out what stands in quotation marks, but the end of a sentence in it."""
    return _QUOTATION.sub(_end_of, text)


def _end_of(quotation: re.Match[str]) -> str:
    end = quotation.group()[-2:-1]
    return end if end in ".!?…" else ""
