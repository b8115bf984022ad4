"""What free desktops read of the program is what they can read."""

import configparser
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import etree

from packing.desktop_files import desktop_files
from packing.metadata import load_metadata, values

METADATA = load_metadata()
FILES = desktop_files(METADATA)
ENTRY, DESCRIPTION, FILE_TYPE = (
    f"applications/{METADATA.id}.desktop",
    f"metainfo/{METADATA.id}.metainfo.xml",
    f"mime/packages/{METADATA.id}.xml",
)


def written(folder: Path, name: str) -> Path:
    path = folder / Path(name).name
    path.write_text(FILES[name], encoding="utf-8")
    return path


def run_validator(*words: object) -> None:
    name = str(words[0])
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    run = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.replace("✔ Validation was successful.", "").strip()) == (
        0,
        "",
    )


@pytest.mark.validator
def test_row_45_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    run_validator("desktop-file-validate", written(tmp_path, ENTRY))


@pytest.mark.validator
def test_row_45_the_description_for_software_centres_is_valid(tmp_path: Path) -> None:
    run_validator(
        "appstreamcli", "validate", "--no-net", "--pedantic", written(tmp_path, DESCRIPTION)
    )


@pytest.mark.validator
def test_row_45_the_file_type_is_taken_up(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    written(packages, FILE_TYPE)

    run_validator("update-mime-database", tmp_path)

    glob = f"{METADATA.project_file.mime_type}:*{METADATA.project_file.extension}"
    assert glob in (tmp_path / "globs").read_text().splitlines()
    assert (tmp_path / f"{METADATA.project_file.mime_type}.xml").is_file()


def test_the_entry_starts_the_window_with_the_file_that_is_opened() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[method-assign,assignment] # as its documentation says
    entry.read_string(FILES[ENTRY])
    said = entry["Desktop Entry"]

    assert (said["Exec"], said["TryExec"]) == ("briefgen-gui %f", "briefgen-gui")
    assert said["MimeType"] == f"{METADATA.project_file.mime_type};"
    assert said["Icon"] == METADATA.id
    assert said["Comment[fr]"] == METADATA.in_language["fr"].summary
    assert said["Comment[zh_CN]"] == METADATA.in_language["zh"].summary


def test_the_description_names_entry_programs_type_and_version() -> None:
    description = etree.fromstring(FILES[DESCRIPTION].encode())

    assert description.findtext("id") == METADATA.id
    assert description.findtext("launchable") == f"{METADATA.id}.desktop"
    assert description.findtext("url") == METADATA.homepage
    assert description.findtext("provides/mediatype") == METADATA.project_file.mime_type
    assert [one.text for one in description.iterfind("provides/binary")] == [
        "briefgen",
        "briefgen-gui",
    ]
    (release,) = description.iterfind("releases/release")
    assert release.get("version") == values(METADATA)["version"]


def test_a_project_is_a_zip_file_with_an_icon_of_its_own() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = etree.fromstring(FILES[FILE_TYPE].encode()).find(f"{space}mime-type")

    assert kind is not None
    above, icon = kind.find(f"{space}sub-class-of"), kind.find(f"{space}icon")
    assert above is not None
    assert icon is not None
    assert above.get("type") == "application/zip"
    assert icon.get("name") == METADATA.project_file.mime_type.replace("/", "-")
