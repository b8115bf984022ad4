import json
from pathlib import Path

from jsonschema import Draft202012Validator

from tests.support.command_line import Briefgen


def test_the_schema_is_one_that_a_project_meets(briefgen: Briefgen, talks: Path) -> None:
    schema = json.loads(briefgen("schema").out)
    project = json.loads(briefgen("show", talks, "--json").out)
    for source in project["dossier"]["sources"]:
        source["text"] = ""

    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(project)) == []


def test_the_schema_of_another_file_is_printed_by_its_name(briefgen: Briefgen) -> None:
    assert json.loads(briefgen("schema", "recipe").out)["title"] == "briefgen: a type of brief"
