"""What ships ready of each TOML file is what the file says."""

import runpy
from pathlib import Path

import msgspec

from briefgen.reference.ready_tables import ready_path

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build_ready_tables.py"
REMEDY = "run packaging/build_ready_tables.py"


def test_the_committed_tables_are_those_of_the_files() -> None:
    script = runpy.run_path(str(SCRIPT))
    files = script["toml_files"]()

    assert sorted(script["ready_files"]()) == sorted(map(ready_path, files)), REMEDY
    for path in files:
        made = msgspec.msgpack.encode(script["made_ready"](path))
        assert made == ready_path(path).read_bytes(), f"{path.name}: {REMEDY}"
