"""What stands on every page outside the text: banner, running head, foot line."""

from collections.abc import Iterator, Sequence

import msgspec

from briefgen.export.to_pdf.blocks import paragraph_box
from briefgen.export.to_pdf.boxes import HAIRLINE, LinesBox
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.setting import Bar, Mark, place_part
from briefgen.export.to_pdf.sheet import Frame
from briefgen.model.document import (
    Furniture,
    Inline,
    Inlines,
    PageCount,
    PageNumber,
    ParagraphRole,
    Text,
)

# The white between furniture and text, between the two ends of the foot line, and
# between the foot line and the rule above it.
_GAP = 8.0
_BETWEEN = 12.0
_ABOVE_FOOT = 4.0
# As wide as the number of pages gets: the room must not depend on what it decides.
_MANY = 999


class _Numbers(msgspec.Struct, frozen=True):
    page: int
    count: int


class Standing(msgspec.Struct, frozen=True):
    """The furniture of one page: boxes above the text, the foot line, boxes below it."""

    head: tuple[LinesBox, ...]
    foot: tuple[LinesBox, ...]
    below: tuple[LinesBox, ...]

    @property
    def head_height(self) -> float:
        """Give the height above the text."""
        return sum(box.height for box in self.head)

    @property
    def foot_height(self) -> float:
        """Give the height of the foot line, whose ends stand side by side."""
        return max((box.height + _ABOVE_FOOT for box in self.foot), default=0.0)

    @property
    def below_height(self) -> float:
        """Give the height below the foot line."""
        return sum(box.height for box in self.below)


def standing(furniture: Furniture, column: Column, *, page: int, count: int) -> Standing:
    """Measure the furniture of one page of so many."""
    numbers = _Numbers(page, count)
    running = furniture.running_head if page > 1 else ()
    banner = _boxes(furniture.banner, column, role="banner")
    return Standing(
        head=(*banner, *_boxes(running, column, role="furniture")),
        foot=_foot_boxes(
            _numbered(furniture.foot_start, numbers), _numbered(furniture.foot_end, numbers), column
        ),
        below=banner,
    )


def furniture_room(furniture: Furniture, column: Column) -> tuple[float, float]:
    """Give the height that furniture takes above and below the text, with the gap to it."""
    fullest = standing(furniture, column, page=_MANY, count=_MANY)
    return fullest.head_height + _GAP, fullest.foot_height + fullest.below_height + _GAP


def first_head_height(furniture: Furniture, column: Column) -> float:
    """Give the height of what stands above the text of the first page."""
    return standing(furniture, column, page=1, count=_MANY).head_height


def furniture_marks(
    furniture: Furniture, column: Column, *, frame: Frame, page: int, count: int
) -> Iterator[Mark]:
    """Give the marks of the furniture of one page."""
    measured = standing(furniture, column, page=page, count=count)
    yield from _stacked(measured.head, frame.furniture_top, frame)
    foot_top = frame.furniture_bottom + measured.below_height + measured.foot_height
    if measured.foot:
        yield Bar(frame.left, foot_top, frame.right, foot_top + HAIRLINE, column.style.colours.rule)
    for box in measured.foot:
        yield from place_part(box, left=frame.left, top=foot_top - _ABOVE_FOOT)
    yield from _stacked(measured.below, frame.furniture_bottom + measured.below_height, frame)


def _stacked(boxes: Sequence[LinesBox], top: float, frame: Frame) -> Iterator[Mark]:
    for box in boxes:
        yield from place_part(box, left=frame.left, top=top)
        top -= box.height


def _boxes(inlines: Inlines, column: Column, *, role: ParagraphRole) -> tuple[LinesBox, ...]:
    return (paragraph_box(inlines, column, role=role),) if inlines else ()


def _foot_boxes(start: Inlines, end: Inlines, column: Column) -> tuple[LinesBox, ...]:
    """Set the two ends of the foot line; the start leaves the end its width."""
    ends = _boxes(end, column, role="furniture")
    taken = max((line.width for box in ends for line in box.lines), default=-_BETWEEN)
    room = column.narrowed(max(column.width - taken - _BETWEEN, column.width / 3))
    return (
        *_boxes(start, room, role="furniture"),
        *(_at_end(box) for box in ends),
    )


def _at_end(box: LinesBox) -> LinesBox:
    return msgspec.structs.replace(box, setting=msgspec.structs.replace(box.setting, align="end"))


def _numbered(inlines: Inlines, numbers: _Numbers) -> Inlines:
    """Fill in the page numbers."""

    def filled(inline: Inline) -> Inline:
        if isinstance(inline, PageNumber):
            return Text(text=str(numbers.page))
        return Text(text=str(numbers.count)) if isinstance(inline, PageCount) else inline

    return tuple(filled(inline) for inline in inlines)
