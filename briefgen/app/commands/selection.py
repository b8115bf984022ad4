"""What is ticked in a brief, and in which order it stands."""

from collections.abc import Callable, Collection, Iterable

from msgspec.structs import replace

from briefgen.app.commands.command import OrderAreas, OrderItems, Select, SelectAll
from briefgen.app.commands.find import find_brief, with_brief
from briefgen.checks.conflicts import find_conflicts
from briefgen.checks.decisions import left_out, settled
from briefgen.errors import unknown_name
from briefgen.model.brief import Brief
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier, Item
from briefgen.model.facts import Fact, FigureValue
from briefgen.model.ids import Id
from briefgen.model.placement import items_by_area
from briefgen.model.project import Project

LEAST_CONFIDENCE = 0.5
_PROGRAMME = "programme"
"""The rule that finds what states run over years, rather than a body that meets."""


def select(project: Project, command: Select) -> Project:
    """Tick and untick; what is named in both is unticked."""
    dossier, brief = project.dossier, find_brief(project, command.brief)
    added = _named(command.add, dossier, under=lambda area, items: _to_tick(brief, area, items))
    dropped = _named(command.drop, dossier, under=lambda _, items: _ids(items))
    ticked = (set(brief.selected) | added) - dropped
    return with_brief(project, with_selection(brief, ticked, dossier))


def select_all(project: Project, command: SelectAll) -> Project:
    """Tick everything that is not rejected, or nothing."""
    brief = find_brief(project, command.brief)
    every = (item for item in project.dossier.items() if not _is_rejected(item))
    ticked = _ids(every) if command.ticked else ()
    return with_brief(project, with_selection(brief, ticked, project.dossier))


def with_ticked(project: Project, ids: Collection[Id], *, brief: str) -> Project:
    """Tick new items in a brief, named or the first; a project without briefs has none to tick."""
    if not project.briefs and not brief:
        return project
    chosen = find_brief(project, brief)
    ticked = {*chosen.selected, *ids}
    return with_brief(project, with_selection(chosen, ticked, project.dossier))


def with_selection(brief: Brief, ids: Collection[Id], dossier: Dossier) -> Brief:
    """Set what is ticked, in the order of the dossier, so that ticking twice changes nothing.

    Areas left with nothing remember what was ticked there before.
    """
    before, ticked, remembered = set(brief.selected), set(ids), dict(brief.remembered)
    for area, items in items_by_area(dossier).items():
        under = _ids(items)
        if area and not before.isdisjoint(under):
            remembered[area] = tuple(id_ for id_ in under if id_ in before)
        if area and not ticked.isdisjoint(under):
            remembered.pop(area, None)
    return replace(brief, selected=in_dossier_order(ticked, dossier), remembered=remembered)


def in_dossier_order(ids: Collection[Id], dossier: Dossier) -> tuple[Id, ...]:
    """Give those ids that the dossier knows, in its order."""
    known = set(ids)
    return tuple(id_ for id_ in _ids(dossier.items()) if id_ in known)


def _named(
    ids: Collection[Id], dossier: Dossier, *, under: Callable[[Id, list[Item]], Collection[Id]]
) -> set[Id]:
    """Give the items that ids name; `under` says which ones the id of an area stands for."""
    asked = set(ids)
    known = {item.id for item in dossier.items()} if asked else set()
    found = asked & known
    if found == asked:
        return found
    groups = items_by_area(dossier)
    for id_ in (one for one in ids if one not in known):
        if id_ not in groups:
            raise unknown_name("id", id_, [*filter(None, groups), *sorted(known)])
        found.update(under(id_, groups[id_]))
    return found


def _to_tick(brief: Brief, area: Id, items: list[Item]) -> Collection[Id]:
    """Give what ticking an area ticks.

    Where nothing is ticked there, what was last ticked comes back; a click on a box that
    is half ticked already means all.
    """
    offered = [item.id for item in items if not _is_rejected(item)]
    if not set(brief.selected).isdisjoint(_ids(items)):
        return offered
    last = set(brief.remembered.get(area, ()))
    return last.intersection(offered) or offered


def _ids(items: Iterable[Item]) -> tuple[Id, ...]:
    return tuple(item.id for item in items)


def _is_rejected(item: Item) -> bool:
    return isinstance(item, Fact) and item.review.state == "rejected"


def order_areas(project: Project, command: OrderAreas) -> Project:
    """Put the named areas first, in their order."""
    brief = find_brief(project, command.brief)
    known = [area.id for area in sorted(project.dossier.areas, key=lambda area: area.order)]
    for id_ in command.order:
        if id_ not in known:
            raise unknown_name("agenda area", id_, known)
    stood = (id_ for id_ in brief.area_order if id_ in known)
    order = dict.fromkeys((*command.order, *stood, *known))
    return with_brief(project, replace(brief, area_order=tuple(order)))


def order_items(project: Project, command: OrderItems) -> Project:
    """Put the named items of an area first, in their order."""
    brief = find_brief(project, command.brief)
    area = command.area or None
    groups = items_by_area(project.dossier)
    if area not in groups:
        raise unknown_name("agenda area", command.area, list(filter(None, groups)))
    known = _ids(groups[area])
    for id_ in command.order:
        if id_ not in known:
            raise unknown_name("item under this agenda area", id_, known)
    stood = (id_ for id_ in brief.item_order.get(command.area, ()) if id_ in known)
    order = tuple(dict.fromkeys((*command.order, *stood)))
    return with_brief(project, replace(brief, item_order={**brief.item_order, command.area: order}))


def proposed_selection(
    dossier: Dossier, *, conflicts: tuple[Conflict, ...] | None = None
) -> tuple[Id, ...]:
    """Give what is ticked after reading.

    All but doubtful readings, those in an open conflict or not chosen there, exact duplicates,
    lengths of time of which nothing says what lasts, and programmes, which would print as formats
    of the meeting. `conflicts` are those of the dossier, where they are known already.
    """
    found = find_conflicts(dossier) if conflicts is None else conflicts
    out = left_out(found, dossier)
    said: set[object] = set()
    ticked = []
    for item in settled(dossier, found).items():
        if isinstance(item, Fact):
            saying = _saying(item)
            doubtful = item.confidence < LEAST_CONFIDENCE or item.id in out
            beside = _is_of_nothing(item) or item.rule == _PROGRAMME
            if saying in said or doubtful or _is_rejected(item) or beside:
                continue
            said.add(saying)
        ticked.append(item.id)
    return tuple(ticked)


def _is_of_nothing(fact: Fact) -> bool:
    """Tell "three years" alone: a brief would print that and no more."""
    figure = fact.value
    return isinstance(figure, FigureValue) and fact.rule == "duration" and not figure.measures


def _saying(fact: Fact) -> object:
    """Give what makes two facts exact duplicates: kind, wording, value and attributes."""
    attributes = frozenset((name, found.value) for name, found in fact.attributes.items())
    return fact.kind, fact.text.casefold(), fact.value, attributes
