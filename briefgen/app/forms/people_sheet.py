"""The people sheet: who takes part in the order in which they print, and whom sources name."""

from collections.abc import Iterable, Iterator, Sequence

from briefgen.app.commands.command import AddPerson
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Person, PersonRole, SideName
from briefgen.model.facts import Fact
from briefgen.model.ids import Id

_SIDES: Sequence[SideName] = ("ours", "theirs", "other", "unknown")
_ROLES: Sequence[PersonRole] = ("principal", "delegation", "interpreter", "other")


def people_in_order(dossier: Dossier, brief: Brief | None) -> tuple[Person, ...]:
    """Give the people of a dossier: our side first, by rank, then as the brief orders them."""
    order = (id_ for ids in (brief.item_order.values() if brief else ()) for id_ in ids)
    ranks = {id_: at for at, id_ in enumerate(order)}

    def place(person: Person) -> tuple[int, int, int]:
        side, role = _SIDES.index(person.side), _ROLES.index(person.role)
        return side, role, ranks.get(person.id, len(ranks))

    return tuple(sorted(dossier.people, key=place))


def people_to_take_over(
    dossier: Dossier, groups: Iterable[Sequence[Id]], *, brief: Id = ""
) -> tuple[AddPerson, ...]:
    """Make the commands that enter those whom sources name and no person stands for yet.

    `groups` are the facts that name the same person.
    """
    facts = {fact.id: fact for fact in dossier.facts if fact.kind == "participant"}
    named = ([facts[id_] for id_ in ids if id_ in facts] for ids in groups)
    return tuple(_new(dossier, [group for group in named if group], brief))


def _new(dossier: Dossier, groups: Iterable[list[Fact]], brief: Id) -> Iterator[AddPerson]:
    known = {person.name.casefold() for person in dossier.people}
    carried = {id_ for person in dossier.people for id_ in person.facts}
    for group in groups:
        names = {fact.name.casefold() for fact in group}
        if names & known or carried.intersection(fact.id for fact in group):
            continue
        yield AddPerson(
            name=max((fact.name for fact in group), key=len),
            title=next(filter(None, (fact.attribute("title") for fact in group)), ""),
            side=_side(group, dossier),
            role="delegation",
            facts=tuple(fact.id for fact in group),
            brief=brief,
        )


def _side(group: Iterable[Fact], dossier: Dossier) -> SideName:
    said = next(filter(None, (fact.attribute("side") for fact in group)), "").casefold()
    if not said:
        return "unknown"
    if said in _names_of(dossier.sides.ours.name, dossier.sides.ours.short_name):
        return "ours"
    theirs = _names_of(dossier.sides.theirs.name, dossier.sides.theirs.short_name)
    return "theirs" if said in theirs else "other"


def _names_of(*names: str) -> set[str]:
    return {name.casefold() for name in names if name}
