import typing

import pytest
from msgspec.structs import replace

from briefgen.model.brief import Brief, Provenance
from briefgen.model.marking import Marking
from briefgen.model.recipe import (
    LOGISTICS_ROWS,
    SECTION_KINDS,
    Limits,
    LogisticsRow,
    Recipe,
    Section,
    SectionKind,
    SourceWording,
)

INTERNAL = Brief(id="b-a", name="Record")
PUBLIC = Brief(id="b-b", name="Public", release=Marking(level="none"), provenance="notes")


def test_the_kinds_of_sections_and_rows_are_listed_as_their_types_name_them() -> None:
    assert typing.get_args(SectionKind) == SECTION_KINDS
    assert typing.get_args(LogisticsRow) == LOGISTICS_ROWS


def test_a_recipe_has_no_limits_unless_it_says_so() -> None:
    assert Recipe(name="note", title="note").limits == Limits(pages=None, words=None)


def test_a_brief_for_release_may_have_limits_of_its_own() -> None:
    one = Recipe(name="note", title="note", limits=Limits(pages=3))
    two = Recipe(
        name="note", title="note", limits=Limits(pages=3), limits_released=Limits(words=400)
    )

    assert [one.limits_of(INTERNAL), one.limits_of(PUBLIC)] == [Limits(pages=3)] * 2
    assert [two.limits_of(INTERNAL), two.limits_of(PUBLIC)] == [Limits(pages=3), Limits(words=400)]


def test_sections_are_shown_always_or_only_inside_or_only_when_released() -> None:
    always, inside, outside = (
        Section(kind="outcomes", shown="always"),
        Section(kind="outcomes", shown="internal"),
        Section(kind="outcomes", shown="released"),
    )
    sources = Section(kind="sources", heading="sources")
    recipe = Recipe(name="note", title="note", sections=(always, inside, outside, sources))

    assert recipe.sections_of(INTERNAL) == (always, inside, sources)
    assert recipe.sections_of(PUBLIC) == (always, outside, sources)


def test_sources_show_as_the_brief_says_else_as_its_type_does() -> None:
    recipe = Recipe(name="note", title="note", provenance="none")

    assert recipe.provenance_of(INTERNAL) == "none"
    assert recipe.provenance_of(PUBLIC) == "notes"


@pytest.mark.parametrize(
    ("setting", "internal", "public"),
    [("always", True, True), ("internal", True, False), ("never", False, False)],
)
def test_a_type_says_in_which_briefs_the_wording_of_sources_stands(
    setting: SourceWording, *, internal: bool, public: bool
) -> None:
    recipe = Recipe(name="note", title="note", source_wording=setting)

    assert recipe.shows_source_wording(INTERNAL) is internal
    assert recipe.shows_source_wording(PUBLIC) is public
    assert recipe.shows_source_wording(replace(PUBLIC, source_wording=True)) is True
    assert recipe.shows_source_wording(replace(INTERNAL, source_wording=False)) is False


@pytest.mark.parametrize(
    ("provenance", "section"),
    [
        ("notes", Section(kind="sources", heading="sources", tab=True)),
        ("comments", Section(kind="sources", heading="sources", tab=True)),
        ("footnotes", Section(kind="sources")),
        ("annex", Section(kind="sources", heading="source_annex", tab=True, new_page=True)),
    ],
)
def test_the_section_of_sources_follows_the_way_they_show(
    provenance: Provenance, section: Section
) -> None:
    listed = Section(kind="sources", heading="sources", tab=True)
    recipe = Recipe(name="note", title="note", sections=(listed,))

    assert recipe.sections_of(replace(INTERNAL, provenance=provenance)) == (section,)


def test_an_annex_of_sources_keeps_a_heading_of_its_own_words() -> None:
    listed = Section(kind="sources", heading="Where this is from")
    recipe = Recipe(name="note", title="note", sections=(listed,), provenance="annex")

    (section,) = recipe.sections_of(INTERNAL)

    assert section.heading == "Where this is from"


def test_a_type_without_a_section_of_sources_has_them_at_its_end_where_they_show() -> None:
    recipe = Recipe(name="note", title="note", sections=(Section(kind="header"),))
    sources = Section(kind="sources", heading="sources")

    assert recipe.sections_of(INTERNAL) == (Section(kind="header"), sources)
    assert recipe.sections_of(replace(INTERNAL, provenance="none")) == (Section(kind="header"),)
