"""Run code in a process whose greatest memory is its own.

Linux counts to a process what whoever started it held at that moment; a process that has run
thousands of tests holds more than any of them may. So a small one stands between.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
_BETWEEN = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, *sys.argv[1:]]))"


def printed_by(code: str) -> str:
    """Give what some Python code prints; raise CalledProcessError where it fails."""
    ran = subprocess.run(
        [sys.executable, "-c", _BETWEEN, "-c", code],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return ran.stdout
