"""Run the command line: `python -m briefgen`, and the command `briefgen`."""

import gc
import sys

# Net new objects before the collector looks for cycles. An export of a few pages makes
# 70,000, nearly all of them code and data that stay; Python's own figure is 700.
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from briefgen.cli.main import run

    code = run(sys.argv[1:])
    # The process ends here; the interpreter would first search all it has loaded for cycles,
    # which takes 28 ms after an export.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
