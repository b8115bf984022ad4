"""Make the wheel and the sdist."""

import subprocess
import sys
from pathlib import Path
from time import perf_counter

from packing.metadata import build_environment, version
from packing.places import DIST, ROOT
from packing.results import Made, made


def make_wheel(folder: Path = DIST) -> Made:
    """Make the wheel, for every system that has Python and its requirements."""
    return _made_by_hatchling("wheel", folder / f"briefgen-{version()}-py3-none-any.whl")


def make_sdist(folder: Path = DIST) -> Made:
    """Make the sdist: all that the wheel and the other packages are made from."""
    return _made_by_hatchling("sdist", folder / f"briefgen-{version()}.tar.gz")


def _made_by_hatchling(target: str, path: Path) -> Made:
    begun = perf_counter()
    answer = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(path.parent)],
        cwd=ROOT,
        env=build_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode:
        raise SystemExit(f"{target}: hatchling failed.\n{answer.stderr}")
    return made(path, perf_counter() - begun)
