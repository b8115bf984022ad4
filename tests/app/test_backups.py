from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefgen.app.backups import MOST, Backups

NOON = datetime(2031, 5, 6, 12, tzinfo=UTC)


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "state" / "backups")


def minute(number: int) -> datetime:
    return NOON + timedelta(minutes=number)


def test_row_9_the_last_ten_versions_are_kept_the_newest_first(
    backups: Backups, tmp_path: Path
) -> None:
    path = tmp_path / "talks.brief"
    for number in range(MOST + 3):
        backups.add(path, f"{number}".encode(), now=minute(number))

    versions = backups.versions(path)

    assert [version.path.read_bytes() for version in versions] == [
        f"{number}".encode() for number in range(MOST + 2, 2, -1)
    ]
    assert versions[0].replaced == minute(MOST + 2)


def test_the_same_version_is_not_kept_twice_in_a_row(backups: Backups, tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    for number, data in enumerate((b"a", b"a", b"b", b"a")):
        backups.add(path, data, now=minute(number))

    assert [one.path.read_bytes() for one in backups.versions(path)] == [b"a", b"b", b"a"]


def test_what_is_no_version_is_passed_over(backups: Backups, tmp_path: Path) -> None:
    path = tmp_path / "talks.brief"
    assert backups.versions(path) == ()
    backups.add(path, b"a", now=NOON)
    (kept,) = backups.versions(path)
    kept.path.with_name("notes.brief").touch()

    assert backups.versions(path) == (kept,)
    assert backups.versions(tmp_path / "other" / "talks.brief") == ()


def test_after_the_clock_was_set_back_the_newest_version_is_still_the_newest(
    backups: Backups, tmp_path: Path
) -> None:
    path = tmp_path / "talks.brief"
    for number in range(MOST + 3):
        backups.add(path, f"{number}".encode(), now=minute(-number))

    versions = backups.versions(path)

    assert [one.path.read_bytes() for one in versions] == [
        f"{number}".encode() for number in range(MOST + 2, 2, -1)
    ]


def test_versions_without_a_number_are_older_than_all_others(
    backups: Backups, tmp_path: Path
) -> None:
    path = tmp_path / "talks.brief"
    backups.add(path, b"new", now=NOON)
    (newest,) = backups.versions(path)
    for stamp, data in (("20320101T000000000000", b"old"), ("20330101T000000000000", b"older")):
        newest.path.with_name(f"{stamp}.brief").write_bytes(data)

    assert [one.path.read_bytes() for one in backups.versions(path)] == [b"new", b"older", b"old"]


def test_a_version_that_can_t_be_read_or_removed_keeps_no_other_from_being_kept(
    backups: Backups, tmp_path: Path
) -> None:
    path = tmp_path / "talks.brief"
    backups.add(path, b"0", now=NOON)
    (first,) = backups.versions(path)
    first.path.unlink()
    first.path.mkdir()
    for number in range(1, MOST + 2):
        backups.add(path, f"{number}".encode(), now=minute(number))

    newest, *_, oldest = backups.versions(path)

    assert newest.path.read_bytes() == f"{MOST + 1}".encode()
    assert oldest == first
