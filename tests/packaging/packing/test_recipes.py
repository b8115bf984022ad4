"""The recipes that can't be run here name what is there, and say what the others say."""

import ast
import json
import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from packing.flatpak import flatpak_recipe
from packing.macos import bundle_properties
from packing.metadata import load_metadata, version
from packing.windows import four_numbers, installer_script, version_resource, write_windows_files

ROOT = Path(__file__).resolve().parents[3]
METADATA = load_metadata()
KIND = METADATA.project_file


def sections_of(script: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in script.splitlines():
        if named := re.fullmatch(r"\[(\w+)\]", line):
            found[named[1]] = []
        elif line and not line.startswith((";", "#")):
            found[list(found)[-1]].append(line)
    return found


INSTALLER = sections_of(installer_script(METADATA))


def test_the_installer_says_what_the_program_is() -> None:
    setup = dict(line.split("=", 1) for line in INSTALLER["Setup"])

    assert setup["AppName"] == METADATA.name
    assert setup["AppVersion"] == version()
    assert setup["AppPublisherURL"] == METADATA.homepage
    assert setup["OutputBaseFilename"] == f"briefgen-{version()}-windows-setup"
    assert setup["AppId"] == "{{9E0B6C1F-3B0C-4C55-9D61-6D2B0E4F5A77}", "never change it"


def test_the_installer_registers_the_type_of_projects_and_takes_it_back() -> None:
    lines = [line for line in INSTALLER["Registry"] if "Software\\Classes" in line]

    assert f'Subkey: "Software\\Classes\\{KIND.extension}"' in lines[0]
    assert f'ValueData: "{METADATA.id}"' in lines[0]
    assert any('""{app}\\briefgen-gui.exe"" ""%1""' in line for line in lines)
    assert any("uninsdeletekey" in line for line in lines)


def test_the_installer_packs_what_the_build_makes(tmp_path: Path) -> None:
    write_windows_files(METADATA, tmp_path)
    sources = re.findall(r'Source: "([^"]+)"', "\n".join(INSTALLER["Files"]))
    bundle = (ROOT / "packaging" / "packing" / "bundle.py").read_text()

    assert sources == ["bundle\\briefgen\\*", "project.ico"]
    assert '"project.ico"' in bundle
    assert (tmp_path / "briefgen.iss").read_text(encoding="utf-8-sig").count("[Setup]") == 1
    assert {path.name for path in tmp_path.iterdir()} == {
        "briefgen.iss",
        "briefgen.version",
        "briefgen-gui.version",
    }


def test_tasks_that_lines_ask_for_are_there() -> None:
    named = {re.search(r'Name: "(\w+)"', line)[1] for line in INSTALLER["Tasks"]}  # type: ignore[index] # every task has a name
    asked = set(re.findall(r"Tasks: (\w+)", "\n".join(INSTALLER["Icons"] + INSTALLER["Registry"])))

    assert asked == named


def test_windows_shows_name_and_version_of_both_programs() -> None:
    for program in ("briefgen", "briefgen-gui"):
        resource = ast.parse(version_resource(METADATA, program), mode="eval")
        told = {
            call.args[0].value: call.args[1].value  # type: ignore[attr-defined] # all are texts
            for call in ast.walk(resource)
            if isinstance(call, ast.Call) and call.func.id == "StringStruct"  # type: ignore[attr-defined] # all are plain names
        }

        assert told["OriginalFilename"] == f"{program}.exe"
        assert told["ProductName"] == METADATA.name
        assert told["ProductVersion"] == version()


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("1.2.3", (1, 2, 3, 0)),
        ("1.2.3.4", (1, 2, 3, 4)),
        ("1.2rc1", (1, 2, 0, 0)),
        ("dev", (0,) * 4),
    ],
)
def test_windows_gets_four_numbers(said: str, numbers: tuple[int, ...]) -> None:
    assert four_numbers(said) == numbers


def test_macos_gets_properties_with_the_type_of_projects() -> None:
    properties = plistlib.loads(plistlib.dumps(bundle_properties(METADATA)))
    (document,) = properties["CFBundleDocumentTypes"]
    (declared,) = properties["UTExportedTypeDeclarations"]

    assert properties["CFBundleIdentifier"] == METADATA.id
    assert properties["CFBundleShortVersionString"] == version()
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == [KIND.extension.removeprefix(".")]
    assert tags["public.mime-type"] == [KIND.mime_type]
    assert document["CFBundleTypeIconFile"] == "project.icns"


@pytest.mark.validator
def test_flatpak_reads_its_recipe_which_asks_for_no_network(tmp_path: Path) -> None:
    if shutil.which("flatpak-builder") is None:
        pytest.skip("flatpak-builder is not installed")
    (tmp_path / "share").mkdir()
    (tmp_path / "recipe.yaml").write_text(flatpak_recipe(METADATA, "briefgen.tar.xz", "0" * 64))

    run = subprocess.run(
        ["flatpak-builder", "--show-manifest", "recipe.yaml"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    recipe = json.loads(run.stdout)

    assert recipe["id"] == METADATA.id
    assert recipe["command"] == "briefgen-gui"
    assert "--share=network" not in recipe["finish-args"]
