"""Passages: the officer's own text of a section."""

import re

from briefgen.compose.context import Context
from briefgen.compose.nodes import paragraph, with_words
from briefgen.model.document import Block, Text
from briefgen.model.recipe import Section

_BLANK_LINES = re.compile(r"\n\s*\n")


def passage_blocks(context: Context, section: Section) -> tuple[Block, ...]:
    """Give a passage as it was written, a paragraph for each block of lines."""
    passage = context.brief.passages.get(section.passage)
    if passage is None:
        return ()
    language = context.text(passage, context.brief.id).language
    words, _ = passage.in_language(context.brief.language)
    parts = [_part(context, part, language) for part in _blocks_of_lines(words)]
    return tuple(paragraph(*run) for run in with_words((part,) for part in parts))


def _blocks_of_lines(words: str) -> list[str]:
    return _BLANK_LINES.split("\n".join(words.splitlines()))


def _part(context: Context, words: str, language: str) -> Text:
    return context.quoted(words, context.brief.id, language=language)
