"""The second language of a brief: its parts beside those of the first, and what to compare."""

from collections.abc import Container, Iterator, Sequence
from itertools import groupby
from typing import TypeGuard

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.header import furniture
from briefgen.compose.nodes import BETWEEN, joined
from briefgen.compose.sections import BuiltPart
from briefgen.compose.side_by_side import side_by_side, words_in_language
from briefgen.model.document import (
    Block,
    Contents,
    Furniture,
    Heading,
    Inline,
    Inlines,
    NoteList,
    Text,
)
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.dossier import Item
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.parts import Pair

Said = tuple[str, tuple[Id, ...]]
"""The words of a paragraph, and the ids they stem from."""


def with_second_language(
    first: Sequence[BuiltPart], second: Sequence[BuiltPart], context: Context, other: Context
) -> tuple[list[BuiltPart], tuple[Pair, ...]]:
    """Put the parts of both languages side by side; the first gathers the remarks of both."""
    for remark, ids in other.remarks.items():
        context.remarks.setdefault(remark, {}).update(ids)
    merged = side_by_side(
        first,
        second,
        languages=(context.brief.language, other.brief.language),
        names=(context.labels["language_name"], other.labels["language_name"]),
    )
    return merged, tuple(_pairs(first, second, context))


def furniture_in_both(context: Context, other: Context) -> Furniture:
    """Give what stands on every page in both languages; what is the same in both stands once."""
    first, second = furniture(context), furniture(other)
    languages = (context.brief.language, other.brief.language)

    def joint(name: str) -> Inlines:
        line = getattr(first, name)
        known = [_without_language(part) for part in _parted(line)]
        theirs = _parted(getattr(second, name))
        more = [part for part in theirs if _without_language(part) not in known]
        tagged = [words_in_language(part, languages=languages) for part in more]
        return joined((line, *tagged), BETWEEN) if tagged else line

    return Furniture(**{name: joint(name) for name in Furniture.__struct_fields__})


def _parted(line: Inlines) -> list[Inlines]:
    """Give what stands between the separators of a line."""
    parts = groupby(line, key=lambda one: isinstance(one, Text) and one.text == BETWEEN)
    return [tuple(part) for is_between, part in parts if not is_between]


def _without_language(part: Inlines) -> Inlines:
    return tuple(replace(one, language="") if isinstance(one, Text) else one for one in part)


def _pairs(
    first: Sequence[BuiltPart], second: Sequence[BuiltPart], context: Context
) -> Iterator[Pair]:
    """Yield what both languages say, paragraph by paragraph where they have as many."""
    facts = {id_ for id_, item in context.items.items() if _speaks_for_itself(item)}
    theirs = {part.place: part for part in second}
    for part in first:
        ours, others = (_said(one, facts) for one in (part, theirs.get(part.place, part)))
        if len(ours) != len(others):
            ours, others = [_together(ours)], [_together(others)]
        for (words, ids), (other_words, _) in zip(ours, others, strict=True):
            if words != other_words:
                yield Pair(first=words, second=other_words, ids=ids)


def _speaks_for_itself(item: Item) -> bool:
    """Tell whether nobody translates an item: a fact without a wording of the officer's."""
    return isinstance(item, Fact) and item.review.wording is None


def _said(part: BuiltPart, facts: Container[Id]) -> list[Said]:
    """Give the words of each paragraph of a part but those of facts, with what they stem from."""
    return [
        (
            "".join(one.text for one in texts),
            tuple(dict.fromkeys(id_ for one in texts for id_ in one.origins)),
        )
        for block in part.blocks
        if not isinstance(block, NoteList | Contents)
        for inlines in walk_paragraphs((block,))
        for texts in [[one for one in inlines if _is_compared(one, block, facts)]]
    ]


def _is_compared(inline: Inline, block: Block, facts: Container[Id]) -> TypeGuard[Text]:
    """Tell whether somebody wrote some words in two languages; labels of headings are ours."""
    if not isinstance(inline, Text):
        return False
    if not inline.origins:
        return not isinstance(block, Heading)
    return any(id_ not in facts for id_ in inline.origins)


def _together(said: Sequence[Said]) -> Said:
    words = "\n".join(words for words, _ in said)
    return words, tuple(dict.fromkeys(id_ for _, ids in said for id_ in ids))
