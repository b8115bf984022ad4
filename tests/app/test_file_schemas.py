"""The schemas of files take what the program takes, and name what it refuses."""

import tomllib
from pathlib import Path

import jsonschema
import pytest

from briefgen.app.file_schemas import file_schema, schema_names
from briefgen.app.project_schema import project_schema
from briefgen.errors import UsageError
from briefgen.resources import assets_folder

SHIPPED = {
    "recipe": "recipes",
    "house-style": "house_styles",
    "marking-scheme": "marking_schemes",
}
FILES = [
    (name, path)
    for name, folder in SHIPPED.items()
    for path in sorted((assets_folder() / folder).glob("*.toml"))
]
NO_NAME = {"name": "harbour", "title": "Harbour board"}


def validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(file_schema(name))


@pytest.mark.parametrize("name", schema_names())
def test_each_schema_is_one_and_names_itself(name: str) -> None:
    schema = file_schema(name)

    jsonschema.Draft202012Validator.check_schema(schema)
    assert name in schema["$id"]


def test_the_schema_of_a_project_is_the_known_one() -> None:
    assert file_schema("project") == project_schema()


@pytest.mark.parametrize(("name", "path"), FILES, ids=lambda one: getattr(one, "stem", one))
def test_every_file_that_ships_is_valid(name: str, path: Path) -> None:
    validator(name).validate(tomllib.loads(path.read_text(encoding="utf-8")))


def test_the_fonts_that_ship_are_valid() -> None:
    shipped = (assets_folder() / "fonts" / "fonts.toml").read_text(encoding="utf-8")

    validator("fonts").validate(tomllib.loads(shipped))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("recipe", {**NO_NAME, "sections": [{"kind": "backgrund"}]}, "'backgrund' is not one of"),
        ("recipe", {**NO_NAME, "sectoins": []}, "'sectoins' was unexpected"),
        ("house-style", {**NO_NAME, "paragraphs": {"titel": {}}}, "'titel' is not one of"),
        ("house-style", {**NO_NAME, "wording": {"tlh": {}}}, "'tlh' is not one of"),
        ("house-style", {**NO_NAME, "page": {"left": 900}}, "900 is greater than"),
        ("house-style", {"name": "harbour"}, "'title' is a required property"),
        ("marking-scheme", {**NO_NAME, "levels": [{"id": "open"}]}, "required property"),
        ("terms", {"terms": [{"official": "Aldren Accord"}]}, "'id' is a required property"),
        ("areas", {"areas": [{"id": "tax", "wihtout": []}]}, "'wihtout' was unexpected"),
    ],
)
def test_what_the_program_refuses_is_not_valid(
    name: str, content: dict[str, object], message: str
) -> None:
    found = [fault.message for fault in validator(name).iter_errors(content)]

    assert any(message in one for one in found), found


def test_an_unknown_schema_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match=r"Unknown schema 'recipes'\. Did you mean 'recipe'\?"):
        file_schema("recipes")
