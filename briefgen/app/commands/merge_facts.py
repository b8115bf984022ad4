"""Make one fact of several that say the same."""

from collections.abc import Sequence

from msgspec.structs import replace

from briefgen.app.commands.command import MergeFacts
from briefgen.app.commands.corrections import beside_original
from briefgen.app.commands.find import find_item
from briefgen.app.commands.renaming import ids_renamed
from briefgen.app.commands.selection import in_dossier_order
from briefgen.errors import UsageError
from briefgen.model.brief import Brief
from briefgen.model.dossier import Decisions, Dossier
from briefgen.model.facts import AreaValue, Fact, Mention
from briefgen.model.ids import Id
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from briefgen.reference.marking_schemes import load_marking_scheme


def merge_facts(project: Project, command: MergeFacts) -> Project:
    """Merge facts into the first; a brief that had any of them ticked has the merged one ticked."""
    facts = _named_facts(project.dossier, command)
    groups = _by_source(facts)
    merged = {group[0].id: _merged(group, project.dossier) for group in groups}
    gone = {fact.id: (group[0].id,) for group in groups for fact in group[1:]}
    stay = tuple(merged.get(fact.id, fact) for fact in project.dossier.facts if fact.id not in gone)
    ticked = tuple(_with_first_ticked(brief, command.ids) for brief in project.briefs)
    dossier = replace(project.dossier, facts=stay)
    changed = ids_renamed(replace(project, dossier=dossier, briefs=ticked), gone)
    return _with_same(changed, tuple(merged))


def _named_facts(dossier: Dossier, command: MergeFacts) -> tuple[Fact, ...]:
    """Give the facts to merge; raise UsageError where they can't be one."""
    if len(set(command.ids)) < 2 or len(set(command.ids)) < len(command.ids):
        raise UsageError("Merging takes two facts or more, each named once.")
    facts = tuple(find_item(dossier.facts, id_, what="fact") for id_ in command.ids)
    first = facts[0]
    for fact in facts[1:]:
        if fact.kind != first.kind:
            raise UsageError(
                f"{first.id} is of the kind {first.kind!r}, {fact.id} of the kind {fact.kind!r}.",
                hint="Facts of two kinds are not one; correct the kind first.",
            )
    if first.review.state == "rejected":
        raise UsageError(f"{first.id} is rejected.", hint="Accept it, or name another one first.")
    return facts


def _by_source(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Group facts by their source; typed ones have no place to keep and go with the first."""
    groups: dict[Id | None, list[Fact]] = {}
    for fact in facts:
        groups.setdefault(fact.source or facts[0].source, []).append(fact)
    return list(groups.values())


def _merged(group: Sequence[Fact], dossier: Dossier) -> Fact:
    """Give the first of some facts of one source with what the others add to it."""
    first, *others = group
    if not others:
        return first
    attributes = dict(first.attributes)
    for fact in others:
        attributes = {**fact.attributes, **attributes}
    fact = replace(
        first,
        value=next((one.value for one in group if one.value), None),
        attributes=attributes,
        areas=_areas(group),
        mentions=_mentions(group),
        marking=_marking(group, dossier),
        ground=next((one.ground for one in group if one.ground), ""),
        note="\n".join(dict.fromkeys(one.note for one in group if one.note)),
    )
    if first.review.state == "proposed" and any(_is_decided(one) for one in others):
        fact = replace(fact, review=replace(fact.review, state="accepted"))
    return beside_original(first, fact)


def _is_decided(fact: Fact) -> bool:
    return fact.review.state in ("accepted", "edited")


def _areas(group: Sequence[Fact]) -> tuple[Id, ...]:
    """Give the areas of all facts; one that names an area stays under that one."""
    if isinstance(group[0].value, AreaValue):
        return group[0].areas
    return tuple(dict.fromkeys(area for fact in group for area in fact.areas))


def _mentions(group: Sequence[Fact]) -> tuple[Mention, ...]:
    """Give all places but the first fact's own: its mentions, then the others' as they stand."""
    first, *others = group
    places = {
        (start, end): Mention(start=start, end=end, text=text, merged=True)
        for fact in others
        if fact.source
        for start, end, text in (
            (fact.start, fact.end, fact.text),
            *((one.start, one.end, one.text) for one in fact.mentions),
        )
    }
    known = {(first.start, first.end), *((one.start, one.end) for one in first.mentions)}
    return (*first.mentions, *(places[place] for place in sorted(places.keys() - known)))


def _marking(group: Sequence[Fact], dossier: Dossier) -> Marking | None:
    """Give the highest level and every caveat: what is one fact must not become less sensitive."""
    if len({fact.marking for fact in group}) == 1:
        return group[0].marking
    scheme = load_marking_scheme(dossier.marking_scheme)
    default = dossier.default_marking or Marking(level=scheme.levels[0].id)
    return scheme.overall(fact.marking or default for fact in group)


def _with_first_ticked(brief: Brief, ids: Sequence[Id]) -> Brief:
    if set(brief.selected).isdisjoint(ids):
        return brief
    return replace(brief, selected=tuple(dict.fromkeys((ids[0], *brief.selected))))


def _with_same(project: Project, ids: tuple[Id, ...]) -> Project:
    """Decide that facts of several sources are the same, and put ticks in order again."""
    dossier = project.dossier
    if len(ids) > 1:
        dossier = replace(dossier, decisions=_decided_same(dossier.decisions, ids))
    briefs = tuple(
        replace(brief, selected=in_dossier_order(brief.selected, dossier))
        for brief in project.briefs
    )
    return replace(project, dossier=dossier, briefs=briefs)


def _decided_same(decisions: Decisions, ids: tuple[Id, ...]) -> Decisions:
    """Join facts, and all that were the same as one of them, in a group; drop what denies it."""
    joined = [group for group in decisions.same if not set(ids).isdisjoint(group)]
    group = tuple(dict.fromkeys((*ids, *(id_ for one in joined for id_ in one))))
    apart = (
        tuple(id_ for id_ in one if id_ == group[0] or id_ not in group)
        for one in decisions.different
    )
    return replace(
        decisions,
        same=(*(one for one in decisions.same if one not in joined), group),
        different=tuple(one for one in apart if len(one) > 1),
    )
