"""The examples of the page on own data are read as they stand there."""

import re
from pathlib import Path

import pytest

from briefgen.reference.knowledge import load_knowledge, own_areas, own_terms

PAGE = Path(__file__).resolve().parents[2] / "docs" / "own-data.md"


def test_the_examples_of_the_page_are_valid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    terms, areas = re.findall(r"```toml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    (tmp_path / "terms.toml").write_text(terms, encoding="utf-8")
    (tmp_path / "areas.toml").write_text(areas, encoding="utf-8")

    knowledge = load_knowledge()

    assert own_terms() == {
        "aldren_accord": "own",
        "paris": "shipped and own",
        "sunnylands": "shipped and own",
    }
    assert own_areas() == {"herring": "own", "tax": "shipped and own"}
    assert [term.id for term in knowledge.terms[:3]] == ["aldren_accord", "paris", "sunnylands"]
