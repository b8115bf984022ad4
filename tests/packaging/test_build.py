"""The driver makes what it is asked for, in order."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from packing.results import Made

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def build(tmp_path: Path) -> dict[str, Any]:
    """Load the driver with targets that only note that they were asked for."""
    found = runpy.run_path(str(ROOT / "packaging" / "build.py"))
    names: dict[str, Any] = found["main"].__globals__
    names["DIST"] = tmp_path / "dist"
    names["kept"] = []
    names["keep"] = names["kept"].extend
    for target in list(names["TARGETS"]):
        one = Made(name=target, bytes=1, seconds=1, sha256="0" * 64)
        names["TARGETS"][target] = lambda one=one: one
    return names


def test_packages_are_made_in_the_order_of_the_words(build: dict[str, Any]) -> None:
    assert build["main"](["sdist", "wheel"]) == 0
    assert [one.name for one in build["kept"]] == ["sdist", "wheel"]


@pytest.mark.parametrize("has_debian", [True, False])
def test_all_is_what_this_system_can_make(
    build: dict[str, Any], monkeypatch: pytest.MonkeyPatch, *, has_debian: bool
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/dpkg-deb" if has_debian else None)

    assert build["main"](["all"]) == 0
    made = [one.name for one in build["kept"]]
    assert made == ["wheel", "sdist", "bundle", *(["deb"] if has_debian else [])]


@pytest.mark.parametrize("words", [[], ["wheels"], ["wheel", "msi"]])
def test_unknown_words_are_refused_before_anything_is_made(
    build: dict[str, Any], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert build["main"](words) == 2
    assert capsys.readouterr().err == "usage: build.py wheel|sdist|bundle|deb|all …\n"
    assert build["kept"] == []
