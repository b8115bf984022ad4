"""Print what briefgen costs beside its peers on the same contents, and the targets.

`python -m benchmarks S L --runs 9` measures some contents only: start, S (a brief of two
pages), L (a book of a hundred), B (200 briefs in one process and in two), growth (4 to 500
pages), preview (a tick until its pages are drawn), phases (the parts of an export), facts (a
project with 10,000).

Whole processes, alternating; medians. Targets are held against processor time, which a busy
machine disturbs least, but for the two processes. Peers that are not installed are named.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.speed.groups import NAMES, Group, groups_for
from benchmarks.speed.places import ABOUT, ROOT
from benchmarks.speed.process_time import median_costs
from benchmarks.speed.report import (
    Report,
    content_line,
    costs_of,
    machine,
    peers_here,
    put_into,
    verdicts,
)
from benchmarks.speed.targets import Costs, measured, targets

About = dict[str, dict[str, int]]


def main(argv: list[str]) -> None:
    """Measure what is asked for and print it."""
    options = _parser().parse_args(argv)
    report = Report(is_markdown=options.markdown or options.into is not None)
    text = ""

    def say(words: str) -> None:
        nonlocal text
        text += words
        sys.stdout.write(words)
        sys.stdout.flush()

    say(f"{machine()}\n{peers_here()}")
    with tempfile.TemporaryDirectory(prefix="briefgen-bench-") as name:
        _measure(groups_for(tuple(options.names)), Path(name), options.runs, report, say)
    if options.into:
        put_into(options.into, text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", choices=(*NAMES, []), metavar="CONTENT")
    parser.add_argument("--runs", type=int, default=0, help="Runs of each command.")
    parser.add_argument("--markdown", action="store_true", help="Print tables for the docs.")
    parser.add_argument("--into", type=Path, metavar="PAGE", help="Put them into this page too.")
    return parser


def _measure(
    groups: tuple[Group, ...], folder: Path, runs: int, report: Report, say: Callable[[str], None]
) -> None:
    about = _prepared(groups, folder)
    costs: Costs = {}
    for group in groups:
        say(report.title(group.title))
        if group.name in about:
            say(f"{content_line(about[group.name])}\n")
        found = median_costs(group.commands(folder), runs=runs or group.runs, warm_up=group.warm_up)
        say(costs_of(group, found, report))
        costs |= found
    words = {name: counts["words"] for name, counts in about.items()}
    say(report.title("Targets"))
    say(verdicts(measured(targets(words), costs), report))


def _prepared(groups: tuple[Group, ...], folder: Path) -> About:
    """Write the contents in a process of its own: what measures has to stay small."""
    contents = dict.fromkeys(content for group in groups for content in group.contents)
    command = (sys.executable, "-m", "benchmarks.speed.prepare", str(folder), *contents)
    subprocess.run(command, cwd=ROOT, check=True)
    about: About = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
    return about


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except RuntimeError as fault:
        sys.exit(f"Nothing measured: {fault}")
