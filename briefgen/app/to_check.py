"""What an officer should look at before sending: conflicts, doubtful readings, single sources."""

from collections.abc import Iterable, Mapping
from typing import Literal

from briefgen.checks.decisions import open_conflicts
from briefgen.checks.evidence import Evidence
from briefgen.model.conflicts import Conflict, ConflictKind
from briefgen.model.facts import Fact
from briefgen.model.ids import Id

Flag = Literal["conflict", "doubtful", "single"]
_DOUBTFUL = 0.5
_OF_PERSON: frozenset[ConflictKind] = frozenset({"title", "side"})
"""Kinds on what is said of a person: each fact that names them stands in doubt with it."""


def flags_of(evidence: Evidence, conflicts: Iterable[Conflict]) -> Mapping[Id, Flag]:
    """Give what is to be checked at each fact, in the order of the dossier, the gravest only.

    What an officer accepted was checked; a single source says nothing where there is one only.
    """
    dossier = evidence.dossier
    still_open = open_conflicts(conflicts, dossier)
    contested = {id_ for one in still_open for id_ in contested_by(one, evidence)}
    several = len(set(evidence.copies.values())) > 1
    single = {id_ for group in evidence.groups if group.sources == 1 for id_ in group.ids}
    flags: dict[Id, Flag] = {}
    for fact in dossier.facts:
        if fact.id in contested:
            flags[fact.id] = "conflict"
        elif is_doubtful(fact):
            flags[fact.id] = "doubtful"
        elif several and fact.id in single and fact.review.state == "proposed":
            flags[fact.id] = "single"
    return flags


def contested_by(conflict: Conflict, evidence: Evidence) -> tuple[Id, ...]:
    """Give the facts at which a conflict is to be seen: of its sides, or of the person it is on."""
    if conflict.kind not in _OF_PERSON:
        return conflict.facts
    return evidence.groups[evidence.group_of[conflict.facts[0]]].ids


def is_doubtful(fact: Fact) -> bool:
    """Tell whether a proposal was read with little confidence and nobody decided on it yet."""
    return fact.review.state == "proposed" and fact.confidence < _DOUBTFUL
