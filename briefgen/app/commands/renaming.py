"""Put other ids in the place of some, wherever a project names them."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from msgspec.structs import replace

from briefgen.model.brief import Brief
from briefgen.model.dossier import Decisions, Dossier, Kept, Meeting, Person
from briefgen.model.ids import Id
from briefgen.model.project import Project

Renamed = Mapping[Id, tuple[Id, ...]]
"""What stands for an id from now on: another one, several, or (empty) none."""
_KEPT = (
    "people",
    "points",
    "commitments",
    "questions",
    "recommendations",
    "options",
    "outcomes",
    "charts",
)
K = TypeVar("K", bound=Kept)


def ids_renamed(project: Project, renamed: Renamed) -> Project:
    """Give a project that names the new ids: in ticks and orders, and where facts carry things."""
    return replace(
        project,
        dossier=_in_dossier(project.dossier, renamed),
        briefs=tuple(renamed_in_brief(brief, renamed) for brief in project.briefs),
    )


def renamed_in_brief(brief: Brief, renamed: Renamed) -> Brief:
    """Give a brief with the new ids ticked and ordered in the places of the old ones."""
    return replace(
        brief,
        selected=_new_ids(brief.selected, renamed),
        item_order=_by_name(brief.item_order, renamed),
        remembered=_by_name(brief.remembered, renamed),
    )


def carrying_facts(dossier: Dossier) -> set[Id]:
    """Give the facts on which something rests: what an officer keeps, a field of the meeting."""
    ids = {id_ for facts in dossier.meeting.from_facts.values() for id_ in facts}
    for name in _KEPT:
        for item in getattr(dossier, name):
            ids.update(item.facts)
            ids.update(id_ for title in getattr(item, "titles", ()) for id_ in title.facts)
    return ids


def _in_dossier(dossier: Dossier, renamed: Renamed) -> Dossier:
    kept = {
        name: tuple(_in_kept(item, renamed) for item in getattr(dossier, name)) for name in _KEPT
    }
    return replace(
        dossier,
        meeting=_in_meeting(dossier.meeting, renamed),
        decisions=_in_decisions(dossier.decisions, renamed),
        **kept,
    )


def _in_kept(item: K, renamed: Renamed) -> K:
    """Change which facts carry what an officer keeps, with a person also each title."""
    changed = replace(item, facts=_new_ids(item.facts, renamed))
    if not isinstance(changed, Person):
        return changed
    titles = (replace(one, facts=_new_ids(one.facts, renamed)) for one in changed.titles)
    return replace(changed, titles=tuple(titles))


def _in_meeting(meeting: Meeting, renamed: Renamed) -> Meeting:
    return replace(meeting, from_facts=_by_name(meeting.from_facts, renamed))


def _in_decisions(decisions: Decisions, renamed: Renamed) -> Decisions:
    """Change groups of facts; one that has shrunk to a single fact says nothing any more."""
    return replace(
        decisions,
        same=_groups(decisions.same, renamed),
        different=_groups(decisions.different, renamed),
    )


def _groups(groups: Iterable[tuple[Id, ...]], renamed: Renamed) -> tuple[tuple[Id, ...], ...]:
    changed = (_new_ids(group, renamed) for group in groups)
    return tuple(group for group in changed if len(group) > 1)


def _by_name(lists: Mapping[str, tuple[Id, ...]], renamed: Renamed) -> dict[str, tuple[Id, ...]]:
    """Change lists by name; one that ends up empty says nothing any more."""
    changed = {name: _new_ids(ids, renamed) for name, ids in lists.items()}
    return {name: ids for name, ids in changed.items() if ids}


def _new_ids(ids: Iterable[Id], renamed: Renamed) -> tuple[Id, ...]:
    return tuple(dict.fromkeys(new for id_ in ids for new in renamed.get(id_, (id_,))))
