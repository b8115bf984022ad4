"""Describe the files that officers and programs write, as JSON Schema, for editors and checks."""

import inspect
from collections.abc import Mapping
from typing import Any

import msgspec

from briefgen.app.project_schema import project_schema
from briefgen.errors import unknown_name
from briefgen.model.value import Value

_TITLES: Mapping[str, str] = {
    "recipe": "a type of brief",
    "house-style": "a house style",
    "marking-scheme": "a marking scheme",
    "fonts": "fonts of one's own",
    "terms": "official names of one's own",
    "areas": "agenda areas of one's own",
}


def schema_names() -> tuple[str, ...]:
    """Give the names of all schemas, that of a project first."""
    return ("project", *_TITLES)


def file_schema(name: str) -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of one kind of file.

    Raises UsageError for an unknown name. TOML files may hold no field that they don't name:
    the program refuses it, since it would be ignored.
    """
    if name == "project":
        return project_schema()
    if name not in _TITLES:
        raise unknown_name("schema", name, schema_names())
    schema = msgspec.json.schema(_kinds()[name])
    for definition in schema["$defs"].values():
        definition["description"] = inspect.cleandoc(definition["description"])
        definition["additionalProperties"] = False
    if name == "house-style":
        _as_a_file_says_it(schema["$defs"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:briefgen:{name}",
        "title": f"briefgen: {_TITLES[name]}",
        **schema,
    }


def _kinds() -> Mapping[str, type[Value]]:
    """Give the type of each kind; whoever wants the schema of a project waits for none."""
    from briefgen.model.house_style import FontCatalogue, HouseStyle
    from briefgen.model.marking import MarkingScheme
    from briefgen.model.recipe import Recipe
    from briefgen.reference.own_knowledge import OwnAreas, OwnTerms

    return {
        "recipe": Recipe,
        "house-style": HouseStyle,
        "marking-scheme": MarkingScheme,
        "fonts": FontCatalogue,
        "terms": OwnTerms,
        "areas": OwnAreas,
    }


def _as_a_file_says_it(definitions: dict[str, Any]) -> None:
    """Let a house style hold only what differs from its base, and know the roles by name."""
    from briefgen.model.document import PARAGRAPH_ROLES, TABLE_ROLES
    from briefgen.reference.labels import label_languages

    for definition in definitions.values():
        definition.pop("required", None)
    style = definitions["HouseStyle"]
    style["required"] = ["name", "title"]
    fields, template = style["properties"], definitions["TemplateNames"]["properties"]
    for part, names in (
        (fields["paragraphs"], PARAGRAPH_ROLES),
        (fields["tables"], TABLE_ROLES),
        (fields["wording"], label_languages()),
        (template["styles"], PARAGRAPH_ROLES),
        (template["tables"], TABLE_ROLES),
    ):
        part["propertyNames"] = {"enum": list(names)}
