import msgspec

from briefgen.model.project import FORMAT, FORMAT_VERSION, Project


def test_the_json_of_a_project_always_names_format_and_version() -> None:
    raw = msgspec.json.decode(msgspec.json.encode(Project()))

    assert raw["format"] == FORMAT == "briefgen-project"
    assert tuple(raw["version"]) == FORMAT_VERSION
