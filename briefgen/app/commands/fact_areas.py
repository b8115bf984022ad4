"""The agenda areas of facts that an officer makes or moves: the dossier's or the taxonomy's."""

from collections.abc import Iterable

from msgspec.structs import replace

from briefgen.errors import unknown_name
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Dossier
from briefgen.model.facts import AreaValue, Fact
from briefgen.model.ids import Id
from briefgen.model.project import Project


def require_areas(areas: Iterable[Id], dossier: Dossier) -> tuple[Id, ...]:
    """Give areas of the dossier or the taxonomy, each once; raise UsageError for others."""
    known = [area.id for area in dossier.areas]
    named = tuple(dict.fromkeys(areas))
    if any(area not in known for area in named):
        known += [area for area in _taxonomy() if area not in known]
    for area in named:
        if area not in known:
            raise unknown_name("agenda area", area, known)
    return named


def with_areas_of(project: Project, fact: Fact) -> Project:
    """Put areas that a fact is the first to name at the end of the agenda."""
    dossier = project.dossier
    known = {area.id for area in dossier.areas}
    new = [area for area in fact.areas if area not in known]
    if not new:
        return project
    labels = _taxonomy()
    last = max((area.order for area in dossier.areas), default=0)
    added = (
        AgendaArea(id=area, label=labels.get(area, area), order=last + at)
        for at, area in enumerate(new, start=1)
    )
    return replace(project, dossier=replace(dossier, areas=(*dossier.areas, *added)))


def areas_to_choose(dossier: Dossier) -> dict[Id, str]:
    """Give the label of every area, by its id: those of the agenda in order, then all others."""
    own = {area.id: area.label for area in sorted(dossier.areas, key=lambda area: area.order)}
    others = sorted(_taxonomy().items(), key=lambda one: one[1].casefold())
    return own | {area: label for area, label in others if area not in own}


def _taxonomy() -> dict[Id, str]:
    """Give the label of every area there is, by its id."""
    from briefgen.reference.knowledge import load_knowledge

    return {area.id: area.label for area in load_knowledge().areas}


def areas_around(fact: Fact, dossier: Dossier) -> tuple[Id, ...]:
    """Give the areas that the sentence of a fact names, in the order of their places."""
    start, end = fact.sentence or (fact.start, fact.end)
    places = sorted(
        (place, other.value.area)
        for other in dossier.facts
        if isinstance(other.value, AreaValue)
        and other.source == fact.source
        and other.review.state != "rejected"
        for place in (other.start, *(mention.start for mention in other.mentions))
        if start <= place < end
    )
    return tuple(dict.fromkeys(area for _, area in places))
