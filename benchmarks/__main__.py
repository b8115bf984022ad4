"""Print what a start and an export cost, beside pandoc and typst on the same text.

Whole processes, cold: processor time and the time until the end, as medians of several
alternating runs. Targets are held against processor time, which a busy machine disturbs least.
Peers that are not installed are left out by name: pandoc as a command, typst as a
command or as the Python package of that name.
"""

import shutil
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from benchmarks.process_time import Measured, Spent, fresh_folder, median_milliseconds

RUNS = 11
BRIEFGEN = (str(Path(sys.executable).with_name("briefgen")),)
TYPST_DRIVER = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"
# pandoc 3.1 leaves the list of fonts empty, which typst refuses; this one is built in.
TYPST_TEXT = ("-s", "-o", "peer.typ", "-V", "mainfont=Libertinus Serif")
BARE, START = "python -c pass", "briefgen --help"
EXPORT, CHECKED = "briefgen export, unchecked", "briefgen export"
UNCHECKED = (sys.executable, str(Path(__file__).with_name("unchecked_export.py")))
PANDOC, TYPST = "pandoc to docx", "pandoc + typst to pdf"
TARGETS = (
    (START, (BARE,), 8.0),
    (EXPORT, (PANDOC, TYPST), 0.9),
    (CHECKED, (PANDOC, TYPST), 1.0),
)
"""What is compared with the sum of what, and the highest ratio it should have."""


def main() -> None:
    """Measure and print one line for each command, then the ratios with their targets."""
    with tempfile.TemporaryDirectory(prefix="briefgen-bench-") as name:
        folder = Path(name)
        project = _sample_project(folder)
        commands = [*_own(folder, project), *_peers(folder, project)]
        times = median_milliseconds(commands, runs=RUNS)
    sys.stdout.write(f"{'milliseconds':<26}{'processor':>10}{'waited':>10}\n")
    for what, spent in times.items():
        sys.stdout.write(f"{what:<26}{spent.processor:10.0f}{spent.waited:10.0f}\n")
    for what, against, target in TARGETS:
        sys.stdout.write(_comparison(times, what, against=against, target=target))


def _sample_project(folder: Path) -> Path:
    demo = fresh_folder(folder / "demo")
    _run_once((*BRIEFGEN, "demo", str(demo)), demo)
    return next(demo.rglob("*.brief"))


def _own(folder: Path, project: Path) -> list[Measured]:
    here = fresh_folder(folder / "own")
    export = ("export", str(project))
    return [
        Measured(BARE, ((sys.executable, "-c", "pass"),), here),
        Measured(START, ((*BRIEFGEN, "--help"),), here),
        Measured(EXPORT, ((*UNCHECKED, *export),), here),
        Measured(CHECKED, ((*BRIEFGEN, *export),), here),
    ]


def _peers(folder: Path, project: Path) -> list[Measured]:
    pandoc, typst = shutil.which("pandoc"), _typst_command()
    if pandoc is None or not typst:
        sys.stdout.write("Peers left out: pandoc and typst have to be installed.\n")
        return []
    here = fresh_folder(folder / "peers")
    _run_once((*BRIEFGEN, "export", str(project), "-f", "md", "-o", str(here)), here)
    text = next(here.glob("*.md")).name
    return [
        Measured(PANDOC, ((pandoc, text, "-o", "peer.docx"),), here),
        Measured(
            TYPST,
            ((pandoc, text, *TYPST_TEXT), (*typst, "peer.typ", "peer.pdf")),
            here,
        ),
    ]


def _typst_command() -> tuple[str, ...]:
    command = shutil.which("typst")
    if command:
        return (command, "compile")
    return (sys.executable, "-c", TYPST_DRIVER) if find_spec("typst") else ()


def _run_once(command: tuple[str, ...], folder: Path) -> None:
    median_milliseconds([Measured("once", (command,), folder)], runs=0)


def _comparison(
    times: dict[str, Spent], what: str, *, against: tuple[str, ...], target: float
) -> str:
    name = f"{what} / {' and '.join(against)}"
    if not all(part in times for part in against):
        return f"{name}: not measured\n"
    ratio = times[what].processor / sum(times[part].processor for part in against)
    waited = times[what].waited / sum(times[part].waited for part in against)
    verdict = "reached" if ratio <= target else "MISSED"
    return f"{name}: {ratio:.2f}, target at most {target}, {verdict}; waited {waited:.2f}\n"


if __name__ == "__main__":
    try:
        main()
    except RuntimeError as fault:
        sys.exit(f"Nothing measured: {fault}")
