"""What is told of packages is what they are."""

from pathlib import Path

import pytest

from packing import results
from packing.bundle import gzipped
from packing.results import Made, keep, made, size_of, table


def test_a_package_is_measured(tmp_path: Path) -> None:
    package = tmp_path / "thing.whl"
    package.write_bytes(b"abc")

    one = made(package, 1.26)

    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert one == Made(name="thing.whl", bytes=3, seconds=1.3, sha256=digest)


def test_links_are_not_counted_twice(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"abc")
    (tmp_path / "two").symlink_to("one")

    assert size_of(tmp_path) == 3


def test_packages_that_are_made_later_join_those_that_lie_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "DIST", tmp_path)
    for name in ("a.whl", "b.deb"):
        (tmp_path / name).write_bytes(b"abc")
    keep([made(tmp_path / "b.deb", 1)])
    keep([made(tmp_path / "a.whl", 2)])
    (tmp_path / "b.deb").unlink()

    kept = keep([])

    assert [one.name for one in kept] == ["a.whl"]
    (line,) = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert line == f"{kept[0].sha256}  a.whl"


def test_the_table_gives_megabytes_and_seconds() -> None:
    one = Made(
        name="thing.deb", bytes=57_400_000, seconds=55, sha256="0" * 64, unpacked_bytes=164_000_000
    )

    assert table([one]).splitlines()[1].split()[:4] == ["thing.deb", "57.4", "164.0", "55.0"]


def test_compressing_keeps_no_moment() -> None:
    assert gzipped(b"text")[4:8] == bytes(4)
