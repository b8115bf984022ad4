"""What is packed into archives: in order, by nobody, at the moment of the source."""

import lzma
import tarfile
import zipfile
from pathlib import Path

import pytest

from packing import bundle
from packing.bundle import archived, bundle_name
from packing.metadata import version


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(bundle, "DIST", tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    made = tmp_path / "thing"
    (made / "inside").mkdir(parents=True)
    (made / "program").write_bytes(b"run")
    (made / "program").chmod(0o755)
    (made / "inside" / "data").write_bytes(b"data")
    (made / "link").symlink_to("program")
    return made


def test_the_archive_is_named_after_program_version_and_system() -> None:
    assert bundle_name().startswith(f"briefgen-{version()}-")


def test_linux_gets_rights_and_links_but_no_names_of_who_packed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "_SYSTEM", "linux")

    first = archived(folder, "first")
    second = archived(folder, "second")

    with tarfile.open(first) as packed:
        entries = packed.getmembers()
    assert [entry.name for entry in entries] == [
        "thing",
        "thing/inside",
        "thing/inside/data",
        "thing/link",
        "thing/program",
    ]
    assert {(entry.mtime, entry.uid, entry.uname) for entry in entries} == {(1800000000, 0, "")}
    assert entries[3].linkname == "program"
    assert entries[4].mode & 0o111
    assert first.read_bytes() == second.read_bytes()


def test_what_the_second_program_has_of_the_first_is_packed_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "_SYSTEM", "linux")
    reach = 2 * 8 * 1024**2

    packed = archived(folder, "first").read_bytes()

    with pytest.raises(lzma.LZMAError, match="Memory usage limit"):
        lzma.LZMADecompressor(memlimit=reach).decompress(packed)


def test_other_systems_get_a_zip_file_with_rights_and_links(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle, "_SYSTEM", "macos")

    with zipfile.ZipFile(archived(folder, "first")) as packed:
        entries = {entry.filename: entry for entry in packed.infolist()}
        link = packed.read("thing/link")

    assert set(entries) == {"thing/inside/data", "thing/link", "thing/program"}
    assert link == b"program"
    assert (entries["thing/program"].external_attr >> 16) & 0o111
    assert entries["thing/program"].date_time == (2027, 1, 15, 8, 0, 0)
    assert archived(folder, "second").read_bytes() == archived(folder, "third").read_bytes()
