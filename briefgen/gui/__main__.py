"""Run the window: `python -m briefgen.gui`, and the program `briefgen-gui`.

The worker process imports this module again, so it imports nothing heavy at its top.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> None:
    """Open the window, with the project that the first argument names, and leave with its code."""
    if getattr(sys, "frozen", False):
        # There the worker starts this very program, and this call makes it the worker.
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    sys.exit(run_window(Path(arguments[0]) if arguments else None))


def run_window(path: Path | None) -> int:
    """Show the window until it is closed; give the exit code."""
    # What is made at the start stays to the end: looking for garbage in it only takes time.
    gc.disable()
    from briefgen.gui.application import run

    return run(path)


if __name__ == "__main__":
    main()
