"""The schemas for editors are those of the program, and editors find them."""

import json
import re
import runpy
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = runpy.run_path(str(ROOT / "packaging" / "build_schemas.py"))
VSCODE = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
TAPLO = tomllib.loads((ROOT / ".taplo.toml").read_text(encoding="utf-8"))
FOLDERS = {
    "recipe": "recipes",
    "house-style": "house_styles",
    "marking-scheme": "marking_schemes",
    "fonts": "fonts",
}


def test_the_committed_schemas_are_those_of_the_program() -> None:
    committed = {
        path.name: path.read_text(encoding="utf-8") for path in SCRIPT["FOLDER"].glob("*.json")
    }

    assert committed == SCRIPT["schema_files"](), "Run packaging/build_schemas.py."


@pytest.mark.parametrize(("name", "folder"), FOLDERS.items())
def test_editors_find_the_schema_of_every_file_that_ships(name: str, folder: str) -> None:
    schema = f"./docs/schema/{name}.schema.json"
    by_pattern = VSCODE["evenBetterToml.schema.associations"]
    rules = [rule for rule in TAPLO["rule"] if rule["schema"]["path"] == schema]
    files = sorted((ROOT / "assets" / folder).glob("*.toml"))

    assert files
    for path in files:
        found = [at for pattern, at in by_pattern.items() if re.fullmatch(pattern, path.as_posix())]
        assert found == [schema]
        assert [path.match(one) for rule in rules for one in rule["include"]] == [True]


def test_every_schema_that_an_editor_is_told_of_is_there() -> None:
    named = [*VSCODE["evenBetterToml.schema.associations"].values()]
    named += [one["url"] for one in VSCODE["json.schemas"]]
    named += [rule["schema"]["path"] for rule in TAPLO["rule"]]

    assert [name for name in named if not (ROOT / name).is_file()] == []
