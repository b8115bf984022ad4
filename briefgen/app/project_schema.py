"""Describe the JSON of a project for other programs, as JSON Schema."""

import msgspec

from briefgen.model.project import FORMAT_VERSION, Project


def project_schema() -> dict[str, object]:
    """Give the JSON Schema (draft 2020-12) of a bare project, texts of sources inside.

    Fields it does not name are allowed: a later minor version may add some.
    """
    major, minor = FORMAT_VERSION
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:briefgen:project:{major}.{minor}",
        "title": "briefgen project",
        **msgspec.json.schema(Project),
    }
