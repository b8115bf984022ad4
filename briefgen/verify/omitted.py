"""What is left of a fact's words where a proof leaves out what is not ticked inside them."""

from bisect import bisect_left
from collections.abc import Iterator

from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.verify.selected import Selected

Place = tuple[int, int]


def stretches(dossier: Dossier, selected: Selected) -> Iterator[str]:
    """Yield the words between what is left out of the places of selected facts."""
    shown = {
        words.casefold()
        for fact in dossier.facts
        if fact.id in selected.ids
        for words in (fact.text, fact.name)
    }
    hidden: dict[Id, list[Place]] = {}
    for fact in dossier.facts:
        if fact.source and fact.id not in selected.ids and not _is_said_anyway(fact):
            places = (place for words, place in _places(fact) if words.casefold() not in shown)
            hidden.setdefault(fact.source, []).extend(places)
    for listed in hidden.values():
        listed.sort()
    for fact in dossier.facts:
        if fact.id in selected.ids:
            for words, place in _places(fact):
                yield from _stretches(words, place, hidden.get(fact.source or "", []))


def _is_said_anyway(fact: Fact) -> bool:
    """Tell an area that is not ticked, and nothing more: its words are those of its sentence."""
    return fact.kind == "area" and fact.marking is None and fact.review.state != "rejected"


def _places(fact: Fact) -> Iterator[tuple[str, Place]]:
    """Yield the words of a fact with their places, as long as these words are."""
    for words, start in (
        (fact.text, fact.start),
        *((one.text, one.start) for one in fact.mentions),
    ):
        yield words, (start, start + len(words))


def _stretches(words: str, place: Place, hidden: list[Place]) -> Iterator[str]:
    """Yield what is left of some words at a place, where anything is left out."""
    start, end = place
    at = 0
    for first, last in hidden[bisect_left(hidden, (start, 0)) :]:
        if first >= end:
            break
        if last <= end and (first, last) != place:
            yield words[at : max(at, first - start)]
            at = max(at, last - start)
    if at:
        yield words[at:]
