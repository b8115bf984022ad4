"""Whatever a file of changes asks of facts: a sound project comes out, or a message."""

import datetime as dt
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import (
    AddFact,
    Command,
    EditFact,
    MergeFacts,
    ReplaceSource,
    SplitFact,
)
from briefgen.app.commands.fact_fields import FIELDS
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.project_json import plain
from briefgen.errors import BriefgenError
from briefgen.model.facts import FACT_KINDS, Fact, FactKind
from tests.support.command_strategy import sample_project
from tests.support.dossier_sample import COURIER, COURIER_SOURCE
from tests.support.project_strategy import values_of

PROJECT = sample_project()
FACTS = PROJECT.dossier.facts
IDS = st.sampled_from([*(fact.id for fact in FACTS), "p-askaskas", "", "f-gone"])
SOURCES = st.sampled_from(["s-couriera", "s-radionor", "s-couriera", "", "s-gone"])
AREAS = st.sampled_from([None, None, (), ("fisheries",), ("methane", "patrols"), ("gone",)])
WORDS = st.sampled_from(["", " ", "sea", "2031-03-20", "2031-03-20/2031-03-22", "ours", "é🐟"])
TEXTS = st.sampled_from(["sea patrols", "Port Aldren", "herring and", "Monday", "8 May 2031"])
PLACES = st.integers(-2, len(COURIER) + 2)
KINDS = st.sampled_from(FACT_KINDS)


@st.composite
def fields(draw: st.DrawFn, kind: FactKind) -> dict[str, object]:
    """Say a thing of a fact that mostly fits its kind."""
    fit = (*FIELDS[kind], "marking", "ground", "note")
    names = draw(st.sets(st.sampled_from((*fit, *fit, "title", "days")), max_size=1))
    return {**{name: draw(WORDS) for name in sorted(names)}, "areas": draw(AREAS)}


@st.composite
def added(draw: st.DrawFn) -> AddFact:
    kind, source = draw(KINDS), draw(SOURCES)
    said = draw(fields(kind))
    if draw(st.booleans()):
        occurrence = draw(st.sampled_from([None, None, 1, 2]))
        return AddFact(kind=kind, source=source, text=draw(TEXTS), occurrence=occurrence, **said)  # type: ignore[arg-type]  # fields by name
    start, end = draw(st.none() | PLACES), draw(PLACES)
    return AddFact(kind=kind, source=source, start=start, end=end, **said)  # type: ignore[arg-type]  # fields by name


@st.composite
def edited(draw: st.DrawFn) -> EditFact:
    fact = draw(st.sampled_from(FACTS))
    kind = draw(st.none() | KINDS)
    said = draw(fields(kind or fact.kind))
    return EditFact(id=fact.id, kind=kind, wording=draw(st.none() | WORDS), **said)  # type: ignore[arg-type]  # fields by name


@st.composite
def merged(draw: st.DrawFn) -> MergeFacts:
    kind = draw(st.sampled_from([fact.kind for fact in FACTS]))
    alike = st.sampled_from([fact.id for fact in FACTS if fact.kind == kind])
    others = draw(st.lists(IDS, max_size=1)) if draw(st.booleans()) else []
    return MergeFacts(ids=(*draw(st.lists(alike, unique=True, max_size=3)), *others))


@st.composite
def split(draw: st.DrawFn) -> SplitFact:
    fact = draw(st.sampled_from(FACTS))
    if draw(st.booleans()):
        return SplitFact(id=fact.id, at=draw(st.integers(-1, len(fact.text) + 1)))
    return SplitFact(id=draw(IDS), words=draw(st.sampled_from([*fact.text.split(), "", "x"])))


@st.composite
def replaced(draw: st.DrawFn) -> ReplaceSource:
    """Cut and double pieces of a source, and propose facts at any places in it."""
    cut, end = sorted(draw(st.tuples(*[st.integers(0, len(COURIER))] * 2)))
    text = COURIER[:cut] + draw(st.sampled_from(["", "It rained. ", COURIER])) + COURIER[end:]
    facts = []
    for number in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        stop = draw(st.integers(start, len(text)))
        fact: Fact = draw(values_of(Fact))
        own = {"text": text[start:stop], "source": "s-couriera", "start": start, "end": stop}
        fact = replace(fact, id=f"f-{number}", sentence=None, mentions=(), attributes={}, **own)
        facts.append(fact)
    source = replace(COURIER_SOURCE, text=text, sha256=str(dt.date.min) + text[:3])
    return ReplaceSource(source=source, facts=tuple(facts))


COMMANDS: st.SearchStrategy[Command] = st.one_of(added(), edited(), merged(), split(), replaced())


@settings(max_examples=60, deadline=None)
@given(commands=st.lists(COMMANDS, min_size=1, max_size=3))
def test_whatever_is_asked_of_facts_a_sound_project_or_a_message_comes_out(
    commands: list[Command],
) -> None:
    project = PROJECT
    for command in commands:
        with suppress(BriefgenError):
            project = apply_command(project, command)

        assert integrity_faults(project) == ()
        assert plain(project)
        known = {item.id for item in project.dossier.items()}
        assert {id_ for brief in project.briefs for id_ in brief.selected} <= known
