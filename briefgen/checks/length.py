"""The length contract of a brief type."""

from briefgen.model.document import Document, inline_text, walk_paragraphs
from briefgen.model.notices import Notice
from briefgen.model.recipe import Limits


def check_length(limits: Limits, *, pages: int, words: int = 0) -> tuple[Notice, ...]:
    """Tell where a brief is longer than its type allows; 0 stands for what nobody counted."""
    counted = (("page", pages, limits.pages), ("word", words, limits.words))
    return tuple(
        Notice(code="too-long", message=_message(unit, count, limit))
        for unit, count, limit in counted
        if limit is not None and count > limit
    )


def _message(unit: str, count: int, limit: int) -> str:
    return f"{_counted(count, unit)}: {_counted(count - limit, unit)} over the limit of {limit}."


def _counted(count: int, unit: str) -> str:
    return f"1 {unit}" if count == 1 else f"{count} {unit}s"


def count_words(document: Document) -> int:
    """Count the words of a document: headings, text, tables and notes, but no furniture."""
    return sum(len(inline_text(one).split()) for one in walk_paragraphs(document.blocks))
