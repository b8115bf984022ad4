"""The worked examples of the documentation are what the program takes."""

import re
from pathlib import Path

import pytest

from briefgen.reference.house_styles import load_house_style
from briefgen.reference.marking_schemes import load_marking_scheme

DOCS = Path(__file__).resolve().parents[1] / "docs"


def example(page: str) -> str:
    """Give the first file that a page shows whole."""
    found, *_ = re.findall(r"```toml\n(.*?)```", (DOCS / page).read_text("utf-8"), re.DOTALL)
    return str(found)


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    return tmp_path


def test_the_house_style_of_the_page_can_be_used(own_folder: Path) -> None:
    (own_folder / "house_styles").mkdir()
    (own_folder / "house_styles/harbour.toml").write_text(example("house-styles.md"), "utf-8")

    style = load_house_style("harbour")

    assert (style.fonts.body, style.numbering.paragraphs) == ("Liberation Serif", "all")


def test_the_marking_scheme_of_the_page_can_be_used(own_folder: Path) -> None:
    (own_folder / "marking_schemes").mkdir()
    (own_folder / "marking_schemes/harbour.toml").write_text(example("markings.md"), "utf-8")

    assert load_marking_scheme("harbour").portions
