"""Load what extraction knows: the shipped data, and the user's own terms and areas over them."""

from collections.abc import Sequence
from itertools import chain
from typing import TypeVar

import msgspec

from briefgen.model.agenda import AreaDefinition
from briefgen.model.ids import Id
from briefgen.model.knowledge import Country, Knowledge, Office, Place
from briefgen.model.terms import Term
from briefgen.model.value import Value
from briefgen.reference.toml_file import read_toml
from briefgen.reference.user_folder import user_folder
from briefgen.resources import asset

V = TypeVar("V")
Named = TypeVar("Named", Term, AreaDefinition)


class OwnTerm(Term, forbid_unknown_fields=True):
    """A term of the user; a misspelt key is told, not passed over."""


class OwnArea(AreaDefinition, forbid_unknown_fields=True):
    """An area of the user; a misspelt key is told, not passed over."""


class OwnTerms(Value, forbid_unknown_fields=True):
    """The user's `terms.toml`: a list of tables `[[terms]]`."""

    terms: tuple[OwnTerm, ...] = ()


class OwnAreas(Value, forbid_unknown_fields=True):
    """The user's `areas.toml`: a list of tables `[[areas]]`."""

    areas: tuple[OwnArea, ...] = ()


def load_knowledge() -> Knowledge:
    """Read all reference data; raise InputError for what is wrong in the user's own files.

    An entry of the user replaces the shipped one of the same id.
    """
    return Knowledge(
        terms=load_terms(),
        areas=_over(_shipped("agenda", "agenda_areas.json", kind=AreaDefinition), _own_areas()),
        places=(
            *_shipped("agenda", "cities.json", kind=Place),
            *_shipped("agenda", "regions.json", kind=Place),
        ),
        countries=_shipped("agenda", "countries.json", kind=Country),
        offices=_shipped("terms", "offices.json", kind=Office),
    )


def load_terms() -> tuple[Term, ...]:
    """Read the official names alone, the user's own over the shipped ones."""
    return _over(_shipped("terms", "terms.json", kind=Term), _own_terms())


def _shipped(*parts: str, kind: type[V]) -> tuple[V, ...]:
    return msgspec.json.decode(asset(*parts).read_bytes(), type=tuple[kind, ...])  # type: ignore[valid-type]  # built at run time


def _own_terms() -> tuple[Term, ...]:
    path = user_folder() / "terms.toml"
    return read_toml(path, OwnTerms).terms if path.exists() else ()


def _own_areas() -> tuple[AreaDefinition, ...]:
    path = user_folder() / "areas.toml"
    return read_toml(path, OwnAreas).areas if path.exists() else ()


def _over(shipped: Sequence[Named], own: Sequence[Named]) -> tuple[Named, ...]:
    """Put the user's entries in the place of shipped ones of the same id, new ones at the end."""
    merged: dict[Id, Named] = {}
    for one in chain(shipped, own):
        merged[one.id] = one
    return tuple(merged.values())
