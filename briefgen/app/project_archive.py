"""The zip around a project: read with limits, written byte for byte the same each time.

The members are kept as they are packed, so that a save copies what did not change
instead of compressing it again. Format: PKWARE APPNOTE 6.3.10, without zip64.
"""

import struct
import zlib
from collections.abc import Iterable, Mapping

from briefgen.errors import BriefgenError, InputError, OutputError
from briefgen.model.value import Value
from briefgen.zip_directory import Entry, zip_directory

MEGABYTE = 1_000_000
STORED, DEFLATED = 0, 8
# 1 January 1980, 00:00, the first moment that zip knows.
_DATE, _TIME = 0x0021, 0
_UTF8_NAME, _ENCRYPTED = 0x0800, 0x0001
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s4B4H3I5H2I")
_END = struct.Struct("<4s4H2IH")


class Limits(Value):
    """What a project file must not exceed; sizes in bytes.

    The ratio of unpacked to packed size is asked of members from `small` bytes on.
    """

    packed: int = 200 * MEGABYTE
    unpacked: int = 1_000 * MEGABYTE
    ratio: int = 100
    small: int = MEGABYTE
    members: int = 5_000


LIMITS = Limits()


class PackedMember(Value):
    """One member as it stands in the zip: method, CRC-32, unpacked size and packed bytes."""

    method: int
    crc: int
    size: int
    packed: bytes


def pack(data: bytes) -> PackedMember:
    """Compress one member; what would shrink so much that reading suspects it is only stored."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = deflate.compress(data) + deflate.flush()
    if len(packed) >= len(data) or len(data) > LIMITS.ratio * len(packed):
        return PackedMember(method=STORED, crc=zlib.crc32(data), size=len(data), packed=data)
    return PackedMember(method=DEFLATED, crc=zlib.crc32(data), size=len(data), packed=packed)


def unpack(name: str, member: PackedMember) -> bytes:
    """Give a member's bytes; raise InputError where they are not what the zip promises."""
    if member.method == STORED:
        data = member.packed
    else:
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            # One byte more than promised is enough to see that the size is a lie.
            data = inflate.decompress(member.packed, member.size + 1)
        except zlib.error as fault:
            raise _damaged(name) from fault
    if len(data) != member.size or zlib.crc32(data) != member.crc:
        raise _damaged(name)
    return data


def read_archive(data: bytes, *, limits: Limits = LIMITS) -> dict[str, PackedMember]:
    """Give the members of a zip by name, packed; raise InputError for what is damaged or unsafe."""
    try:
        entries = zip_directory(data).entries
    except (NotImplementedError, ValueError, struct.error) as fault:
        raise InputError(
            "the file is cut off or damaged.", hint="Use a backup or fetch the file again."
        ) from fault
    if sum(entry.packed_size for entry in entries) > len(data):
        # Members that share their bytes: the trick of bombs with a harmless ratio each.
        raise InputError("its members overlap.", hint="Use a backup or fetch the file again.")
    names = [entry.stored_name for entry in entries]
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(f"{twice!r} is in it twice.")
    members = {entry.stored_name: _packed_member(data, entry) for entry in entries}
    check_limits(members, limits=limits, error=InputError)
    return members


def archive_bytes(members: Mapping[str, PackedMember], *, limits: Limits = LIMITS) -> bytes:
    """Write members, in the given order, as a zip; raise OutputError where it gets too large."""
    check_limits(members, limits=limits, error=OutputError)
    body, directory = bytearray(), bytearray()
    for name, member in members.items():
        offset, raw_name = len(body), name.encode()
        body += _LOCAL.pack(b"PK\3\4", 20, *_details(member), len(raw_name), 0)
        body += raw_name + member.packed
        directory += _CENTRAL.pack(
            b"PK\1\2", 20, 0, 20, 0, *_details(member), len(raw_name), 0, 0, 0, 0, 0, offset
        )
        directory += raw_name
    count = len(members)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), len(body), 0)
    return bytes(body + directory + end)


def check_limits(
    members: Mapping[str, PackedMember], *, limits: Limits, error: type[BriefgenError]
) -> None:
    """Raise `error` with all limits that the members exceed."""
    faults = list(_exceeded(members, limits))
    if faults:
        raise error("; ".join(faults) + ".", hint="Leave originals out or split the project.")


def _exceeded(members: Mapping[str, PackedMember], limits: Limits) -> Iterable[str]:
    packed = sum(len(member.packed) for member in members.values())
    unpacked = sum(member.size for member in members.values())
    if len(members) > limits.members:
        yield f"it holds {len(members):,} members, at most {limits.members:,} are allowed"
    if packed > limits.packed:
        yield f"it is larger than {limits.packed // MEGABYTE} MB"
    if unpacked > limits.unpacked:
        yield f"unpacked it is larger than {limits.unpacked // MEGABYTE:,} MB"
    for name, member in members.items():
        if member.size > max(limits.small, limits.ratio * len(member.packed)):
            yield f"{name!r} grows more than {limits.ratio} times when unpacked"


def _details(member: PackedMember) -> tuple[int, ...]:
    sizes = (member.crc, len(member.packed), member.size)
    return (_UTF8_NAME, member.method, _TIME, _DATE, *sizes)


def _packed_member(data: bytes, entry: Entry) -> PackedMember:
    name = entry.stored_name
    if entry.flags & _ENCRYPTED:
        raise InputError(f"{name!r} is encrypted.", hint="Save it without a password.")
    if entry.method not in (STORED, DEFLATED):
        raise InputError(f"{name!r} is packed by method {entry.method}; use deflate.")
    head = data[entry.offset : entry.offset + _LOCAL.size]
    if len(head) < _LOCAL.size or head[:4] != b"PK\3\4":
        raise _damaged(name)
    start = entry.offset + _LOCAL.size + sum(_LOCAL.unpack(head)[-2:])
    packed = data[start : start + entry.packed_size]
    return PackedMember(method=entry.method, crc=entry.crc, size=entry.size, packed=packed)


def _damaged(name: str) -> InputError:
    return InputError(f"{name!r} is damaged.", hint="Use a backup or fetch the file again.")
