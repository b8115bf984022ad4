"""A zip that is read plainly is what `zipfile` reads, to its last byte, damaged or not."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import zip_directory as reading
from briefgen.zip_directory import DamagedZipError, Entry, ZipDirectory, zip_directory

_FAULTS = (
    *(
        DamagedZipError,
        NotImplementedError,
        RuntimeError,
        EOFError,
        OSError,
        zlib.error,
        struct.error,
    ),
    UnicodeDecodeError,
)


def made(
    *members: tuple[str, bytes],
    method: int = zipfile.ZIP_DEFLATED,
    comment: bytes = b"",
    change: Callable[[zipfile.ZipInfo], None] = lambda _: None,
) -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", method) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            change(info)
            archive.writestr(info, data)
        archive.comment = comment
    return output.getvalue()


MEMBERS = (("word/document.xml", b"<a/>" * 90), ("é.txt", b"plain"), ("empty", b""))
PLAIN = made(*MEMBERS)


def _as_zipfile_reads(data: bytes) -> ZipDirectory:
    return reading._any_directory(data)


def _outcome(read: Callable[[bytes], ZipDirectory], data: bytes) -> object:
    """Give all that a directory says and holds, or how reading it ends."""
    try:
        found = read(data)
    except _FAULTS as fault:
        return type(fault), str(fault)
    return found.entries, found.start, found.comment, [_read(found, one) for one in found.entries]


def _read(found: ZipDirectory, entry: Entry) -> object:
    try:
        return found.read(entry)
    except _FAULTS as fault:
        return type(fault), str(fault)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_plain_zip_is_read_without_zipfile(method: int) -> None:
    data = made(*MEMBERS, method=method)

    with patch.object(reading, "_any_directory", side_effect=AssertionError):
        found = zip_directory(data)
        assert [(one.name, found.read(one)) for one in found.entries] == [*MEMBERS]
    assert _outcome(zip_directory, data) == _outcome(_as_zipfile_reads, data)


def _commented(info: zipfile.ZipInfo) -> None:
    info.comment = b"a remark"


def _of_a_new_format(info: zipfile.ZipInfo) -> None:
    info.extract_version = 60


UNUSUAL = {
    "no zip": b"no zip at all, but as long as one that has an end",
    "nothing": b"",
    "a remark": made(*MEMBERS, comment=b"a remark"),
    "remarks on members": made(*MEMBERS, change=_commented),
    "a new format": made(*MEMBERS, change=_of_a_new_format),
    "another packing": made(*MEMBERS, method=zipfile.ZIP_BZIP2),
    "something before": b"before" + PLAIN,
    "something behind": PLAIN + b"behind",
    "a name of another system": made(("a\\b", b"1")),
    "a name with a zero": PLAIN.replace(b"empty", b"em\0ty"),
    "a name that is no UTF-8": PLAIN.replace("é.txt".encode(), b"\xff\xff.txt"),
    "a name that is no ASCII": made(("empty", b"")).replace(b"empty", b"\xe9mpty"),
    "another name at the member": PLAIN.replace(b"empty", b"emptX", 1),
    "another count": PLAIN[:-12] + b"\x04\0" + PLAIN[-10:],
    "two other counts": PLAIN[:-14] + b"\x04\0\x04\0" + PLAIN[-10:],
    "a mark of zip64": PLAIN[:-42] + b"PK\6\7" + PLAIN[-38:],
    "a damaged directory": PLAIN.replace(b"PK\1\2", b"PK\1\3"),
    "a directory cut short": PLAIN.replace(b"PK\1\2", b"PK\1\2")[:-22]
    + b"\0" * 9
    + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 3, 3, 181, len(PLAIN) - 22 - 172, 0),
    "a member that is cut": PLAIN.replace(b"plain", b"pla"),
    "other bytes": made(*MEMBERS, method=zipfile.ZIP_STORED).replace(b"plain", b"plane"),
    "bytes that do not unpack": PLAIN.replace(PLAIN[47:52], b"\xff\xff\xff\xff\xff"),
}


@pytest.mark.parametrize("data", UNUSUAL.values(), ids=UNUSUAL)
def test_what_is_unusual_or_wrong_is_told_as_zipfile_tells_it(data: bytes) -> None:
    assert _outcome(zip_directory, data) == _outcome(_as_zipfile_reads, data)


def test_a_member_beyond_the_end_and_one_inside_another_are_not_plain() -> None:
    at = PLAIN.index(b"PK\1\2")
    for offset in (len(PLAIN) - 3, 0x7FFFFFFF, 5):
        data = PLAIN[: at + 42] + struct.pack("<I", offset) + PLAIN[at + 46 :]
        assert reading._plain_directory(data) is None
    size = PLAIN[: at + 20] + struct.pack("<I", 500) + PLAIN[at + 24 :]
    assert reading._plain_directory(size) is None


@given(st.lists(st.tuples(st.integers(0, len(PLAIN) - 1), st.integers(0, 255)), max_size=4))
def test_damage_of_any_kind_is_told_as_zipfile_tells_it(damage: list[tuple[int, int]]) -> None:
    data = bytearray(PLAIN)
    for place, byte in damage:
        data[place] = byte

    if reading._plain_directory(bytes(data)):
        assert _outcome(zip_directory, bytes(data)) == _outcome(_as_zipfile_reads, bytes(data))
