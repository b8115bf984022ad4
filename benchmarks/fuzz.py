"""Give damaged files to everything that reads what others send, and print how many held.

`make fuzz ARGUMENTS="--seconds 60 --only pdf"`. Each file that a reader does not take or refuse
as it should is kept in `fuzz-findings/`. With `--guided`, atheris leads the search by what of
the code a file reaches, one reader after the other, each in a process of its own.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.support.mutating import mutated
from tests.support.parsers import Parser, fault_of, parsers

LONGEST = 10.0
"""Seconds of work that a file may take."""
FINDINGS = Path("fuzz-findings")


class Held(NamedTuple):
    """How one reader fared: files given, refused, seconds, the slowest, and those it failed."""

    inputs: int = 0
    refused: int = 0
    seconds: float = 0
    slowest: float = 0
    failed: int = 0


def fuzzed(name: str, parser: Parser, *, seconds: float, seed: int) -> Held:
    """Give damaged files to one reader for some seconds."""
    chance = random.Random(f"{seed} {name}")  # noqa: S311 - a draw that anybody can repeat
    held, started = Held(), time.monotonic()
    while (spent := time.monotonic() - started) < seconds:
        data = mutated(parser.seeds, parser.words, chance)
        begun = time.process_time()
        is_refused = _is_refused(name, parser, data)
        took = time.process_time() - begun
        if took > LONGEST:
            _keep(name, data, f"took {took:.1f} s")
        held = Held(
            inputs=held.inputs + 1,
            refused=held.refused + bool(is_refused),
            seconds=spent,
            slowest=max(held.slowest, took),
            failed=held.failed + (is_refused is None or took > LONGEST),
        )
    return held


def _is_refused(name: str, parser: Parser, data: bytes) -> bool | None:
    """Tell whether a file was refused; None where neither that nor a reading came of it."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            return fault_of(parser, data, Path(folder)) is not None
        except Exception as fault:  # noqa: BLE001 - any of them is a finding
            _keep(name, data, f"{type(fault).__name__}: {fault}")
            return None


def _keep(name: str, data: bytes, what: str) -> None:
    FINDINGS.mkdir(exist_ok=True)
    number = len(list(FINDINGS.iterdir()))
    kept = FINDINGS / f"{name.replace(' ', '-')}-{number}"
    kept.write_bytes(data)
    sys.stdout.write(f"{kept}: {what[:200]}\n")


def guided(names: Sequence[str], *, seconds: float) -> int:
    """Let atheris lead the search; give the number of readers that failed."""
    command = [sys.executable, "-m", "benchmarks.guided_fuzz"]
    limit = f"-max_total_time={seconds:.0f}"
    runs = (subprocess.run([*command, name, limit], check=False).returncode for name in names)
    return sum(code != 0 for code in runs)


def main() -> None:
    """Run all readers, or those whose name holds a word; exit with 1 where any failed."""
    asked = argparse.ArgumentParser(description="Give damaged files to every reader.")
    asked.add_argument("--seconds", type=float, default=20, help="for each reader")
    asked.add_argument("--only", default="", help="a part of the names of readers")
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked.add_argument("--guided", action="store_true", help="needs atheris")
    options = asked.parse_args()
    chosen = {name: one for name, one in parsers().items() if options.only in name}
    if options.guided:
        sys.exit(bool(guided(tuple(chosen), seconds=options.seconds)))
    sys.stdout.write(f"seed {options.seed}\n{'reader':<24} inputs refused  seconds  slowest\n")
    failed = 0
    for name, parser in chosen.items():
        held = fuzzed(name, parser, seconds=options.seconds, seed=options.seed)
        failed += held.failed
        line = f"{held.inputs:>6} {held.refused:>7} {held.seconds:>8.1f} {held.slowest:>7.2f} s"
        sys.stdout.write(f"{name:<24} {line}\n")
    sys.stdout.write(f"{failed} failed\n")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
