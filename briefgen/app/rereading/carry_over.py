"""Carry ids and the officer's decisions from the facts of a text to those proposed anew.

It serves a source whose text has changed, and one that is read against another date or
with other data. Nothing is lost silently: what no longer fits is listed with its reason.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from briefgen.app.rereading.alignment import Alignment
from briefgen.app.rereading.anchoring import find_again
from briefgen.app.rereading.carried_over import CarriedOver, Misfit
from briefgen.app.rereading.decisions import as_proposed, misfit, moved_to, with_decisions
from briefgen.app.rereading.matching import matched
from briefgen.extract.span import Span, SpanIndex
from briefgen.model.facts import Fact, FactKind
from briefgen.model.ids import Id, make_id

_NO_WORDS = "its words are no longer in the source"
_NOT_PROPOSED = "it is no longer proposed"


def carry_over(
    old_facts: Sequence[Fact],
    new_facts: Sequence[Fact],
    old_text: str,
    new_text: str,
    *,
    kept: Collection[Id] = (),
) -> CarriedOver:
    """Give the facts of one source anew: proposed ones with the ids and decisions of old ones.

    What an officer made or decided on stays where its words stand, proposed anew or not;
    so does what is named in `kept`, because other things rest on it.
    """
    texts = _Texts(old_text, new_text, Alignment(old_text, new_text))
    proposals = [as_proposed(fact) for fact in old_facts if not _is_made(fact)]
    found = matched(proposals, new_facts, alignment=texts.alignment)
    after = {
        old.id: _carried(old, found.get(old.id), texts, is_kept=old.id in kept) for old in old_facts
    }
    facts = [fact for fact in after.values() if fact]
    held = [fact for fact in facts if fact.id not in found]
    taken = {fact.id for fact in found.values()}
    left = [fact for fact in new_facts if fact.id not in taken]
    fresh = _with_own_ids(_untold(left, facts, held), old_facts)
    return CarriedOver(
        facts=tuple(sorted((*facts, *fresh), key=lambda fact: fact.start)),
        gone=tuple(_gone(old, texts) for old in old_facts if after[old.id] is None),
        unsettled=tuple(_unsettled(old_facts, found)),
        new=tuple(fact.id for fact in fresh),
    )


class _Texts(NamedTuple):
    """The old and the new text, and which place became which."""

    old: str
    new: str
    alignment: Alignment


def _carried(old: Fact, new: Fact | None, texts: _Texts, *, is_kept: bool) -> Fact | None:
    """Give what became of an old fact: the new one with its decisions, or itself elsewhere."""
    alignment = texts.alignment
    if new:
        return with_decisions(new, old, alignment)
    if not is_kept and not is_decided(old):
        return None
    place = find_again(old, old_text=texts.old, new_text=texts.new, alignment=alignment)
    return place and moved_to(old, place, new_text=texts.new, alignment=alignment)


def _is_made(fact: Fact) -> bool:
    """Tell whether the officer said where a fact stands; rules need not find it there."""
    return fact.engine == "officer" and fact.former_source is None


def is_decided(fact: Fact) -> bool:
    """Tell whether an officer has said anything to a fact."""
    review = fact.review
    return bool(
        _is_made(fact)
        or review.state != "proposed"
        or review.original
        or fact.marking
        or fact.ground
        or fact.note
        or any(mention.merged for mention in fact.mentions)
    )


def _untold(left: Sequence[Fact], facts: Sequence[Fact], held: Sequence[Fact]) -> Iterator[Fact]:
    """Yield new facts but those at places that an officer has put into other facts."""
    merged = {
        (fact.kind, mention.start, mention.end)
        for fact in facts
        for mention in fact.mentions
        if mention.merged
    }
    kinds: dict[FactKind, list[Span]] = {}
    for fact in held:
        kinds.setdefault(as_proposed(fact).kind, []).append(Span(fact.start, fact.end))
    taken = {kind: SpanIndex(spans) for kind, spans in kinds.items()}
    for fact in left:
        is_held = fact.kind in taken and taken[fact.kind].meeting(Span(fact.start, fact.end))
        if not is_held and (fact.kind, fact.start, fact.end) not in merged:
            yield fact


def _with_own_ids(new: Iterable[Fact], old: Iterable[Fact]) -> tuple[Fact, ...]:
    """Give new facts ids that none of the old ones has had."""
    taken = {fact.id for fact in old}
    facts = []
    for fact in new:
        if fact.id in taken:
            place = f"{fact.start}-{fact.end}"
            id_ = make_id("fact", fact.kind, fact.source or "", place, "anew", taken=taken)
            fact = replace(fact, id=id_)  # noqa: PLW2901 - the same fact by its new name
        taken.add(fact.id)
        facts.append(fact)
    return tuple(facts)


def _gone(old: Fact, texts: _Texts) -> Misfit:
    stands = old.source is not None and texts.alignment.place(old.start, old.end)
    return Misfit(fact=old, why=_NOT_PROPOSED if stands else _NO_WORDS)


def _unsettled(old_facts: Iterable[Fact], found: Mapping[Id, Fact]) -> Iterator[Misfit]:
    for old in old_facts:
        if old.id in found and (why := misfit(found[old.id], old)):
            yield Misfit(fact=old, why=why)
