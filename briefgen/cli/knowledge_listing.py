"""Listings of what extraction knows: official names and agenda areas."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from briefgen.cli.output import columns
from briefgen.errors import unknown_name
from briefgen.model.agenda import AreaDefinition
from briefgen.model.ids import Id
from briefgen.model.knowledge import Knowledge
from briefgen.model.plurals import counted
from briefgen.model.terms import Term

_KINDS = {"weak": "only in sentences about topics", "mt_variant": "of translations"}


def matching_terms(knowledge: Knowledge, name: str) -> list[Term]:
    """Give the term of an id or name, else all that have the text in a wording.

    An empty text gives all. Raises UsageError where nothing fits.
    """
    wanted = name.casefold()
    exact = [one for one in knowledge.terms if wanted in _texts_of_term(one)]
    near = [one for one in knowledge.terms if any(wanted in text for text in _texts_of_term(one))]
    if not near:
        raise unknown_name("term", name, [one.id for one in knowledge.terms])
    return exact or near


def matching_areas(knowledge: Knowledge, name: str) -> list[AreaDefinition]:
    """Give the area of an id or label, else all that have the text in label or phrases.

    An empty text gives all. Raises UsageError where nothing fits.
    """
    wanted = name.casefold()
    exact = [one for one in knowledge.areas if wanted in (one.id, one.label.casefold())]
    near = [one for one in knowledge.areas if any(wanted in text for text in _texts_of_area(one))]
    if not near:
        raise unknown_name("agenda area", name, [one.id for one in knowledge.areas])
    return exact or near


def _texts_of_term(term: Term) -> set[str]:
    in_languages = (name for names in term.languages.values() for name in names)
    wordings = (term.official, *term.aliases, *term.garbled, *in_languages)
    return {term.id, *(text.casefold() for text in wordings)}


def _texts_of_area(area: AreaDefinition) -> set[str]:
    in_languages = (phrase for phrases in area.languages.values() for phrase in phrases)
    phrases = (area.label, *(term.term for term in area.terms), *in_languages)
    return {area.id, *(text.casefold() for text in phrases)}


def term_view(term: Term, own: Mapping[Id, str]) -> dict[str, object]:
    """Give a term as flat data, with where it comes from."""
    return {**msgspec.to_builtins(term), "origin": _origin(term.id, own)}


def area_view(area: AreaDefinition, own: Mapping[Id, str]) -> dict[str, object]:
    """Give an area as flat data, with where it comes from."""
    return {**msgspec.to_builtins(area), "origin": _origin(area.id, own)}


def _origin(id_: Id, own: Mapping[Id, str]) -> str:
    return own.get(id_, "shipped")


def term_rows(terms: Sequence[Term], own: Mapping[Id, str]) -> list[tuple[str, ...]]:
    """Give id, kind, what of it is the user's own, and official name of terms."""
    return [(one.id, one.kind, own.get(one.id, ""), one.official) for one in terms]


def term_lines(term: Term, own: Mapping[Id, str]) -> Iterator[str]:
    """Show one term: what it is also called, what translations make of it, its source."""
    yield f"{term.official}  [{term.id}]"
    rows = [
        ("Kind", term.kind),
        ("Source", term.source),
        ("Date", term.date),
        ("Side", term.side),
        ("Also called", "; ".join(term.aliases)),
        ("Letter by letter", "; ".join(term.exact_only)),
        ("In translations", "; ".join(term.garbled)),
        *((f"In {code}", "; ".join(names)) for code, names in sorted(term.languages.items())),
        ("Origin", _origin(term.id, own)),
    ]
    yield from columns([row for row in rows if row[1]])


def area_list_lines(areas: Sequence[AreaDefinition], own: Mapping[Id, str]) -> Iterator[str]:
    """List areas under their fields, with the number of their phrases."""
    for domain in dict.fromkeys(area.domain for area in areas):
        yield f"{domain}:"
        rows = [
            (one.id, counted(len(one.terms), "phrase"), own.get(one.id, ""), one.label)
            for one in areas
            if one.domain == domain
        ]
        yield from (f"  {line}" for line in columns(rows))


def area_lines(area: AreaDefinition, own: Mapping[Id, str]) -> Iterator[str]:
    """Show one area: its phrases with what restricts them, and its concepts in EuroVoc."""
    yield f"{area.label}  [{area.id}]"
    rows = [
        ("Field", area.domain),
        ("General", "stands for its whole field" if area.general else ""),
        *(("Phrase", f"{one.term}{_restriction(one.kind)}") for one in area.terms),
        *((f"In {code}", "; ".join(texts)) for code, texts in sorted(area.languages.items())),
        *(("EuroVoc", f"{one.id} {one.label}") for one in area.eurovoc),
        ("Origin", _origin(area.id, own)),
    ]
    yield from columns([row for row in rows if row[1]])


def _restriction(kind: str) -> str:
    return f"  ({_KINDS[kind]})" if kind in _KINDS else ""
