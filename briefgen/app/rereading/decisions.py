"""Give a fact proposed anew what an officer decided on the one it was."""

from collections.abc import Iterator

from msgspec.structs import replace

from briefgen.app.rereading.alignment import Alignment
from briefgen.app.rereading.matching import reading_of, words_of
from briefgen.extract.sentences import sentence_around
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute, AttributeName, Fact, Mention, Original, Review


def as_proposed(fact: Fact) -> Fact:
    """Give a fact as it was before any correction."""
    original = fact.review.original
    if original is None:
        return fact
    return replace(
        fact,
        kind=original.kind,
        value=original.value,
        attributes=original.attributes,
        areas=original.areas,
    )


def with_decisions(new: Fact, old: Fact, alignment: Alignment) -> Fact:
    """Give a new fact with id, corrections, markings and note of the old one.

    What was accepted or rejected is open again where the new one says something else.
    """
    review = replace(old.review, original=None)
    if review.state in ("accepted", "rejected") and misfit(new, old):
        review = Review(state="proposed")
    fact = replace(
        new,
        id=old.id,
        mentions=(*new.mentions, *_merged_mentions(new, old, alignment)),
        review=review,
        marking=old.marking,
        ground=old.ground,
        note=old.note,
    )
    return _with_corrections(fact, old, alignment) if old.review.original else fact


def _merged_mentions(new: Fact, old: Fact, alignment: Alignment) -> Iterator[Mention]:
    """Yield the places an officer merged into the old fact, as far as their words still stand."""
    known = {(new.start, new.end), *((one.start, one.end) for one in new.mentions)}
    for mention in moved_mentions(old, alignment):
        if mention.merged and (mention.start, mention.end) not in known:
            yield mention


def _with_corrections(fact: Fact, old: Fact, alignment: Alignment) -> Fact:
    """Correct a new fact where the old one had been, and keep what is proposed now beside it."""
    before = as_proposed(old)
    proposed = _reading(fact)
    corrected = replace(
        fact,
        kind=old.kind,
        value=fact.value if old.value == before.value else old.value,
        attributes=_corrected_attributes(fact, old, alignment),
        areas=fact.areas if old.areas == before.areas else old.areas,
    )
    if _reading(corrected) == proposed:
        return corrected
    return replace(corrected, review=replace(corrected.review, original=proposed))


def _reading(fact: Fact) -> Original:
    return Original(kind=fact.kind, value=fact.value, attributes=fact.attributes, areas=fact.areas)


def _corrected_attributes(
    fact: Fact, old: Fact, alignment: Alignment
) -> dict[AttributeName, Attribute]:
    """Give new attributes with those the officer changed, added or cleared."""
    before, attributes = as_proposed(old).attributes, dict(fact.attributes)
    moved = moved_attributes(old, alignment)
    for name in dict.fromkeys((*before, *old.attributes)):
        if old.attributes.get(name) == before.get(name):
            continue
        attributes.pop(name, None)
        if name in moved:
            attributes[name] = moved[name]
    return attributes


def moved_attributes(old: Fact, alignment: Alignment) -> dict[AttributeName, Attribute]:
    """Give attributes with their places in the new text, without one where that is gone."""
    return {name: _moved(attribute, alignment) for name, attribute in old.attributes.items()}


def _moved(attribute: Attribute, alignment: Alignment) -> Attribute:
    if attribute.start is None or attribute.end is None:
        return attribute
    place = alignment.place(attribute.start, attribute.end)
    start, end = place or (None, None)
    return replace(attribute, start=start, end=end)


def moved_mentions(old: Fact, alignment: Alignment) -> Iterator[Mention]:
    """Yield the mentions whose words still stand, with their places in the new text."""
    for mention in old.mentions:
        if place := alignment.place(mention.start, mention.end):
            yield replace(mention, start=place.start, end=place.end)


def moved_to(old: Fact, place: Span, *, new_text: str, alignment: Alignment) -> Fact:
    """Give a fact of the old text at its place in the new one, proposed there or not."""
    sentence = alignment.place(*old.sentence) if old.sentence else None
    return replace(
        old,
        text=new_text[place.start : place.end],
        source=old.source or old.former_source,
        former_source=None,
        start=place.start,
        end=place.end,
        sentence=tuple(sentence or sentence_around(new_text, place)),
        attributes=moved_attributes(old, alignment),
        mentions=tuple(moved_mentions(old, alignment)),
    )


def misfit(new: Fact, old: Fact) -> str:
    """Say why what was decided on the old fact does not fit the new one; empty where it does.

    A rejection is of the words and their value, whatever is said beside them.
    """
    state, before = old.review.state, as_proposed(old)
    if state == "proposed":
        return ""
    if words_of(new) != words_of(before):
        return f"its words are now {new.text!r}"
    if reading_of(new.value) != reading_of(before.value):
        return "its value is read otherwise now"
    names = () if state == "rejected" else dict.fromkeys((*before.attributes, *new.attributes))
    for name in names:
        if new.attribute(name) != before.attribute(name):
            now = new.attribute(name)
            return f"its {name} is now {now!r}" if now else f"its {name} is not known any more"
    return ""
