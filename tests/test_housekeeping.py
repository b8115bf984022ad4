"""What editors, hooks and the page of the project read is valid and names what is there."""

import json
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[0-9]*.yml"))
HOOKS: dict[str, Any] = yaml.safe_load(
    (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
)
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "optional-dependencies"
]
KINDS = {"markdown", "textarea", "input", "dropdown", "checkboxes"}


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_for_issues_has_what_the_page_asks_for(path: Path) -> None:
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    fields = [field for field in form["body"] if field["type"] != "markdown"]

    assert {"name", "description", "body"} <= set(form)
    assert {field["type"] for field in form["body"]} <= KINDS
    assert len({field["id"] for field in fields}) == len(fields) > 0
    assert all(field["attributes"]["label"] for field in fields)


def test_the_hooks_before_a_commit_fetch_nothing() -> None:
    assert [repository["repo"] for repository in HOOKS["repos"]] == ["local"]
    for hook in HOOKS["repos"][0]["hooks"]:
        assert {"id", "name", "entry", "language"} <= set(hook)
        assert hook["language"] == "system"


def test_the_hooks_run_tools_and_tests_that_are_there() -> None:
    words = [word for hook in HOOKS["repos"][0]["hooks"] for word in shlex.split(hook["entry"])]
    tools = {word.rpartition("/")[2] for word in words if word.startswith(".venv/bin/")}
    needed = {re.split(r"[<>=]", one)[0] for one in EXTRAS["test"]}

    assert tools - {"python", "lint-imports"} <= needed
    assert "import-linter" in needed
    assert [
        word for word in words if word.startswith("tests/") and not (ROOT / word).exists()
    ] == []


def test_the_settings_of_editors_are_json() -> None:
    for name in ("settings.json", "extensions.json"):
        assert json.loads((ROOT / ".vscode" / name).read_text(encoding="utf-8"))


def test_every_target_of_make_that_a_page_names_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    named = {
        name
        for page in pages
        for name in re.findall(r"(?:`|\$ )make ([a-z-]+)", page.read_text(encoding="utf-8"))
    }

    assert named <= targets
    assert {"demo", "test", "docs", "pages"} <= named
