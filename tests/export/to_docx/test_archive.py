"""Packing members."""

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZipFile

import pytest

from briefgen.export.to_docx.archive import archive, utc


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
