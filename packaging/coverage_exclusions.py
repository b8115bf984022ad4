"""List the lines that coverage leaves out, each with its reason; fail where one gives none."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

_PRAGMA = re.compile(r"#\s*pragma: no cover(?P<reason>.*)$")


def exclusions(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield place (file:line) and reason of each exclusion below a folder; gui is not measured."""
    for path in sorted(folder.rglob("*.py")):
        if "gui" in path.relative_to(folder).parts:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            found = _PRAGMA.search(line)
            if found:
                yield f"{path.relative_to(folder.parent)}:{number}", found["reason"].strip(" -:")


def main() -> int:
    """Print the exclusions and their number; give 1 where a reason is missing."""
    found = list(exclusions(Path(__file__).parents[1] / "briefgen"))
    for place, reason in found:
        sys.stdout.write(f"  {place}: {reason or 'NO REASON GIVEN'}\n")
    sys.stdout.write(f"Lines left out of coverage: {len(found)}\n")
    return int(any(not reason for _, reason in found))


if __name__ == "__main__":
    sys.exit(main())
