"""Packing members."""

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from briefgen.export.to_docx.archive import _packed_once, archive, utc


@pytest.mark.parametrize(
    ("stamp", "date"),
    [
        (datetime(2031, 3, 14, 9, 0, 8, tzinfo=UTC), (2031, 3, 14, 9, 0, 8)),
        (datetime(1970, 1, 1, tzinfo=UTC), (1980, 1, 1, 0, 0, 0)),
        (datetime(2200, 1, 1, tzinfo=UTC), (2107, 12, 31, 0, 0, 0)),
    ],
)
def test_members_bear_the_stamp_as_far_as_a_zip_can_hold_it(
    stamp: datetime, date: tuple[int, ...]
) -> None:
    with ZipFile(BytesIO(archive({"a.xml": b"<a/>"}, stamp=stamp))) as packed:
        (entry,) = packed.infolist()

    assert entry.date_time == date
    assert entry.create_system == 0


def test_the_order_in_which_members_come_does_not_matter() -> None:
    stamp = datetime(2031, 3, 14, tzinfo=UTC)

    one = archive({"word/a.xml": b"a", "[Content_Types].xml": b"b"}, stamp=stamp)
    other = archive({"[Content_Types].xml": b"b", "word/a.xml": b"a"}, stamp=stamp)

    assert one == other
    with ZipFile(BytesIO(one)) as packed:
        assert packed.namelist() == ["[Content_Types].xml", "word/a.xml"]


def test_a_moment_without_a_zone_is_taken_to_be_in_utc() -> None:
    bare = datetime(2031, 3, 14, 9)
    elsewhere = datetime(2031, 3, 14, 11, tzinfo=timezone(timedelta(hours=2)))

    assert utc(bare) == utc(elsewhere) == datetime(2031, 3, 14, 9, tzinfo=UTC)


@pytest.mark.parametrize("method", [ZIP_DEFLATED, ZIP_STORED])
def test_the_bytes_are_those_that_pythons_own_writer_writes(method: int) -> None:
    members = {
        "[Content_Types].xml": b"<Types/>" * 90,
        "word/document.xml": b"<w:document/>" * 9000,
        "word/styles.xml": b"",
        "word/media/größe.png": bytes(range(256)),
    }

    packed = archive(members, stamp=datetime(2031, 3, 14, 9, 5, 9, tzinfo=UTC), method=method)

    target = BytesIO()
    with ZipFile(target, "w") as written:
        for name in sorted(members):
            entry = ZipInfo(name, date_time=(2031, 3, 14, 9, 5, 9))
            entry.compress_type, entry.create_system = method, 0
            written.writestr(entry, members[name])
    assert packed == target.getvalue()


def test_what_a_look_shares_is_packed_once_and_each_file_holds_its_own() -> None:
    stamp = datetime(2031, 3, 14, tzinfo=UTC)

    files = [archive({"word/styles.xml": look}, stamp=stamp) for look in (b"red", b"blue", b"red")]

    with ZipFile(BytesIO(files[1])) as packed:
        assert packed.read("word/styles.xml") == b"blue"
    assert files[0] == files[2]


def test_the_words_of_a_brief_are_not_kept() -> None:
    archive({"word/document.xml": b"Only here"}, stamp=datetime(2031, 3, 14, tzinfo=UTC))

    kept = _packed_once.cache_info().currsize
    archive({"word/document.xml": b"Only there"}, stamp=datetime(2031, 3, 14, tzinfo=UTC))

    assert _packed_once.cache_info().currsize == kept
