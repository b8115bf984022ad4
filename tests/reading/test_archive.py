import struct
import zipfile
from io import BytesIO

import pytest

from briefgen.errors import InputError
from briefgen.reading.archive import Archive
from briefgen.reading.limits import MEGABYTE, MOST_MEMBERS
from tests.support.source_files import zip_of

WHOLE = zip_of({"a.xml": "<a/>", "b.xml": b"x" * 2000})


def overlapping() -> bytes:
    """Give a zip two of whose entries share their bytes."""
    packed = BytesIO(zip_of({"a": b"x" * 5000, "b": b"x" * 5000}, method=zipfile.ZIP_STORED))
    data = bytearray(packed.getvalue())
    end = data.rindex(b"PK\x05\x06")
    (start,) = struct.unpack_from("<I", data, end + 16)
    first = data[start : start + 47]
    return bytes(data[:5100] + first * 2 + data[end : end + 12]) + struct.pack("<IIH", 94, 5100, 0)


def encrypted() -> bytes:
    data = bytearray(WHOLE)
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def test_members_are_read_by_name() -> None:
    archive = Archive(WHOLE, file_name="a.docx")

    assert archive.names == {"a.xml", "b.xml"}
    assert archive.read("a.xml") == b"<a/>"
    assert archive.read("missing.xml") == b""


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (WHOLE[:-30], "a.docx: is cut off or damaged. Fetch it again, or open it in its own prog"),
        (b"PK\x03\x04", "a.docx: is cut off or damaged."),
        (encrypted(), "a.docx: is protected by a password. Open it in its own program and save"),
        (
            zip_of({"a": bytes(2 * MEGABYTE)}),
            "a.docx: grows more than 100 times when unpacked. Save the document anew in its own",
        ),
        (
            zip_of({f"{at}": bytes(51 * MEGABYTE) for at in range(4)}),
            "a.docx: is larger than 200 MB when unpacked; grows more than 100 times when unpacked.",
        ),
        (
            zip_of({f"{at}": b"" for at in range(MOST_MEMBERS + 1)}),
            "a.docx: holds 5,001 members, at most 5,000 are read.",
        ),
        (overlapping(), "a.docx: has members that overlap."),
    ],
    ids=["cut", "head only", "encrypted", "ratio", "bomb", "members", "overlapping"],
)
def test_what_is_damaged_or_grows_too_large_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as fault:
        Archive(data, file_name="a.docx")

    assert str(fault.value).startswith(message)


def test_a_damaged_member_is_told_when_it_is_read() -> None:
    data = bytearray(WHOLE)
    data[40] ^= 0xFF
    archive = Archive(bytes(data), file_name="a.docx")

    with pytest.raises(InputError, match=r"a.docx: is cut off or damaged"):
        archive.read("a.xml")
