"""`briefgen gui`: open the window in a process of its own, so that this one loads no Qt."""

import subprocess
import sys
from pathlib import Path

import click

from briefgen.cli.options import PROJECT


@click.command("gui")
@click.argument("project", type=PROJECT, required=False)
def command(project: Path | None) -> int:
    """Open the desktop window, with PROJECT where it is given.

    \b
    Examples:
      briefgen gui
      briefgen gui talks.brief
    """
    from briefgen.errors import BriefgenError

    arguments = [str(project)] if project else []
    try:
        code = subprocess.run([*window_command(), *arguments], check=False).returncode  # noqa: S603 - our own program
    except OSError as fault:
        message = f"The window can't be started ({fault.strerror})."
        raise BriefgenError(message, hint="Install briefgen again.") from fault
    if code < 0:
        hint = "It needs a screen; the other verbs do not."
        raise BriefgenError(f"The window was ended by signal {-code}.", hint=hint)
    return code


def window_command() -> list[str]:
    """Give the command that opens the window: a program beside this one when it is packed."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        # On Windows it ends as this one does.
        return [str(program.with_name(f"briefgen-gui{program.suffix}"))]
    # -P: nothing is loaded from the working folder, whatever lies there.
    return [sys.executable, "-P", "-m", "briefgen.gui"]
