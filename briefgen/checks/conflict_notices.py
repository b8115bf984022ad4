"""What is to be remarked on conflicts: how many are open, which, and choices that went stale."""

from collections.abc import Iterator, Sequence

from briefgen.checks.decisions import open_conflicts, stale_choices
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice
from briefgen.model.plurals import counted

OPEN = "conflicts-open"
"""The code of the remark that counts them."""


def count_conflicts(conflicts: Sequence[Conflict], dossier: Dossier) -> tuple[Notice, ...]:
    """Tell how many conflicts are open, in one remark."""
    left = open_conflicts(conflicts, dossier)
    if not left:
        return ()
    are = counted(len(left), "conflict between sources is", "conflicts between sources are")
    message = (
        f"{are} open; what is contested starts unticked. "
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


def _stale(conflicts: Sequence[Conflict], dossier: Dossier) -> Iterator[Notice]:
    still = {one.id for one in conflicts}
    for id_ in stale_choices(conflicts, dossier):
        told = "A choice was made here, but its facts have changed and it no longer applies. "
        remedy = f"Take it back: briefgen resolve PROJECT {id_} open."
        message = told + ("Choose again." if id_ in still else remedy)
        yield Notice(
            code="choice-stale", message=message, level="info", place=f"conflict {id_}", ids=(id_,)
        )
