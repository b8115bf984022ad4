"""Group facts that say the same: by themselves, or because the officer decided so."""

from collections.abc import Callable, Iterable

from briefgen.compose.context import Context
from briefgen.model.facts import Fact
from briefgen.model.ids import Id

Group = tuple[Fact, ...]
"""Facts that say the same; the first one gives the wording."""


def grouped_as_decided(
    facts: Iterable[Fact], key: Callable[[Fact], object], context: Context
) -> list[Group]:
    """Group facts with equal keys and those decided to be the same, in the order of the first.

    What an officer joined begins with the fact that the officer named first.
    """
    found = tuple(facts)
    decided = decided_groups(context)
    joined = {key(fact): decided[fact.id] for fact in found if fact.id in decided}
    groups: dict[object, list[Fact]] = {}
    for fact in found:
        said = key(fact)
        groups.setdefault(decided.get(fact.id) or joined.get(said, said), []).append(fact)
    return [_as_named(group, decided) for group in groups.values()]


def decided_groups(context: Context) -> dict[Id, tuple[Id, ...]]:
    """Give, by the id of a fact, the ids that an officer decided to be the same."""
    return {id_: group for group in context.dossier.decisions.same for id_ in group}


def _as_named(group: list[Fact], decided: dict[Id, tuple[Id, ...]]) -> Group:
    """Put the facts that were joined first, as they were named."""
    named = next((decided[fact.id] for fact in group if fact.id in decided), ())
    places = {id_: at for at, id_ in enumerate(named)}
    return tuple(sorted(group, key=lambda fact: places.get(fact.id, len(places))))
