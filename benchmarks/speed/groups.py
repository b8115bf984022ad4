"""What is measured together: commands that take turns, content by content."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.speed.peers import PEERS, PYTHON_DOCX, REPORTLAB, program
from benchmarks.speed.places import BATCH, FACTS, FONTS, GROWTH, LONG, PROGRAMS, SHORT
from benchmarks.speed.process_time import Measured

CHECKED, EXPORT = "briefgen export", "briefgen export, unchecked"
BARE, HELP = "python -c pass", "briefgen --help"
ONE, TWO = "briefgen batch -j 1", "briefgen batch -j 2"
ONE_UNCHECKED = "briefgen batch -j 1, unchecked"
PLAIN_ONE, PLAIN_TWO = "python-docx + reportlab, one process", "the same, two processes"
PREVIEW, PROJECT_FILE, PHASES = "preview", "open and save", "phases"
_BRIEFGEN = (str(Path(sys.executable).with_name("briefgen")),)
_UNCHECKED = (sys.executable, str(PROGRAMS / "unchecked.py"))
_TICKS = {SHORT: 40, LONG: 10}


@dataclass(frozen=True)
class Group:
    """Commands that take turns, so many times, on `contents`; asked for by `name`."""

    name: str
    title: str
    contents: tuple[str, ...]
    commands: Callable[[Path], list[Measured]]
    runs: int
    warm_up: bool = True


def named(content: str, command: str) -> str:
    """Give the name under which the costs of a command on a content are kept."""
    return f"{content}: {command}"


def groups_for(asked: tuple[str, ...]) -> tuple[Group, ...]:
    """Give the groups that somebody asked for, each once; without names, all."""
    names = asked or NAMES
    wanted = {part for name in names for part in (GROWTH if name == "growth" else (name,))}
    return tuple(group for group in _GROUPS if group.name in wanted)


def _start(folder: Path) -> list[Measured]:
    return [
        Measured(named("start", BARE), ((sys.executable, "-c", "pass"),), folder),
        Measured(named("start", HELP), ((*_BRIEFGEN, "--help"),), folder),
    ]


def _exports(content: str) -> Callable[[Path], list[Measured]]:
    def commands(folder: Path) -> list[Measured]:
        here = folder / content
        own = [
            Measured(
                named(content, name),
                ((*command, "export", "project.brief", "-o", "own"),),
                here,
                outputs=("own/*",),
            )
            for name, command in ((CHECKED, _BRIEFGEN), (EXPORT, _UNCHECKED))
        ]
        return own + [peer.measured(content, folder) for peer in PEERS if peer.is_installed]

    return commands


def _batches(folder: Path) -> list[Measured]:
    here = folder / BATCH
    projects = sorted(path.name for path in here.glob("*.brief"))
    outlines = sorted(path.name for path in here.glob("*.json"))
    (here / "plain").mkdir(exist_ok=True)
    own = [
        Measured(
            named(BATCH, name),
            ((*command, "batch", *projects, "-o", "own", "--afresh", "-j", processes),),
            here,
            outputs=("own/*.docx", "own/*.pdf"),
        )
        for name, command, processes in (
            (ONE, _BRIEFGEN, "1"),
            (ONE_UNCHECKED, _UNCHECKED, "1"),
            (TWO, _BRIEFGEN, "2"),
        )
    ]
    plain = [
        Measured(
            named(BATCH, name),
            (program("plain_batch", processes, "plain", FONTS, *outlines),),
            here,
            outputs=("plain/*.docx", "plain/*.pdf"),
        )
        for name, processes in ((PLAIN_ONE, 1), (PLAIN_TWO, 2))
        if PYTHON_DOCX.is_installed and REPORTLAB.is_installed
    ]
    return own + plain


def _previews(folder: Path) -> list[Measured]:
    return [
        Measured(
            named(PREVIEW, content),
            (program("preview", "project.brief", ticks),),
            folder / content,
            tells=True,
        )
        for content, ticks in _TICKS.items()
    ]


def _phases(folder: Path) -> list[Measured]:
    return [
        Measured(
            named(PHASES, f"{content}, {which}"),
            (program("phases", "project.brief", count),),
            folder / content,
            tells=True,
        )
        for content, which, count in (
            (SHORT, "the first", 1),
            (SHORT, "one of many", 21),
            (LONG, "the first", 1),
            (LONG, "one of many", 3),
        )
    ]


def _project_file(folder: Path) -> list[Measured]:
    command = program("project_file", "project.brief")
    return [Measured(named(FACTS, PROJECT_FILE), (command,), folder / FACTS, tells=True)]


_GROUPS = (
    Group("start", "Start", (), _start, runs=11),
    Group(SHORT, "S, a brief", (SHORT,), _exports(SHORT), runs=11),
    Group(LONG, "L, a book", (LONG,), _exports(LONG), runs=5),
    Group(BATCH, "B, 200 different briefs, warm", (BATCH,), _batches, runs=3),
    *(
        Group(name, f"Growth, {name}", (name,), _exports(name), runs=3)
        for name in ("4 pages", "12 pages")
    ),
    # A run of it takes two minutes, beside which a cold disk counts little.
    Group(
        "500 pages",
        "Growth, 500 pages",
        ("500 pages",),
        _exports("500 pages"),
        runs=2,
        warm_up=False,
    ),
    Group(PREVIEW, "Preview after one tick", tuple(_TICKS), _previews, runs=3),
    Group(PHASES, "Where the time of an export goes", tuple(_TICKS), _phases, runs=3),
    Group(FACTS, "A project with 10,000 facts", (FACTS,), _project_file, runs=3),
)
NAMES = ("start", SHORT, LONG, BATCH, "growth", PREVIEW, FACTS, PHASES)
"""What can be asked for."""
