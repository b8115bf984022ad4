import io
import zipfile
import zlib

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefgen.app.project_archive import (
    DEFLATED,
    LIMITS,
    STORED,
    Limits,
    PackedMember,
    archive_bytes,
    pack,
    read_archive,
    unpack,
)
from briefgen.errors import InputError, OutputError


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return buffer.getvalue()


@given(
    members=st.dictionaries(
        st.text("abcø/.-", min_size=1, max_size=8), st.binary(max_size=200), max_size=5
    )
)
@example(members={"text": b"a" * 100})
def test_what_is_written_is_read_again_here_and_by_others(members: dict[str, bytes]) -> None:
    packed = {name: pack(data) for name, data in members.items()}

    data = archive_bytes(packed)

    assert read_archive(data) == packed
    assert {name: unpack(name, member) for name, member in packed.items()} == members
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == list(members)
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in members} == members


def test_every_member_carries_the_same_date() -> None:
    data = archive_bytes({"project.json": pack(b"{}")})

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.getinfo("project.json").date_time == (1980, 1, 1, 0, 0, 0)


def test_what_other_programs_zip_is_read() -> None:
    members = read_archive(zipped(("project.json", b"{}" * 100), method=zipfile.ZIP_STORED))

    assert unpack("project.json", members["project.json"]) == b"{}" * 100


def test_what_does_not_shrink_is_stored() -> None:
    assert pack(b"ab").method == STORED


def test_what_shrinks_is_deflated() -> None:
    assert pack(b"Norland " * 20).method == DEFLATED


def test_what_would_look_like_a_bomb_is_stored_and_stays_readable() -> None:
    blanks = b" " * (2 * LIMITS.small)

    member = pack(blanks)

    assert member.method == STORED
    assert read_archive(archive_bytes({"text": member}))["text"] == member


@pytest.mark.parametrize("length", [0, 10, -1, -23])
def test_a_cut_off_archive_is_refused(length: int) -> None:
    with pytest.raises(InputError, match="the file is cut off or damaged"):
        read_archive(zipped(("project.json", b"{}"))[:length])


@pytest.mark.parametrize(
    "member",
    [
        PackedMember(method=STORED, crc=zlib.crc32(b"text"), size=5, packed=b"text"),
        PackedMember(method=STORED, crc=1, size=4, packed=b"text"),
        PackedMember(method=DEFLATED, crc=0, size=4, packed=b"\xff\xff"),
        PackedMember(method=DEFLATED, crc=0, size=9, packed=pack(b"a" * 90).packed),
    ],
    ids=["short", "other bytes", "no deflate", "more than promised"],
)
def test_a_member_that_is_not_what_was_promised_is_damaged(member: PackedMember) -> None:
    with pytest.raises(InputError, match=r"'project.json' is damaged. Use a backup"):
        unpack("project.json", member)


def test_a_name_that_stands_twice_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(("a", b"1"), ("b", b"2"), ("b", b"3"))

    with pytest.raises(InputError, match="'b' is in it twice"):
        read_archive(data)


def test_an_encrypted_member_is_refused() -> None:
    data = bytearray(zipped(("project.json", b"{}")))
    data[data.index(b"PK\1\2") + 8] |= 1

    with pytest.raises(InputError, match=r"'project.json' is encrypted. Save it without a"):
        read_archive(bytes(data))


def test_another_method_of_packing_is_refused() -> None:
    with pytest.raises(InputError, match=r"'project.json' is packed by method 12; use deflate"):
        read_archive(zipped(("project.json", b"{}"), method=zipfile.ZIP_BZIP2))


@pytest.mark.parametrize("offset", [3, 2**31])
def test_a_member_that_is_not_where_the_directory_says_is_damaged(offset: int) -> None:
    data = bytearray(zipped(("project.json", b"{}")))
    place = data.index(b"PK\1\2") + 42
    data[place : place + 4] = offset.to_bytes(4, "little")

    with pytest.raises(InputError, match=r"'project.json' is damaged"):
        read_archive(bytes(data))


def test_members_that_share_their_bytes_are_refused() -> None:
    data = bytearray(zipped(("a", b"1" * 50), ("b", b"2" * 50), method=zipfile.ZIP_STORED))
    for start in (data.index(b"PK\1\2"), data.rindex(b"PK\1\2")):
        data[start + 20 : start + 24] = len(data).to_bytes(4, "little")

    with pytest.raises(InputError, match="its members overlap"):
        read_archive(bytes(data))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(InputError, match="'bomb' grows more than 100 times when unpacked"):
        read_archive(zipped(("bomb", b"0" * (LIMITS.small + 1))))


SMALL = Limits(packed=2_000_000, unpacked=3_000_000, ratio=10, small=10, members=2)


@pytest.mark.parametrize(
    ("members", "fault"),
    [
        ({"a": (1, 1), "b": (1, 1), "c": (1, 1)}, "it holds 3 members, at most 2 are allowed."),
        ({"a": (2_000_001, 1)}, "it is larger than 2 MB."),
        ({"a": (1_000_000, 3_000_001)}, "unpacked it is larger than 3 MB."),
        ({"a": (1, 11)}, "'a' grows more than 10 times when unpacked."),
        (
            {"a": (2_000_001, 1), "b": (1, 11)},
            "it is larger than 2 MB; 'b' grows more than 10 times when unpacked.",
        ),
    ],
)
def test_each_limit_is_named(members: dict[str, tuple[int, int]], fault: str) -> None:
    packed = {
        name: PackedMember(method=STORED, crc=0, size=size, packed=b"\0" * length)
        for name, (length, size) in members.items()
    }

    with pytest.raises(OutputError) as caught:
        archive_bytes(packed, limits=SMALL)

    assert caught.value.message == fault
    assert caught.value.hint == "Leave originals out or split the project."


def test_at_its_limits_an_archive_is_allowed() -> None:
    member = PackedMember(method=STORED, crc=0, size=10, packed=b"\0")

    assert archive_bytes({"a": member, "b": member}, limits=SMALL)
