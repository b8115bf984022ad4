"""Run the command line inside the test, or as a process of its own; texts to run it on."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]

ARTICLE = (
    "PORT ALDREN, 6 May 2024 - Hanne Sørensen, Minister of Fisheries of Norland, will receive "
    "Ivar Lund, Special Envoy of Ostland, on 8 and 9 May 2024.\n\n"
    "The two sides will discuss deforestation and methane.\n\n"
    "“The herring does not know our border,” Sørensen said.\n"
)
NOTICE = "OSTHAVEN, 7 May 2024 - Ivar Lund will travel to Port Aldren on 8 May 2024.\n"

EPOCH = "1715018400"
"""6 May 2024, in seconds since 1970; the day on which tests read their sources."""


class Ran(NamedTuple):
    """What a run gave: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


Briefgen = Callable[..., Ran]
"""Runs a command line given as words, paths among them, and gives what came out."""


def run_process(
    *words: object, cwd: Path, environment: Mapping[str, str] = {}, stdin: str = ""
) -> Ran:
    """Run `python -m briefgen` as a process."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-m", "briefgen", *map(str, words)],
        cwd=cwd,
        env=process_environment(environment),
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Ran(run.returncode, run.stdout, run.stderr)


def process_environment(more: Mapping[str, str] = {}) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | dict(more)


def contents(folder: Path) -> dict[str, bytes | None]:
    """Give all files of a folder with their bytes; folders have None."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }
