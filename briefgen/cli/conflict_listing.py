"""Conflicts for people: the readings, the sentences word for word, the choices."""

from collections.abc import Iterator

import msgspec

from briefgen.checks.date_conflicts import find_nested_dates
from briefgen.checks.decisions import chosen
from briefgen.checks.evidence import Evidence
from briefgen.checks.groups import FactGroup
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.facts import DateValue, Fact
from briefgen.model.plurals import counted


def conflict_view(conflict: Conflict, dossier: Dossier) -> dict[str, object]:
    """Give a conflict as flat data, with the key of what was chosen, None while it is open."""
    choice = chosen(conflict, dossier)
    view: dict[str, object] = msgspec.to_builtins(conflict)
    return {**view, "chosen": choice.key if choice else None}


def group_view(group: FactGroup) -> dict[str, object]:
    """Give a group as flat data: its facts, and how many independent sources they have."""
    return {"kind": group.kind, "facts": list(group.ids), "sources": group.sources}


def conflict_lines(conflict: Conflict, dossier: Dossier) -> Iterator[str]:
    """List one conflict; both sides are quoted with their sources."""
    sources = {
        source.id: f"{source.id} ({source.publisher or source.title or source.file_name})"
        for source in dossier.sources
    }
    choice = chosen(conflict, dossier)
    yield f"{conflict.id}  {conflict.message}"
    for side in conflict.sides:
        sources_of_side = counted(side.sources, "source", "independent sources")
        yield f"  {side.reading}  ({sources_of_side})"
        for saying in side.sayings:
            words = " ".join(saying.sentence.split())
            yield f"    {sources.get(saying.source or '', 'typed')}: “{words}”"
    for one in conflict.choices:
        yield f"  {'*' if one is choice else ' '} {one.key}: {one.label}"
    yield ""


def nested_lines(evidence: Evidence) -> Iterator[str]:
    """List dates of which one lies within the other: no conflict, but good to know."""
    pairs = [
        f"  {_dated(outer)} holds {_dated(inner)}" for outer, inner in find_nested_dates(evidence)
    ]
    if pairs:
        yield "One within the other, no conflict:"
        yield from pairs


def _dated(fact: Fact) -> str:
    role = fact.value.role if isinstance(fact.value, DateValue) else ""
    return f"{role} “{fact.text}”"
