"""Facts that nobody has looked at yet."""

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.notices import Notice


def check_review(dossier: Dossier, brief: Brief) -> tuple[Notice, ...]:
    """Tell which ticked facts are proposals that no officer has accepted."""
    ticked = set(brief.selected)
    unseen = tuple(fact.id for fact in dossier.facts if fact.id in ticked and _is_unseen(fact))
    if not unseen:
        return ()
    message = f"{_counted(len(unseen))} that nobody has reviewed."
    return (Notice(code="unreviewed", message=message, ids=unseen),)


def _counted(count: int) -> str:
    return "1 ticked fact is a proposal" if count == 1 else f"{count} ticked facts are proposals"


def _is_unseen(fact: Fact) -> bool:
    """Tell whether a program proposed it and no officer has decided yet."""
    return fact.review.state == "proposed" and fact.engine != "officer"
