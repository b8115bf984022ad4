"""The dossier as the tree shows it: meeting facts by kind, then the numbered agenda areas."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal

from msgspec.structs import replace

from briefgen.app.commands.areas import agenda_of
from briefgen.app.item_order import may_move
from briefgen.app.to_check import Flag
from briefgen.gui.item_sources import words_around
from briefgen.gui.item_wording import KIND_TITLES, kind_of, origin_of, source_lines, wording_of
from briefgen.gui.translation import in_a_row, marked, tr
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Item
from briefgen.model.facts import FACT_KINDS, Fact
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.placement import items_by_area
from briefgen.model.source import Source
from briefgen.model.value import Value

_KIND_ORDER = {kind: place for place, kind in enumerate(KIND_TITLES)}
MEETING = "meeting"
"""The key of the section of people and facts under no agenda area."""
POINTS = "points"
"""The key of the section of everything else under no agenda area."""
FLAG_WORDS: Mapping[Flag, str] = {
    "conflict": marked("Conflict"),
    "single": marked("Single source"),
}
"""What stands in a row with a sign of warning; a doubtful reading is part of its second line."""
_FACTUAL = frozenset({"person", *FACT_KINDS})


class Entry(Value):
    """One entry of the tree with those under it.

    `ids` are the items its box stands for; `names` is what a tick of it names in a
    command: an agenda area by its id, so that the area remembers what was ticked there.
    `flag` is what is to be checked, in a word or two. What `moves` may be dragged.
    """

    key: str
    level: Literal["section", "kind", "item"]
    title: str
    detail: str = ""
    flag: str = ""
    ids: tuple[Id, ...]
    names: tuple[Id, ...]
    children: tuple["Entry", ...] = ()
    moves: bool = False

    @property
    def is_leaf(self) -> bool:
        """Whether nothing stands under it: an item, or an agenda area that is new."""
        return not self.children

    @property
    def is_item(self) -> bool:
        """Whether it is something that can be ticked, no heading."""
        return self.level == "item"


class _Laid(Value):
    """An entry, with all that it was made of."""

    item: Item
    line: str
    in_area: bool
    flag: str
    about: str
    entry: Entry

    @property
    def made_of(self) -> tuple[str, bool, str, str]:
        """What the entry shows beside the item itself."""
        return self.line, self.in_area, self.flag, self.about


class Outliner:
    """Lays dossiers out; the entry of an item is made once for as long as it stays the same."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._laid: dict[Id, _Laid] = {}

    def outline_of(
        self, dossier: Dossier, brief: Brief | None, *, flags: Mapping[Id, Flag] = {}
    ) -> tuple[Entry, ...]:
        """Lay a dossier out in the order of a brief."""
        order = {id_: place for place, id_ in enumerate(_ordered_ids(brief))}
        lines = source_lines(dossier.sources, self._labels)
        sources = {source.id: source for source in dossier.sources}
        laid: dict[Id, _Laid] = {}
        groups: dict[Id | None, list[Entry]] = {}
        for area, items in _groups(dossier, order).items():
            groups[area] = []
            for item in items:
                made = self._lay(
                    item,
                    lines,
                    in_area=area is not None,
                    flag=flags.get(item.id),
                    about=_what_of(item, sources),
                )
                laid[item.id] = made
                groups[area].append(made.entry)
        self._laid = laid
        return (*_meeting_entries(dossier, groups[None]), *_area_entries(dossier, brief, groups))

    def _lay(
        self,
        item: Item,
        lines: Mapping[Id, str],
        *,
        in_area: bool,
        flag: Flag | None,
        about: str,
    ) -> _Laid:
        line, word = origin_of(item, lines), FLAG_WORDS.get(flag or "doubtful", "")
        known = self._laid.get(item.id)
        made_of = (line, in_area, word, about)
        if known and known.item is item and known.made_of == made_of:
            return known
        title = _title_of(item, self._labels, about=about)
        entry = _item_entry(item, title, line, in_area=in_area, flag=word)
        return _Laid(item=item, line=line, in_area=in_area, flag=word, about=about, entry=entry)


def _ordered_ids(brief: Brief | None) -> Iterator[Id]:
    for ids in brief.item_order.values() if brief else ():
        yield from ids


def _groups(dossier: Dossier, order: Mapping[Id, int]) -> dict[Id | None, list[Item]]:
    """Group by area, in each by kind, in each as the brief orders them.

    Officers' points stand before what sources say; kinds stay together, as they print.
    """

    def place(item: Item) -> tuple[bool, int, int]:
        kind = _KIND_ORDER[kind_of(item)]
        return isinstance(item, Fact), kind, order.get(item.id, len(order))

    return {area: sorted(items, key=place) for area, items in items_by_area(dossier).items()}


def _what_of(item: Item, sources: Mapping[Id, Source]) -> str:
    """Give the words of the source that tell what a day is of: "Deadline" doesn't say of what.

    Where an officer worded the fact, that says it; the day a text is of is the text's own.
    """
    if not isinstance(item, Fact) or item.kind != "date" or item.review.wording:
        return ""
    source = sources.get(item.source or "")
    if source is None or _is_day_of(source, item):
        return ""
    return words_around(item, source)


def _is_day_of(source: Source, fact: Fact) -> bool:
    """Tell whether a fact is the day in the head of its source."""
    own = source.document_date
    return own is not None and own.start is not None and fact.start <= own.start < fact.end


def _title_of(item: Item, labels: Labels, *, about: str) -> str:
    wording = wording_of(item, labels) or tr("(no wording)")
    return in_a_row((wording, f"“{about}”")) if about else wording


def _item_entry(item: Item, title: str, origin: str, *, in_area: bool, flag: str) -> Entry:
    """Give an item; under an agenda area its kind stands in the second line."""
    kind = tr(KIND_TITLES[kind_of(item)][0])
    return Entry(
        key=item.id,
        level="item",
        title=title,
        detail=f"{kind} · {origin}" if in_area else origin,
        flag=tr(flag) if flag else "",
        # A box over others leaves rejected facts alone, as the command does.
        ids=() if isinstance(item, Fact) and item.review.state == "rejected" else (item.id,),
        names=(item.id,),
        moves=may_move(item),
    )


def _meeting_entries(dossier: Dossier, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Give what stands under no agenda area: what is known, then what officers wrote."""
    kinds = {item.id: kind_of(item) for item in dossier.items()}
    by_kind: dict[str, list[Entry]] = {kind: [] for kind in KIND_TITLES}
    for entry in entries:
        by_kind[kinds[entry.key]].append(entry)
    for key, title in (
        (MEETING, tr("Meeting facts")),
        (POINTS, tr("Points for the whole meeting")),
    ):
        children = [
            _parent(kind, "kind", tr(KIND_TITLES[kind][1]), under)
            for kind, under in by_kind.items()
            if under and (kind in _FACTUAL) == (key == MEETING)
        ]
        if children:
            yield _parent(key, "section", title, children)


def _area_entries(
    dossier: Dossier, brief: Brief | None, groups: dict[Id | None, list[Entry]]
) -> Iterator[Entry]:
    known = {area.id: area for area in dossier.areas}
    for number, id_ in enumerate(agenda_of(dossier, brief), start=1):
        entry = _parent(id_, "section", f"{number}.  {known[id_].label or id_}", groups[id_])
        yield replace(entry, names=(id_,), moves=True)


def _parent(
    key: str, level: Literal["section", "kind"], title: str, children: Iterable[Entry]
) -> Entry:
    """Give an entry whose box stands for all under it."""
    under = tuple(children)
    ids = tuple(id_ for child in under for id_ in child.ids)
    return Entry(key=key, level=level, title=title, ids=ids, names=ids, children=under)


def narrowed(outline: Iterable[Entry], keep: Callable[[Entry], bool]) -> tuple[Entry, ...]:
    """Leave only the items that are to be kept, under their headings.

    A box over some that are left out stands for those that are left.
    """
    kept = []
    for entry in outline:
        if entry.is_leaf:
            kept += [entry] if keep(entry) else []
        elif children := narrowed(entry.children, keep):
            ids = tuple(id_ for child in children for id_ in child.ids)
            names = entry.names if ids == entry.ids else ids
            kept.append(replace(entry, ids=ids, names=names, children=children))
    return tuple(kept)


def says(entry: Entry, words: Iterable[str]) -> bool:
    """Tell whether an entry has all of some words, which are in small letters."""
    text = f"{entry.title} {entry.detail} {entry.flag}".casefold()
    return all(word in text for word in words)
