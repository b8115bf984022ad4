"""Facts whose source was read again and does not have their words any more."""

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice
from briefgen.model.plurals import counted


def check_former_sources(dossier: Dossier, brief: Brief) -> tuple[Notice, ...]:
    """Tell which ticked facts stand on nothing but what a source used to say."""
    ticked = set(brief.selected)
    left = tuple(fact.id for fact in dossier.facts if fact.former_source and fact.id in ticked)
    if not left:
        return ()
    are = counted(len(left), "ticked fact is", "ticked facts are")
    message = f"{are} no longer in the source. Find another source, or untick."
    return (Notice(code="words-gone", message=message, ids=left),)
