"""Make the packages of the program into `dist/`, with their sizes, times and hashes.

    python packaging/build.py wheel|sdist|bundle|deb|all

`make packages` makes the environment for it first. What a package says of the program stands in
metadata.toml; docs/releasing.md tells what is done when.
"""

import shutil
import sys
from collections.abc import Callable, Sequence

from packing.bundle import make_bundle
from packing.from_source import make_sdist, make_wheel
from packing.places import DIST
from packing.results import Made, keep, table


def make_deb() -> Made:
    """Make the package of Debian; only Debian has the tools for it."""
    from packing.debian import make_deb as make

    return make()


TARGETS: dict[str, Callable[[], Made]] = {
    "wheel": make_wheel,
    "sdist": make_sdist,
    "bundle": make_bundle,
    "deb": make_deb,
}
_USAGE = f"usage: build.py {'|'.join(TARGETS)}|all …\n"


def main(arguments: Sequence[str]) -> int:
    """Make what is asked for, in order, and print a table of it; 2 where a name is unknown."""
    unknown = set(arguments) - {*TARGETS, "all"}
    if unknown or not arguments:
        sys.stderr.write(_USAGE)
        return 2
    wanted = _all_here() if "all" in arguments else list(arguments)
    DIST.mkdir(exist_ok=True)
    made = []
    for target in wanted:
        sys.stderr.write(f"{target} …\n")
        made.append(TARGETS[target]())
    keep(made)
    sys.stdout.write(table(made))
    return 0


def _all_here() -> list[str]:
    """Give all targets that this system can make: Debian's package needs Debian's tools."""
    return [target for target in TARGETS if target != "deb" or shutil.which("dpkg-deb")]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
