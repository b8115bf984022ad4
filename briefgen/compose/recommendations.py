"""What the reader is asked to decide: recommendations with answers to tick, options compared."""

from collections.abc import Iterator, Sequence

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words
from briefgen.compose.nodes import CORNER, cell, keeping, paragraph
from briefgen.model.document import (
    Blank,
    Block,
    Inline,
    Inlines,
    LineBreak,
    ListBlock,
    ListItem,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.dossier import Answers, Option, Recommendation
from briefgen.model.recipe import Section

_ANSWERS: dict[Answers, tuple[str, str]] = {
    "approve/disapprove": ("approve", "disapprove"),
    "agreed/not agreed": ("agreed", "not_agreed"),
    "noted/please discuss": ("noted", "please_discuss"),
}
_APART = "\N{EM SPACE}"
_NEXT_TO = "\N{NO-BREAK SPACE}"
_MOST_COLUMNS = 3
"""More options side by side would leave their columns too narrow to read."""
_CRITERION_WIDTH = 0.19


def recommendation_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give a numbered list: what to decide, by when and why, the answers to tick."""
    found = context.items_of(Recommendation)
    items = tuple(_item(one, context) for one in found if context.text(one.text, one.id).text)
    return (ListBlock(items=items, numbered=True),) if items else ()


def _item(recommendation: Recommendation, context: Context) -> ListItem:
    words = context.text(recommendation.text, recommendation.id)
    lines: list[Inlines] = [(words, *context.marks(recommendation.facts))]
    if by_when := _by_when(recommendation, context):
        lines.append(by_when)
    lines.append(_answers(recommendation.answers, context))
    return ListItem(blocks=keeping(_line(line) for line in lines))


def _line(inlines: Inlines) -> Paragraph:
    return paragraph(*inlines, role="list")


def _by_when(recommendation: Recommendation, context: Context) -> Inlines:
    """Give "By 15 May 2024: the invitations go out on the 16th", as far as it is known."""
    reason = recommendation.reason
    parts: list[Inline] = []
    if recommendation.by:
        day = day_in_words(recommendation.by, context.labels)
        words = context.labels.filled("by", date=day)
        parts.append(context.quoted(words, recommendation.id, bold=True))
    if reason and (why := context.text(reason, recommendation.id)).text:
        parts += [context.label("colon"), why] if parts else [why]
    return tuple(parts)


def _answers(answers: Answers, context: Context) -> Inlines:
    """Give each answer with a line to tick on; in two columns they stand below each other."""
    # In a narrow column a line ends between two answers, never inside one.
    words = (context.labels[key] for key in _ANSWERS[answers])
    first, second = (one.replace(" ", _NEXT_TO) for one in words)
    if context.brief.second_language:
        return (
            Text(text=first + _NEXT_TO),
            Blank(),
            LineBreak(),
            Text(text=second + _NEXT_TO),
            Blank(),
        )
    return (
        Text(text=first + _NEXT_TO),
        Blank(),
        Text(text=_APART + second + _NEXT_TO),
        Blank(),
    )


def option_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the options against their criteria, a few side by side; without any, in a list."""
    options = [one for one in context.items_of(Option) if context.text(one.text, one.id).text]
    if not any(option.criteria for option in options):
        items = tuple(ListItem(blocks=(_line(_named(one, context)),)) for one in options)
        return (ListBlock(items=items, numbered=True),) if items else ()
    numbered = list(enumerate(options, start=1))
    starts = range(0, len(numbered), _MOST_COLUMNS)
    return tuple(_table(numbered[at : at + _MOST_COLUMNS], context) for at in starts)


def _named(option: Option, context: Context) -> Inlines:
    return (context.text(option.text, option.id), *context.marks(option.facts))


def _table(group: Sequence[tuple[int, Option]], context: Context) -> Table:
    """Give a table with a column for each option and a row for each criterion."""
    share = (1 - _CRITERION_WIDTH) / len(group)
    return Table(
        rows=tuple(_rows(group, context)),
        widths=(_CRITERION_WIDTH, *(share for _ in group)),
        title=context.labels["options"],
        head_rows=1,
    )


def _rows(group: Sequence[tuple[int, Option]], context: Context) -> Iterator[Row]:
    heads = (
        cell((Text(text=f"{number}. "), *_named(one, context)), role="cell_head", header=True)
        for number, one in group
    )
    yield Row(cells=(CORNER, *heads))
    for name in dict.fromkeys(name for _, option in group for name in option.criteria):
        named_by = (option.id for _, option in group if name in option.criteria)
        label = cell((context.quoted(name, *named_by),), role="label", header=True)
        judged = (_judgement(option, name, context) for _, option in group)
        yield Row(cells=(label, *(cell(one) for one in judged)))


def _judgement(option: Option, name: str, context: Context) -> Inlines:
    words = option.criteria.get(name)
    return (context.text(words, option.id),) if words else ()
