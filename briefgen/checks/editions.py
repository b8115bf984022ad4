"""Files that changed since they were read: the same name, much the same text, added again."""

from collections.abc import Mapping

from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.notices import Notice


def check_editions(dossier: Dossier, *, copies: Mapping[Id, Id]) -> tuple[Notice, ...]:
    """Tell which sources are later editions of one; `copies` gives the first of like texts."""
    first: dict[tuple[str, Id | None], int] = {}
    notices = []
    for number, source in enumerate(dossier.sources, start=1):
        before = first.setdefault((source.file_name, copies.get(source.id)), number)
        if before != number:
            message = (
                f"{source.file_name} has changed since it was read as source {before}. "
                f"Look at what both say, and untick what no longer holds."
            )
            ids = (dossier.sources[before - 1].id, source.id)
            notices.append(
                Notice(code="source-changed", message=message, place=f"source {number}", ids=ids)
            )
    return tuple(notices)
