"""Facts that nobody has looked at yet."""

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.notices import Notice
from briefgen.model.plurals import counted


def check_review(dossier: Dossier, brief: Brief) -> tuple[Notice, ...]:
    """Tell which ticked facts are proposals that no officer has accepted."""
    ticked = set(brief.selected)
    unseen = tuple(fact.id for fact in dossier.facts if fact.id in ticked and _is_unseen(fact))
    if not unseen:
        return ()
    are = counted(len(unseen), "ticked fact is a proposal", "ticked facts are proposals")
    message = f"{are} that nobody has reviewed."
    return (Notice(code="unreviewed", message=message, ids=unseen),)


def _is_unseen(fact: Fact) -> bool:
    """Tell whether a program proposed it and no officer has decided yet."""
    return fact.review.state == "proposed" and fact.engine != "officer"
