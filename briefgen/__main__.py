"""Run the command line: `python -m briefgen`, and the command `briefgen`."""

import gc
import os
import sys

TYPE_CHECKING = False  # that of `typing` is not loaded yet
if TYPE_CHECKING:
    from briefgen.gathered_code import GatheredCode


def main() -> None:
    """Run the command line and leave with its exit code."""
    words = sys.argv[1:]
    # What is loaded first stays; to look for cycles in it takes a hundredth of an export.
    gc.disable()
    # The verb that loads most of all, and is asked for by itself again and again.
    gathered = _gathered_code() if words[:1] == ["export"] else None
    make_ready()
    gc.enable()
    if getattr(sys, "frozen", False):  # pragma: no cover - only in a packed program
        # A packed program starts itself to read a PDF; this call makes it the reader.
        import multiprocessing

        multiprocessing.freeze_support()
    from briefgen.cli.main import run

    code = run(words)
    if gathered:
        gathered.keep()
    # Taking all apart that was loaded, and searching it for cycles, takes 30 ms after an
    # export. What is printed is flushed at once (cli/output.py), files are closed where they
    # are written, and no verb leaves a thread or a process behind.
    os._exit(code)


def _gathered_code() -> "GatheredCode":
    from briefgen.gathered_code import gathered_code

    return gathered_code("export")


def make_ready() -> None:
    """Prepare a process that is here for one command line: what it may do seldom, or later."""
    from briefgen.collector import collect_seldom
    from briefgen.seldom_used import put_off_seldom_used

    collect_seldom()
    put_off_seldom_used()


def forget_working_folder() -> None:
    """Load nothing from where the program is started: `python -m` would look there first.

    A `json.py` in a folder of downloaded files would be run.
    """
    try:
        # pathlib and contextlib would be loaded from that very folder.
        if not sys.flags.safe_path and sys.path[0] == os.getcwd():  # noqa: PTH109
            del sys.path[0]
    except OSError:
        pass  # the folder is gone


if __name__ == "__main__":
    forget_working_folder()
    main()
