from pathlib import Path

import pytest

from briefgen.errors import InputError, UsageError
from briefgen.reference.house_styles import house_style_names, load_fonts, load_house_style
from briefgen.resources import asset


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

    assert str(fault.value) == "own.toml: lacks paragraphs.quote. Copy them from 'plain'."


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
