"""What an officer should look at before sending: conflicts, doubtful readings, single sources."""

from collections.abc import Iterable, Mapping
from typing import Literal

from briefgen.checks.decisions import open_conflicts
from briefgen.checks.evidence import Evidence
from briefgen.model.conflicts import Conflict
from briefgen.model.facts import Fact
from briefgen.model.ids import Id

Flag = Literal["conflict", "doubtful", "single"]
_DOUBTFUL = 0.5


def flags_of(evidence: Evidence, conflicts: Iterable[Conflict]) -> Mapping[Id, Flag]:
    """Give what is to be checked at each fact, in the order of the dossier, the gravest only.

    What an officer accepted was checked; a single source says nothing where there is one only.
    """
    dossier = evidence.dossier
    contested = {id_ for one in open_conflicts(conflicts, dossier) for id_ in one.facts}
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


def is_doubtful(fact: Fact) -> bool:
    """Tell whether a proposal was read with little confidence and nobody decided on it yet."""
    return fact.review.state == "proposed" and fact.confidence < _DOUBTFUL
