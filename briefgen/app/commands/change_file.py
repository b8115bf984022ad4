"""Read a file of commands, as `briefgen apply` takes it."""

import msgspec

from briefgen.app.commands.command import Command
from briefgen.errors import InputError


def read_changes(data: bytes, *, name: str) -> tuple[Command, ...]:
    """Read a JSON list of commands; raise InputError with the place of what is not valid."""
    try:
        return msgspec.json.decode(data, type=tuple[Command, ...])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        message = f"{name}: {fault}."
        raise InputError(
            message, hint='Give a list such as [{"do": "select", "add": ["…"]}].'
        ) from fault
