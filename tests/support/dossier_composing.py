"""Compose for tests: the shipped recipe, English words, the plain scheme, lines to compare."""

from functools import cache

from msgspec.structs import replace

from briefgen.compose.compose import Composed, compose
from briefgen.compose.context import Context
from briefgen.compose.notes import NoteRegister
from briefgen.compose.selection import select
from briefgen.model.brief import Brief
from briefgen.model.document import Document
from briefgen.model.dossier import Dossier, Meeting
from briefgen.model.facts import Fact
from briefgen.model.labels import Labels
from briefgen.model.marking import MarkingScheme
from briefgen.model.recipe import Recipe, Section, SectionKind
from briefgen.reference.labels import load_labels
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.reference.recipes import load_recipe
from tests.support.dossier_sample import COURIER_SOURCE, RADIO_SOURCE, everything_ticked, outline


@cache
def english() -> Labels:
    return load_labels("en")


@cache
def plain_scheme() -> MarkingScheme:
    return load_marking_scheme("plain")


@cache
def meeting_brief() -> Recipe:
    return load_recipe("meeting-brief")


def composed(
    dossier: Dossier, brief: Brief | None = None, *, recipe: Recipe | None = None
) -> Composed:
    """Compose a brief, by default a meeting brief with everything ticked."""
    return compose(
        dossier,
        brief or everything_ticked(dossier),
        recipe=recipe or meeting_brief(),
        labels=english(),
        scheme=plain_scheme(),
    )


def context_of(dossier: Dossier, brief: Brief | None = None) -> Context:
    """Give what the sections of a brief are composed from, by default with everything ticked."""
    chosen = brief or everything_ticked(dossier)
    return Context(
        dossier=dossier,
        brief=chosen,
        recipe=meeting_brief(),
        labels=english(),
        scheme=plain_scheme(),
        selection=select(dossier, chosen, plain_scheme()),
        notes=NoteRegister(
            sources={source.id: source for source in dossier.sources},
            labels=english(),
            display="notes",
        ),
    )


def one_section(kind: SectionKind) -> Recipe:
    """Make a recipe of the sections of one kind of the meeting brief, followed by the notes."""
    kinds = {kind, "sources"}
    sections = tuple(one for one in meeting_brief().sections if one.kind in kinds)
    return replace(meeting_brief(), sections=sections)


def recipe_of(*sections: Section) -> Recipe:
    return replace(meeting_brief(), sections=sections)


def lines_of(
    kind: SectionKind, dossier: Dossier, brief: Brief | None = None, *, notes: bool = False
) -> list[str]:
    """Give the lines of the sections of one kind, without note marks unless asked for."""
    found = brief or everything_ticked(dossier, provenance="notes" if notes else "none")
    return outline(composed(dossier, found, recipe=one_section(kind)).document)


def dossier_of(*facts: Fact, meeting: Meeting | None = None, **more: object) -> Dossier:
    """Make a dossier of facts of the two sample sources."""
    return Dossier(
        sources=(COURIER_SOURCE, RADIO_SOURCE),
        facts=facts,
        meeting=meeting or Meeting(),
        **more,  # type: ignore[arg-type]  # the other fields of a dossier, as the test needs them
    )


def without_sources(document: Document) -> list[str]:
    """Give the lines of a document above its sources."""
    lines = outline(document)
    return lines[: lines.index("# Sources")] if "# Sources" in lines else lines


def codes(result: Composed) -> list[str]:
    return [notice.code for notice in result.notices]
