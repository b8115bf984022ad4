"""Passages: the officer's own text of a section, and other texts of several paragraphs."""

import re

from briefgen.compose.context import Context
from briefgen.compose.nodes import paragraph, with_words
from briefgen.model.document import Block
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText
from briefgen.model.recipe import Section

_BLANK_LINES = re.compile(r"\n\s*\n")


def passage_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give a passage as it was written, a paragraph for each block of lines."""
    passage = context.brief.passages.get(section.passage)
    return written_paragraphs(passage, context, context.brief.id)


def written_paragraphs(text: LocalText | None, context: Context, *origins: Id) -> tuple[Block, ...]:
    """Give an officer's text, a paragraph for each block of lines."""
    if text is None:
        return ()
    language = context.text(text, *origins).language
    words, _ = text.in_language(context.brief.language)
    parts = (
        (context.quoted(part, *origins, language=language),) for part in _blocks_of_lines(words)
    )
    return tuple(paragraph(*run) for run in with_words(parts))


def _blocks_of_lines(words: str) -> list[str]:
    return _BLANK_LINES.split("\n".join(words.splitlines()))
