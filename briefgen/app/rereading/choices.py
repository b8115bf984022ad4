"""Carry the officer's choices in conflicts to the facts of a text that was read again."""

from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.checks.conflicts import find_conflicts
from briefgen.checks.decisions import chosen, record_of
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import ConflictChoice, Dossier


def carry_choices(before: Dossier, after: Dossier) -> tuple[Dossier, tuple[Conflict, ...]]:
    """Give a dossier with the choices that still hold, and the conflicts whose choice does not.

    A conflict has another id where the fact by which a side was known is gone and a second
    source still says the same; the choice then goes on to it.
    """
    if not before.decisions.conflicts:
        return after, ()
    found = find_conflicts(after)
    made: dict[str, ConflictChoice] = {}
    settled: dict[str, Conflict] = {}
    for old in find_conflicts(before):
        if choice := chosen(old, before):
            id_ = _id_now(old, found)
            settled[id_] = old
            made[old.id] = replace(record_of(old, choice), conflict=id_)
    choices = tuple(made.get(one.conflict, one) for one in after.decisions.conflicts)
    carried = replace(after, decisions=replace(after.decisions, conflicts=choices))
    held = {one.id for one in found if chosen(one, carried)}
    return carried, tuple(old for id_, old in settled.items() if id_ not in held)


def _id_now(old: Conflict, found: Sequence[Conflict]) -> str:
    """Give the id of what a conflict has become: of the same readings, some by the same facts."""
    same = (
        one.id
        for one in found
        if one.kind == old.kind
        and set(one.readings) <= set(old.readings)
        and not set(one.facts).isdisjoint(old.facts)
    )
    return old.id if any(one.id == old.id for one in found) else next(same, old.id)
