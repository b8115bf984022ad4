"""Facts that nobody has looked at yet."""

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice


def check_review(dossier: Dossier, brief: Brief) -> tuple[Notice, ...]:
    """Tell which ticked facts are proposals that no officer has accepted."""
    ticked = set(brief.selected)
    unseen = tuple(
        fact.id
        for fact in dossier.facts
        if fact.id in ticked and fact.review.state == "proposed" and fact.engine != "officer"
    )
    if not unseen:
        return ()
    message = f"{len(unseen)} ticked facts are proposals that nobody has reviewed."
    return (Notice(code="unreviewed", message=message, ids=unseen),)
