"""Measure commands as whole processes, alternating, so that a busy moment hits all alike.

Nothing of briefgen is loaded here: a process that starts another one hands its own memory on
to what the system calls the peak of the new one.
"""

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.speed.places import ROOT

_MEGABYTE = 1_000_000
_KIBIBYTE = 1024


@dataclass(frozen=True)
class Measured:
    """A command that is timed in a folder; several steps count together.

    `outputs` are the files it writes there, or patterns of them. One that `tells` prints figures
    of its own, as one JSON object in its last line.
    """

    name: str
    steps: tuple[tuple[str, ...], ...]
    folder: Path
    outputs: tuple[str, ...] = ()
    tells: bool = False


@dataclass(frozen=True)
class Spent:
    """What a command cost: milliseconds, megabytes at its peak, bytes of its files.

    `processor` is user and system, with the processes it waited for; `waited` is until its end.
    """

    processor: float
    waited: float
    memory: float
    written: int = 0
    told: dict[str, float] = field(default_factory=dict)


def median_costs(
    commands: Sequence[Measured], *, runs: int, warm_up: bool = True
) -> dict[str, Spent]:
    """Give the median costs of each command, by its name.

    To warm up, one run of each comes first and does not count: it fills the disk cache. Raises
    RuntimeError with the command's own words where one fails.
    """
    costs: dict[str, list[Spent]] = {command.name: [] for command in commands}
    for run in range(0 if warm_up else 1, runs + 1):
        for command in commands:
            spent = _cost(command)
            if run:
                costs[command.name].append(spent)
    return {name: _median_of(spent) for name, spent in costs.items()}


def _median_of(spent: list[Spent]) -> Spent:
    return Spent(
        processor=median(one.processor for one in spent),
        waited=median(one.waited for one in spent),
        memory=median(one.memory for one in spent),
        written=spent[-1].written,
        told={name: median(one.told[name] for one in spent) for name in spent[-1].told},
    )


def _cost(command: Measured) -> Spent:
    for path in _outputs(command):
        path.unlink()
    steps = [_cost_of_step(step, command.folder) for step in command.steps]
    return Spent(
        processor=sum(step.processor for step in steps),
        waited=sum(step.waited for step in steps),
        memory=max(step.memory for step in steps),
        written=sum(path.stat().st_size for path in _outputs(command)),
        told=_told(command.folder) if command.tells else {},
    )


def _outputs(command: Measured) -> Iterator[Path]:
    for pattern in command.outputs:
        yield from command.folder.glob(pattern)


def _told(folder: Path) -> dict[str, float]:
    last = _log(folder).read_text(encoding="utf-8").splitlines()[-1]
    told: dict[str, float] = json.loads(last)
    return told


def _log(folder: Path) -> Path:
    return folder / "command.log"


def _cost_of_step(step: tuple[str, ...], folder: Path) -> Spent:
    with _log(folder).open("wb") as output:
        start = perf_counter()
        process = subprocess.Popen(
            step,
            cwd=folder,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        _, status, usage = os.wait4(process.pid, 0)
        waited = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        words = _log(folder).read_text(encoding="utf-8", errors="replace")
        raise RuntimeError(f"{' '.join(step)} gave {process.returncode}:\n{words}")
    return Spent(
        processor=(usage.ru_utime + usage.ru_stime) * 1000,
        waited=waited * 1000,
        memory=usage.ru_maxrss * _KIBIBYTE / _MEGABYTE,
    )


def environment() -> dict[str, str]:
    """Give what every process finds: this checkout before all others, and its bytecode.

    An installed program has its bytecode; a setting against it would measure the compiler.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}
