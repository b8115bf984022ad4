"""Draw random projects: every field of the model, with sources, facts and ids that agree."""

import datetime as dt
import types
import typing
from functools import cache

import msgspec
from hypothesis import strategies as st

from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.local_text import LocalText
from briefgen.model.project import Project
from briefgen.model.source import Source

WORDS = st.text(max_size=6)
LANGUAGES = st.sampled_from(["en", "nb", "ar"])
FIGURES = st.decimals(-9999, 9999, places=2).map(str)


@st.composite
def local_texts(draw: st.DrawFn) -> LocalText:
    main = draw(LANGUAGES)
    texts = draw(st.dictionaries(LANGUAGES, WORDS, max_size=2))
    return LocalText(texts={main: draw(WORDS), **texts}, main=main)


@st.composite
def data_tables(draw: st.DrawFn) -> DataTable:
    columns = tuple(draw(st.lists(WORDS, min_size=1, max_size=3)))
    figures = st.tuples(*(FIGURES for _ in columns))
    rows = draw(st.lists(st.builds(DataRow, label=WORDS, figures=figures), min_size=1, max_size=2))
    return DataTable(columns=columns, rows=tuple(rows), rows_are=draw(WORDS))


PLAIN_TYPES: dict[object, st.SearchStrategy[object]] = {
    str: WORDS,
    int: st.integers(0, 2**40),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    type(None): st.none(),
    dt.date: st.dates(),
    dt.time: st.times(),
    dt.datetime: st.datetimes(timezones=st.just(dt.UTC)),
    LocalText: local_texts(),
    # A table holds itself together; fields drawn apart from each other would not.
    DataTable: data_tables(),
}


@cache
def values_of(kind: object) -> st.SearchStrategy[typing.Any]:
    """Draw values of any type that the model uses; lists and tables stay short."""
    if kind in PLAIN_TYPES:
        return PLAIN_TYPES[kind]
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        hints = typing.get_type_hints(kind)
        return st.builds(kind, **{name: st.deferred(_later(hint)) for name, hint in hints.items()})
    arguments = typing.get_args(kind)
    match typing.get_origin(kind):
        case typing.Literal:
            return st.sampled_from(arguments)
        case types.UnionType | typing.Union:
            return st.one_of(*map(values_of, arguments))
        case origin if origin is dict:
            return st.dictionaries(*map(values_of, arguments), max_size=2)
        case origin if origin is tuple and arguments[-1] is Ellipsis:
            return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
        case origin if origin is tuple:
            return st.tuples(*map(values_of, arguments))
    raise TypeError(kind)


def _later(hint: object) -> typing.Callable[[], st.SearchStrategy[typing.Any]]:
    return lambda: values_of(hint)


def _renumbered(things: tuple[typing.Any, ...], letter: str) -> tuple[typing.Any, ...]:
    return tuple(
        msgspec.structs.replace(thing, id=f"{letter}-{place}") for place, thing in enumerate(things)
    )


@st.composite
def sourced_facts(draw: st.DrawFn, source: Source, id_: str) -> Fact:
    start = draw(st.integers(0, len(source.text)))
    end = draw(st.integers(start, len(source.text)))
    drawn: Fact = draw(values_of(Fact))
    return msgspec.structs.replace(
        drawn,
        id=id_,
        source=source.id,
        start=start,
        end=end,
        text=source.text[start:end],
        sentence=None,
        mentions=(),
        attributes={},
    )


@st.composite
def projects(draw: st.DrawFn) -> Project:
    drawn: Project = draw(values_of(Project))
    sources = _renumbered(drawn.dossier.sources, "s")
    facts = tuple(draw(sourced_facts(one, f"f-{place}")) for place, one in enumerate(sources))
    groups = {
        name: _renumbered(getattr(drawn.dossier, name), f"{name}")
        for name in typing.get_type_hints(Dossier)
        if name.endswith("s") and name not in ("sides", "decisions", "sources", "facts")
    }
    dossier = msgspec.structs.replace(
        drawn.dossier,
        sources=sources,
        facts=facts,
        people=_renumbered(drawn.dossier.people, "n"),
        **groups,
    )
    return Project(dossier=dossier, briefs=_renumbered(drawn.briefs, "b"), made=drawn.made)
