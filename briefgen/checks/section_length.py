"""The limits of single sections: pages, lines, sentences and words, points of an area."""

import math
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from briefgen.checks.length import count_words, origins_of, over_message, pages_taken
from briefgen.checks.sentences import count_sentences
from briefgen.model.brief import Brief
from briefgen.model.document import Block, Document, Heading
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.dossier import Dossier, Point, PointKind
from briefgen.model.exported import Exported
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import SectionLimits

_MAIN: frozenset[PointKind] = frozenset({"point_to_make", "objective"})
_NOT_SPOKEN: frozenset[PointKind] = frozenset({"avoid", "watch_out"})
"""Lines that warn the speaker; no limit of points counts them."""


class Measured(msgspec.Struct, frozen=True):
    """One part with all that its limits are counted on."""

    part: Part
    blocks: tuple[Block, ...]
    dossier: Dossier
    brief: Brief
    laid_out: Exported | None

    @property
    def limits(self) -> SectionLimits:
        """The limits of the part."""
        return self.part.section.limits


def check_section_lengths(
    brief: Brief,
    *,
    dossier: Dossier,
    document: Document,
    parts: tuple[Part, ...],
    laid_out: Exported | None,
) -> tuple[Notice, ...]:
    """Tell which sections are over their limits; lines are counted where there is a layout."""
    limited = (part for part in parts if part.section.limits != SectionLimits())
    return tuple(
        notice
        for part in limited
        for notice in _check(
            Measured(part, document.blocks[part.start : part.end], dossier, brief, laid_out)
        )
    )


def _check(measured: Measured) -> Iterator[Notice]:
    yield from _check_pages(measured)
    match measured.part.section.kind:
        case "passage":
            yield from _check_passage(measured)
        case "questions":
            yield from _check_replies(measured)
        case _:
            yield from _check_points(measured)


def _check_pages(measured: Measured) -> Iterator[Notice]:
    """Check how many pages a section takes, in tenths of one; what is over is never nothing."""
    part, limit = measured.part, measured.limits.pages
    if limit is None or measured.laid_out is None:
        return
    pages = pages_taken(measured.laid_out, range(part.start, part.end))
    if pages <= limit:
        return
    ids, cuts = _to_cut(measured.dossier, origins_of(measured.blocks))
    count = math.ceil(10 * pages) / 10
    yield from _over("page", count, limit, place=part.title, ids=ids, more=cuts)


def _check_passage(measured: Measured) -> Iterator[Notice]:
    limits, part = measured.limits, measured.part
    text = [block for block in measured.blocks if not isinstance(block, Heading)]
    words = " ".join(inline_text(one) for one in walk_paragraphs(tuple(text)))
    counts = (
        ("word", count_words(text), limits.words),
        ("sentence", count_sentences(words), limits.sentences),
        ("line", _lines_of_passage(measured), limits.lines),
    )
    for unit, count, limit in counts:
        yield from _over(unit, count, limit, place=part.title, ids=(measured.brief.id,))


def _lines_of_passage(measured: Measured) -> int:
    if measured.laid_out is None:
        return 0
    places = measured.laid_out.blocks[measured.part.start : measured.part.end]
    return sum(
        place.lines
        for place, block in zip(places, measured.blocks, strict=True)
        if not isinstance(block, Heading)
    )


def _check_replies(measured: Measured) -> Iterator[Notice]:
    """Check each reply; it is spoken, so its words are what counts."""
    shown = origins_of(measured.blocks)
    for question in measured.dossier.questions:
        if question.id not in shown or question.reply is None:
            continue
        words, _ = question.reply.in_language(measured.brief.language)
        place = f"{measured.part.title}: {question.question.text}"
        limit = measured.limits.words
        yield from _over("word", len(words.split()), limit, place=place, ids=(question.id,))


def _check_points(measured: Measured) -> Iterator[Notice]:
    """Check the points of each agenda area, and of the meeting as a whole, by themselves."""
    shown = origins_of(measured.blocks)
    kinds = measured.part.section.points
    points = [one for one in measured.dossier.points if one.id in shown and one.kind in kinds]
    labels = {area.id: area.label for area in measured.dossier.areas}
    for area in dict.fromkeys(point.area for point in points):
        place = ": ".join(filter(None, (measured.part.title, labels.get(area or "", ""))))
        yield from _check_area([one for one in points if one.area == area], measured, place)
    if measured.limits.lines is None or measured.laid_out is None:
        return
    lines = _lines_by_origin(measured.laid_out)
    for point in points:
        count = len(lines.get(point.id, ()))
        place = f"{measured.part.title}: {point.text.text}"
        yield from _over("line", count, measured.limits.lines, place=place, ids=(point.id,))


def _check_area(points: Sequence[Point], measured: Measured, place: str) -> Iterator[Notice]:
    limits = measured.limits
    counts = (
        ("point", [one for one in points if one.kind not in _NOT_SPOKEN], limits.points),
        ("main point", [one for one in points if one.kind in _MAIN], limits.main_points),
        (
            "possible point",
            [one for one in points if one.tier == "possible"],
            limits.possible_points,
        ),
    )
    for unit, counted, limit in counts:
        if limit is None or len(counted) <= limit:
            # What to cut is looked up among all facts, only where something is to be cut.
            continue
        ids, cuts = _to_cut(measured.dossier, {one.id for one in counted})
        yield from _over(unit, len(counted), limit, place=place, ids=ids, more=cuts)


def _to_cut(dossier: Dossier, origins: set[Id]) -> tuple[tuple[Id, ...], str]:
    """Give what is cut first, and how a remark says so."""
    from briefgen.checks.cutting import cutting_order, first_cuts

    order = cutting_order(dossier, origins)
    return tuple(item.id for item in order), first_cuts(order)


def _lines_by_origin(laid_out: Exported) -> dict[Id, set[tuple[int, float]]]:
    """Give the lines on which each origin stands, by page and height."""
    lines: dict[Id, set[tuple[int, float]]] = {}
    for one in laid_out.places:
        lines.setdefault(one.origin, set()).add((one.page, one.y0))
    return lines


def _over(
    unit: str, count: float, limit: int | None, *, place: str, ids: Iterable[Id], more: str = ""
) -> Iterator[Notice]:
    if limit is not None and count > limit:
        message = over_message(unit, count, limit) + more
        yield Notice(code="too-long", message=message, place=place, ids=tuple(ids))
