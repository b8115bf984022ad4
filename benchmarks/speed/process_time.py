"""Time commands as whole processes, alternating, so that a busy moment hits all alike."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple


@dataclass(frozen=True)
class Measured:
    """A command that is timed in a folder; several steps count together."""

    name: str
    steps: tuple[tuple[str, ...], ...]
    folder: Path


class Spent(NamedTuple):
    """Milliseconds: of the processor (user and system), and until the process had ended."""

    processor: float
    waited: float


def median_milliseconds(commands: Sequence[Measured], *, runs: int) -> dict[str, Spent]:
    """Give the median times of each command.

    One run of each comes first and does not count: it fills the disk cache. Raises
    RuntimeError with the command's own words where one fails.
    """
    times: dict[str, list[Spent]] = {command.name: [] for command in commands}
    for run in range(runs + 1):
        for command in commands:
            steps = [_milliseconds(step, command.folder) for step in command.steps]
            if run:
                times[command.name].append(Spent(*map(sum, zip(*steps, strict=True))))
    return {
        name: Spent(*map(median, zip(*spent, strict=True)))
        for name, spent in times.items()
        if spent
    }


def fresh_folder(folder: Path) -> Path:
    """Empty a folder or make it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _milliseconds(step: tuple[str, ...], folder: Path) -> Spent:
    log = folder / "command.log"
    with log.open("wb") as output:
        start = perf_counter()
        process = subprocess.Popen(
            step,
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        waited = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        words = log.read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"{' '.join(step)} gave {process.returncode}:\n{words}")
    return Spent((usage.ru_utime + usage.ru_stime) * 1000, waited * 1000)


def _environment() -> dict[str, str]:
    # An installed program has its bytecode; a setting against it would measure the compiler.
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
