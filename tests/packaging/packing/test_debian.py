"""The pieces of Debian's package, each as Debian wants it; row 46 is `make try-packages`."""

import gzip
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from packing import debian
from packing.debian import changelog, debian_version, shared_files
from packing.metadata import load_metadata, version

METADATA = load_metadata()
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return shared_files(METADATA)


def test_what_a_desktop_looks_for_lies_where_it_looks(files: dict[str, bytes]) -> None:
    assert {
        f"applications/{METADATA.id}.desktop",
        f"metainfo/{METADATA.id}.metainfo.xml",
        f"mime/packages/{METADATA.id}.xml",
        f"icons/hicolor/48x48/apps/{METADATA.id}.png",
        "icons/hicolor/scalable/mimetypes/application-x-briefgen-project.svg",
        "man/man1/briefgen-gui.1.gz",
        "bash-completion/completions/briefgen",
        "doc/briefgen/copyright",
        "lintian/overrides/briefgen",
    } <= set(files)


def test_the_list_of_changes_is_debians_and_the_programs(files: dict[str, bytes]) -> None:
    own = gzip.decompress(files["doc/briefgen/changelog.Debian.gz"]).decode()

    assert own.startswith(f"briefgen ({debian_version()}) unstable; urgency=medium\n")
    assert re.search(r"\n -- The briefgen authors <[^>]+>  \w{3}, \d\d \w{3} \d{4} [\d:]{8} ", own)
    theirs = gzip.decompress(files["doc/briefgen/changelog.gz"])
    assert theirs == (ROOT / "CHANGELOG.md").read_bytes()


@pytest.mark.validator
def test_debian_reads_the_list_of_changes(tmp_path: Path) -> None:
    if shutil.which("dpkg-parsechangelog") is None:
        pytest.skip("dpkg-parsechangelog is not installed")
    (tmp_path / "changelog").write_text(changelog(METADATA))

    run = subprocess.run(
        ["dpkg-parsechangelog", "-l", tmp_path / "changelog", "-S", "Version"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert (run.stdout.strip(), run.stderr) == (f"{version()}-1", "")


def test_without_a_bundle_it_says_what_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(debian, "BUNDLE", tmp_path / "none")

    with pytest.raises(SystemExit, match=r"run `packaging/build.py bundle` first"):
        debian.make_deb()


def test_each_override_of_lintian_has_its_reason_above() -> None:
    lines = (ROOT / "packaging" / "linux" / "lintian-overrides").read_text().splitlines()
    paragraphs = "\n".join(lines).split("\n\n")

    for paragraph in paragraphs:
        assert paragraph.startswith("#"), paragraph
