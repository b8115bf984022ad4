"""Put a text that was read again in the place of a source, with the decisions that still hold."""

from collections.abc import Collection, Iterator

from msgspec.structs import replace

from briefgen.app.commands.command import ReplaceSource
from briefgen.app.commands.find import find_item, in_place
from briefgen.app.commands.renaming import carrying_facts, renamed_in_brief
from briefgen.app.commands.selection import proposed_selection, with_ticked
from briefgen.app.commands.sources import refuse_twice, require_sound, with_new_areas
from briefgen.app.rereading.carried_over import CarriedOver, Misfit
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Attribute, AttributeName, Fact
from briefgen.model.ids import Id
from briefgen.model.project import Project
from briefgen.model.value import Value


class ReadAgain(Value):
    """A project after one of its sources was read again, with what no longer fits.

    `gone` are dropped. `without_source` were decided on or carry something: they stay as
    the officer's own. `unsettled` are open again or want a look. None of them is ticked.
    `reopened` are conflicts as they were, whose choice was between other readings.
    """

    project: Project
    new: tuple[Id, ...] = ()
    gone: tuple[Misfit, ...] = ()
    without_source: tuple[Misfit, ...] = ()
    unsettled: tuple[Misfit, ...] = ()
    reopened: tuple[Conflict, ...] = ()


def replace_source(project: Project, command: ReplaceSource) -> ReadAgain:
    """Replace a source and its facts; raise InputError where a fact is not what it says."""
    from briefgen.app.rereading.choices import carry_choices

    dossier, source = project.dossier, command.source
    old = tuple(fact for fact in dossier.facts if source.id in (fact.source, fact.former_source))
    carrying = carrying_facts(dossier)
    carried = _carried_over(dossier, command, old, carrying)
    lost = tuple(_without_source(carried, carrying))
    changed = replace(
        dossier,
        sources=in_place(dossier.sources, source),
        facts=_in_their_place(dossier.facts, old, (*carried.facts, *lost)),
        areas=with_new_areas(dossier.areas, command.areas),
    )
    decided, reopened = carry_choices(dossier, changed)
    ticked = _ticked(replace(project, dossier=decided), carried, brief=command.brief)
    require_sound(ticked, source)
    return replace(_told(ticked, carried, {fact.id for fact in lost}), reopened=reopened)


def _carried_over(
    dossier: Dossier, command: ReplaceSource, old: tuple[Fact, ...], carrying: Collection[Id]
) -> CarriedOver:
    """Carry the old facts of a source over to its new text, where that and its facts are sound."""
    from briefgen.app.rereading.carry_over import carry_over

    source = command.source
    before = find_item(dossier.sources, source.id, what="source")
    refuse_twice(source, dossier.sources, replaced=before.id)
    require_sound(Project(dossier=Dossier(sources=(source,), facts=command.facts)), source)
    return carry_over(old, command.facts, before.text, source.text, kept=carrying)


def _told(project: Project, carried: CarriedOver, lost: Collection[Id]) -> ReadAgain:
    """Sort what no longer fits; what had lost its source before is not told again."""
    gone = [one for one in carried.gone if one.fact.source]
    return ReadAgain(
        project=project,
        new=carried.new,
        gone=tuple(one for one in gone if one.fact.id not in lost),
        without_source=tuple(one for one in gone if one.fact.id in lost),
        unsettled=carried.unsettled,
    )


def _without_source(carried: CarriedOver, carrying: Collection[Id]) -> Iterator[Fact]:
    """Yield the facts that stay although their source does not have their words any more."""
    for fact in (one.fact for one in carried.gone):
        if fact.source is None:
            yield fact  # left without its source before, and still
        elif fact.id in carrying or _is_the_officers(fact):
            yield replace(
                fact,
                source=None,
                former_source=fact.source,
                start=0,
                end=0,
                sentence=None,
                mentions=(),
                attributes=_without_places(fact),
                engine="officer",
            )


def _is_the_officers(fact: Fact) -> bool:
    """Tell whether an officer made a fact or stands by it."""
    made = fact.engine == "officer" and fact.review.state != "rejected"
    return made or fact.review.state in ("accepted", "edited")


def _without_places(fact: Fact) -> dict[AttributeName, Attribute]:
    return {
        name: replace(attribute, start=None, end=None)
        for name, attribute in fact.attributes.items()
    }


def _in_their_place(
    facts: tuple[Fact, ...], old: Collection[Fact], new: tuple[Fact, ...]
) -> tuple[Fact, ...]:
    """Put new facts where the first of the old ones stood, at the end where there was none."""
    gone = {fact.id for fact in old}
    place = next((at for at, fact in enumerate(facts) if fact.id in gone), len(facts))
    behind = (fact for fact in facts[place:] if fact.id not in gone)
    return (*facts[:place], *new, *behind)


def _ticked(project: Project, carried: CarriedOver, *, brief: str) -> Project:
    """Untick in all briefs what no longer fits; tick what is new in one of them."""
    misfits = {one.fact.id: () for one in (*carried.gone, *carried.unsettled)}
    briefs = tuple(renamed_in_brief(one, misfits) for one in project.briefs)
    proposed = set(proposed_selection(project.dossier))
    new = tuple(id_ for id_ in carried.new if id_ in proposed)
    return with_ticked(replace(project, briefs=briefs), new, brief=brief)
