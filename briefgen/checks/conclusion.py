"""Nothing new in what sums up: each name and number in it stands in another section, too."""

import re
from collections.abc import Iterator

from briefgen.checks.likeness import plain_words
from briefgen.checks.own_wording import own_wordings
from briefgen.checks.sentences import sentences
from briefgen.model.document import Document
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import UNCOUNTED

_NUMBER = re.compile(r"(?<!\w)\d+(?:[.,:]\d+)*(?!\w)")
_NAME = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ][\w'’-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w'’-]*)*")
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
"""Languages in which a capital tells no name."""


def check_conclusion(
    document: Document, parts: tuple[Part, ...], dossier: Dossier
) -> tuple[Notice, ...]:
    """Tell which names and numbers a section that sums up has to itself."""
    summing = [part for part in parts if part.section.sums_up]
    said = _said_elsewhere(document, parts) if summing else frozenset()
    return tuple(
        Notice(
            code="new-in-conclusion",
            message=f"No other section says it: {', '.join(new)}. Say it there, or leave it out.",
            level="info",
            place=part.title,
            ids=tuple(dict.fromkeys(ids)),
        )
        for part in summing
        for new, ids in (_new_in(part, document, dossier, said=said),)
        if new
    )


def _new_in(
    part: Part, document: Document, dossier: Dossier, *, said: frozenset[str]
) -> tuple[list[str], list[str]]:
    """Give what is new in a part, and the ids it stems from."""
    new: dict[str, None] = {}
    ids: list[str] = []
    for wording in own_wordings(document, (part,), dossier):
        found = [
            one
            for one in names_and_numbers(wording.text, language=wording.language)
            if not said.issuperset(plain_words(one))
        ]
        new |= dict.fromkeys(found)
        ids += wording.origins if found else ()
    return list(new), ids


def names_and_numbers(text: str, *, language: str) -> Iterator[str]:
    """Yield numbers, and names: words with a capital that do not begin their sentence."""
    for sentence in sentences(text):
        yield from _NUMBER.findall(sentence)
        if language not in _NOUNS_IN_CAPITALS:
            yield from (one.group() for one in _NAME.finditer(sentence) if one.start())


def _said_elsewhere(document: Document, parts: tuple[Part, ...]) -> frozenset[str]:
    """Give the words of the sections that do not sum up."""
    blocks = (
        block
        for part in parts
        if not part.section.sums_up and part.section.kind not in UNCOUNTED
        for block in document.blocks[part.start : part.end]
    )
    return frozenset(
        word
        for inlines in walk_paragraphs(tuple(blocks))
        for word in plain_words(inline_text(inlines))
    )
