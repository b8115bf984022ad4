"""What goes into a brief: ticked, not rejected and released, found by id and by agenda area.

Nothing that is left out may be printed by another way. So fields of the meeting and titles
of people that were taken from facts go out with the last of these facts.
"""

from collections.abc import Container, Iterable

import msgspec
from msgspec.structs import replace

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Item, Meeting, Person
from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.local_text import same_language
from briefgen.model.marking import Marking, MarkingScheme
from briefgen.model.placement import home_area


class Selection(msgspec.Struct, frozen=True):
    """What goes in: `items` in the order in which they print, `by_home` the same by area.

    `meeting` lacks the fields that are `left_out`; `withheld` holds what is ticked but
    marked above the release level, `entangled` ticked facts whose words hold words of
    something that is, `gone` the ticked ids the dossier does not know.
    """

    items: dict[Id, Item]
    by_home: dict[Id | None, list[Item]]
    meeting: Meeting
    left_out: tuple[str, ...]
    withheld: tuple[Item, ...]
    entangled: tuple[Fact, ...]
    gone: tuple[Id, ...]


def select(dossier: Dossier, brief: Brief, scheme: MarkingScheme) -> Selection:
    """Sort a dossier into what goes into the brief and what stays out."""
    known = {item.id: item for item in dossier.items()}
    ticked = [known[id_] for id_ in dict.fromkeys(brief.selected) if id_ in known]
    above = [item for item in known.values() if not is_released(item, dossier, brief, scheme)]
    withheld = [item for item in ticked if item in above]
    entangled = _entangled(ticked, above)
    outside = {item.id for item in (*withheld, *entangled)}
    kept = {item.id for item in ticked if item.id not in outside and not _is_rejected(item)}
    stays_out = known.keys() - kept
    speaking = {
        source.id
        for source in dossier.sources
        if source.language and same_language(source.language, brief.language)
    }
    items = {
        id_: _without_titles_from(stays_out, kept, _unless_translated(known[id_], brief, speaking))
        for id_ in _in_print_order(known, kept, brief)
    }
    left_out = _fields_left_out(dossier.meeting, stays_out, kept)
    return Selection(
        items=items,
        by_home=_by_home(items.values(), dossier),
        meeting=_without_fields(dossier.meeting, left_out),
        left_out=left_out,
        withheld=tuple(withheld),
        entangled=entangled,
        gone=tuple(id_ for id_ in dict.fromkeys(brief.selected) if id_ not in known),
    )


def _entangled(ticked: Iterable[Item], above: Iterable[Item]) -> tuple[Fact, ...]:
    """Give the facts that print a place where the words of a higher one stand.

    A part of these words may have a lower marking of its own: so somebody's name goes out
    although the quotation around it does not.
    """
    secret = [item for item in above if isinstance(item, Fact)]
    ids = {fact.id for fact in secret}
    return tuple(
        item
        for item in ticked
        if isinstance(item, Fact)
        and item.id not in ids
        and any(_prints_words_of(item, other) for other in secret)
    )


def _prints_words_of(fact: Fact, other: Fact) -> bool:
    if fact.source is None or fact.source != other.source:
        return False
    return any(_overlaps(place, higher) for place in _places(fact) for higher in _places(other))


def _overlaps(place: tuple[int, int], higher: tuple[int, int]) -> bool:
    """Tell whether a place holds words of another one and is not a mere part of it."""
    (start, end), (first, last) = place, higher
    is_part = first <= start and end <= last and place != higher
    return start < last and first < end and not is_part


def _places(fact: Fact) -> list[tuple[int, int]]:
    return [(fact.start, fact.end), *((one.start, one.end) for one in fact.mentions)]


def _is_rejected(item: Item) -> bool:
    return isinstance(item, Fact) and item.review.state == "rejected"


def _in_print_order(known: Iterable[Id], kept: set[Id], brief: Brief) -> list[Id]:
    """Give the kept ids: those the brief orders first, then as the dossier has them."""
    ordered = (id_ for order in brief.item_order.values() for id_ in order)
    return [id_ for id_ in dict.fromkeys((*ordered, *known)) if id_ in kept]


def _by_home(items: Iterable[Item], dossier: Dossier) -> dict[Id | None, list[Item]]:
    """Group by agenda area; what stands under an area the dossier lacks is the meeting's."""
    areas = {area.id for area in dossier.areas}
    groups: dict[Id | None, list[Item]] = {}
    for item in items:
        home = home_area(item)
        groups.setdefault(home if home in areas else None, []).append(item)
    return groups


def _rests_outside(facts: Iterable[Id], stays_out: Iterable[Id], kept: set[Id]) -> bool:
    """Tell whether something was taken from facts none of which goes in."""
    origin = set(facts)
    return bool(origin.intersection(stays_out)) and not origin & kept


def _fields_left_out(meeting: Meeting, stays_out: set[Id], kept: set[Id]) -> tuple[str, ...]:
    return tuple(
        name
        for name, facts in meeting.from_facts.items()
        if name in Meeting.__struct_fields__ and _rests_outside(facts, stays_out, kept)
    )


def _without_fields(meeting: Meeting, names: tuple[str, ...]) -> Meeting:
    blank = Meeting()
    return replace(meeting, **{name: getattr(blank, name) for name in names})


def _without_titles_from(stays_out: set[Id], kept: set[Id], item: Item) -> Item:
    """Give a person without the titles that only facts outside the brief carry."""
    if not isinstance(item, Person):
        return item
    titles = (one for one in item.titles if not _rests_outside(one.facts, stays_out, kept))
    return replace(item, titles=tuple(titles))


def _unless_translated(item: Item, brief: Brief, speaking: Container[Id]) -> Item:
    """Give a fact without a wording for other languages where its source speaks the brief's."""
    if not isinstance(item, Fact) or item.review.wording is None or item.source not in speaking:
        return item
    given = any(same_language(code, brief.language) for code in item.review.wording.texts)
    return item if given else replace(item, review=replace(item.review, wording=None))


def marking_of(item: Item, dossier: Dossier, scheme: MarkingScheme) -> Marking:
    """Give an item's marking; unmarked means the dossier's default, never lower."""
    return item.marking or default_marking(dossier, scheme)


def default_marking(dossier: Dossier, scheme: MarkingScheme) -> Marking:
    """Give the marking of everything that has none of its own."""
    return dossier.default_marking or Marking(level=scheme.levels[0].id)


def is_released(item: Item, dossier: Dossier, brief: Brief, scheme: MarkingScheme) -> bool:
    """Tell whether an item may be in a brief of this release level."""
    if brief.release is None:
        return True
    return scheme.is_released(marking_of(item, dossier, scheme), at=brief.release)
