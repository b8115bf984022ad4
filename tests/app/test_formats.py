"""Every format version that was ever written opens, says the same, and can be exported."""

import zipfile
from pathlib import Path

import msgspec
import pytest

from briefgen.app.export_settings import ExportSettings
from briefgen.app.project_file import load_project, save_project
from briefgen.app.render_brief import render_brief
from briefgen.model.project import FORMAT_VERSION
from tests.support.sample_project import sample_project

FORMATS = Path(__file__).with_name("formats")
FILES = sorted(FORMATS.glob("*.brief")) + sorted(FORMATS.glob("*.json"))


def stored(path: Path) -> dict[str, object]:
    """Give the JSON of a project as it stands in a file."""
    if path.suffix == ".json":
        data = path.read_bytes()
    else:
        with zipfile.ZipFile(path) as archive:
            data = archive.read("project.json")
    return msgspec.json.decode(data, type=dict[str, object])


def test_there_is_a_file_of_every_version_that_was_ever_written() -> None:
    versions = {tuple(msgspec.convert(stored(path)["version"], list[int])) for path in FILES}

    assert FORMAT_VERSION in versions
    assert {major for major, _ in versions} == set(range(1, FORMAT_VERSION[0] + 1))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_any_version_opens_and_is_saved_with_all_it_said(
    path: Path, tmp_path: Path
) -> None:
    opened = load_project(path)
    again = tmp_path / f"again{path.suffix}"

    save_project(opened, opened.project, path=again)

    assert load_project(again).project == opened.project
    assert says(stored(again), whatever=stored(path))


def says(new: object, *, whatever: object) -> bool:
    """Tell whether new JSON has everything that an old one has, and maybe more fields."""
    match new, whatever:
        case dict(), dict():
            return all(key in new and says(new[key], whatever=one) for key, one in whatever.items())
        case list(), list():
            pairs = zip(new, whatever, strict=False)
            return len(new) == len(whatever) and all(says(a, whatever=b) for a, b in pairs)
        case _:
            return new == whatever


def test_the_first_file_says_what_was_put_into_it() -> None:
    opened = load_project(FORMATS / "1.0-first.brief")

    assert opened.project == sample_project() == load_project(FORMATS / "1.0-first.json").project
    assert opened.original(opened.project.dossier.sources[0].id) == (".txt", b"as it came")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_any_version_can_be_exported(path: Path) -> None:
    rendered = render_brief(load_project(path).project, ExportSettings(formats=("md",)))

    assert rendered.files["md"].data
