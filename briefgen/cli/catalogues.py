"""What ships and what the user adds, by name: listed, or one of them in full."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from briefgen.cli.output import columns, say_result


class Named(Protocol):
    """Something of a catalogue, with what it is good for in one sentence."""

    @property
    def name(self) -> str:
        """What people type."""

    @property
    def summary(self) -> str:
        """What it is good for."""


Entry = TypeVar("Entry", bound=Named)


@dataclass(frozen=True)
class Catalogue(Generic[Entry]):
    """A kind of things with names: how to list them, load one and print it.

    `title` is the key of the list in JSON.
    """

    title: str
    names: Callable[[], Iterable[str]]
    load: Callable[[str], Entry]
    lines: Callable[[Entry], Iterable[str]]


def say_catalogue(catalogue: Catalogue[Entry], name: str | None, *, as_json: bool) -> None:
    """Print the entry of a name in full, or without a name all entries with their summaries."""
    if name:
        entry = catalogue.load(name)
        say_result(_fields(entry), catalogue.lines(entry), as_json=as_json)
        return
    entries = [catalogue.load(known) for known in catalogue.names()]
    say_result(
        {catalogue.title: [{"name": one.name, "summary": one.summary} for one in entries]},
        columns([(one.name, one.summary) for one in entries]),
        as_json=as_json,
    )


def _fields(entry: Named) -> dict[str, object]:
    import msgspec

    fields: dict[str, object] = msgspec.to_builtins(entry)
    return fields
