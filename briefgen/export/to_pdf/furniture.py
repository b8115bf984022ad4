"""What stands on every page outside the text: banner, running head, foot line."""

from collections.abc import Iterable, Iterator, Sequence

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
    SectionTitle,
    Text,
)

# The white between furniture and text, between the two ends of the foot line, and
# between the foot line and the rule above it.
_GAP = 8.0
_BETWEEN = 12.0
_ABOVE_FOOT = 4.0
# As wide as the number of pages gets: the room must not depend on what it decides.
_MANY = 999


class FilledIn(msgspec.Struct, frozen=True):
    """What furniture fills in on one page: its number, how many there are, its section."""

    page: int
    count: int
    section: str = ""


class Standing(msgspec.Struct, frozen=True):
    """The furniture of one page: the banner, and the lines at head and foot with two ends."""

    banner: tuple[LinesBox, ...]
    head: tuple[LinesBox, ...]
    foot: tuple[LinesBox, ...]

    @property
    def banner_height(self) -> float:
        """Give the height of the banner, which stands at the top and at the bottom."""
        return sum(box.height for box in self.banner)

    @property
    def head_height(self) -> float:
        """Give the height above the text."""
        return self.banner_height + max((box.height for box in self.head), default=0.0)

    @property
    def foot_height(self) -> float:
        """Give the height of the foot line, whose ends stand side by side."""
        return max((box.height + _ABOVE_FOOT for box in self.foot), default=0.0)


def standing(furniture: Furniture, column: Column, filled_in: FilledIn) -> Standing:
    """Measure the furniture of one page."""
    head = (furniture.running_head, furniture.head_end) if filled_in.page > 1 else ((), ())
    foot = (furniture.foot_start, furniture.foot_end)
    return Standing(
        banner=_boxes(furniture.banner, column, role="banner"),
        head=_line_boxes(*(_filled(end, filled_in) for end in head), column=column),
        foot=_line_boxes(*(_filled(end, filled_in) for end in foot), column=column),
    )


def furniture_room(
    furniture: Furniture, column: Column, *, sections: Iterable[str] = ()
) -> tuple[float, float]:
    """Give the height that furniture takes above and below the text, with the gap to it.

    It is the same on all pages, whichever of the sections they show.
    """
    named = sections if SectionTitle() in (*furniture.running_head, *furniture.head_end) else ()
    fullest = [
        standing(furniture, column, FilledIn(_MANY, _MANY, title))
        for title in dict.fromkeys(("", *named))
    ]
    below = fullest[0].foot_height + fullest[0].banner_height
    return max(one.head_height for one in fullest) + _GAP, below + _GAP


def first_head_height(furniture: Furniture, column: Column) -> float:
    """Give the height of what stands above the text of the first page."""
    return standing(furniture, column, FilledIn(1, _MANY)).head_height


def head_marks(measured: Standing, *, frame: Frame) -> Iterator[Mark]:
    """Give the marks of what stands above the text of one page."""
    yield from _stacked(measured.banner, frame.furniture_top, frame)
    for box in measured.head:
        top = frame.furniture_top - measured.banner_height
        yield from place_part(box, left=frame.left, top=top)


def foot_marks(measured: Standing, *, frame: Frame, rule: str) -> Iterator[Mark]:
    """Give the marks of what stands below the text of one page, and of the rule above it."""
    foot_top = frame.furniture_bottom + measured.banner_height + measured.foot_height
    if measured.foot:
        yield Bar(frame.left, foot_top, frame.right, foot_top + HAIRLINE, rule)
    for box in measured.foot:
        # Both ends stand on the last line, as in Word.
        top = frame.furniture_bottom + measured.banner_height + box.height
        yield from place_part(box, left=frame.left, top=top)
    yield from _stacked(measured.banner, frame.furniture_bottom + measured.banner_height, frame)


def _stacked(boxes: Sequence[LinesBox], top: float, frame: Frame) -> Iterator[Mark]:
    for box in boxes:
        yield from place_part(box, left=frame.left, top=top)
        top -= box.height


def _boxes(inlines: Inlines, column: Column, *, role: ParagraphRole) -> tuple[LinesBox, ...]:
    return (paragraph_box(inlines, column, role=role),) if inlines else ()


def _line_boxes(start: Inlines, end: Inlines, *, column: Column) -> tuple[LinesBox, ...]:
    """Set the two ends of a line; the start leaves the end its width, half of the line at most."""
    ends = _boxes(end, column.indented(column.width / 2), role="furniture")
    taken = max((line.width for box in ends for line in box.lines), default=-_BETWEEN)
    room = column.narrowed(column.width - taken - _BETWEEN)
    return (
        *_boxes(start, room, role="furniture"),
        *(_at_end(box) for box in ends),
    )


def _at_end(box: LinesBox) -> LinesBox:
    return msgspec.structs.replace(box, setting=msgspec.structs.replace(box.setting, align="end"))


def _filled(inlines: Inlines, filled_in: FilledIn) -> Inlines:
    """Fill in the numbers of pages and the title of the section."""

    def filled(inline: Inline) -> Inline:
        match inline:
            case PageNumber(language=language):
                return Text(text=str(filled_in.page), language=language)
            case PageCount(language=language):
                return Text(text=str(filled_in.count), language=language)
            case SectionTitle():
                return Text(text=filled_in.section)
            case _:
                return inline

    return tuple(filled(inline) for inline in inlines)
