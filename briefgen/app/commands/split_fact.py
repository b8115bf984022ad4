"""Make two facts of one that says two things."""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from briefgen.app.commands.command import SplitFact
from briefgen.app.commands.find import find_item
from briefgen.app.commands.renaming import Renamed, renamed_in_brief
from briefgen.errors import UsageError
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Attribute, AttributeName, DateValue, Fact, FactValue, Mention
from briefgen.model.ids import make_id
from briefgen.model.project import Project

_JOINT_BEFORE = re.compile(r"(?:[\s,;:&–—]|\b(?:and|or)\b)+\Z")
_JOINT_BEHIND = re.compile(r"(?:[\s,;:&–—]|\b(?:and|or)\b)+")
"""What joins two things and belongs to neither."""
Part = tuple[int, int]
"""Where a part begins and ends in the text of a fact."""


def split_fact(project: Project, command: SplitFact) -> Project:
    """Split a fact; the first part keeps its id, and where it was ticked both are."""
    dossier = project.dossier
    fact = find_item(dossier.facts, command.id, what="fact")
    if fact.review.state == "edited":
        raise UsageError(
            f"{fact.id} was edited as a whole.",
            hint="Accept it, which takes that back; then split.",
        )
    before, behind = _parts(fact, _position(fact, command))
    first = _part_of(fact, before, dossier, other=behind)
    second = _part_of(fact, behind, dossier, other=before)
    taken = {item.id for item in dossier.items()}
    place = f"{second.start}-{second.end}" if fact.source else f"{second.text} {project.made}"
    second = replace(second, id=make_id("fact", fact.kind, fact.source or "", place, taken=taken))
    facts = tuple(
        part for one in dossier.facts for part in ((first, second) if one is fact else (one,))
    )
    renamed: Renamed = {fact.id: (first.id, second.id)}
    return replace(
        project,
        dossier=replace(dossier, facts=facts),
        briefs=tuple(renamed_in_brief(brief, renamed) for brief in project.briefs),
        made=project.made + 1,
    )


def _position(fact: Fact, command: SplitFact) -> int:
    """Give the character before which a fact is split; raise UsageError for one at its edge."""
    if (command.at is None) == (not command.words):
        raise UsageError("Splitting takes a character's number or words.", hint="Give one of them.")
    if command.at is None:
        at = fact.text.find(command.words, 1)
        if at < 0:
            raise UsageError(
                f"{command.words!r} does not stand inside {fact.text!r} ({fact.id}).",
                hint="Give the words with which the second part begins.",
            )
        return at
    if not 0 < command.at < len(fact.text):
        raise UsageError(
            f"Character {command.at} is not inside {fact.text!r} ({fact.id}).",
            hint=f"Give a number from 1 to {len(fact.text) - 1}."
            if len(fact.text) > 1
            else "One character can't be split.",
        )
    return command.at


def _parts(fact: Fact, at: int) -> tuple[Part, Part]:
    """Give both parts without what joins them; raise UsageError where nothing else is in one."""
    joint = _JOINT_BEFORE.search(fact.text, 0, at)
    end = joint.start() if joint else at
    opening = _JOINT_BEHIND.match(fact.text, at)
    start = opening.end() if opening else at
    if not fact.text[:end].strip() or not fact.text[start:].strip():
        raise UsageError(
            f"One part of {fact.text!r} ({fact.id}) would hold no words.",
            hint="Split it between two words.",
        )
    return (0, end), (start, len(fact.text))


def _part_of(fact: Fact, part: Part, dossier: Dossier, *, other: Part) -> Fact:
    """Give one part as a fact of its own; it is the officer who says where it ends."""
    text = fact.text[slice(*part)]
    state = fact.review.state
    return replace(
        fact,
        text=text,
        start=fact.start + part[0] if fact.source else 0,
        end=fact.start + part[1] if fact.source else 0,
        value=_value(fact, text, dossier),
        attributes=dict(_attributes(fact, is_first=part < other)),
        mentions=tuple(_mentions(fact, part, other)),
        rule="split",
        engine="officer",
        review=replace(
            fact.review, state="accepted" if state == "proposed" else state, original=None
        ),
    )


def _value(fact: Fact, text: str, dossier: Dossier) -> FactValue | None:
    """Read the value of a part; days and areas that it does not name itself are the whole's."""
    from briefgen.extract.selected_words import value_of_words

    source = next((one for one in dossier.sources if one.id == fact.source), None)
    day = source.document_date.value if source and source.document_date else None
    value = value_of_words(text, fact.kind, against=day)
    if isinstance(value, DateValue) and isinstance(fact.value, DateValue):
        return replace(value, role=fact.value.role)
    return value if value or fact.kind == "figure" else fact.value


def _attributes(fact: Fact, *, is_first: bool) -> Iterable[tuple[AttributeName, Attribute]]:
    """Give a title to the part beside which it stands; all else is said of both."""
    for name, attribute in fact.attributes.items():
        at = attribute.start
        if name != "title" or at is None or (at < fact.end) == is_first:
            yield name, attribute


def _mentions(fact: Fact, part: Part, other: Part) -> Iterable[Mention]:
    """Give the mentions of a part: a piece of those with the same words, else the likelier ones."""
    own, others = (set(fact.text[slice(*one)].casefold().split()) for one in (part, other))
    for mention in fact.mentions:
        if mention.text == fact.text:
            start, end = mention.start + part[0], mention.start + part[1]
            yield Mention(start=start, end=end, text=fact.text[slice(*part)])
            continue
        words = set(mention.text.casefold().split())
        here, there = len(words & own), len(words & others)
        if here > there or (here == there and part < other):
            yield mention
