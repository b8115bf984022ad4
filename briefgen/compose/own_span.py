"""The words of a fact as its proof shows them: its own place in the source, never more.

Where the place encloses a fact that does not go in, that part becomes […]. What only
overlaps it, or holds it whole, hides nothing: then all words are the fact's own.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

import msgspec

from briefgen.compose.context import Context
from briefgen.compose.notes import Cited
from briefgen.model.facts import Fact
from briefgen.model.ids import Id

OMITTED = "[…]"


class _Place(msgspec.Struct, frozen=True, order=True, gc=False):
    start: int
    end: int
    id: Id


class OwnSpans:
    """Gives the words at the places of facts, without what is not ticked inside them."""

    def __init__(self, context: Context) -> None:
        self.context = context
        shown = {
            words.casefold()
            for item in context.items.values()
            if isinstance(item, Fact)
            for words in (item.text, item.name)
        }
        self._hidden: dict[Id, list[_Place]] = {}
        for fact in context.dossier.facts:
            if fact.id not in context.items and fact.source is not None and not _is_subject(fact):
                # What another fact says in the same words goes out by that one.
                places = (one for one in _places(fact) if one[1].casefold() not in shown)
                listed = self._hidden.setdefault(fact.source, [])
                listed += (_Place(start, start + len(words), fact.id) for start, words in places)
        for listed in self._hidden.values():
            listed.sort()

    def words(self, cited: Cited) -> str:
        """Give the words at a place."""
        return _without(_words_at(cited), self._inside(cited), base=cited.start)

    def remark(self, cited: Cited) -> None:
        """Remember, for words that are printed, what is left out of them."""
        ids = [one.id for one in self._inside(cited)]
        message = (
            f"{OMITTED} stands in the proof of a fact for what is not ticked inside it. "
            f"Tick that too, or leave it out."
        )
        if ids:
            self.context.notice("unticked-inside", message, cited.fact.id, *ids, level="info")

    def _inside(self, cited: Cited) -> Iterator[_Place]:
        """Give the places of what is not ticked inside another one that is more."""
        start, end = cited.start, cited.start + len(_words_at(cited))
        listed = self._hidden.get(cited.source, [])
        for one in listed[bisect_left(listed, start, key=_start) :]:
            if one.start >= end:
                return
            if one.end <= end and (one.start, one.end) != (start, end):
                yield one


def _is_subject(fact: Fact) -> bool:
    """Tell an area that is only not ticked: its words are those of the sentence, no fact in it."""
    return fact.kind == "area" and fact.marking is None and fact.review.state != "rejected"


def _start(place: _Place) -> int:
    return place.start


def _words_at(cited: Cited) -> str:
    return dict(_places(cited.fact)).get(cited.start, cited.fact.text)


def _places(fact: Fact) -> Iterator[tuple[int, str]]:
    yield fact.start, fact.text
    yield from ((one.start, one.text) for one in fact.mentions)


def _without(words: str, hidden: Iterable[_Place], *, base: int) -> str:
    """Give words with […] for each stretch that is hidden, one where only space lies between."""
    parts: list[str] = []
    at = 0
    for one in hidden:
        between = words[at : max(one.start - base, at)]
        if between.strip() or not parts:
            parts += [between, OMITTED]
        at = max(at, one.end - base)
    return "".join((*parts, words[at:]))
