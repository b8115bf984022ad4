"""The glossary: short names and acronyms that a brief uses, with what they stand for."""

import re
from datetime import date
from functools import lru_cache

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words
from briefgen.compose.nodes import label_row, label_table
from briefgen.model.document import Block, Inlines, Text
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.terms import Term

_WORD = re.compile(r"\w+")
_WIDTHS = (0.32, 0.68)


def glossary_blocks(context: Context, text: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give the terms that some text calls by another name than their official one."""
    words = "\n".join(inline_text(inlines) for inlines in walk_paragraphs(text))
    # A text has most of its words many times.
    met = frozenset(_WORD.findall("\n".join(set(words.split()))))
    used = {name: term for term in context.terms for name in _names_used(term, words, met)}
    rows = (
        label_row((context.in_english(name),), _meaning(used[name], context))
        for name in sorted(used, key=str.casefold)
    )
    title = context.labels["glossary"]
    return label_table(rows, title=title, role="dated", widths=_WIDTHS)


@lru_cache(maxsize=4096)
def _words_of(names: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Give the words of each name; a text that lacks one of them has not the name either."""
    return tuple(frozenset(_WORD.findall(name)) for name in names)


def _names_used(term: Term, words: str, met: frozenset[str]) -> list[str]:
    """Give the other names of a term that stand in a text as words of their own.

    A name inside the official one explains itself there. `met` are the words of the text.
    """
    each = zip(term.aliases, _words_of(term.aliases), strict=True)
    names = [name for name, parts in each if parts <= met]
    if not names:
        return names
    rest = words.replace(term.official, " ") if term.official in words else words
    return [name for name in names if name in rest and _stands_alone(name, rest)]


def _stands_alone(name: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None


def _meaning(term: Term, context: Context) -> Inlines:
    """Give the official name, with its day where that is known."""
    name = context.in_english(term.official)
    try:
        day = day_in_words(date.fromisoformat(term.date), context.labels)
    except ValueError:
        return (name,)
    return (name, Text(text=context.labels.in_brackets(day)))
