import json

from tests.support.command_line import Briefgen


def test_brief_types_are_listed_with_what_they_are_for(briefgen: Briefgen) -> None:
    code, out, err = briefgen("types")

    assert (code, err) == (0, "")
    assert any(line.startswith("meeting-brief") for line in out.splitlines())


def test_brief_types_as_json_are_one_object(briefgen: Briefgen) -> None:
    types = json.loads(briefgen("types", "--json").out)["types"]

    assert "meeting-brief" in [one["name"] for one in types]
    assert all(one["summary"] for one in types)


def test_one_type_shows_its_sections_in_order(briefgen: Briefgen) -> None:
    lines = briefgen("types", "meeting-brief").out.splitlines()
    told = json.loads(briefgen("types", "meeting-brief", "--json").out)

    assert lines[0].startswith("meeting-brief: ")
    assert lines[-1].split()[0] == str(len(told["sections"]))


def test_an_unknown_type_is_told_with_the_nearest(briefgen: Briefgen) -> None:
    code, out, err = briefgen("types", "meeting-breif")

    assert (code, out) == (2, "")
    assert "Unknown brief type 'meeting-breif'. Did you mean 'meeting-brief'?" in err
