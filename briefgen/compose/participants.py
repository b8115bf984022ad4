"""Who sits at the table: people the officer keeps, and participants the sources name."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefgen.compose.context import Context
from briefgen.compose.nodes import cell, head_row
from briefgen.compose.statements import by_name, grouped
from briefgen.model.document import Block, Inlines, Row, Table
from briefgen.model.dossier import Person, SideName
from briefgen.model.facts import Fact
from briefgen.model.recipe import Section

_WIDTHS = (0.3, 0.48, 0.22)
_SIDE_ORDER: tuple[SideName, ...] = ("ours", "theirs", "other", "unknown")


@dataclass(frozen=True)
class Participant:
    """One row: a person of the dossier, the facts that name the same person, or both."""

    person: Person | None
    facts: tuple[Fact, ...]

    @property
    def name(self) -> str:
        """The name as the officer keeps it, or else as the sources have it."""
        return self.person.name if self.person else self.facts[0].name

    @property
    def origins(self) -> tuple[str, ...]:
        """What the row stems from."""
        own = (self.person.id,) if self.person else ()
        return (*own, *(fact.id for fact in self.facts))


def participant_blocks(context: Context, _section: Section) -> tuple[Block, ...]:
    """Give the table of participants, our side first."""
    found = sorted(participants(context), key=lambda one: _SIDE_ORDER.index(side_of(one, context)))
    if not found:
        return ()
    labels = context.labels
    head = head_row(context.label("name"), context.label("title"), context.label("side"))
    rows = tuple(_row(one, context) for one in found)
    return (Table(rows=(head, *rows), widths=_WIDTHS, title=labels["participants"], head_rows=1),)


def participants(context: Context) -> list[Participant]:
    """Join people and participant facts that are the same person, by fact id or by name."""
    rest = list(context.facts("participant"))
    found = []
    for person in context.people():
        linked = {*person.facts, *(id_ for title in person.titles for id_ in title.facts)}
        own = [f for f in rest if f.id in linked or f.name.casefold() == person.name.casefold()]
        rest = [fact for fact in rest if fact not in own]
        found.append(Participant(person, tuple(own)))
    return found + [Participant(None, group) for group in grouped(rest, by_name)]


def side_of(participant: Participant, context: Context) -> SideName:
    """Tell which side somebody is on, from the person or by comparing with the dossier's sides."""
    if participant.person and participant.person.side != "unknown":
        return participant.person.side
    sides = context.dossier.sides
    named = {fact.attribute("side").casefold() for fact in participant.facts} - {""}
    if sides.ours.name.casefold() in named:
        return "ours"
    if sides.theirs.name.casefold() in named:
        return "theirs"
    return "other" if named else "unknown"


def _row(participant: Participant, context: Context) -> Row:
    return Row(
        cells=(
            cell(*_names(participant, context)),
            cell(*_titles(participant, context)),
            cell(*_sides(participant, context)),
        )
    )


def _names(participant: Participant, context: Context) -> Iterable[Inlines]:
    """Give the name with the marks of its places; below it script, pronunciation, role."""
    name = context.quoted(participant.name, *participant.origins, bold=True)
    yield (name, *context.notes.marks(*participant.facts))
    person = participant.person
    if person is None:
        return
    if person.name_in_script:
        yield (context.quoted(person.name_in_script, person.id),)
    if person.pronunciation:
        before, _, after = context.labels["pronunciation"].partition("{sound}")
        yield (context.quoted(before + person.pronunciation + after, person.id),)
    if person.role == "interpreter":
        yield (context.label("interpreter_role"),)


def _titles(participant: Participant, context: Context) -> Iterable[Inlines]:
    """Give every title: the officer's, else each different one the sources have."""
    person = participant.person
    if person and person.titles:
        for title in person.titles:
            yield (context.text(title.text, person.id),)
        return
    titles = {fact.attribute("title").casefold(): fact for fact in reversed(participant.facts)}
    for fact in reversed(titles.values()):
        words = fact.attribute("title")
        if words:
            yield (context.quoted(words[0].upper() + words[1:], fact.id),)


def _sides(participant: Participant, context: Context) -> Iterable[Inlines]:
    """Give the name of the side, each different one where the sources disagree."""
    person, sides = participant.person, context.dossier.sides
    own = {"ours": sides.ours.name, "theirs": sides.theirs.name}
    if person and (name := own.get(person.side) or person.side_name):
        yield (context.quoted(name, person.id),)
        return
    named = {fact.attribute("side"): fact for fact in reversed(participant.facts)}
    for fact in reversed(named.values()):
        if side := fact.attribute("side"):
            yield (context.quoted(side, fact.id),)
