"""What the officer should know: what was ticked and yet is not in the document, and why."""

from briefgen.compose.context import Context, is_kept_back
from briefgen.compose.events import says_nothing_alone
from briefgen.compose.sections import COMPOSED_LAST, builder_of
from briefgen.compose.selection import default_marking, marking_of
from briefgen.model.document import Block, Document, Link, Text
from briefgen.model.document_text import walk_paragraphs
from briefgen.model.dossier import Item, Point
from briefgen.model.facts import Fact
from briefgen.model.figure_words import is_bare_figure
from briefgen.model.ids import Id
from briefgen.model.marking import Withheld
from briefgen.model.notices import Level
from briefgen.model.plurals import counted
from briefgen.model.recipe import Section


def remark_on_selection(context: Context) -> None:
    """Name what stays out: withheld items by id and ground, never by their wording."""
    selection = context.selection
    for item in selection.withheld:
        ground = f" ({item.ground})" if item.ground else ""
        context.notice("withheld", f"Left out: above the release level{ground}.", item.id)
    for fact in selection.entangled:
        message = "Left out: its words hold something above the release level."
        context.notice("withheld-with", message, fact.id)
    _remark_on_carried(context)
    for name in selection.left_out:
        facts = context.dossier.meeting.from_facts[name]
        words = name.replace("_", " ")
        message = f"The meeting's {words} is left out with the facts it was taken from."
        context.notice("field-left-out", message, *facts)
    if selection.gone:
        message = counted(
            len(selection.gone),
            "ticked item is no longer in the dossier.",
            "ticked items are no longer in the dossier.",
        )
        context.notice("not-in-dossier", message, *selection.gone)
    _remark_on_release(context)


def withheld(context: Context) -> tuple[Withheld, ...]:
    """Give the log of a release: what was ticked and stays out, with its ground."""
    selection = context.selection
    return tuple(
        Withheld(
            id=item.id,
            marking=marking_of(item, context.dossier, context.scheme),
            ground=item.ground,
        )
        for item in (*selection.withheld, *selection.entangled)
    )


def _remark_on_carried(context: Context) -> None:
    """Name what goes out although a fact that carries it is marked above the release level."""
    above = {item.id for item in (*context.selection.withheld, *context.selection.entangled)}
    for item in context.items.values():
        if not isinstance(item, Fact) and above.intersection(item.facts):
            message = "Goes out, though a fact that carries it does not. Does its wording tell it?"
            context.notice("carried-by-withheld", message, item.id)


def _remark_on_release(context: Context) -> None:
    """Say that unmarked text goes out although the default marking is above the release level."""
    release = context.brief.release
    default = default_marking(context.dossier, context.scheme)
    if release and not context.scheme.is_released(default, at=release):
        message = (
            f"Header, passages and fields of the meeting have no marking of their own and count as "
            f"{default.level!r}, which is above the release level {release.level!r}. "
            f"Lower the default marking or raise the release level."
        )
        context.notice("default-above-release", message, level="refusal")


def _is_mere_proposal(item: Item) -> bool:
    return isinstance(item, Fact) and item.review.state == "proposed"


def remark_on_document(context: Context, document: Document) -> None:
    """Name what goes in but has no section in this type of brief."""
    worded = _worded_origins(document.blocks)
    missing = [item for item in context.items.values() if item.id not in worded]
    bare = [item.id for item in missing if _is_bare_date(item, context.sections)]
    figures = [item.id for item in missing if _is_bare_figure(item, context.sections)]
    kept_back = [item.id for item in missing if isinstance(item, Point) and is_kept_back(item)]
    inside = _shown_inside(context) if missing else set()
    internal = [item.id for item in missing if item.id in inside]
    told = {*bare, *figures, *kept_back, *internal}
    others = [item for item in missing if item.id not in told]
    if others:
        message = f"{context.recipe.name} has no section for {counted(len(others), 'ticked item')}."
        # A short type leaves most proposals out by its nature, but no words of an officer.
        level: Level = "info" if all(map(_is_mere_proposal, others)) else "warning"
        context.notice("no-section", message, *(item.id for item in others), level=level)
    if bare:
        message = counted(
            len(bare),
            "ticked date says nothing of what happened; word or untick it.",
            "ticked dates say nothing of what happened; word or untick them.",
        )
        context.notice("no-section", message, *bare, level="info")
    if figures:
        message = counted(
            len(figures),
            "ticked figure says not of what it is; accept, word or untick it.",
            "ticked figures say not of what they are; accept, word or untick them.",
        )
        context.notice("no-section", message, *figures, level="info")
    if internal:
        message = counted(
            len(internal),
            "ticked item belongs to the internal version only.",
            "ticked items belong to the internal version only.",
        )
        context.notice("kept-internal", message, *internal, level="info")
    if kept_back:
        message = (
            f"Left out: {counted(len(kept_back), 'point')} to make or ask on matters unlikely to "
            f"come up; there only answers are given."
        )
        context.notice("unlikely-point", message, *kept_back)
    _remark_on_passages(context)


def _shown_inside(context: Context) -> set[Id]:
    """Give what the sections would show that a brief for release leaves out."""
    hidden = [
        one
        for one in context.recipe.sections
        if one not in context.sections and one.kind not in COMPOSED_LAST
    ]
    blocks = (
        block
        for section in (hidden if context.brief.release else ())
        for block in builder_of(section.kind)(context, section)
    )
    return _worded_origins(tuple(blocks))


def _remark_on_passages(context: Context) -> None:
    name, sections = context.recipe.name, context.sections
    shown = {section.passage for section in sections if section.kind == "passage"}
    for passage in context.brief.passages:
        if passage not in shown:
            context.notice("no-section", f"{name} has no section for the passage {passage!r}.")


def _is_bare_date(item: Item, sections: tuple[Section, ...]) -> bool:
    """Tell whether an item is a date that a section would show if it said of what."""
    shown = any("date" in section.facts for section in sections)
    return shown and isinstance(item, Fact) and says_nothing_alone(item)


def _is_bare_figure(item: Item, sections: tuple[Section, ...]) -> bool:
    """Tell whether an item is a figure that a section would show if it said of what it is."""
    shown = any("figure" in section.facts for section in sections)
    return shown and isinstance(item, Fact) and is_bare_figure(item)


def _worded_origins(blocks: tuple[Block, ...]) -> set[Id]:
    """Give the ids whose words stand in some blocks; a note mark alone says nothing of them."""
    return {
        origin
        for inlines in walk_paragraphs(blocks)
        for inline in inlines
        if type(inline) is Text or type(inline) is Link
        for origin in inline.origins
    }
