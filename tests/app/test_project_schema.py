from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings

from briefgen.app.project_file import new_project_file
from briefgen.app.project_schema import project_schema
from briefgen.model.project import Project
from tests.support.project_strategy import projects
from tests.support.sample_project import sample_project

VALIDATOR = jsonschema.Draft202012Validator(project_schema())


def test_the_schema_is_one_and_names_itself() -> None:
    jsonschema.Draft202012Validator.check_schema(project_schema())

    assert project_schema()["$id"] == "urn:briefgen:project:1.0"
    assert project_schema()["title"] == "briefgen project"


def test_a_bare_project_file_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "talks.json"
    new_project_file(path, sample_project())

    VALIDATOR.validate(msgspec.json.decode(path.read_bytes()))


@given(project=projects())
@settings(max_examples=40)
def test_every_project_is_valid(project: Project) -> None:
    VALIDATOR.validate(msgspec.json.decode(msgspec.json.encode(project)))


def test_fields_of_a_later_minor_version_are_allowed() -> None:
    VALIDATOR.validate({"tide": "low"})


def test_a_wrong_type_is_found() -> None:
    with pytest.raises(jsonschema.ValidationError, match="is not of type 'integer'"):
        VALIDATOR.validate({"made": "two"})
