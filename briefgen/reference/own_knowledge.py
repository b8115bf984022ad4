"""The user's `terms.toml` and `areas.toml`: entries of their own, and additions to shipped ones."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from briefgen.errors import InputError, did_you_mean
from briefgen.model.agenda import AreaDefinition, AreaTerm
from briefgen.model.ids import Id
from briefgen.model.terms import Term, TermKind
from briefgen.model.value import Value
from briefgen.reference.toml_file import read_toml
from briefgen.reference.user_folder import user_folder

TERMS_FILE, AREAS_FILE = "terms.toml", "areas.toml"
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_OWN_SOURCE = f"the user's {TERMS_FILE}"


class OwnTerm(Value):
    """One table `[[terms]]`: a term of the user's own, or what joins the shipped one of its id.

    `without` takes wordings away that mislead in the user's field.
    """

    id: Id
    kind: TermKind | None = None
    official: str = ""
    source: str = ""
    aliases: tuple[str, ...] = ()
    garbled: tuple[str, ...] = ()
    exact_only: tuple[str, ...] = ()
    languages: dict[str, tuple[str, ...]] = {}
    date: str = ""
    side: str = ""
    without: tuple[str, ...] = ()


class OwnArea(Value):
    """One table `[[areas]]`; a phrase is a text, or a table that also names its kind."""

    id: Id
    domain: str = ""
    label: str = ""
    general: bool | None = None
    terms: tuple[str | AreaTerm, ...] = ()
    languages: dict[str, tuple[str, ...]] = {}
    without: tuple[str, ...] = ()


class OwnTerms(Value):
    """The user's `terms.toml`."""

    terms: tuple[OwnTerm, ...] = ()


class OwnAreas(Value):
    """The user's `areas.toml`."""

    areas: tuple[OwnArea, ...] = ()


_Own = TypeVar("_Own", bound=OwnTerm | OwnArea)
_Shipped = TypeVar("_Shipped", bound=Term | AreaDefinition)


def own_terms_path() -> Path:
    """Give the place of the user's terms; the file need not exist."""
    return user_folder() / TERMS_FILE


def read_own_terms() -> tuple[OwnTerm, ...]:
    """Read the user's terms; none where there is no such file."""
    path = own_terms_path()
    return read_toml(path, OwnTerms).terms if path.exists() else ()


def read_own_areas() -> tuple[OwnArea, ...]:
    """Read the user's areas; none where there is no such file."""
    path = user_folder() / AREAS_FILE
    return read_toml(path, OwnAreas).areas if path.exists() else ()


def with_own_terms(shipped: Sequence[Term], own: Sequence[OwnTerm]) -> tuple[Term, ...]:
    """Join the user's terms with the shipped ones; theirs come first, so that they count.

    Raises InputError with all faults of the file together.
    """
    return _joined(shipped, own, file=TERMS_FILE, faults_of=_term_faults, join=_joined_term)


def with_own_areas(
    shipped: Sequence[AreaDefinition], own: Sequence[OwnArea]
) -> tuple[AreaDefinition, ...]:
    """Join the user's areas with the shipped ones; theirs come first, so that they count.

    Raises InputError with all faults of the file together.
    """
    return _joined(shipped, own, file=AREAS_FILE, faults_of=_area_faults, join=_joined_area)


def _joined(
    shipped: Sequence[_Shipped],
    own: Sequence[_Own],
    *,
    file: str,
    faults_of: Callable[[_Own, _Shipped | None, Mapping[Id, _Shipped]], Iterable[str]],
    join: Callable[[_Own, _Shipped | None], _Shipped],
) -> tuple[_Shipped, ...]:
    """Join entries of a file with the shipped ones of their ids, the user's first."""
    known, faults = {entry.id: entry for entry in shipped}, list[str]()
    touched: dict[Id, _Shipped] = {}
    for at, one in enumerate(own):
        before = touched.get(one.id, known.get(one.id))
        table = file.removesuffix(".toml")
        faults += (f"{table}[{at}]{fault}" for fault in faults_of(one, before, known))
        touched[one.id] = join(one, before)
    _refuse(file, faults)
    return (*touched.values(), *(entry for entry in shipped if entry.id not in touched))


def _refuse(name: str, faults: Sequence[str]) -> None:
    if faults:
        raise InputError("\n".join(f"{name}: {fault}" for fault in faults))


def _term_faults(one: OwnTerm, before: Term | None, known: Iterable[Id]) -> Iterator[str]:
    if before is None:
        yield from _id_faults(one.id)
        yield from _missing(one.id, known, official=one.official, kind=one.kind or "")
    yield from _empty(("aliases", one.aliases), ("garbled", one.garbled))
    wordings = _wordings(before) | {one.official, *one.aliases, *one.garbled}
    yield from _strangers("exact_only", one.exact_only, wordings)
    yield from _strangers("without", one.without, _wordings(before))
    if one.date and not _is_day(one.date):
        yield f".date: expected a day such as 2024-05-07, got {one.date!r}."


def _area_faults(one: OwnArea, before: AreaDefinition | None, known: Iterable[Id]) -> Iterator[str]:
    phrases = tuple(term.term for term in _area_terms(one))
    if before is None:
        yield from _id_faults(one.id)
        yield from _missing(
            one.id, known, label=one.label, domain=one.domain, terms=" ".join(phrases)
        )
    yield from _empty(("terms", phrases))
    yield from _strangers("without", one.without, _phrases(before))


def _id_faults(id_: Id) -> Iterator[str]:
    if not _ID.fullmatch(id_):
        yield f".id: {id_!r} needs small letters a to z, digits, '-' and '_' only."


def _missing(id_: Id, known: Iterable[Id], **fields: str) -> Iterator[str]:
    """Yield what a new entry lacks; perhaps a shipped one was meant."""
    for name, value in fields.items():
        if not value:
            hint = did_you_mean(id_, known)
            yield f".{name}: is missing; {id_!r} is none of the shipped ones. {hint}".rstrip()


def _empty(*lists: tuple[str, tuple[str, ...]]) -> Iterator[str]:
    for name, texts in lists:
        for at, text in enumerate(texts):
            if not text.strip():
                yield f".{name}[{at}]: is empty."


def _strangers(name: str, texts: Sequence[str], known: Iterable[str]) -> Iterator[str]:
    """Yield the texts that name no wording of the entry."""
    wordings = set(known)
    for at, text in enumerate(texts):
        if text not in wordings:
            hint = did_you_mean(text, sorted(wordings))
            yield f".{name}[{at}]: {text!r} is none of its wordings. {hint}".rstrip()


def _wordings(term: Term | None) -> set[str]:
    return {term.official, *term.aliases, *term.garbled} if term else set()


def _phrases(area: AreaDefinition | None) -> set[str]:
    return {term.term for term in area.terms} if area else set()


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _joined_term(one: OwnTerm, before: Term | None) -> Term:
    base = before or Term(
        id=one.id, kind=one.kind or "agreement", official=one.official, source=_OWN_SOURCE
    )
    gone = set(one.without)
    return msgspec.structs.replace(
        base,
        kind=one.kind or base.kind,
        official=one.official or base.official,
        source=one.source or base.source,
        date=one.date or base.date,
        side=one.side or base.side,
        aliases=_union(base.aliases, one.aliases, gone),
        garbled=_union(base.garbled, one.garbled, gone),
        exact_only=_union(base.exact_only, one.exact_only, gone),
        languages={**base.languages, **one.languages},
    )


def _joined_area(one: OwnArea, before: AreaDefinition | None) -> AreaDefinition:
    base = before or AreaDefinition(id=one.id, domain=one.domain, label=one.label)
    own = _area_terms(one)
    gone = {*one.without, *(term.term for term in own)}
    return msgspec.structs.replace(
        base,
        domain=one.domain or base.domain,
        label=one.label or base.label,
        general=base.general if one.general is None else one.general,
        terms=(*(term for term in base.terms if term.term not in gone), *own),
        languages={**base.languages, **one.languages},
    )


def _area_terms(one: OwnArea) -> tuple[AreaTerm, ...]:
    return tuple(AreaTerm(term=term) if isinstance(term, str) else term for term in one.terms)


def _union(before: tuple[str, ...], more: tuple[str, ...], gone: set[str]) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys((*before, *more)) if text not in gone)
