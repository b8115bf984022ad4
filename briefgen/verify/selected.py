"""What of a dossier may be in a file, reckoned anew: composing is not asked.

Both must agree on what "ticked and released" means; that they do is what the check is for.
"""

from collections.abc import Iterable

import msgspec

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Item
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.marking import Marking, MarkingScheme

UNTICKED = "not ticked"
REJECTED = "rejected"
ABOVE = "above the release level"


class Selected(msgspec.Struct, frozen=True, gc=False):
    """The ids that may be printed, and why each of the others may not."""

    ids: frozenset[Id]
    reasons: dict[Id, str]


def selected_in(dossier: Dossier, brief: Brief, scheme: MarkingScheme) -> Selected:
    """Sort the items of a dossier into what may be printed and what may not."""
    ticked = frozenset(brief.selected)
    reasons = {
        item.id: reason
        for item in dossier.items()
        if (reason := _reason(item, ticked, dossier=dossier, brief=brief, scheme=scheme))
    }
    secret = [one for one in dossier.facts if reasons.get(one.id) == ABOVE]
    for fact in dossier.facts if secret else ():
        if fact.id not in reasons and any(_holds_words_of(fact, other) for other in secret):
            reasons[fact.id] = ABOVE
    free = frozenset(one.id for one in dossier.items() if one.id not in reasons)
    return Selected(free, reasons)


def rests_on_what_is_out(facts: Iterable[Id], selected: Selected) -> bool:
    """Tell whether something was taken from facts of which none may be printed."""
    origin = set(facts)
    return bool(origin & selected.reasons.keys()) and not origin & selected.ids


def _reason(
    item: Item, ticked: frozenset[Id], *, dossier: Dossier, brief: Brief, scheme: MarkingScheme
) -> str:
    lowest = Marking(level=scheme.levels[0].id)
    marking = item.marking or dossier.default_marking or lowest
    if brief.release and not scheme.is_released(marking, at=brief.release):
        return ABOVE
    if isinstance(item, Fact) and item.review.state == "rejected":
        return REJECTED
    return "" if item.id in ticked else UNTICKED


def _holds_words_of(fact: Fact, secret: Fact) -> bool:
    """Tell whether a fact prints words of a secret one and is no mere part of it."""
    if fact.source is None or fact.source != secret.source:
        return False
    return any(
        start < last
        and first < end
        and not (first <= start and end <= last and end - start < last - first)
        for start, end in _places(fact)
        for first, last in _places(secret)
    )


def _places(fact: Fact) -> list[tuple[int, int]]:
    return [(fact.start, fact.end), *((one.start, one.end) for one in fact.mentions)]
