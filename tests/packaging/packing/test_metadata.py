"""One place says what every package says."""

import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

import briefgen
from briefgen.gui.translation import LANGUAGES
from packing.metadata import build_environment, filled, load_metadata, source_date, values, version

ROOT = Path(__file__).resolve().parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_version_is_that_of_the_program() -> None:
    assert version() == briefgen.__version__


def test_python_packages_say_what_the_others_say() -> None:
    metadata = load_metadata()

    assert PROJECT["name"] == metadata.name
    assert PROJECT["license"] == metadata.licence
    assert PROJECT["urls"]["Homepage"] == metadata.homepage
    assert PROJECT["authors"] == [{"name": metadata.developer}]


def test_the_homepage_stands_in_one_place_and_where_python_wants_it() -> None:
    homepage = load_metadata().homepage
    said = [
        path.relative_to(ROOT).as_posix()
        for folder in ("packaging", "briefgen", "assets", ".github")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.is_file() and path.suffix != ".pyc" and homepage.encode() in path.read_bytes()
    ]

    assert said == ["packaging/metadata.toml"]


def test_desktops_are_told_in_all_languages_of_the_window() -> None:
    assert {"en", *load_metadata().in_language} == set(LANGUAGES)


def test_the_moment_is_the_one_that_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")

    assert source_date() == datetime(2027, 1, 15, 8, tzinfo=UTC)
    assert build_environment()["SOURCE_DATE_EPOCH"] == "1800000000"


def test_without_one_it_is_that_of_the_source_and_never_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)

    assert source_date() == source_date()
    assert source_date() < datetime.now(UTC)


def test_a_template_with_an_unknown_name_is_refused() -> None:
    given = values(load_metadata())
    del given["homepage"]

    with pytest.raises(KeyError, match="homepage"):
        filled("windows/briefgen.iss.in", {**given, "four_numbers": "1.2.3.4"})


def test_every_template_is_filled_by_some_package() -> None:
    templates = {path.name for path in (ROOT / "packaging").rglob("*.in")}
    code = "".join(path.read_text() for path in (ROOT / "packaging" / "packing").glob("*.py"))
    named = set(re.findall(r"\"(?:linux|windows|flatpak)/([^\"]+\.in)\"", code))

    named = {name.replace("{name}", load_metadata().id) for name in named}
    assert templates == {name.replace("{metadata.id}", load_metadata().id) for name in named}
