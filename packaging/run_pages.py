"""Run the commands that README and docs show, and compare what they print.

`python packaging/run_pages.py` runs all pages, or those that are named; with `--update` it
writes what the commands print into the pages. A page says in comments, which readers do not
see, what stands behind a block of code:

    <!-- file: NAME -->       the block below is the file NAME of the folder of the run
    <!-- config: NAME -->     the same, in the configuration folder of the user
    <!-- before: COMMAND -->  a command that is run without being shown
    <!-- not run: REASON -->  the block below is not run, and why

Commands stand in blocks of the language `console` behind "$ ", with what they print below.
A line "…" stands for any number of lines, "…" within a line for any words. Each page begins in
an empty folder that holds copies of docs/examples, on one day, with no configuration.
"""

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from shutil import copytree
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "docs" / "examples"
DAY = "1935741600"
"""5 May 2031, in seconds since 1970."""
_FENCE = re.compile(
    r"^(?P<indent> *)(?P<ticks>```+)(?P<language>[\w-]*)[^\n]*\n"
    r"(?P<body>.*?)^(?P=indent)(?P=ticks) *$",
    re.MULTILINE | re.DOTALL,
)
_DIRECTIVE = re.compile(r"<!-- (?P<kind>file|config|before|not run): (?P<value>.+?) -->")
_ANY_LINES = "…"


class Block(NamedTuple):
    """A block of code of a page, with the directives above it; `start` is where its body begins."""

    language: str
    body: str
    start: int
    directives: tuple[tuple[str, str], ...]

    def said(self, kind: str) -> list[str]:
        """Give what the directives of one kind say."""
        return [value for name, value in self.directives if name == kind]


class Step(NamedTuple):
    """A command of a block, and what the page says that it prints."""

    command: str
    shown: str


class PageError(Exception):
    """A page says something else than the program."""


def pages() -> list[Path]:
    """Give all pages with text for readers, README first."""
    top = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")]
    return [*top, *sorted((ROOT / "docs").glob("*.md"))]


def blocks_of(text: str) -> list[Block]:
    """Give the blocks of code of a page in their order."""
    blocks, before = [], 0
    for fence in _FENCE.finditer(text):
        said = _DIRECTIVE.finditer(text, before, fence.start())
        directives = tuple((one["kind"], one["value"]) for one in said)
        blocks.append(Block(fence["language"], fence["body"], fence.start("body"), directives))
        before = fence.end()
    return blocks


def steps_of(body: str) -> list[Step]:
    """Part a block into its commands; a line that ends in a backslash goes on on the next."""
    steps: list[Step] = []
    is_open = False
    for line in body.splitlines():
        if is_open:
            steps[-1] = Step(f"{steps[-1].command}\n{line}", "")
        elif line.startswith("$ "):
            steps.append(Step(line[2:], ""))
        elif not steps:
            message = f"A block begins with {line!r} and not with a command."
            raise PageError(message)
        else:
            steps[-1] = Step(steps[-1].command, f"{steps[-1].shown}{line}\n")
            continue
        is_open = line.endswith("\\")
    return steps


def agrees(shown: str, printed: str) -> bool:
    """Tell whether what is printed is what a page shows."""
    pattern = "".join(
        r"(?:.*\n)*?"
        if line.strip() == _ANY_LINES
        else re.escape(line).replace(_ANY_LINES, ".*") + "\n"
        for line in shown.splitlines()
    )
    return re.fullmatch(pattern, printed) is not None


def renewed(shown: str, printed: str) -> str:
    """Give what a page shall show of what is printed now.

    Lines that agree stay as they are shown. Lines that do not are those printed now; what the
    page left out among them stays left out, with as many lines before it and after it.
    """
    if agrees(shown, printed):
        return shown
    before, now = shown.splitlines(), printed.splitlines()
    told = [_told_as(line, now) for line in before]
    lines: list[str] = []
    matcher = SequenceMatcher(None, told, now, autojunk=False)
    for kind, first, end, start, stop in matcher.get_opcodes():
        part, new = before[first:end], now[start:stop]
        if kind == "equal":
            lines += part
        elif _ANY_LINES in part:
            head = part.index(_ANY_LINES)
            tail = len(part) - 1 - head
            lines += [*new[:head], _ANY_LINES, *new[max(head, len(new) - tail) :]]
        else:
            lines += new
    return "".join(f"{line}\n" for line in lines)


def _told_as(shown: str, printed: list[str]) -> str:
    """Give the printed line that a shown one with words left out stands for, if there is one."""
    if shown == _ANY_LINES or _ANY_LINES not in shown:
        return shown
    return next((line for line in printed if agrees(f"{shown}\n", f"{line}\n")), shown)


class Run:
    """Runs the commands of one page in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "work"
        self.config = folder / "config"
        copytree(EXAMPLES, self.folder)
        self.config.mkdir()
        self._code, self._last = 0, ""
        bin_folder = str(Path(sys.executable).parent)
        self._environment = {
            "BRIEFGEN_CONFIG": str(self.config),
            "BRIEFGEN_STATE": str(folder / "state"),
            "SOURCE_DATE_EPOCH": DAY,
            "COLUMNS": "80",
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            "PATH": os.pathsep.join((bin_folder, os.environ.get("PATH", ""))),
        }

    def put(self, block: Block) -> None:
        """Write a block into the file that its directives name."""
        for kind, folder in (("file", self.folder), ("config", self.config)):
            for name in block.said(kind):
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block.body, encoding="utf-8")

    def printed(self, command: str) -> str:
        """Run a command and give what it prints; "echo $?" tells how the last one ended."""
        if command == "echo $?":
            code, self._code = self._code, 0
            return f"{code}\n"
        self.refuse_silent_fault()
        joined = command.replace("\\\n", " ")
        words = shlex.split(joined)
        is_ours = words[0] == "briefgen" and not {"|", "&&", ";", "||"} & set(words)
        self._code, printed = self._ours(words[1:]) if is_ours else self._shell(joined)
        # Pages name files as most systems do.
        printed = printed.replace("\\", "/") if os.sep == "\\" else printed
        self._last = f"{command}\n{printed}"
        return printed

    def refuse_silent_fault(self) -> None:
        """Raise PageError where the last command failed and nobody said so."""
        if self._code:
            message = f"Exit code {self._code}; show it with “echo $?”, or mend: {self._last}"
            raise PageError(message)

    def _ours(self, words: list[str]) -> tuple[int, str]:
        """Run a command line of briefgen in this process, which takes a tenth of the time."""
        from briefgen.cli.main import run

        words, target = _without(words, ">")
        words, source = _without(words, "<")
        given = (self.folder / source).read_bytes() if source else b""
        out, err = _stream(), _stream()
        if not target:
            err = out
        with self._here(), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            usual, sys.stdin = sys.stdin, _stream(given)
            try:
                code = run(words)
            finally:
                sys.stdin = usual
        if target:
            (self.folder / target).write_bytes(_bytes_of(out))
        return code, _bytes_of(err).decode("utf-8")

    def _shell(self, command: str) -> tuple[int, str]:
        done = subprocess.run(
            ["sh", "-c", command],  # noqa: S607 - commands of our own pages
            cwd=self.folder,
            env=os.environ | self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, done.stdout

    @contextlib.contextmanager
    def _here(self) -> Iterator[None]:
        """Let the folder and the environment of the run be those of this process for a while."""
        before = dict(os.environ)
        with contextlib.chdir(self.folder):
            os.environ.update(self._environment)
            os.environ.pop("BRIEFGEN_DEBUG", None)
            try:
                yield
            finally:
                os.environ.clear()
                os.environ.update(before)


def run_page(text: str, folder: Path) -> str:
    """Run all commands of a page; give the page with what they print.

    What a page shows stays where it agrees with what is printed (see `renewed`). Raises PageError
    for a block that is neither run nor said not to be.
    """
    run = Run(folder)
    pieces, end = [], 0
    for block in blocks_of(text):
        for command in block.said("before"):
            run.printed(command)
            run.refuse_silent_fault()
        run.put(block)
        if block.language != "console" or block.said("not run"):
            continue
        pieces += [text[end : block.start], "".join(_told(run, steps_of(block.body)))]
        end = block.start + len(block.body)
    return "".join((*pieces, text[end:]))


def _told(run: Run, steps: list[Step]) -> Iterator[str]:
    for command, shown in steps:
        printed = run.printed(command)
        yield f"$ {command}\n{renewed(shown, _on_own_lines(printed))}"
    run.refuse_silent_fault()


def _on_own_lines(printed: str) -> str:
    return f"{printed}\n" if printed and not printed.endswith("\n") else printed


def _without(words: list[str], sign: str) -> tuple[list[str], str]:
    """Take a redirection out of a command line; give the rest and the file it names."""
    if sign not in words:
        return words, ""
    at = words.index(sign)
    return [*words[:at], *words[at + 2 :]], words[at + 1]


def _stream(given: bytes = b"") -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(given), encoding="utf-8", write_through=True)


def _bytes_of(stream: io.TextIOWrapper) -> bytes:
    stream.seek(0)
    return bytes(stream.buffer.read())


def main(words: list[str]) -> int:
    """Run the pages; write them where asked, else tell of those that say something else."""
    named = [Path(word).resolve() for word in words if word != "--update"]
    code = 0
    for page in named or pages():
        text = page.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            told = run_page(text, Path(folder))
        if told == text:
            continue
        if "--update" in words:
            page.write_text(told, encoding="utf-8")
        else:
            code = 1
        sys.stdout.write(f"{page.relative_to(ROOT)}: other words are printed\n")
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
