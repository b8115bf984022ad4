"""Tell which part of an export takes how long: phases.py PROJECT COUNT.

With a COUNT of 1 the first export of a process, loading of modules counted where they are first
asked for; with more, the mean of those after the first. Milliseconds of the processor; what one
part asks of another counts for that one only.
"""

import time

_START = time.process_time()

import json  # noqa: E402 - what the start of Python takes is told too
import sys  # noqa: E402
from collections.abc import Callable  # noqa: E402
from functools import wraps  # noqa: E402
from importlib import import_module  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

_PARTS = {
    "open the project": ("briefgen.app.project_file", "load_project"),
    "settle and gather evidence": ("briefgen.app.render_brief", "prepare_brief"),
    "compose": ("briefgen.app.render_brief", "composed_of"),
    "lay out pages": ("briefgen.export.to_pdf.writer", "lay_out"),
    "write the PDF": ("briefgen.export.to_pdf.writer", "document_to_pdf"),
    "write the DOCX": ("briefgen.export.to_docx.writer", "document_to_docx"),
    "check: read both files again": ("briefgen.verify.guard", "read_file"),
    "check: search them": ("briefgen.app.export_brief", "verify_rendered"),
    "put the files in place": ("briefgen.app.export_brief", "write_all_atomically"),
}
"""What is timed: the module that calls a function, and the name it calls it by."""
_REST = "remarks and the rest"


class Clock:
    """Gives the time that passes to one part at once: the innermost."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._within = [_REST]
        self._since = time.process_time()

    def turn(self) -> None:
        """Book what has passed on the part that is on."""
        now, part = time.process_time(), self._within[-1]
        self.spent[part] = self.spent.get(part, 0.0) + 1000 * (now - self._since)
        self._since = now

    def timed(self, part: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """Give a function whose time counts for a part."""

        @wraps(work)
        def run(*arguments: object, **more: object) -> object:
            self.turn()
            self._within.append(part)
            try:
                return work(*arguments, **more)
            finally:
                self.turn()
                self._within.pop()

        return run

    def afresh(self) -> None:
        """Forget what was booked, and begin now."""
        self.spent.clear()
        self._since = time.process_time()


def main(project: Path, count: int) -> None:
    """Export so often, and print the time of each part."""
    clock = Clock()
    loaded = _listen(clock)
    clock.afresh()
    _export(project)
    clock.turn()
    if count > 1:
        clock.afresh()
        for _ in range(count - 1):
            _export(project)
        clock.turn()
    told = {part: spent / max(1, count - 1) for part, spent in clock.spent.items()}
    start = {} if count > 1 else {"start Python": 1000 * _START, "load modules": loaded}
    order = (*_PARTS, _REST)
    sys.stdout.write(json.dumps({**start, **{part: told.get(part, 0.0) for part in order}}) + "\n")


def _listen(clock: Clock) -> float:
    """Load what an export needs, put the clock around its parts; give how long loading took."""
    before = time.process_time()
    modules = {module: import_module(module) for module, _ in _PARTS.values()}
    loaded = 1000 * (time.process_time() - before)
    for part, (module, name) in _PARTS.items():
        setattr(modules[module], name, clock.timed(part, getattr(modules[module], name)))
    return loaded


def _export(path: Path) -> None:
    from briefgen.app import export_brief, project_file
    from briefgen.app.export_settings import ExportSettings

    project = project_file.load_project(path).project
    folder = path.with_name("phases")
    export_brief.export_brief(project, ExportSettings(), project_path=path, folder=folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
