"""All objects of a PDF: the current ones, former versions, and what lies between them.

Every object that stands in the file is found, whether the tables lead to it or not; the
tables only tell which of several with one number is the current one.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

import msgspec

from briefgen.late_patterns import late_pattern
from briefgen.verify.pdf_filters import unfiltered
from briefgen.verify.pdf_syntax import REGULAR, SPACE, Ref, Value, parse
from briefgen.verify.pdf_tables import read_tables
from briefgen.verify.reading import Budget

_HEAD = rb"(\d{1,10}+)" + SPACE + rb"++(\d{1,5}+)" + SPACE + rb"++obj(?!" + REGULAR + rb")"
_OBJECT = re.compile(rb"(?<!\d)" + _HEAD)
_NEXT_OBJECT = re.compile(rb"endobj" + SPACE + rb"++" + _HEAD)
"""The object that follows another one at once, as nearly all do: nothing else is between."""
_STREAM = re.compile(SPACE + rb"*+stream(\r\n|\n|\r)?+")
_END_OF_STREAM = re.compile(rb"\s*+endstream")
_FEW = 4
"""Objects that are not worth a look at all of them together."""
_CLOSE, _CLOSE_STREAM = b"endobj", b"endstream"
_TRAILER = late_pattern(rb"trailer\s*+(?=<<)")


class Stored(msgspec.Struct, frozen=True, gc=False):
    """One object where it stands: in the file or, unpacked, in an object stream.

    `start` and `end` are those of its text; a stream has its raw bytes in `stream`.
    """

    number: int
    data: bytes
    start: int
    end: int
    offset: int
    dictionary: dict[str, Value] | None = None
    stream: tuple[int, int] | None = None
    container: int | None = None

    @property
    def text(self) -> bytes:
        """The object as it is written, without the bytes of a stream."""
        return self.data[self.start : self.end]


class Stretch(NamedTuple):
    """Objects that follow each other with nothing between them but their heads.

    `start` and `end` are those of their text, `first` and `behind` places among all objects.
    """

    data: bytes
    start: int
    end: int
    first: int
    behind: int

    @property
    def text(self) -> bytes:
        """The objects as they are written, each but the first behind its head."""
        return self.data[self.start : self.end]


class Objects:
    """The objects of one file; those without streams lie in long `stretches`."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self.data = data
        self.budget = budget
        self.stored: list[Stored] = []
        self.stretches: list[Stretch] = []
        self.gaps: list[bytes] = []
        self._apart_until = 0
        self._last = {mark: data.rfind(mark) for mark in (_CLOSE, _CLOSE_STREAM)}
        self._scan()
        self._unpack()
        self.table = read_tables(data, {one.offset: one for one in self.stored if one.stream})
        self.current = self._current()
        self.trailer = self._trailer()
        self._parsed: dict[int, Value] = {}

    def resolve(self, value: Value) -> Value:
        """Follow references to what they lead to."""
        for _ in range(16):
            if not isinstance(value, Ref):
                return value
            value = self.object(value.number)
        return None

    def list_of(self, value: Value) -> Value:
        """Follow references as `resolve` does, but to no dictionary, which is no list."""
        stored = self.current.get(value.number) if isinstance(value, Ref) else None
        if stored and stored.data.startswith(b"<<", stored.start + 1):
            return None
        return self.resolve(value)

    def object(self, number: int) -> Value:
        """Give an object by its number; of a stream its dictionary."""
        if number not in self._parsed:
            stored = self.current.get(number)
            self._parsed[number] = None if stored is None else _value(stored)
        return self._parsed[number]

    def get(self, holder: Value, *keys: str) -> Value:
        """Follow some keys from one dictionary to the next."""
        for key in keys:
            holder = self.resolve(holder)
            holder = holder.get(key) if isinstance(holder, dict) else None
        return self.resolve(holder)

    def content(self, stored: Stored) -> bytes:
        """Give what a stream holds, its filters taken off."""
        assert stored.stream is not None
        assert stored.dictionary is not None
        start, end = stored.stream
        known = {key: self._plain(value) for key, value in stored.dictionary.items()}
        self.budget.spend(end - start)
        return unfiltered(stored.data[start:end], known, self.budget)

    def at(self, stretch: Stretch, place: int) -> Stored:
        """Give the object of a stretch in which a place of its text lies."""
        at, first, behind = stretch.start + place, stretch.first, stretch.behind
        return self.stored[bisect_right(self.stored, at, first + 1, behind, key=_start_of) - 1]

    def is_current(self, stored: Stored) -> bool:
        """Tell whether an object is not a former version of another."""
        return self.current.get(stored.number) is stored

    def _plain(self, value: Value) -> Value:
        found = self.resolve(value)
        return [self.resolve(one) for one in found] if isinstance(found, list) else found

    def _scan(self) -> None:
        data, at = self.data, 0
        while head := (following := _NEXT_OBJECT.match(data, at)) or _OBJECT.search(data, at):
            if not following:
                self.gaps.append(data[at : head.start()])
            stored, at = self._read_object(head)
            self._add(stored)
            if at >= self._apart_until and data.startswith(_CLOSE, at):
                at = self._read_without_streams(at)
        self.gaps.append(data[at:])

    def _add(self, stored: Stored) -> None:
        count = len(self.stored)
        self.stored.append(stored)
        self.stretches.append(Stretch(stored.data, stored.start, stored.end, count, count + 1))

    def _read_without_streams(self, at: int) -> int:
        """Take in at once the objects that follow each other behind a place, as most do.

        The last one before a stream is left, for it may be the stream's; give the place of its
        head. Where anything else lies between them, all up to that stream are left.
        """
        data = self.data
        behind = data.find(b"stream", at)
        behind = behind if behind >= 0 else len(data)
        heads = list(_NEXT_OBJECT.finditer(data, at, behind))
        if len(heads) < _FEW or data.count(_CLOSE, at, heads[-1].end()) != len(heads):
            self._apart_until = behind
            return at
        first = len(self.stored)
        self.stored += [
            Stored(int(head[1]), data, head.end(), following.start(), head.start(1))
            for head, following in pairwise(heads)
        ]
        start, end = heads[0].end(), heads[-1].start()
        self.stretches.append(Stretch(data, start, end, first, len(self.stored)))
        return end

    def _read_object(self, head: re.Match[bytes]) -> tuple[Stored, int]:
        """Give an object and the place behind it."""
        data, start = self.data, head.end()
        end = self._find(_CLOSE, start)
        if end < 0:
            following = _OBJECT.search(data, start)
            end = following.start() if following else len(data)
        dictionary, stream, close = None, None, end
        if data.find(b"stream", start, end) >= 0:
            value, behind = parse(data, start, end)
            opened = _STREAM.match(data, behind)
            if opened and isinstance(value, dict):
                dictionary, close = value, behind
                stream = (opened.end(), self._end_of_stream(opened.end(), value))
                end = max(self._find(_CLOSE, stream[1]), stream[1])
        number = int(head[1])
        stored = Stored(number, data, start, close, head.start(1), dictionary, stream)
        return stored, end

    def _find(self, mark: bytes, start: int) -> int:
        """Find a mark; where none follows, nothing is searched again, or time grew squared."""
        return self.data.find(mark, start) if start <= self._last[mark] else -1

    def _end_of_stream(self, start: int, dictionary: dict[str, Value]) -> int:
        """Give where a stream ends: where its dictionary says, if it does end there."""
        length = dictionary.get("Length")
        end = start + length if isinstance(length, int) else start
        if end > start and _END_OF_STREAM.match(self.data, end):
            return end
        end = self._find(_CLOSE_STREAM, start)
        return len(self.data) if end < 0 else end

    def _unpack(self) -> None:
        """Add the objects that object streams hold."""
        for stored in list(self.stored):
            if stored.dictionary and stored.dictionary.get("Type") == "ObjStm":
                for packed in _packed_in(stored, _unpacked(stored, self.budget)):
                    self._add(packed)

    def _current(self) -> dict[int, Stored]:
        """Choose, of objects with one number, the one that the tables name, else the last."""
        last = {one.number: one for one in self.stored}
        if len(last) < len(self.stored):
            for one in self.stored:
                if self.table.names(one.number, one.offset, one.container):
                    last[one.number] = one
        return last

    def _trailer(self) -> dict[str, Value]:
        """Give the newest trailer that leads to a catalogue."""
        streams = (one.dictionary for one in self.stored if one.dictionary)
        found = chain((self.table.trailer,), self._loose_trailers(), streams)
        return next((one for one in found if "Root" in one), {})

    def _loose_trailers(self) -> Iterator[dict[str, Value]]:
        for gap in reversed(self.gaps):
            for match in _TRAILER.finditer(gap):
                value, _ = parse(gap, match.end(), len(gap))
                assert isinstance(value, dict)
                yield value


def _start_of(stored: Stored) -> int:
    return stored.start


def _value(stored: Stored) -> Value:
    if stored.dictionary is not None:
        return stored.dictionary
    return parse(stored.data, stored.start, stored.end)[0]


def _unpacked(stored: Stored, budget: Budget) -> bytes:
    assert stored.stream is not None
    start, end = stored.stream
    return unfiltered(stored.data[start:end], stored.dictionary or {}, budget)


def _packed_in(stored: Stored, data: bytes) -> Iterator[Stored]:
    """Yield the objects of an object stream, which begins with their numbers and places."""
    first = (stored.dictionary or {}).get("First")
    head = data[: first if isinstance(first, int) and first > 0 else 0].split()
    numbers = [int(word) for word in head if word.isdigit()]
    places = [first + place for place in numbers[1::2] if isinstance(first, int)]
    for at, (number, start) in enumerate(zip(numbers[::2], places, strict=False)):
        end = places[at + 1] if at + 1 < len(places) else len(data)
        yield Stored(number, data, start, max(start, end), start, container=stored.number)
