"""Who sits at the table: people the officer keeps, and participants the sources name."""

from collections.abc import Iterable

import msgspec

from briefgen.compose.context import Context
from briefgen.compose.dates import day_in_words
from briefgen.compose.decided import decided_groups, grouped_as_decided
from briefgen.compose.nodes import cell, grid
from briefgen.compose.statements import capitalised, grouped
from briefgen.model.document import Block, Cell, Inlines, Text
from briefgen.model.dossier import Person, PersonRole, PersonTitle, Side, SideName
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.recipe import Section

_WIDTHS = (0.3, 0.48, 0.22)
_OF_WHAT = (" of ", " for ", " to ", " in ", " at ")
_SIDE_ORDER: tuple[SideName, ...] = ("ours", "theirs", "other", "unknown")
_ROLE_ORDER: tuple[PersonRole, ...] = ("principal", "delegation", "other", "interpreter")
_ROLE_LABELS: dict[PersonRole, str] = {
    "principal": "principal",
    "delegation": "delegation",
    "interpreter": "interpreter",
}


class Participant(msgspec.Struct, frozen=True):
    """One row: a person of the dossier, the facts that name the same person, or both."""

    person: Person | None
    facts: tuple[Fact, ...]
    side: SideName

    @property
    def role(self) -> PersonRole:
        """The part somebody plays in the meeting."""
        return self.person.role if self.person else "other"

    @property
    def origins(self) -> tuple[Id, ...]:
        """What the row stems from."""
        own = (self.person.id,) if self.person else ()
        return (*own, *(fact.id for fact in self.facts))


def participant_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table of participants, our side first."""
    found = participants(context)
    roles = any(one.role in _ROLE_LABELS for one in found)
    head = [context.label(key) for key in ("name", "title", "side_and_role" if roles else "side")]
    rows = [_row(one, context) for one in found]
    return grid(head, rows, widths=_WIDTHS, title=context.labels["participants"])


def participants(context: Context) -> list[Participant]:
    """Join people with the facts that name them; our side first, on each side principals first."""
    people = context.people()
    own, rest = _facts_by_person(people, context)
    pairs: list[tuple[Person | None, tuple[Fact, ...]]] = [
        *((person, tuple(own.get(person.id, ()))) for person in people),
        *((None, group) for group in grouped_as_decided(rest, _name_key, context)),
    ]
    found = [
        Participant(person, facts, _side_of(person, facts, context)) for person, facts in pairs
    ]
    return sorted(found, key=_place_at_table)


def _place_at_table(one: Participant) -> tuple[int, int]:
    return _SIDE_ORDER.index(one.side), _ROLE_ORDER.index(one.role)


def _name_key(fact: Fact) -> str:
    return fact.name.casefold()


def _facts_by_person(
    people: Iterable[Person], context: Context
) -> tuple[dict[Id, list[Fact]], list[Fact]]:
    """Give each person the facts that are linked with them or have their name; then the rest.

    Where an officer decided that facts are the same, one person has them all.
    """
    owners: dict[str, Id] = {}
    for person in people:
        titles = (id_ for title in person.titles for id_ in title.facts)
        for link in (*person.facts, *titles, person.name.casefold()):
            owners.setdefault(link, person.id)
    facts, decided = context.facts("participant"), decided_groups(context)
    found = {fact.id: owners.get(fact.id) or owners.get(_name_key(fact)) for fact in facts}
    own: dict[Id, list[Fact]] = {}
    rest: list[Fact] = []
    for fact in facts:
        ids = (fact.id, *decided.get(fact.id, ()))
        owner = next((found[id_] for id_ in ids if found.get(id_)), None)
        (own.setdefault(owner, []) if owner else rest).append(fact)
    return own, rest


def _side_of(person: Person | None, facts: tuple[Fact, ...], context: Context) -> SideName:
    """Tell which side somebody is on, from the person or by comparing with the dossier's sides."""
    if person and person.side != "unknown":
        return person.side
    sides = context.dossier.sides
    named = {fact.attribute("side").casefold() for fact in facts} - {""}
    if named & _names_of(sides.ours):
        return "ours"
    if named & _names_of(sides.theirs):
        return "theirs"
    return "other" if named else "unknown"


def _names_of(side: Side) -> set[str]:
    return {side.name.casefold(), side.short_name.casefold()}


def _row(one: Participant, context: Context) -> tuple[Cell, ...]:
    return (
        cell(*_names(one, context)),
        cell(*titles_of(one, context)),
        cell(*_sides(one, context), *_role(one, context)),
    )


def name_of(one: Participant, context: Context, *, bold: bool = False) -> Text:
    """Give the name as the officer keeps it, or else as the sources have it."""
    if one.person and one.person.name:
        return context.quoted(one.person.name, *one.origins, bold=bold)
    wordings = (fact.review.wording for fact in one.facts if fact.review.wording)
    if wording := next(wordings, None):
        return context.text(wording, *one.origins, bold=bold)
    name = one.facts[0].name if one.facts else ""
    return context.quoted(name, *one.origins, bold=bold)


def _names(one: Participant, context: Context) -> Iterable[Inlines]:
    """Give the name with the marks of its places; below it script and pronunciation."""
    yield (name_of(one, context, bold=True), *context.notes.marks(*one.facts))
    person = one.person
    if person is None:
        return
    yield (context.quoted(person.name_in_script, person.id),)
    if person.pronunciation:
        sound = context.labels.filled("pronunciation", sound=person.pronunciation)
        yield (context.quoted(sound, person.id),)


def titles_of(one: Participant, context: Context) -> Iterable[Inlines]:
    """Give every title: the officer's, else each different one the sources have."""
    if one.person and one.person.titles:
        for held in one.person.titles:
            yield _officers_title(held, one.person, context)
        return
    titled = [fact for fact in one.facts if fact.attribute("title")]
    groups = grouped(titled, _plain_title)
    titles = [_plain_title(group[0]) for group in groups]
    fullest = [
        group
        for group, title in zip(groups, titles, strict=True)
        if not any(_is_fuller(other, than=title) for other in titles)
    ]
    for group in fullest:
        title = context.from_source(capitalised(group[0].attribute("title")), *group)
        # Only where sources disagree does it matter which title comes from which.
        yield (title, *(context.notes.marks(*group) if len(fullest) > 1 else ()))


def _plain_title(fact: Fact) -> str:
    """Give a title without what only its place makes of it: capitals, and ends of lines."""
    return " ".join(fact.attribute("title").casefold().split())


def _is_fuller(title: str, *, than: str) -> bool:
    """Tell whether a title is the other one, and then says of what: "Minister of Ports"."""
    return title.startswith(than) and title.removeprefix(than).startswith(_OF_WHAT)


def _officers_title(title: PersonTitle, person: Person, context: Context) -> Inlines:
    """Give a title with the days between which it was held, as far as the officer set them."""
    bounds = {"since": title.from_, "until": title.to}
    days = [
        context.labels.filled(key, when=day_in_words(day, context.labels))
        for key, day in bounds.items()
        if day
    ]
    joined_days = context.labels["list_separator"].join(days)
    held = context.labels.in_brackets(joined_days) if days else ""
    return (context.text(title.text, person.id), Text(text=held))


def side_name(one: Participant, context: Context) -> Text:
    """Give what the side of somebody is called, empty where nobody says it."""
    if own := _name_of_side(one.side, context):
        return context.side(own)
    if one.person and one.person.side_name:
        return context.side(one.person.side_name, owner=(one.person.id,))
    said = (fact for fact in one.facts if fact.attribute("side"))
    fact = next(said, None)
    return context.side(fact.attribute("side"), fact) if fact else Text(text="")


def _name_of_side(side: SideName, context: Context) -> str:
    sides = context.dossier.sides
    return {"ours": sides.ours.name, "theirs": sides.theirs.name}.get(side, "")


def _sides(one: Participant, context: Context) -> Iterable[Inlines]:
    """Give the name of the side, each different one where the sources disagree."""
    person = one.person
    if person and (name := _name_of_side(person.side, context) or person.side_name):
        yield (context.side(name, owner=(person.id,)),)
        return
    sided = [fact for fact in one.facts if fact.attribute("side")]
    for group in grouped(sided, lambda fact: fact.attribute("side")):
        yield (context.side(group[0].attribute("side"), *group),)


def _role(one: Participant, context: Context) -> Iterable[Inlines]:
    if one.role in _ROLE_LABELS:
        yield (context.label(_ROLE_LABELS[one.role]),)
