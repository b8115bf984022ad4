"""What the search of the window finds: commands, items of the dossier, sources."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from PySide6.QtGui import QAction

from briefgen.gui.actions import plain
from briefgen.gui.item_wording import KIND_TITLES, kind_of, one_line, publisher_of, wording_of
from briefgen.gui.translation import tr
from briefgen.model.dossier import Dossier
from briefgen.model.labels import Labels
from briefgen.model.value import Value

EntryKind = Literal["command", "item", "source"]
_MOST = 50


class Found(Value):
    """One thing that can be gone to; `detail` says what it is."""

    kind: EntryKind
    key: str
    title: str
    detail: str


def command_entries(actions: Mapping[str, QAction]) -> Iterator[Found]:
    """Yield the commands that can be used now, with their shortcuts."""
    for name, action in actions.items():
        if action.isEnabled():
            title = plain(action.text().replace("&&", "\0")).replace("\0", "&")
            keys = action.shortcut().toString()
            yield Found(
                kind="command",
                key=name,
                title=title,
                detail=f"{tr('Command')} · {keys}" if keys else tr("Command"),
            )


def dossier_entries(dossier: Dossier, labels: Labels) -> Iterator[Found]:
    """Yield the items of a dossier, then its sources."""
    for item in dossier.items():
        kind = tr(KIND_TITLES[kind_of(item)][0])
        yield Found(kind="item", key=item.id, title=wording_of(item, labels), detail=kind)
    for source in dossier.sources:
        title = one_line(source.title or source.file_name)
        yield Found(
            kind="source",
            key=source.id,
            title=title,
            detail=f"{tr('Source')} · {publisher_of(source)}",
        )


def matches(entries: Iterable[Found], words: str) -> tuple[Found, ...]:
    """Give the entries that have all the words; those whose title begins with them come first."""
    wanted = words.casefold().split()
    found = [
        one
        for one in entries
        if all(word in f"{one.title} {one.detail}".casefold() for word in wanted)
    ]
    start = words.casefold().strip()
    found.sort(key=lambda one: not one.title.casefold().startswith(start))
    return tuple(found[:_MOST])
