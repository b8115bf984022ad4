"""Pack the members of a Word file so that the same content gives the same bytes.

The records are written here as `zipfile` writes them: what briefs of one look share is then
packed once in a process and copied into each.
"""

import struct
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache

import msgspec

EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""The first moment a zip can hold."""

_LAST = datetime(2107, 12, 31, tzinfo=UTC)
_OF_A_LOOK = frozenset(
    {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/fontTable.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    }
)
"""Members that hold nothing of one brief and are kept packed; the others are forgotten."""
_KNOWN = 32
# The records of a zip (APPNOTE 4.3): of a member before it, in the directory, and the end.
_FILE, _LISTED = b"PK\3\4", b"PK\1\2"
_VERSION = 20
_UTF8 = 0x800
_HEAD = struct.Struct("<5H3L2H")
_OF_SYSTEM = struct.Struct("<2B")
_PLACE = struct.Struct("<3H2L")
_END = struct.Struct("<4s4H2LH")
_OWN = 0o600 << 16
"""Only its owner may read what somebody unpacks, until told otherwise."""
_WINDOW = -zlib.MAX_WBITS


class _Packed(msgspec.Struct, frozen=True, gc=False):
    """The bytes of a member as they go into the zip, and what its records say of them."""

    content: bytes
    checksum: int
    length: int


def archive(members: Mapping[str, bytes], *, stamp: datetime, method: int = zlib.DEFLATED) -> bytes:
    """Pack members by name, all dated `stamp`; "[Content_Types].xml" sorts to the front."""
    moment = _dos_moment(stamp)
    files: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name in sorted(members):
        pack = _packed_once if name in _OF_A_LOOK else _packed
        packed = pack(members[name], method)
        head = _head(name, packed, moment, method=method)
        file = (_FILE, head, name.encode(), packed.content)
        # Made by no system: else the archive would tell the one it was made on.
        made_by = _OF_SYSTEM.pack(_VERSION, 0)
        place = _PLACE.pack(0, 0, 0, _OWN, at)
        directory += (_LISTED, made_by, head, place, name.encode())
        files += file
        at += sum(map(len, file))
    size = sum(map(len, directory))
    end = _END.pack(b"PK\5\6", 0, 0, len(members), len(members), size, at, 0)
    return b"".join((*files, *directory, end))


def _packed(content: bytes, method: int) -> _Packed:
    packed = content
    if method == zlib.DEFLATED:
        deflate = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, _WINDOW)
        packed = deflate.compress(content) + deflate.flush()
    return _Packed(packed, zlib.crc32(content), len(content))


_packed_once = lru_cache(maxsize=_KNOWN)(_packed)


def _head(name: str, packed: _Packed, moment: tuple[int, int], *, method: int) -> bytes:
    """Give what both records of a member have in common."""
    day, time = moment
    sizes = (packed.checksum, len(packed.content), packed.length)
    flags = 0 if name.isascii() else _UTF8
    return _HEAD.pack(_VERSION, flags, method, time, day, *sizes, len(name.encode()), 0)


def _dos_moment(stamp: datetime) -> tuple[int, int]:
    """Give day and time as a zip holds them, the nearest that it can hold."""
    moment = min(max(utc(stamp), EPOCH), _LAST)
    day = (moment.year - EPOCH.year) << 9 | moment.month << 5 | moment.day
    return day, moment.hour << 11 | moment.minute << 5 | moment.second // 2


def utc(stamp: datetime) -> datetime:
    """Give a moment in UTC; one without a zone is taken to be in UTC already."""
    return stamp.replace(tzinfo=UTC) if stamp.tzinfo is None else stamp.astimezone(UTC)
