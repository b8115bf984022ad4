"""The names of countries that ship are what CLDR says."""

import runpy
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build_country_names.py"
BUILT = runpy.run_path(str(SCRIPT))


def test_the_committed_names_are_what_the_script_gives() -> None:
    built: dict[Path, bytes] = BUILT["all_country_names"]()

    committed = {path: path.read_bytes() for path in BUILT["FOLDER"].glob("*.json")}
    assert built == committed, "Run packaging/build_country_names.py."


def test_places_whose_names_are_disputed_are_left_out() -> None:
    names = BUILT["country_names"]("fr")

    assert names["Norway"] == "Norvège"
    assert "Taiwan" not in names
