"""Tell what has changed in a brief since a file was exported of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from briefgen.app.compare_briefs import (
    Difference,
    brief_differences,
    settings_differences,
)
from briefgen.app.export_memory import recalled, ticked_of
from briefgen.app.manifest import ENDING, Manifest, manifest_beside, read_manifest
from briefgen.errors import InputError
from briefgen.model.brief import SETTINGS, Brief
from briefgen.model.dossier import Dossier, Item, Kept, PersonTitle
from briefgen.model.exported import SELECTION_NAME
from briefgen.model.facts import DateValue, Fact
from briefgen.model.ids import Id
from briefgen.model.project import Project
from briefgen.model.value import Value

_NOT_SAID = frozenset({"facts", "marking", "ground", "note", "area", "photo"})
"""What an item has beside its words."""


class Then(Value):
    """What a file was made of: what was ticked, and the items as they were, where that is known.

    `brief` is how it was set. `is_cut` says that items and brief have no more than what the
    file prints.
    """

    selected: tuple[Id, ...]
    brief: Brief
    project: Project | None = None
    is_cut: bool = False


class Reworded(Value):
    """An item that says something else by now."""

    was: Item
    now: Item


class Since(Value):
    """What has changed since: `gone` are ids of removed items that nobody remembers the words of.

    `knows_words` says whether rewording would have been found.
    """

    added: tuple[Item, ...] = ()
    removed: tuple[Item, ...] = ()
    gone: tuple[Id, ...] = ()
    reworded: tuple[Reworded, ...] = ()
    differences: tuple[Difference, ...] = ()
    same: int = 0
    knows_words: bool = True

    @property
    def is_nothing(self) -> bool:
        """Whether nothing has changed."""
        return not (self.added or self.removed or self.gone or self.reworded or self.differences)


def read_exported(path: Path, *, state: Path) -> Then:
    """Find out what a file was made of: from this computer, the file itself, or its manifest.

    Raises InputError for a file that can't be read, and for one of which nothing is known.
    """
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise InputError(f"{path} can't be read: {fault.strerror}.") from fault
    if path.name.endswith(ENDING):
        return _of_manifest(path, read_manifest(path))
    if project := recalled(state, data):
        return _of_project(project, is_cut=False)
    if project := _carried(path, data):
        return _of_project(project, is_cut=True)
    if manifest := manifest_beside(path):
        return _of_manifest(path, manifest)
    raise InputError(
        f"{path.name}: was not exported on this computer, and does not say what it was made of.",
        hint="Take a PDF that carries what the brief shows, or put the manifest beside the file.",
    )


def _carried(path: Path, data: bytes) -> Project | None:
    """Read the selection that a PDF carries."""
    if not data.startswith(b"%PDF"):
        return None
    from briefgen.reading.pdf_attachment import attachment_in_pdf

    held = attachment_in_pdf(data, SELECTION_NAME)
    if held is None:
        return None
    try:
        project = msgspec.json.decode(held, type=Project)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise InputError(f"{path.name}: what it carries is damaged ({fault}).") from fault
    return project if project.briefs else None


def _of_project(project: Project, *, is_cut: bool) -> Then:
    selected = tuple(item.id for item in project.dossier.items())
    return Then(selected=selected, brief=project.briefs[0], project=project, is_cut=is_cut)


def _of_manifest(path: Path, manifest: Manifest) -> Then:
    """Take the settings of a brief from the options of an export."""
    options = {name: manifest.options.get(name) for name in SETTINGS}
    asked = {name: value for name, value in options.items() if value is not None}
    try:
        brief = msgspec.convert({"id": "", "name": "", **asked}, type=Brief)
    except msgspec.ValidationError as fault:
        raise InputError(f"{path.name}: is no manifest of an export ({fault}).") from fault
    return Then(selected=manifest.selected, brief=brief)


def compare_exported(project: Project, brief: Brief, then: Then) -> Since:
    """Compare what is ticked in a brief, and how it is set, with what a file was made of."""
    now, as_set = _now(project, brief, then)
    items = {item.id: item for item in now.items()}
    former = {item.id: item for item in then.project.dossier.items()} if then.project else {}
    selected = [id_ for id_ in brief.selected if id_ in items]
    before = frozenset(then.selected)
    both = [id_ for id_ in selected if id_ in before]
    reworded = [
        Reworded(was=former[id_], now=items[id_])
        for id_ in both
        if id_ in former and said(former[id_]) != said(items[id_])
    ]
    there = {item.id: item for item in project.dossier.items()} | former
    away = [id_ for id_ in then.selected if id_ not in set(selected)]
    return Since(
        added=tuple(items[id_] for id_ in selected if id_ not in before),
        removed=tuple(there[id_] for id_ in away if id_ in there),
        gone=tuple(id_ for id_ in away if id_ not in there),
        reworded=tuple(reworded),
        differences=tuple(_differences(then, as_set)),
        same=len(both) - len(reworded),
        knows_words=then.project is not None,
    )


def _differences(then: Then, as_set: Brief) -> Iterator[Difference]:
    """Yield what is set otherwise; of a file that is cut, or a manifest, no header is known."""
    if _is_whole(then):
        return brief_differences(then.brief, as_set)
    return settings_differences(then.brief, as_set)


def _is_whole(then: Then) -> bool:
    return then.project is not None and not then.is_cut


def _now(project: Project, brief: Brief, then: Then) -> tuple[Dossier, Brief]:
    """Give dossier and brief as they are now, known as well as those of the file are.

    What is cut has no more than what is printed, and what a brief leaves open is settled there.
    """
    if _is_whole(then):
        return ticked_of(project, brief).dossier, brief
    from briefgen.app.prepare_brief import prepare_brief

    prepared = prepare_brief(project.dossier, brief)
    if not then.is_cut:
        return project.dossier, prepared.brief
    # Only here the whole brief has to be composed.
    from briefgen.app.render_brief import composed_of
    from briefgen.app.shown_project import shown_project

    composed = composed_of(prepared)
    shown = shown_project(
        prepared.decided,
        prepared.brief,
        document=composed.document,
        labels=prepared.printing.labels,
    )
    return shown.dossier, prepared.brief


def said(item: Item) -> object:
    """Give the words of an item: what it says, wherever it stands and however it is marked."""
    if isinstance(item, Fact):
        value = (
            replace(item.value, candidates=()) if isinstance(item.value, DateValue) else item.value
        )
        attributes = {name: str(one.value) for name, one in item.attributes.items()}
        return item.kind, item.text, value, attributes, item.review.wording
    return dict(_said(item))


def _said(item: Kept) -> Iterator[tuple[str, Any]]:
    for name in item.__struct_fields__:
        if name not in _NOT_SAID:
            value = getattr(item, name)
            yield name, _without_facts(value) if name == "titles" else value


def _without_facts(titles: tuple[PersonTitle, ...]) -> tuple[PersonTitle, ...]:
    return tuple(replace(title, facts=()) for title in titles)
