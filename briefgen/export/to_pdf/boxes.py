"""Measured boxes that stack into a column and split at a height.

All lengths are points. A box knows its width's worth of lines, not where it stands;
`stack` says how many boxes a room takes and what is left for the next one.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Protocol, overload

import msgspec

from briefgen.export.to_pdf.lines import Line, Look, Piece
from briefgen.export.to_pdf.tags import ARTIFACT, Path

# A paragraph parts only where two lines stay on either page.
_KEPT_LINES = 2
_TOLERANCE = 0.001
# A line that every printer shows and no reader takes for a border.
HAIRLINE = 0.5


class Part(Protocol):
    """What has found its place: a box, or the piece of it that a room took."""

    @property
    def height(self) -> float:
        """Give the height in points."""


class Box(Protocol):
    """What can be stacked.

    `before` and `after` are the space around it, of which the larger of two
    neighbours counts; `least` is the height below which nothing of it may stand.
    """

    @property
    def before(self) -> float:
        """Give the space asked above."""

    @property
    def after(self) -> float:
        """Give the space asked below."""

    @property
    def keeps_with_next(self) -> bool:
        """Tell whether the box must not stand apart from the one below."""

    @property
    def opens_page(self) -> bool:
        """Tell whether the box begins a page."""

    @property
    def least(self) -> float:
        """Give the height of the smallest part that may stand by itself."""

    def split(self, room: float, *, force: bool) -> "tuple[Part | None, Box | None]":
        """Part the box at a height: what fits (None: nothing may) and what is left.

        With `force` something is taken even where it should not: the room is a whole page.
        """


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A part and the distance of its top from the top of the column."""

    top: float
    part: Part


class Queue(Sequence[Box]):
    """Boxes of a document that wait for a room: those from a place on, the first perhaps in part.

    What a page leaves shares its boxes with what it was given. A copy for each page would
    take the square of their number.
    """

    __slots__ = ("_boxes", "_first", "_start")

    def __init__(self, boxes: Sequence[Box], start: int = 0, first: Box | None = None) -> None:
        self._boxes = boxes
        self._start = start
        self._first = first

    def __len__(self) -> int:
        return len(self._boxes) - self._start

    @overload
    def __getitem__(self, place: int) -> Box: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Box]: ...

    def __getitem__(self, place: int | slice) -> Box | Sequence[Box]:
        if isinstance(place, slice):
            return tuple(self)[place]
        if self._first is not None and place == 0:
            return self._first
        return self._boxes[self._start + place]

    def __iter__(self) -> Iterator[Box]:
        if self._first is None:
            return map(self._boxes.__getitem__, range(self._start, len(self._boxes)))
        return chain((self._first,), self.left(1))

    def left(self, place: int, first: Box | None = None) -> "Queue":
        """Give what waits from a later place on, `first` in the place of the one there."""
        return Queue(self._boxes, self._start + place, first)


class Stack(msgspec.Struct, frozen=True):
    """What a room took, its height, and the boxes left for the next room."""

    placed: tuple[Placed, ...]
    height: float
    rest: Sequence[Box]


def stack(boxes: Sequence[Box], room: float, *, force: bool) -> Stack:
    """Fill a room with boxes from the top; `force` where the room is a whole page."""
    placed: list[Placed] = []
    height = after = 0.0
    for place, box in enumerate(boxes):
        gap = max(after, box.before) if placed else 0.0
        after = box.after
        room_left = room - height - gap
        if isinstance(box, LinesBox) and not box.keeps_with_next and not box.opens_page:
            own = len(box.lines) * box.setting.leading
            if own <= (room_left if placed else max(room_left, 0)) + _TOLERANCE:
                # Most boxes: all of it stands here, whatever comes below.
                placed.append(Placed(height + gap, box))
                height += gap + own
                continue
        if placed and (
            box.opens_page or needed_height(boxes, place, room=room) > room_left + _TOLERANCE
        ):
            return Stack(tuple(placed), height, _left(boxes, place))
        part, rest = box.split(room_left, force=force and not placed)
        if part is not None:
            placed.append(Placed(height + gap, part))
            height += gap + part.height
        if rest is not None:
            return Stack(tuple(placed), height, _left(boxes, place, rest))
    return Stack(tuple(placed), height, ())


def _left(boxes: Sequence[Box], place: int, first: Box | None = None) -> Sequence[Box]:
    """Give the boxes from a place on, `first` in the place of the one there."""
    if isinstance(boxes, Queue):
        return boxes.left(place, first)
    return tuple(boxes[place:]) if first is None else (first, *boxes[place + 1 :])


def needed_height(boxes: Sequence[Box], place: int, *, room: float) -> float:
    """Give the height that a box needs together with those it must not leave.

    What no room can hold together may part: then it is the height of the box alone.
    """
    box = boxes[place]
    height = least = box.least
    while box.keeps_with_next and place + 1 < len(boxes):
        place += 1
        below = boxes[place]
        if below.opens_page:
            break
        height += max(box.after, below.before) + below.least
        if height > room:
            return least
        box = below
    return height


class LineSetting(msgspec.Struct, frozen=True, gc=False):
    """How the lines of a box are set.

    `indent` is the distance from the column's start side, `width` the measure from
    there, `base` the distance of a base line from the top of its line; the first line of
    a paragraph begins `hanging` before the others.
    """

    leading: float
    base: float
    width: float
    indent: float = 0.0
    hanging: float = 0.0
    align: str = "start"


class LinesBox(msgspec.Struct, frozen=True, gc=False):
    """A paragraph: its lines, the label that hangs before the first, and its rules.

    `anchor` names the place for links that lead here; `heading` is the level of a
    heading, 0 for any other paragraph; `text` is what an outline calls it, `section` what
    running heads call the pages from there on. `opens` is
    false for what goes on from the page before. `leads_to` is the anchor whose page stands
    at the end of the last line, `number_look` how. The paths say what text and label are,
    `has_blanks` and `has_links` (marks of notes too) what to look for in it.
    """

    lines: tuple[Line, ...]
    setting: LineSetting
    before: float = 0.0
    after: float = 0.0
    keeps_with_next: bool = False
    label: tuple[Piece, ...] = ()
    label_indent: float = 0.0
    rule_above: str = ""
    rule_below: str = ""
    rule_width: float = HAIRLINE
    anchor: str = ""
    heading: int = 0
    text: str = ""
    section: str = ""
    opens: bool = True
    opens_page: bool = False
    leads_to: str = ""
    number_look: Look | None = None
    path: Path = ARTIFACT
    label_path: Path = ARTIFACT
    has_blanks: bool = False
    has_links: bool = False

    @property
    def height(self) -> float:
        """Give the height in points."""
        return len(self.lines) * self.setting.leading

    @property
    def least(self) -> float:
        """Give the height of what must stay together: two lines, or all of up to three."""
        if self.keeps_with_next or len(self.lines) < 2 * _KEPT_LINES:
            return self.height
        return _KEPT_LINES * self.setting.leading

    def split(self, room: float, *, force: bool) -> "tuple[LinesBox | None, LinesBox | None]":
        """Part the lines at a height, two at least on either side."""
        # Lines without height fit even where the space above them left less than nothing.
        if self.height <= max(room, 0.0) + _TOLERANCE:
            return self, None
        fitting = max(0, math.floor((room + _TOLERANCE) / self.setting.leading))
        count = len(self.lines)
        taken = min(fitting, count - _KEPT_LINES)
        if taken < _KEPT_LINES:
            if not force:
                return None, self
            taken = max(1, min(fitting, count - 1))
        if taken > _KEPT_LINES and taken < count and self.lines[taken - 1].hyphenated:
            # A word should not go on over the page.
            taken -= 1
        # A single line higher than a page leaves the frame; there is no other way.
        return self._parted(taken) if taken < count else (self, None)

    def _parted(self, taken: int) -> "tuple[LinesBox, LinesBox]":
        first = msgspec.structs.replace(
            self,
            lines=self.lines[:taken],
            rule_below="",
            after=0.0,
            keeps_with_next=False,
            # The page stands at the end of the last line.
            leads_to="",
        )
        rest = msgspec.structs.replace(
            self, lines=self.lines[taken:], opens=False, label=(), rule_above="", before=0.0
        )
        return first, rest
