"""The command line: runs what it asks for, turns errors into messages and exit codes."""

import os
import sys
from collections.abc import Sequence

from briefgen.cli.output import complain
from briefgen.errors import BriefgenError

FAULT, INTERRUPTED = 1, 130


def run(argv: Sequence[str]) -> int:
    """Run one command line and give its exit code; nothing foreseen shows a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A text may hold what the terminal's encoding lacks; that must not stop the work.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr] # text streams have it
    try:
        return _code_of(_run(list(argv)))
    except SystemExit as leaving:
        # So click leaves after a completion, and when the reader of our output has gone.
        return _code_of(leaving.code)
    except BrokenPipeError:
        return FAULT  # the reader of our output has gone, as `head` does
    except BriefgenError as fault:
        complain(str(fault))
        return fault.exit_code
    except KeyboardInterrupt:
        complain("Interrupted; nothing was half-written.")
        return INTERRUPTED
    except Exception as fault:  # noqa: BLE001 - the last resort before a raw traceback
        return _report_fault(fault)


def _run(words: list[str]) -> object:
    """Run an export that is asked for plainly, and leave all else to click, which loads slowly."""
    if words[:1] == ["export"]:
        from briefgen.cli.plain_export import plain_export

        if export := plain_export(words[1:]):
            return export()
    from briefgen.cli.verb_group import run_verb

    return run_verb(words)


def _code_of(result: object) -> int:
    return result if isinstance(result, int) else 0


def _report_fault(fault: Exception) -> int:
    """Tell of a fault nobody foresaw; BRIEFGEN_DEBUG=1 shows where it came from."""
    if os.environ.get("BRIEFGEN_DEBUG"):
        raise fault
    complain(
        f"Unexpected fault ({type(fault).__name__}): {fault}\n"
        "Please report it. BRIEFGEN_DEBUG=1 shows the place in the program."
    )
    return FAULT
