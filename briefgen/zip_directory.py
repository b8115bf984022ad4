"""What a zip says of its members, and their bytes: what `zipfile` gives, mostly without loading it.

To load it and to read a dozen members with it takes a fiftieth of a short export. Plain zips, as
we and others write them, are read here; any in which something is unusual, or wrong, is left to
`zipfile`, so that both say the same of every file (tests compare). Format: PKWARE APPNOTE 6.3.10.
"""

import zlib
from collections.abc import Callable
from io import BytesIO
from struct import Struct

import msgspec

_LOCAL = Struct("<4s5H3I2H")
_CENTRAL = Struct("<4s4B4H3I5H2I")
_END = Struct("<4s4H2IH")
_STORED, _DEFLATED = 0, 8
_UTF8_NAME = 0x0800
_PLAIN_FLAGS = {flags | how for flags in (0, _UTF8_NAME) for how in (0, 2, 4, 6)}
"""How a name is encoded, and how hard a packer tried; no member is encrypted or patched."""
_MOST_VERSION = 45
"""Of the format, that a reader needs at most: the one with zip64, of which nothing is used here."""


class DamagedZipError(ValueError):
    """A zip that is cut off, or whose parts contradict each other."""


class Entry(msgspec.Struct, frozen=True, gc=False):
    """What the directory says of a member; `stored_name` is its name to the last byte."""

    name: str
    stored_name: str
    flags: int
    method: int
    crc: int
    packed_size: int
    size: int
    offset: int
    comment: bytes = b""
    extra: bytes = b""


class ZipDirectory(msgspec.Struct, frozen=True):
    """The directory of a zip: what it says of the members, from where on, and of the whole.

    `read` gives the bytes of a member. It raises DamagedZipError where they are not what was said,
    NotImplementedError for what nobody unpacks, RuntimeError for a password.
    """

    entries: tuple[Entry, ...]
    start: int
    comment: bytes
    read: Callable[[Entry], bytes]


def zip_directory(data: bytes) -> ZipDirectory:
    """Read the directory of a zip.

    Raises DamagedZipError where there is none, NotImplementedError for a format that is too new.
    """
    return _plain_directory(data) or _any_directory(data)


def _plain_directory(data: bytes) -> ZipDirectory | None:
    if len(data) < _END.size or data[-42:-38] == b"PK\6\7":
        return None
    mark, *disks, here, count, size, start, comment = _END.unpack(data[-_END.size :])
    is_plain = mark == b"PK\5\6" and not any(disks) and here == count and not comment
    if not is_plain or start + size + _END.size != len(data):
        return None
    entries = _plain_entries(data, start)
    if entries is None or len(entries) != count:
        return None
    return ZipDirectory(
        entries=entries, start=start, comment=b"", read=lambda entry: _unpacked(data, entry)
    )


def _plain_entries(data: bytes, start: int) -> tuple[Entry, ...] | None:
    """Give the members that the directory lists; None where one is not plain, or in another."""
    entries, at, end = [], start, len(data) - _END.size
    while at < end:
        entry = _plain_entry(data, at) if at + _CENTRAL.size <= end else None
        if entry is None:
            return None
        entries.append(entry)
        at += _CENTRAL.size + len(entry.name.encode())
    ends = sorted((one.offset, _body(data, one) + one.packed_size) for one in entries)
    starts = [*(offset for offset, _ in ends[1:]), start]
    are_apart = all(here <= there for (_, here), there in zip(ends, starts, strict=False))
    return tuple(entries) if at == end and are_apart else None


def _plain_entry(data: bytes, at: int) -> Entry | None:
    mark, _, _, needed, _, flags, method, _, _, crc, packed, size, length, *more, _, offset = (
        _CENTRAL.unpack_from(data, at)
    )
    raw = data[at + _CENTRAL.size : at + _CENTRAL.size + length]
    extra, comment, disk, _ = more
    is_plain = mark == b"PK\1\2" and needed <= _MOST_VERSION and flags in _PLAIN_FLAGS
    if not is_plain or method not in {_STORED, _DEFLATED} or extra or comment or disk:
        return None
    name = _name(raw, flags)
    if name is None or not _is_local(data, offset, raw, flags):
        return None
    return Entry(name, name, flags, method, crc, packed, size, offset)


def _name(raw: bytes, flags: int) -> str | None:
    """Read a name that means the same on every system; None for another one."""
    if b"\0" in raw or b"\\" in raw or not (flags & _UTF8_NAME or raw.isascii()):
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _is_local(data: bytes, offset: int, raw: bytes, flags: int) -> bool:
    """Tell whether a member begins there, under the same name."""
    if offset + _LOCAL.size > len(data):
        return False
    mark, _, local_flags, *_, length, _ = _LOCAL.unpack_from(data, offset)
    start = offset + _LOCAL.size
    return (mark, local_flags, data[start : start + length]) == (b"PK\3\4", flags, raw)


def _body(data: bytes, entry: Entry) -> int:
    """Give where the packed bytes of a member begin."""
    *_, name, extra = _LOCAL.unpack_from(data, entry.offset)
    begin: int = entry.offset + _LOCAL.size + name + extra
    return begin


def _unpacked(data: bytes, entry: Entry) -> bytes:
    start = _body(data, entry)
    unpacked = data[start : start + entry.packed_size]
    if entry.method == _DEFLATED:
        try:
            # One byte more than was said is enough to see that more is there.
            inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            unpacked = inflate.decompress(unpacked, entry.size + 1)
        except zlib.error:
            unpacked = b""
    if len(unpacked) != entry.size or zlib.crc32(unpacked) != entry.crc:
        return _any_directory(data).read(entry)
    return unpacked


def _any_directory(data: bytes) -> ZipDirectory:
    """Let `zipfile` read what is not plain, and tell what is wrong."""
    import zipfile

    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError) as fault:
        raise DamagedZipError(str(fault)) from fault
    listed = archive.infolist()
    entries = tuple(
        Entry(
            info.filename,
            info.orig_filename,
            info.flag_bits,
            info.compress_type,
            info.CRC,
            info.compress_size,
            info.file_size,
            info.header_offset,
            info.comment,
            info.extra,
        )
        for info in listed
    )
    infos = dict(zip(entries, listed, strict=True))

    def read(entry: Entry) -> bytes:
        try:
            return archive.read(infos[entry])
        except zipfile.BadZipFile as fault:
            raise DamagedZipError(str(fault)) from fault

    return ZipDirectory(
        entries=entries, start=archive.start_dir, comment=archive.comment, read=read
    )
