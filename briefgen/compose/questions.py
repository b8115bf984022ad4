"""Questions that may be put, each with its reply and what to say if pressed."""

from typing import Literal

from briefgen.compose.context import Context
from briefgen.compose.nodes import NOTHING, keeping, paragraph
from briefgen.compose.passages import written_paragraphs
from briefgen.compose.points import area_name
from briefgen.model.document import Block, Heading
from briefgen.model.dossier import Question
from briefgen.model.ids import Id
from briefgen.model.recipe import Section


def question_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the questions, those of each area under its name."""
    by_area = _by_area(context)
    if by_area.keys() <= {None}:
        return _questions(by_area.get(None, []), context, level=2)
    names = {area.id: area_name(area, context) for area in context.areas()}
    blocks: list[Block] = []
    for area in (None, *names):
        if found := _questions(by_area.get(area, []), context, level=3):
            name = names[area] if area else context.label("whole_meeting")
            blocks += [Heading(level=2, inlines=(name,)), *found]
    return tuple(blocks)


def _by_area(context: Context) -> dict[Id | None, list[Question]]:
    """Group the questions by area; one of an area that the dossier lacks is the meeting's."""
    known = {area.id for area in context.areas()}
    groups: dict[Id | None, list[Question]] = {}
    for question in context.items_of(Question):
        groups.setdefault(question.area if question.area in known else None, []).append(question)
    return groups


def _questions(
    questions: list[Question], context: Context, *, level: Literal[2, 3]
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for one in questions:
        words = context.text(one.question, one.id)
        if words.text:
            marks = context.marks(one.facts)
            blocks.append(Heading(level=level, inlines=(words, *marks)))
            blocks += _answers(one, context)
    return tuple(blocks)


def _answers(question: Question, context: Context) -> tuple[Block, ...]:
    """Give the reply and what to say if pressed, each below its label.

    Where nobody wrote a reply yet, a dash stands for it.
    """
    blocks: list[Block] = []
    for key, text in (("reply", question.reply), ("if_pressed", question.if_pressed)):
        if written := written_paragraphs(text, context, question.id):
            blocks += keeping((paragraph(context.label(key), role="label"), written[0]))
            blocks += written[1:]
    if not blocks:
        context.notice("question-without-reply", "A question has no reply yet.", question.id)
        blocks += keeping((paragraph(context.label("reply"), role="label"), paragraph(NOTHING)))
    return tuple(blocks)
