"""What a command line loads and compiles, asked of a process of its own."""

import subprocess
import sys
from pathlib import Path

from tests.support.command_line import process_environment

_RUN = """
import sys
from re import _compiler
compile_pattern, patterns = _compiler.compile, []
def compiling(pattern, flags=0):
    patterns.append(pattern)
    return compile_pattern(pattern, flags)
_compiler.compile = compiling
before = set(sys.modules)
from briefgen.__main__ import make_ready
make_ready()
from briefgen.cli.main import run
code = run(sys.argv[1:])
from briefgen.late_modules import LateModule
loaded = {name for name, module in sys.modules.items() if not isinstance(module, LateModule)}
print("patterns", len(patterns), file=sys.stderr)
print("loaded", *(loaded - before), file=sys.stderr)
sys.exit(code)
"""


def modules_loaded_by(*words: str, folder: Path) -> set[str]:
    """Run a command line in a folder and give the names of all modules it has loaded.

    What an environment loads into every Python does not count, nor what was put off.
    """
    _, *loaded = _told_by(*words, folder=folder)[-1].split()
    return set(loaded)


def patterns_compiled_by(*words: str, folder: Path) -> int:
    """Run a command line in a folder and count the regular expressions that it compiles."""
    return int(_told_by(*words, folder=folder)[-2].split()[1])


def _told_by(*words: str, folder: Path) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, *words],
        cwd=folder,
        env=process_environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return ran.stderr.splitlines()
