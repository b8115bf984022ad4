"""The errors that stop the work, each with its exit code and a way out.

Exit codes are the command line's contract: 0 done, 1 unexpected fault, 2 wrong
usage, 3 input can't be read or is not valid, 4 output can't be written, 5 refused
by a check, 6 batch with some failures, 130 interrupted.
"""

from collections.abc import Iterable


class BriefgenError(Exception):
    """A fault that was foreseen; its text names the thing, the place and the remedy."""

    exit_code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        # Errors cross the border of the worker process; keyword arguments get lost by default.
        return _rebuild, (type(self), self.message, self.hint)


def _rebuild(kind: type[BriefgenError], message: str, hint: str) -> BriefgenError:
    return kind(message, hint=hint)


class UsageError(BriefgenError):
    """The request itself can't be meant: an unknown name, options that exclude each other."""

    exit_code = 2


class InputError(BriefgenError):
    """Something that was given to read can't be read or is not valid."""

    exit_code = 3


class OutputError(BriefgenError):
    """The result can't be written where it should go; what stood there is unchanged."""

    exit_code = 4


class RefusedError(BriefgenError):
    """A check refused: the result would not be what it claims to be."""

    exit_code = 5


class BatchError(BriefgenError):
    """Some briefs of a batch failed; the others are written."""

    exit_code = 6


def unknown_name(what: str, name: str, available: Iterable[str]) -> UsageError:
    """Build the error for a name that is in no table, with the nearest one as a hint.

    >>> str(unknown_name("format", "dcox", ["docx", "pdf"]))
    "Unknown format 'dcox'. Did you mean 'docx'? Available: docx, pdf."
    """
    names = list(available)
    hint = did_you_mean(name.lower(), names)
    # A long table (all facts of a dossier) would bury the answer.
    listed = ", ".join(names[:20]) + (", …" if len(names) > 20 else "")
    return UsageError(f"Unknown {what} {name!r}.", hint=f"{hint}Available: {listed or 'none'}.")


def did_you_mean(name: str, available: Iterable[str]) -> str:
    """Give a question after the nearest name with a space behind it, or nothing.

    >>> did_you_mean("dcox", ["docx", "pdf"])
    "Did you mean 'docx'? "
    """
    from difflib import get_close_matches

    near = get_close_matches(name, list(available), n=1)
    return f"Did you mean '{near[0]}'? " if near else ""
