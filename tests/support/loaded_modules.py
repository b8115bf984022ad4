"""Which modules a command line loads, asked of a process of its own."""

import subprocess
import sys
from pathlib import Path

from tests.support.command_line import process_environment

_RUN = """
import sys
before = set(sys.modules)
from briefgen.__main__ import make_ready
make_ready()
from briefgen.cli.main import run
code = run(sys.argv[1:])
from briefgen.late_modules import LateModule
loaded = {name for name, module in sys.modules.items() if not isinstance(module, LateModule)}
print("loaded", *(loaded - before), file=sys.stderr)
sys.exit(code)
"""


def modules_loaded_by(*words: str, folder: Path) -> set[str]:
    """Run a command line in a folder and give the names of all modules it has loaded.

    What an environment loads into every Python does not count, nor what was put off.
    """
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, *words],
        cwd=folder,
        env=process_environment(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    _, *loaded = ran.stderr.splitlines()[-1].split()
    return set(loaded)
