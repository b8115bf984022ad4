"""Time commands as whole processes, alternating, so that a busy moment hits all alike."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Measured:
    """A command that is timed in a folder; several steps count together."""

    name: str
    steps: tuple[tuple[str, ...], ...]
    folder: Path


def median_milliseconds(commands: Sequence[Measured], *, runs: int) -> dict[str, float]:
    """Give the median processor time (user and system) in milliseconds of each command.

    One run of each comes first and does not count: it fills the disk cache. Raises
    RuntimeError with the command's own words where one fails.
    """
    times: dict[str, list[float]] = {command.name: [] for command in commands}
    for run in range(runs + 1):
        for command in commands:
            spent = sum(_milliseconds(step, command.folder) for step in command.steps)
            if run:
                times[command.name].append(spent)
    return {name: median(spent) for name, spent in times.items() if spent}


def fresh_folder(folder: Path) -> Path:
    """Empty a folder or make it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _milliseconds(step: tuple[str, ...], folder: Path) -> float:
    log = folder / "command.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            step,
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        words = log.read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"{' '.join(step)} gave {process.returncode}:\n{words}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def _environment() -> dict[str, str]:
    # An installed program has its bytecode; a setting against it would measure the compiler.
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
