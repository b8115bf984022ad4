"""The length contract of a brief type: who is over which limit, by how much, what to cut first."""

from collections.abc import Iterable

from briefgen.model.brief import Brief
from briefgen.model.document import Block, Document, NoteList
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.dossier import Dossier
from briefgen.model.exported import Exported
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import UNCOUNTED, Limits, Recipe

_CLOSE = 0.95
"""From this share of a bound on, Word's own layout may run over it."""


def check_length(
    recipe: Recipe,
    brief: Brief,
    *,
    dossier: Dossier,
    document: Document,
    parts: tuple[Part, ...],
    laid_out: Exported | None,
) -> tuple[Notice, ...]:
    """Tell where a brief is longer or shorter than its type allows.

    `laid_out` is what an exporter that knows pages gave; without it pages are not counted.
    """
    limits = recipe.limits_of(brief)
    counted = [at for part in parts for at in counted_blocks(part)]
    blocks = [document.blocks[at] for at in counted]
    pages = count_pages(laid_out, counted) if laid_out else 0
    bounded = limits.words is not None or limits.least_words is not None
    words = count_words(blocks) if bounded else 0
    return (
        *_over("page", pages, limits.pages, dossier=dossier, blocks=blocks),
        *_over("word", words, limits.words, dossier=dossier, blocks=blocks),
        *_short(words, limits),
        *(_close(laid_out, limits, counted=counted, document=document) if laid_out else ()),
    )


def counted_blocks(part: Part) -> range:
    """Give the places of the blocks of a part that limits count."""
    return range(part.start, part.start if part.section.kind in UNCOUNTED else part.end)


def count_pages(laid_out: Exported, counted: Iterable[int]) -> int:
    """Count the pages from the first to the last on which some blocks stand."""
    places = [laid_out.blocks[at] for at in counted if laid_out.blocks[at].lines]
    if not places:
        return 0
    return max(place.last for place in places) - min(place.first for place in places) + 1


def count_words(blocks: Iterable[Block]) -> int:
    """Count the words of blocks: headings, text, tables and notes."""
    return sum(len(inline_text(one).split()) for one in walk_paragraphs(tuple(blocks)))


def origins_of(blocks: Iterable[Block]) -> set[Id]:
    """Give the ids that some inline of blocks stems from."""
    return {
        origin
        for inlines in walk_paragraphs(tuple(blocks))
        for inline in inlines
        for origin in getattr(inline, "origins", ())
    }


def _over(
    unit: str, count: int, limit: int | None, *, dossier: Dossier, blocks: Iterable[Block]
) -> tuple[Notice, ...]:
    if limit is None or count <= limit:
        return ()
    from briefgen.checks.cutting import cutting_order, first_cuts

    order = cutting_order(dossier, origins_of(blocks))
    ids = tuple(item.id for item in order)
    message = over_message(unit, count, limit) + first_cuts(order)
    return (Notice(code="too-long", message=message, ids=ids),)


def pages_taken(laid_out: Exported, counted: Iterable[int]) -> float:
    """Give how many pages some blocks take, from the top of the first to the end of the last."""
    places = [laid_out.blocks[at] for at in counted if laid_out.blocks[at].lines]
    begins = min((place.first + place.top for place in places), default=0.0)
    return max((place.last + place.bottom for place in places), default=0.0) - begins


def over_message(unit: str, count: float, limit: int) -> str:
    """Say how much there is and by how much that is over a limit."""
    over = round(count - limit, 1)
    return f"{_counted(count, unit)}: {_counted(over, unit)} over the limit of {limit}."


def _counted(count: float, unit: str) -> str:
    return f"1 {unit}" if count == 1 else f"{count:g} {unit}s"


def _short(words: int, limits: Limits) -> tuple[Notice, ...]:
    least = limits.least_words
    if least is None or words >= least:
        return ()
    message = f"{_counted(words, 'word')}: {_counted(least - words, 'word')} short of {least}."
    return (Notice(code="too-short", message=message),)


def _close(
    laid_out: Exported, limits: Limits, *, counted: list[int], document: Document
) -> tuple[Notice, ...]:
    """Say that Word may need more, where the text ends just before its last page does.

    Footnotes are part of how full a page is.
    """
    pages = count_pages(laid_out, counted)
    if not pages or pages != limits.pages:
        return ()
    last = max(laid_out.blocks[at].last for at in counted)
    after = range(max(counted) + 1, len(laid_out.blocks))
    shared = any(
        laid_out.blocks[at].first == last and not _at_foot(document.blocks[at]) for at in after
    )
    if shared or pages - 1 + laid_out.fills[last - 1] < _CLOSE * pages:
        return ()
    message = f"The text fills its {_counted(pages, 'page')} nearly to the end; Word may need more."
    return (Notice(code="length-close", message=message, level="info"),)


def _at_foot(block: Block) -> bool:
    return isinstance(block, NoteList) and block.place == "foot"
