"""Load what extraction knows: the shipped data, and the user's own terms and areas over them."""

from typing import TypeVar

import msgspec

from briefgen.model.agenda import AreaDefinition
from briefgen.model.knowledge import Country, Knowledge, Language, Office, Place
from briefgen.model.terms import Term
from briefgen.reference.own_knowledge import (
    read_own_areas,
    read_own_terms,
    with_own_areas,
    with_own_terms,
)
from briefgen.resources import asset

V = TypeVar("V")


def load_knowledge() -> Knowledge:
    """Read all reference data; raise InputError for what is wrong in the user's own files.

    An entry of the user joins the shipped one of the same id (own_knowledge.py).
    """
    return Knowledge(
        terms=with_own_terms(_shipped("terms", "terms.json", kind=Term), read_own_terms()),
        areas=with_own_areas(
            _shipped("agenda", "agenda_areas.json", kind=AreaDefinition), read_own_areas()
        ),
        places=(
            *_shipped("agenda", "cities.json", kind=Place),
            *_shipped("agenda", "regions.json", kind=Place),
        ),
        countries=_shipped("agenda", "countries.json", kind=Country),
        offices=_shipped("terms", "offices.json", kind=Office),
        languages=_shipped("languages", "languages.json", kind=Language),
    )


def _shipped(*parts: str, kind: type[V]) -> tuple[V, ...]:
    return msgspec.json.decode(asset(*parts).read_bytes(), type=tuple[kind, ...])  # type: ignore[valid-type]  # built at run time
