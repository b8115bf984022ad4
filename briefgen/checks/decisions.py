"""What the officer decided on conflicts, and what follows from it for facts and ticks."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from briefgen.model.conflicts import BOTH, Choice, Conflict
from briefgen.model.dossier import ConflictChoice, Dossier
from briefgen.model.facts import Attribute, AttributeName, DateValue, Fact, NamedValue
from briefgen.model.ids import Id

CONTESTED = frozenset({"dates", "weekday", "venue", "figure", "appointment", "area", "quotation"})
"""Kinds in which the fact itself is in doubt; in the others it is what is said of the fact."""
_CONFIRMED = 1.0
_ATTRIBUTES: Mapping[str, AttributeName] = {"title": "title", "side": "side"}


def chosen(conflict: Conflict, dossier: Dossier) -> Choice | None:
    """Give what the officer chose; None where nothing was, or nothing that is offered."""
    for one in dossier.decisions.conflicts:
        if one.conflict == conflict.id:
            return still_meant(one, conflict)
    return None


def record_of(conflict: Conflict, choice: Choice) -> ConflictChoice:
    """Give what is kept of a choice: its key, and what it was made between."""
    readings = conflict.readings
    kept = "" if choice.side is None else readings[choice.side]
    return ConflictChoice(conflict=conflict.id, choice=choice.key, readings=readings, kept=kept)


def still_meant(made: ConflictChoice, conflict: Conflict) -> Choice | None:
    """Give what a choice means for a conflict as it is now; None where something new is said.

    Facts that are dated or corrected anew change the readings, and their order with them:
    what was the first may be the second now.
    """
    choice = conflict.choice(made.choice)
    if not made.readings or made.readings == conflict.readings:
        return choice
    if not set(conflict.readings) <= set(made.readings):
        return None
    return conflict.keeping(made.kept) if made.kept else choice


def open_conflicts(conflicts: Iterable[Conflict], dossier: Dossier) -> tuple[Conflict, ...]:
    """Give the conflicts that nobody has settled."""
    return tuple(one for one in conflicts if chosen(one, dossier) is None)


def stale_choices(conflicts: Iterable[Conflict], dossier: Dossier) -> tuple[str, ...]:
    """Give the ids of choices to which there is no conflict any more."""
    known = {one.id for one in conflicts if chosen(one, dossier)}
    return tuple(one.conflict for one in dossier.decisions.conflicts if one.conflict not in known)


def left_out(conflicts: Iterable[Conflict], dossier: Dossier) -> frozenset[Id]:
    """Give the facts that reading leaves unticked: contested ones, and those not chosen."""
    return frozenset(
        id_
        for one in conflicts
        if one.kind in CONTESTED
        for id_ in _left_out(one, chosen(one, dossier))
    )


def _left_out(conflict: Conflict, choice: Choice | None) -> Iterator[Id]:
    if choice is None:
        yield from conflict.facts
    elif choice.side is not None:
        yield from _other_facts(conflict, choice.side)


def _other_facts(conflict: Conflict, kept: int) -> Iterator[Id]:
    for at, side in enumerate(conflict.sides):
        if at != kept:
            yield from side.facts


def settled(dossier: Dossier, conflicts: Iterable[Conflict]) -> Dossier:
    """Give the dossier as the officer's choices leave it; what is open stays as the sources say.

    Only for making a brief: what is stored keeps every reading.
    """
    facts = {fact.id: fact for fact in dossier.facts}
    for one in conflicts:
        choice = chosen(one, dossier)
        if choice is not None and choice.key != BOTH:
            _settle(one, choice, facts)
    return replace(dossier, facts=tuple(facts.values()))


def _settle(conflict: Conflict, choice: Choice, facts: dict[Id, Fact]) -> None:
    """Carry out one choice on the facts it touches."""
    match conflict.kind:
        case "title" | "side":
            for id_ in _other_facts(conflict, choice.side or 0):
                facts[id_] = _without(facts[id_], _ATTRIBUTES[conflict.kind])
        case "weekday":
            for id_ in conflict.facts:
                facts[id_] = _on(facts[id_], dt.date.fromisoformat(choice.key))
        case "tense":
            for id_ in conflict.facts:
                facts[id_] = _with_status(facts[id_], choice.key)
        case "name":
            for id_ in conflict.facts:
                facts[id_] = _named(facts[id_], choice, of=_kept(conflict, choice, facts))
        case _:
            pass


def _kept(conflict: Conflict, choice: Choice, facts: Mapping[Id, Fact]) -> Fact | None:
    """Give the first fact of the side that was chosen."""
    return None if choice.side is None else facts[conflict.sides[choice.side].facts[0]]


def _without(fact: Fact, name: AttributeName) -> Fact:
    kept = {key: value for key, value in fact.attributes.items() if key != name}
    return replace(fact, attributes=kept)


def _on(fact: Fact, day: dt.date) -> Fact:
    """Move a date to another day; it lasts as long as before."""
    assert isinstance(fact.value, DateValue)
    last = day + (fact.value.last - fact.value.first)
    return replace(fact, value=replace(fact.value, first=day, last=last))


def _with_status(fact: Fact, status: str) -> Fact:
    told = Attribute(value=status, rule="officer")
    return replace(fact, attributes={**fact.attributes, "status": told})


def _named(fact: Fact, choice: Choice, *, of: Fact | None) -> Fact:
    """Give a fact the name that is meant: of another fact, of a term, or its own words."""
    if of is not None:
        return replace(fact, value=of.value)
    perhaps = fact.value.perhaps if isinstance(fact.value, NamedValue) else ()
    meant = {term.term: NamedValue(name=term.official, term=term.term) for term in perhaps}
    value = meant.get(choice.key, NamedValue(name=fact.name))
    return replace(fact, value=value, confidence=_CONFIRMED)
