"""What is to be remarked on conflicts: how many are open, which, and choices that went stale."""

from collections.abc import Iterator, Sequence

from briefgen.checks.decisions import CONTESTED, open_conflicts, stale_choices
from briefgen.model.brief import Brief
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.notices import Notice
from briefgen.model.placement import home_area
from briefgen.model.plurals import counted

OPEN = "conflicts-open"
"""The code of the remark that counts them."""
_PRINTED = ", but titles, sides and names print in every reading"


def count_conflicts(conflicts: Sequence[Conflict], dossier: Dossier) -> tuple[Notice, ...]:
    """Tell how many conflicts are open, in one remark."""
    left = open_conflicts(conflicts, dossier)
    if not left:
        return ()
    are = counted(len(left), "conflict between sources is", "conflicts between sources are")
    printed = "" if all(one.kind in CONTESTED for one in left) else _PRINTED
    message = (
        f"{are} open; what is contested starts unticked{printed}. "
        "See both sides and choose: briefgen resolve PROJECT."
    )
    ids = dict.fromkeys(id_ for one in left for id_ in one.facts)
    return (Notice(code=OPEN, message=message, ids=tuple(ids)),)


def check_conflicts(conflicts: Sequence[Conflict], dossier: Dossier) -> tuple[Notice, ...]:
    """Tell each open conflict with the command that settles it, and each choice that went stale."""
    left = open_conflicts(conflicts, dossier)
    return (*map(_notice, left), *_stale(conflicts, dossier))


def _notice(conflict: Conflict) -> Notice:
    keys = "|".join(choice.key for choice in conflict.choices)
    message = f"{conflict.message} Choose: briefgen resolve PROJECT {conflict.id} {keys}."
    return Notice(
        code=f"conflict-{conflict.kind}",
        message=message,
        place=f"conflict {conflict.id}",
        ids=conflict.facts,
    )


def check_left_out(
    conflicts: Sequence[Conflict], dossier: Dossier, brief: Brief
) -> tuple[Notice, ...]:
    """Tell each agenda area that is not in a brief because its wordings contradict each other."""
    ticked = frozenset(brief.selected)
    homes = {home_area(item) for item in dossier.items() if item.id in ticked}
    areas = {area.id: area.label for area in dossier.areas}
    facts = {fact.id: fact for fact in dossier.facts}
    contested: dict[Id, Conflict] = {}
    for one in open_conflicts(conflicts, dossier):
        if one.kind == "area":
            found = (home_area(facts[id_]) for id_ in one.facts)
            contested |= {area: one for area in found if area in areas and area not in homes}
    return tuple(
        Notice(
            code="conflict-left-out",
            message=f"“{areas[area]}” is not in the brief: its wordings contradict each other. "
            f"Choose: briefgen resolve PROJECT {one.id}.",
            ids=one.facts,
        )
        for area, one in contested.items()
    )


def _stale(conflicts: Sequence[Conflict], dossier: Dossier) -> Iterator[Notice]:
    still = {one.id for one in conflicts}
    for id_ in stale_choices(conflicts, dossier):
        told = "A choice was made here, but its facts have changed and it no longer applies. "
        remedy = f"Take it back: briefgen resolve PROJECT {id_} open."
        message = told + ("Choose again." if id_ in still else remedy)
        yield Notice(
            code="choice-stale", message=message, level="info", place=f"conflict {id_}", ids=(id_,)
        )
