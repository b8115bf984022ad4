"""Write down what went wrong, and gather what a report needs: versions and places, no content.

The words of a fault may come from a source, so that only its kind and its places in the
program are kept.
"""

import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb
from types import TracebackType

from briefgen import __version__
from briefgen.app.atomic_write import write_atomically
from briefgen.app.state_folder import private_folder
from briefgen.errors import OutputError

MOST = 100
"""Entries that are kept; the oldest goes."""
_FILE = "problems.log"
_PACKAGES = ("PySide6-Essentials", "python-docx", "reportlab", "pypdfium2", "uharfbuzz", "msgspec")


class ProblemLog:
    """The problems met so far, one a paragraph, in the user's state folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / _FILE

    def add(self, fault: BaseException, *, now: datetime) -> None:
        """Write a fault down; what can't be written is left out."""
        entries = [*self._entries(), f"{now.astimezone(UTC):%Y-%m-%d %H:%M:%S} {traced(fault)}"]
        with suppress(OutputError):
            private_folder(self.path.parent)
            write_atomically(self.path, "\n\n".join(entries[-MOST:]).encode())

    def _entries(self) -> list[str]:
        try:
            text = self.path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return []
        return text.split("\n\n") if text else []

    def report(self) -> str:
        """Give what to send with a report: versions, the system, the last three problems."""
        problems = self._entries()[-3:] or ["No problem was written down."]
        return "\n\n".join(["\n".join(versions()), *problems])


def traced(fault: BaseException) -> str:
    """Give the kind of a fault and where it arose, without its words."""
    lines = [f"{type(fault).__name__}"]
    lines += _places(fault.__traceback__)
    cause = fault.__cause__ or fault.__context__
    return "\n".join(lines + ([f"after {traced(cause)}"] if cause else []))


def _places(trace: TracebackType | None) -> list[str]:
    # A path may hold the name of its user.
    return [f"  {Path(at.filename).name}:{at.lineno} {at.name}" for at in extract_tb(trace)]


def versions() -> list[str]:
    """Give the versions of the program, of what it stands on, and of the system."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    named = [f"briefgen {__version__}", f"Python {platform.python_version()}", system]
    named += [f"{name} {_version(name)}" for name in _PACKAGES]
    return [*named, "packed" if getattr(sys, "frozen", False) else "from packages"]


def _version(package: str) -> str:
    # Few starts of the window need it, and it takes long to load.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
