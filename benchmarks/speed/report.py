"""The figures as text for a terminal, and as Markdown for the docs."""

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.speed.groups import Group
from benchmarks.speed.peers import PEERS, with_version
from benchmarks.speed.process_time import Spent
from benchmarks.speed.targets import Costs, Target

Row = tuple[str, ...]
_COST_HEAD = ("", "processor ms", "waited ms", "peak MB", "output KB", "ratio")
_TOLD = "milliseconds"
_TARGET_HEAD = ("target", "measured", "must", "aim", "")
_BEGIN, _END = "<!-- figures: begin -->", "<!-- figures: end -->"


class Report:
    """Titles, sentences and tables, one after the other."""

    def __init__(self, *, is_markdown: bool) -> None:
        self._is_markdown = is_markdown

    def title(self, words: str) -> str:
        """Give a heading."""
        return f"\n### {words}\n\n" if self._is_markdown else f"\n{words}\n"

    def table(self, head: Row, rows: Iterable[Row]) -> str:
        """Give a table whose first column stands left, as the last one does of targets."""
        listed = [head, *rows]
        if self._is_markdown:
            marks = ("---", *("--:" for _ in head[1:]))
            listed.insert(1, marks)
            return "".join(f"| {' | '.join(row)} |\n" for row in listed)
        widths = [max(map(len, column)) for column in zip(*listed, strict=True)]
        return "".join(f"{_padded(row, widths)}\n" for row in listed)


def _padded(row: Row, widths: Sequence[int]) -> str:
    first, *others = row
    shown = [first.ljust(widths[0])]
    shown += [word.rjust(width) for word, width in zip(others, widths[1:], strict=True)]
    return "  ".join(shown).rstrip()


def machine() -> str:
    """Say on what, and when, all was measured."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    day = datetime.now(tz=UTC).date()
    load = f"load before {os.getloadavg()[0]:.1f}"
    return (
        f"{day}: {_processor_name()}, {cores} cores, {platform.system()}, "
        f"Python {platform.python_version()}, {load}."
    )


def _processor_name() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    except OSError:
        pass
    return platform.machine()


def peers_here() -> str:
    """Name the programs that peers are, with their versions, then those that are missing.

    For each of these it says how to install it.
    """
    needed = dict.fromkeys(need for peer in PEERS if peer.is_installed for need in peer.needs)
    versions = ", ".join(map(with_version, needed))
    missing = "".join(
        f"\nLeft out: {peer.name} is not installed. {peer.install}"
        for peer in PEERS
        if not peer.is_installed
    )
    return f"Peers: {versions}.{missing}\n"


def content_line(about: dict[str, int]) -> str:
    """Say what a content holds."""
    return (
        f"{about['pages']} pages, {about['words']:,} words, {about['tables']} tables with "
        f"{about['rows']:,} rows, {about['notes']:,} notes.\n"
    )


def costs_of(group: Group, costs: Costs, report: Report) -> str:
    """Give the table of one group: ratios are to our own first command."""
    if any(spent.told for spent in costs.values()):
        return _told(group, costs, report)
    own = next(iter(costs.values()))
    rows = [_cost_row(group, name, spent, own) for name, spent in costs.items()]
    return report.table(_COST_HEAD, rows)


def _told(group: Group, costs: Costs, report: Report) -> str:
    """Give a column for each command, and a row for each figure that it told."""
    head = (_TOLD, *(name.removeprefix(f"{group.name}: ") for name in costs))
    figures = dict.fromkeys(what for spent in costs.values() for what in spent.told)
    rows = [
        (what, *(f"{one.told[what]:.1f}" if what in one.told else "" for one in costs.values()))
        for what in figures
    ]
    return report.table(head, rows)


def _cost_row(group: Group, name: str, spent: Spent, own: Spent) -> Row:
    return (
        name.removeprefix(f"{group.name}: "),
        f"{spent.processor:,.0f}",
        f"{spent.waited:,.0f}",
        f"{spent.memory:.0f}",
        f"{spent.written / 1000:,.0f}" if spent.written else "",
        f"{spent.processor / own.processor:.2f}",
    )


def verdicts(found: Iterable[tuple[Target, float | None]], report: Report) -> str:
    """Give the table of targets."""
    return report.table(_TARGET_HEAD, (_verdict_row(*one) for one in found))


def _verdict_row(target: Target, value: float | None) -> Row:
    limits = (target.wanted(target.must), target.wanted(target.aim))
    if value is None:
        return (target.work, "not measured", *limits, "")
    digits = 0 if target.unit in {"ms", "MB"} else 2
    return (
        target.work,
        f"{value:.{digits}f} {target.unit}".strip(),
        *limits,
        target.verdict(value),
    )


def put_into(path: Path, figures: str) -> None:
    """Put figures between the two marks of a page; raise ValueError where it has none."""
    before, begin, rest = path.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError(f"{path} has no {_BEGIN} with {_END} after it.")
    text = f"{before}{begin}\n{figures.strip()}\n{end}{after}"
    path.write_text(text, encoding="utf-8")
