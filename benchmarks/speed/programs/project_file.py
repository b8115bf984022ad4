"""Tell how long it takes to open a project and to save it: project_file.py PROJECT."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from briefgen.app.project_file import load_project, save_project

_RUNS = 5


def main(path: Path) -> None:
    """Open and save in turn, and print the medians in milliseconds of the processor."""
    opened = load_project(path)
    copy = path.with_name("saved.brief")

    def save() -> None:
        save_project(opened, opened.project, path=copy)

    spent = [(_spent(lambda: load_project(path)), _spent(save)) for _ in range(_RUNS)]
    load, saved = (median(column) for column in zip(*spent, strict=True))
    sys.stdout.write(json.dumps({"load": load, "save": saved}) + "\n")


def _spent(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
