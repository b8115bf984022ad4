from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.errors import InputError, UsageError
from briefgen.reference.house_styles import house_style_names, load_fonts, load_house_style
from briefgen.resources import asset

READABLE = 4.5
"""The contrast that WCAG 2.2, success criterion 1.4.3, asks of text."""


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours after WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.fixture(autouse=True)
def own_styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    folder = tmp_path / "house_styles"
    folder.mkdir()
    return folder


def plain_with(before: str, after: str) -> str:
    shipped = asset("house_styles", "plain.toml").read_text(encoding="utf-8")
    assert before in shipped
    return shipped.replace(before, after, 1)


def test_every_shipped_style_is_complete_and_has_its_name() -> None:
    assert "plain" in house_style_names()
    assert [load_house_style(name).name for name in house_style_names()] == list(
        house_style_names()
    )


def test_an_unknown_style_is_told_with_the_nearest_one() -> None:
    with pytest.raises(UsageError, match=r"^Unknown house style 'plane'. Did you mean 'plain'"):
        load_house_style("plane")


def test_a_style_that_lacks_roles_names_them_all(own_styles: Path) -> None:
    content = plain_with("[paragraphs.quote]", "[paragraphs.list]")
    lines = content.split("[paragraphs.list]")
    content = "[paragraphs.list]".join(lines[:1] + lines[-1:])
    (own_styles / "own.toml").write_text(content, encoding="utf-8")

    with pytest.raises(InputError) as fault:
        load_house_style("own")

    assert str(fault.value) == (
        'own.toml: lacks paragraphs.quote. Write based_on = "plain" to take them from there.'
    )


BASED = 'name = "own"\ntitle = "Own"\nbased_on = "plain"\n'


def test_a_style_says_only_what_differs_from_the_one_it_is_based_on(own_styles: Path) -> None:
    (own_styles / "own.toml").write_text(
        BASED + "[paragraphs.title]\nsize = 24\n[colours]\naccent = '#7a1f2b'\n"
    )

    own, plain = load_house_style("own"), load_house_style("plain")

    assert own.paragraphs["title"] == replace(plain.paragraphs["title"], size=24)
    assert own.colours == replace(plain.colours, accent="#7a1f2b")
    assert (own.page, own.summary, own.name) == (plain.page, "", "own")


def test_a_base_may_have_a_base(own_styles: Path) -> None:
    (own_styles / "own.toml").write_text(BASED + 'paper = "Letter"\n')
    below = 'name = "below"\ntitle = "Below"\nbased_on = "own"\n'
    (own_styles / "below.toml").write_text(below)

    assert load_house_style("below").paper == "Letter"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            'name = "own"\ntitle = "Own"\nbased_on = "plane"\n',
            "own.toml: based_on: unknown 'plane'. Did you mean 'plain'? Available: ",
        ),
        (
            'name = "own"\ntitle = "Own"\nbased_on = "own"\n',
            "own.toml: based_on: 'own' leads back to this style.",
        ),
        (
            'name = "own"\ntitle = "Own"\nbased_on = 3\n',
            "own.toml: based_on: expected `str`, got `int`.",
        ),
        (
            BASED + "[paragraphs.titel]\nsize = 24\nleading = 28\n",
            "own.toml: paragraphs: unknown 'titel'. Did you mean 'title'?",
        ),
        (
            BASED + "[paragraphs.title]\nsize = 'large'\n",
            "own.toml: paragraphs.title.size: expected `float`, got `str`.",
        ),
        (
            BASED + '[numbering]\nforms = ["1", "a.1"]\n',
            "own.toml: numbering.forms[1]: unknown 'a.1'. Did you mean",
        ),
        (
            BASED + '[numbering]\nforms = ["1.1"]\nheading_form = "1.1.1"\n',
            (
                "own.toml: numbering.forms[0]: '1.1' names a level above it.\n"
                "own.toml: numbering.heading_form: '1.1.1' names a level above it."
            ),
        ),
        (
            BASED + '[numbering]\nforms = ["a.", "1.1"]\n',
            "own.toml: numbering.forms[1]: '1.1' needs figures on the levels above it.",
        ),
        (
            BASED + '[wording.en]\nsubjct = "Re"\n[wording.eng]\nto = "To"\n',
            (
                "own.toml: wording.en.subjct: unknown 'subjct'. Did you mean 'subject'?\n"
                "own.toml: wording: unknown language 'eng'. Did you mean 'en'?"
            ),
        ),
        (
            BASED + '[wording.en]\nattachments = "Annexes"\nto = "To {name}"\nfrom = "{"\n',
            (
                "own.toml: wording.en.attachments: must hold {count}, as the label does.\n"
                "own.toml: wording.en.to: must hold no braces, as the label does.\n"
                "own.toml: wording.en.from: must hold no braces, as the label does."
            ),
        ),
    ],
)
def test_a_fault_of_a_style_is_told_with_place_and_remedy(
    own_styles: Path, content: str, message: str
) -> None:
    (own_styles / "own.toml").write_text(content)

    with pytest.raises(InputError) as fault:
        load_house_style("own")

    assert str(fault.value).startswith(message)


@pytest.mark.parametrize("name", house_style_names())
def test_every_colour_of_text_stands_out_from_paper_and_fill(name: str) -> None:
    colours = load_house_style(name).colours

    for ink in (colours.text, colours.muted, colours.accent):
        assert contrast(ink, "#ffffff") >= READABLE
        assert contrast(ink, colours.fill) >= READABLE


def test_a_style_may_say_which_fonts_help_out_and_names_only_known_ones(own_styles: Path) -> None:
    heading = 'heading = "Liberation Sans"'
    good = plain_with(heading, f'{heading}\nfallback = ["Noto Sans SC"]')
    (own_styles / "own.toml").write_text(good, encoding="utf-8")
    (own_styles / "odd.toml").write_text(good.replace("Noto Sans SC", "Notto"), encoding="utf-8")

    order = load_fonts().asking_first(load_house_style("own").fonts.fallback).fallback
    assert order == ("Noto Sans SC", "Noto Naskh Arabic", "Droid Sans Fallback")
    assert load_fonts().asking_first(()) == load_fonts()
    with pytest.raises(InputError, match=r"odd.toml: fonts.fallback\[0\]: unknown 'Notto'"):
        load_house_style("odd")


def test_a_style_with_an_unknown_font_names_those_there_are(own_styles: Path) -> None:
    content = plain_with('heading = "Liberation Sans"', 'heading = "Papyrus"')
    (own_styles / "own.toml").write_text(content, encoding="utf-8")

    with pytest.raises(InputError) as fault:
        load_house_style("own")

    assert str(fault.value).startswith("own.toml: fonts.heading: unknown 'Papyrus'. Available: ")
    assert "Liberation Sans" in str(fault.value)


def test_every_file_of_the_shipped_fonts_is_there() -> None:
    fonts = load_fonts()

    files = {
        family.file(bold=bold, italic=italic)
        for family in fonts.families.values()
        for bold in (False, True)
        for italic in (False, True)
    }
    assert [name for name in files if not asset("fonts", name).is_file()] == []
    assert set(fonts.fallback) <= set(fonts.families)
