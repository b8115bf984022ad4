"""What ships ready of each face is what HarfBuzz says of its file."""

import runpy
from pathlib import Path

import msgspec

from briefgen.resources import asset

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "build_ready_faces.py"


def test_the_committed_faces_are_those_of_the_font_files() -> None:
    made_ready = runpy.run_path(str(SCRIPT))["made_ready"]

    for path in sorted(asset("fonts").glob("*.ttf")):
        ready = asset("fonts", "ready", path.name).with_suffix(".msgpack")
        assert msgspec.msgpack.encode(made_ready(path.name)) == ready.read_bytes(), (
            f"{path.name}: run packaging/build_ready_faces.py."
        )
