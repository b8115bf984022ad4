"""Write packaging/constraints.txt: the exact versions that run, test and pack the program.

Run in the environment whose versions are to be kept: `make constraints`.
"""

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

HEAD = """\
# The versions that briefgen was tested with, for running, testing and packing.
# Written by `make constraints`; same versions, same bytes in what is exported.
"""
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_OF_EXTRA = re.compile(r"extra *== *['\"](?P<extra>[^'\"]+)['\"]")


def needed_distributions(root: str, *, extras: tuple[str, ...]) -> dict[str, Distribution]:
    """Give, by name, what is installed of all that `root[extras]` needs, and what that needs."""
    found: dict[str, Distribution] = {}
    waiting = [(root, extra) for extra in extras]
    while waiting:
        name, wanted = waiting.pop()
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue  # a requirement of another platform
        key = one.metadata["Name"].lower().replace("_", "-")
        if key in found and not wanted:
            continue
        found[key] = one
        waiting += [(needed, "") for needed in _requirements(one, wanted)]
    del found[root]
    return found


def constraints_text(found: dict[str, Distribution]) -> str:
    """List name and version, one a line, by name."""
    lines = (f"{name}=={one.version}\n" for name, one in sorted(found.items()))
    return HEAD + "".join(lines)


def _requirements(one: Distribution, wanted: str) -> list[str]:
    names = []
    for requirement in one.requires or ():
        of_extra = _OF_EXTRA.search(requirement)
        name = _NAME.match(requirement)
        if name and (of_extra is None or of_extra["extra"] == wanted):
            names.append(name[0])
    return names


if __name__ == "__main__":
    text = constraints_text(needed_distributions("briefgen", extras=("test", "docs", "packages")))
    Path(__file__).with_name("constraints.txt").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
