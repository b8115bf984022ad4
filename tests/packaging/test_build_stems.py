"""The stems that ship are those of the words of the shipped names and areas."""

import runpy
from pathlib import Path

import pytest

from briefgen.reference.knowledge import load_knowledge
from briefgen.resources import asset

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build_stems.py"


def test_the_committed_stems_are_those_of_the_shipped_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))

    built = runpy.run_path(str(SCRIPT))["stems_of"](load_knowledge())

    assert built == asset("languages", "stems.json").read_bytes(), "Run packaging/build_stems.py."
