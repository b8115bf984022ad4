"""Lay two briefs of a project side by side: what is ticked in one only, what is set otherwise."""

from collections.abc import Iterator

from briefgen.model.brief import SETTINGS, Brief, Header
from briefgen.model.dossier import Dossier
from briefgen.model.ids import Id
from briefgen.model.local_text import LocalText
from briefgen.model.marking import Marking
from briefgen.model.value import Value


class Difference(Value):
    """One thing that is set in two ways; empty is what nobody set."""

    name: str
    one: str
    other: str


class Comparison(Value):
    """What two briefs do not share, in the order of the dossier, and how much they share."""

    only_one: tuple[Id, ...]
    only_other: tuple[Id, ...]
    both: tuple[Id, ...]
    differences: tuple[Difference, ...]


def compare_briefs(dossier: Dossier, one: Brief, other: Brief) -> Comparison:
    """Compare ticks, settings, header and passages of two briefs."""
    first, second = set(one.selected), set(other.selected)
    known = tuple(item.id for item in dossier.items())
    return Comparison(
        only_one=tuple(id_ for id_ in known if id_ in first - second),
        only_other=tuple(id_ for id_ in known if id_ in second - first),
        both=tuple(id_ for id_ in known if id_ in first & second),
        differences=tuple(brief_differences(one, other)),
    )


def settings_differences(one: Brief, other: Brief) -> Iterator[Difference]:
    """Yield what two briefs are, and how they look, otherwise."""
    for name in SETTINGS:
        yield from _difference(name, getattr(one, name), getattr(other, name))


def brief_differences(one: Brief, other: Brief) -> Iterator[Difference]:
    """Yield what is set in two ways: settings, header, passages and order."""
    yield from settings_differences(one, other)
    for name in Header.__struct_fields__:
        values = (getattr(brief.header, name) for brief in (one, other))
        yield from _difference(name.rstrip("_"), *values)
    for name in dict.fromkeys((*one.passages, *other.passages)):
        yield from _difference(name, one.passages.get(name), other.passages.get(name))
    if one.area_order != other.area_order:
        orders = (", ".join(brief.area_order) for brief in (one, other))
        yield from _difference("order of areas", *orders)


def _difference(name: str, one: object, other: object) -> Iterator[Difference]:
    if one != other:
        yield Difference(name=name.replace("_", " "), one=_words(one), other=_words(other))


def _words(value: object) -> str:
    match value:
        case None | () | "":
            return ""
        case bool():
            return "yes" if value else "no"
        case LocalText():
            return value.text
        case Marking():
            return " ".join((value.level, *value.caveats))
        case tuple():
            return "; ".join(map(_words, value))
        case _:
            return str(value)
