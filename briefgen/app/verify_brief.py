"""The no-leak check of an export: finished bytes are read again before any file changes."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from briefgen.app import local_names
from briefgen.app.in_language import named_in_language
from briefgen.compose.dates import interval_in_words
from briefgen.errors import RefusedError
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.notices import Notice
from briefgen.model.project import Project
from briefgen.verify import kept_out, selected
from briefgen.verify.folded import words_of
from briefgen.verify.guard import FILE_ITSELF, Guard, Verified, guard_of, verify_files
from briefgen.verify.rule import KeptOut

if TYPE_CHECKING:
    from briefgen.app.prepare_brief import Prepared
    from briefgen.app.render_brief import Rendered

_MOST_TOLD = 12
_REWORD = (
    "Nothing was written; former files are as they were. "
    "Tick the item, or reword what holds its words."
)
_RENAME = (
    "Nothing was written; former files are as they were. "
    "Tick the item, or give the project's file a name without its words."
)
_LONGEST = 60
"""Characters of an item that a line shows."""


def guard_of_brief(project: Project, made: "Prepared | Rendered", project_path: Path) -> Guard:
    """Work out what a brief that was made of a project keeps out and what it may hold.

    Where the brief has names in its own language, these count as well as those of the dossier.
    """
    first, *others = (
        guard_of(
            *named,
            made.brief,
            printing=replace(made.printing, labels=labels),
            days=partial(interval_in_words, labels=labels),
        )
        for labels in filter(None, (made.printing.labels, made.printing.second_labels))
        for named in _as_named(project.dossier, made.decided, labels)
    )
    local = tuple(local_names.names_kept_out(project_path))
    found = (*first.kept_out, *(one for guard in others for one in guard.kept_out), *local)
    areas = frozenset(fact.id for fact in project.dossier.facts if fact.kind == "area")
    found = tuple(one for one in found if not _names_project(one, project_path, areas))
    return replace(
        first,
        kept_out=tuple(dict.fromkeys(found)) if others else found,
        allowed=first.allowed.union(*(guard.allowed for guard in others)),
    )


def _names_project(one: KeptOut, project_path: Path, areas: AbstractSet[Id]) -> bool:
    """Tell whether the officer called the project as a source or as a subject of the talks.

    The names of its files say so.
    """
    is_subject = one.why == selected.UNTICKED and one.item in areas
    if one.why != kept_out.FILE_NAME and not is_subject:
        return False
    words, named = (" ".join(words_of(text)) for text in (one.words, project_path.stem))
    return f" {words} " in f" {named} "


def _as_named(
    dossier: Dossier, decided: Dossier, labels: Labels
) -> Iterator[tuple[Dossier, Dossier]]:
    """Yield a dossier with its own names, and where there are such, with those of a language."""
    yield dossier, decided
    if labels.areas or labels.names:
        first, second = named_in_language((dossier, decided), labels)
        yield first, second


def check_leaks(files: Mapping[str, bytes], guard: Guard) -> tuple[Notice, ...]:
    """Tell of each thing that files hold and a brief keeps out, and of what can't be read."""
    told = lines_of(verify_files(files, guard))
    return tuple(Notice(code="leak", message=line, level="refusal") for line in told)


def refuse_leaks(files: Mapping[str, bytes], guard: Guard) -> None:
    """Raise RefusedError where files hold what a brief keeps out, or can't be read whole."""
    told = lines_of(verify_files(files, guard))
    if told:
        more = [f"… and {len(told) - _MOST_TOLD} more."] if len(told) > _MOST_TOLD else []
        listed = "\n  ".join((*told[:_MOST_TOLD], *more))
        raise RefusedError(
            f"The brief would give away what is not selected:\n  {listed}",
            hint=_RENAME if any(FILE_ITSELF in line for line in told) else _REWORD,
        )


def lines_of(verified: Verified) -> list[str]:
    """Say what was found, a line for each leak and for each part that can't be read."""
    found = dict.fromkeys(f"{leak.place}: {what_leaks(leak.kept_out)}." for leak in verified.leaks)
    return [*found, *(f"{fault}; so it can't be checked." for fault in verified.unread)]


def what_leaks(one: KeptOut) -> str:
    """Say what leaks in words; what is secret or private is named without its wording."""
    words = one.words if len(one.words) <= _LONGEST else f"{one.words[:_LONGEST].rstrip()}…"
    match one.why:
        case selected.ABOVE:
            return f"{one.item}, which is above the release level"
        case kept_out.NOTE:
            return f"the private note of {one.item}"
        case kept_out.READING:
            return f"“{words}”, a rejected reading of {one.item}"
        case kept_out.FILE_NAME:
            return f"“{words}”, the file name of the source {one.item}"
        case local_names.USER | local_names.MACHINE | local_names.FOLDER:
            return f"“{words}”, the {one.why}"
        case _:
            return f"“{words}” ({one.item}), which is {one.why}"
