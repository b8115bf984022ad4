import json

from tests.support.command_line import Briefgen


def test_house_styles_are_listed_with_what_they_are_for(briefgen: Briefgen) -> None:
    code, out, err = briefgen("styles")

    assert (code, err) == (0, "")
    assert any(line.startswith("plain") for line in out.splitlines())


def test_house_styles_as_json_are_one_object(briefgen: Briefgen) -> None:
    styles = json.loads(briefgen("styles", "--json").out)["styles"]

    assert "plain" in [one["name"] for one in styles]


def test_one_style_shows_fonts_margins_and_sizes(briefgen: Briefgen) -> None:
    lines = briefgen("styles", "plain").out.splitlines()
    told = json.loads(briefgen("styles", "plain", "--json").out)

    assert lines[1].startswith(f"Fonts: {told['fonts']['body']} (text), ")
    assert lines[2].startswith(f"Margins: {told['page']['top']:g} / ")
    assert lines[4].split()[0] == next(iter(told["paragraphs"]))


def test_an_unknown_style_is_told_with_the_nearest(briefgen: Briefgen) -> None:
    code, out, err = briefgen("styles", "plian")

    assert (code, out) == (2, "")
    assert "Unknown house style 'plian'. Did you mean 'plain'?" in err
