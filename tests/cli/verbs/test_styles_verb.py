import json
from pathlib import Path

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
    assert lines[3] == "Paper: A4, where the brief names none"
    assert lines[5].split()[0] == next(iter(told["paragraphs"]))


def test_an_unknown_style_is_told_with_the_nearest(briefgen: Briefgen) -> None:
    code, out, err = briefgen("styles", "plian")

    assert (code, out) == (2, "")
    assert "Unknown house style 'plian'. Did you mean 'plain'?" in err


def test_a_style_tells_its_base_its_numbers_and_its_wording(
    briefgen: Briefgen, own_config: Path
) -> None:
    folder = own_config / "house_styles"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text(
        'name = "own"\ntitle = "Own"\nbased_on = "plain"\npaper = "Letter"\n'
        '[numbering]\nheadings = true\nparagraphs = "all"\nforms = ["1", "1.1"]\n'
        '[wording.en]\nto = "For"\n'
    )

    lines = briefgen("styles", "own").out.splitlines()

    assert lines[3:8] == [
        "Paper: Letter, where the brief names none",
        "Based on plain",
        "Numbered: body text and points, 1 1.1",
        "Numbered: headings, 1.",
        "Wording: to = 'For'",
    ]
