"""The sections of a recipe become parts, in their order; empty ones vanish with their headings.

The sources look at what the other sections cite and say, a glossary at all of these, and
the contents at all headings: they are composed last, and still stand where the recipe has
them.
"""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from itertools import count

import msgspec
from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.nodes import EN_SPACE
from briefgen.model.document import Block, Contents, ContentsEntry, Heading, Inlines, NoteMark, Text
from briefgen.model.recipe import Section, SectionKind

_UNHEADED: frozenset[SectionKind] = frozenset({"cover", "contents", "header", "logistics"})
"""They stand at the top without a heading, or have one of their own."""
COMPOSED_LAST: frozenset[SectionKind] = frozenset({"contents", "glossary", "sources"})
"""They tell of the other sections."""


class BuiltPart(msgspec.Struct, frozen=True):
    """What one section has become, by its place in the recipe; `title` is its heading in words."""

    place: int
    section: Section
    title: str
    blocks: tuple[Block, ...]


def compose_parts(context: Context) -> list[BuiltPart]:
    """Give a part for each section that has content, with headings and numbered tabs."""
    sections = context.sections
    built: dict[int, tuple[Block, ...]] = {}
    for at, section in enumerate(sections):
        if section.kind not in COMPOSED_LAST:
            context.notes.open_scope()
            built[at] = builder_of(section.kind)(context, section)
    for kind, (module, name) in _LOOKING_BACK.items():
        said = tuple(block for at in sorted(built) for block in built[at])
        for at, section in enumerate(sections):
            if section.kind == kind:
                built[at] = _imported(module, name)(context, said)
    parts = _headed(context, built)
    return _with_contents(context, parts) if _wants_contents(context) else parts


def _headed(context: Context, built: dict[int, tuple[Block, ...]]) -> list[BuiltPart]:
    """Give the parts with their headings; an empty section that is mandatory is a notice."""
    parts: list[BuiltPart] = []
    tabs = 0
    for at, section in enumerate(context.sections):
        blocks = built.get(at, ())
        title = context.heading(section.heading).text or section.kind
        if blocks:
            tabs += section.tab
            blocks = (*_heading(context, section, tab=tabs), *blocks)
            below = section.below and _stands(_head_of(at, context.sections), parts)
            parts.append(BuiltPart(at, section, title, _lowered(blocks) if below else blocks))
        elif section.mandatory:
            _remark_empty(context, section, title)
    return parts


def _remark_empty(context: Context, section: Section, title: str) -> None:
    code = "passage-missing" if section.kind == "passage" else "section-empty"
    message = f"The section “{title}” has no content; {context.recipe.name} asks for it."
    context.notice(code, message)


def _heading(context: Context, section: Section, *, tab: int) -> tuple[Block, ...]:
    """Give the heading, "Tab 3 Biographies" in a book."""
    if section.kind in _UNHEADED or not section.heading:
        return ()
    words = context.heading(section.heading)
    number = context.labels.filled("tab", number=str(tab)) if section.tab else ""
    inlines = (Text(text=number + EN_SPACE), words) if number else (words,)
    return (Heading(level=1, inlines=inlines, new_page=section.tab or section.new_page),)


def _head_of(at: int, sections: Sequence[Section]) -> int:
    """Give the place of the section that one stands below; -1 where there is none."""
    return next((place for place in range(at - 1, -1, -1) if not sections[place].below), -1)


def _stands(place: int, parts: Iterable[BuiltPart]) -> bool:
    return any(part.place == place for part in parts)


def _lowered(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give the blocks with their headings a level lower."""
    return tuple(
        replace(block, level=min(block.level + 1, 3)) if isinstance(block, Heading) else block
        for block in blocks
    )


def _wants_contents(context: Context) -> bool:
    return any(section.kind == "contents" for section in context.sections)


def _with_contents(context: Context, parts: list[BuiltPart]) -> list[BuiltPart]:
    """Give the parts with anchors at their headings, and the contents that lead to these."""
    anchored = _anchored(parts)
    entries = tuple(
        ContentsEntry(level=block.level, inlines=_without_marks(block), target=block.anchor)
        for part in anchored
        for block in part.blocks
        if isinstance(block, Heading) and block.level != 3
    )
    if not entries:
        return parts
    contents = [
        BuiltPart(place, section, heading.text, (Contents(heading=(heading,), entries=entries),))
        for place, section in enumerate(context.sections)
        if section.kind == "contents"
        for heading in (context.heading(section.heading),)
    ]
    return sorted([*anchored, *contents], key=lambda part: part.place)


def _without_marks(heading: Heading) -> Inlines:
    return tuple(inline for inline in heading.inlines if not isinstance(inline, NoteMark))


def _anchored(parts: list[BuiltPart]) -> list[BuiltPart]:
    """Give each heading of the first two levels an anchor of its own."""
    numbers = count(1)

    def with_anchor(block: Block) -> Block:
        if isinstance(block, Heading) and block.level != 3:
            return replace(block, anchor=f"heading-{next(numbers)}")
        return block

    return [replace(part, blocks=tuple(map(with_anchor, part.blocks))) for part in parts]


SectionBuilder = Callable[[Context, Section], tuple[Block, ...]]
_BUILDERS: dict[SectionKind, tuple[str, str]] = {
    "cover": ("cover", "cover_blocks"),
    "header": ("header", "header_blocks"),
    "logistics": ("logistics", "logistics_blocks"),
    "passage": ("passages", "passage_blocks"),
    "objectives": ("objectives", "objective_blocks"),
    "participants": ("participants", "participant_blocks"),
    "programme": ("programme", "programme_blocks"),
    "areas": ("areas", "area_blocks"),
    "topics": ("areas", "topic_blocks"),
    "points": ("points", "point_blocks"),
    "facts": ("said", "fact_blocks"),
    "background": ("background", "background_blocks"),
    "commitments": ("commitments", "commitment_blocks"),
    "questions": ("questions", "question_blocks"),
    "recommendations": ("recommendations", "recommendation_blocks"),
    "options": ("recommendations", "option_blocks"),
    "outcomes": ("outcomes", "outcome_blocks"),
    "agenda_matrix": ("agenda_matrix", "agenda_matrix_blocks"),
    "timeline": ("timeline", "timeline_blocks"),
    "biographies": ("biographies", "biography_blocks"),
    "clearance": ("clearance", "clearance_blocks"),
}
"""Module and function that compose each kind of section but those composed last."""

_LOOKING_BACK: dict[SectionKind, tuple[str, str]] = {
    "sources": ("sources", "source_blocks"),
    "glossary": ("glossary", "glossary_blocks"),
}
"""The same for those that look at what the others say, in this order."""


def builder_of(kind: SectionKind) -> SectionBuilder:
    """Import what composes a kind of section; a brief waits for no other."""
    module, name = _BUILDERS[kind]
    builder: SectionBuilder = _imported(module, name)
    return builder


def _imported(module: str, name: str) -> Callable[..., tuple[Block, ...]]:
    found: Callable[..., tuple[Block, ...]] = getattr(
        import_module(f"briefgen.compose.{module}"), name
    )
    return found
