"""Load what extraction knows: the shipped data, and the user's own terms and areas over them."""

from collections.abc import Iterable
from typing import Literal, TypeVar

import msgspec

from briefgen.model.agenda import AreaDefinition
from briefgen.model.ids import Id
from briefgen.model.knowledge import (
    AreaWords,
    Country,
    Knowledge,
    Language,
    Office,
    Place,
    Signs,
)
from briefgen.model.terms import Term
from briefgen.reference.own_knowledge import (
    OwnArea,
    OwnTerm,
    read_own_areas,
    read_own_terms,
    with_own_areas,
    with_own_terms,
)
from briefgen.resources import asset

V = TypeVar("V")
Origin = Literal["own", "shipped and own"]
"""Where an entry comes from that the user's files name."""


def load_knowledge() -> Knowledge:
    """Read all reference data; raise InputError for what is wrong in the user's own files.

    An entry of the user joins the shipped one of the same id (own_knowledge.py).
    """
    return Knowledge(
        terms=load_terms(),
        areas=with_own_areas(_shipped_areas(), read_own_areas()),
        places=(
            *_shipped("agenda", "cities.json", kind=Place),
            *_shipped("agenda", "regions.json", kind=Place),
        ),
        countries=_shipped("agenda", "countries.json", kind=Country),
        not_parties=_shipped("agenda", "not_parties.json", kind=str),
        offices=_shipped("terms", "offices.json", kind=Office),
        languages=_shipped("languages", "languages.json", kind=Language),
        stems=msgspec.json.decode(
            asset("languages", "stems.json").read_bytes(), type=dict[str, str]
        ),
        area_words=msgspec.msgpack.decode(
            asset("agenda", "area_words.msgpack").read_bytes(), type=AreaWords
        ),
        mechanism_signs=_signs("mechanism_signs.msgpack"),
        paper_signs=_signs("paper_signs.msgpack"),
        name_ends=_signs("name_ends.msgpack"),
        position_signs=_signs("position_signs.msgpack"),
        side_meeting_signs=_signs("side_meeting_signs.msgpack"),
    )


def load_terms() -> tuple[Term, ...]:
    """Read the official names alone, the user's own over the shipped ones."""
    return with_own_terms(_shipped_terms(), read_own_terms())


def own_terms() -> dict[Id, Origin]:
    """Tell of the terms in the user's file whether they are new or add to a shipped one."""
    return _origins(read_own_terms(), _shipped_terms())


def own_areas() -> dict[Id, Origin]:
    """Tell of the areas in the user's file whether they are new or add to a shipped one."""
    return _origins(read_own_areas(), _shipped_areas())


def _origins(
    own: Iterable[OwnTerm | OwnArea], shipped: Iterable[Term | AreaDefinition]
) -> dict[Id, Origin]:
    known = {one.id for one in shipped}
    return {one.id: "shipped and own" if one.id in known else "own" for one in own}


def _shipped_terms() -> tuple[Term, ...]:
    return _shipped("terms", "terms.json", kind=Term)


def _shipped_areas() -> tuple[AreaDefinition, ...]:
    return _shipped("agenda", "agenda_areas.json", kind=AreaDefinition)


def _shipped(*parts: str, kind: type[V]) -> tuple[V, ...]:
    return msgspec.json.decode(asset(*parts).read_bytes(), type=tuple[kind, ...])  # type: ignore[valid-type]  # built at run time


def _signs(name: str) -> Signs:
    return msgspec.msgpack.decode(asset("terms", name).read_bytes(), type=Signs)
