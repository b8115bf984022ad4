"""Run the command line: `python -m briefgen`, and the command `briefgen`."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    from briefgen.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
