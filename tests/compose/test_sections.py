import pytest
from msgspec.structs import replace

from briefgen.compose.sections import COMPOSED_LAST, builder_of
from briefgen.model.document import Contents, Cover, Heading, NoteMark, Text
from briefgen.model.document_text import inline_text
from briefgen.model.dossier import Dossier, Question
from briefgen.model.local_text import local
from briefgen.model.recipe import SECTION_KINDS, Section, SectionKind
from tests.support.dossier_composing import composed, recipe_of
from tests.support.dossier_sample import everything_ticked, outline, sample_brief, sample_dossier

CONTENTS = Section(kind="contents", heading="contents")
PRESS = Section(kind="points", heading="press_lines", points=("press_line",), tab=True)
ASKS = Section(kind="points", heading="Asks", points=("ask",), tab=True)
NOBODY = Section(kind="biographies", heading="biographies", tab=True)


def test_every_kind_of_section_can_be_composed() -> None:
    kinds: list[SectionKind] = [kind for kind in SECTION_KINDS if kind not in COMPOSED_LAST]

    assert all(callable(builder_of(kind)) for kind in kinds)
    assert len(kinds) + len(COMPOSED_LAST) == len(SECTION_KINDS)


def test_tabs_are_numbered_and_open_pages_and_an_empty_one_takes_no_number() -> None:
    document = composed(sample_dossier(), recipe=recipe_of(PRESS, NOBODY, ASKS)).document

    headings = [block for block in document.blocks if isinstance(block, Heading)]
    assert [inline_text(one.inlines) for one in headings] == [
        "Tab 1\N{EN SPACE}Press lines",
        "Tab 2\N{EN SPACE}Asks",
    ]
    assert all(one.new_page for one in headings)


def test_a_part_may_open_a_page_without_a_tab() -> None:
    section = replace(ASKS, tab=False, new_page=True)

    heading = composed(sample_dossier(), recipe=recipe_of(section)).document.blocks[0]

    assert heading == Heading(level=1, inlines=(Text(text="Asks"),), new_page=True)


@pytest.mark.parametrize(("above", "levels"), [(ASKS, [1, 2, 3, 3, 3]), (NOBODY, [1, 2, 2, 2])])
def test_a_section_may_stand_below_the_one_before_it_where_that_is_shown(
    above: Section, levels: list[int]
) -> None:
    section = Section(
        kind="points", heading="points", points=("objective", "ask", "press_line"), below=True
    )

    document = composed(sample_dossier(), recipe=recipe_of(above, section)).document

    headings = [block.level for block in document.blocks if isinstance(block, Heading)]
    assert headings == levels


def test_the_contents_stand_where_the_recipe_has_them_and_lead_to_the_headings() -> None:
    areas = Section(kind="areas", heading="agenda", points=("point_to_make",))
    recipe = recipe_of(Section(kind="cover"), CONTENTS, areas, PRESS)

    blocks = composed(sample_dossier(), recipe=recipe).document.blocks

    assert isinstance(blocks[0], Cover)
    contents = blocks[1]
    assert isinstance(contents, Contents)
    assert [(one.level, inline_text(one.inlines)) for one in contents.entries] == [
        (1, "Agenda"),
        (2, "Fisheries"),
        (1, "Tab 1\N{EN SPACE}Press lines"),
    ]
    anchors = [block.anchor for block in blocks if isinstance(block, Heading)]
    assert [one.target for one in contents.entries] == [anchor for anchor in anchors if anchor]


def test_entries_of_the_contents_carry_no_marks_of_notes() -> None:
    question = Question(id="q-a", question=local("Why?"), facts=("f-accordac",))
    dossier = replace(sample_dossier(), questions=(question,))
    recipe = recipe_of(CONTENTS, Section(kind="questions", heading="questions"))

    contents = composed(dossier, recipe=recipe).document.blocks[0]

    assert isinstance(contents, Contents)
    inlines = [inline for entry in contents.entries for inline in entry.inlines]
    assert not any(isinstance(inline, NoteMark) for inline in inlines)


def test_without_headings_there_is_no_contents() -> None:
    document = composed(Dossier(), recipe=recipe_of(Section(kind="header"), CONTENTS)).document

    assert not any(isinstance(block, Contents) for block in document.blocks)


def test_parts_say_which_blocks_stem_from_which_section() -> None:
    dossier = sample_dossier()

    result = composed(
        dossier, sample_brief(dossier), recipe=recipe_of(Section(kind="header"), ASKS)
    )

    assert [(part.title, part.start, part.end) for part in result.parts] == [
        ("header", 0, 3),
        ("Asks", 3, 5),
    ]
    assert result.parts[1].section == ASKS


def test_the_same_section_may_stand_twice() -> None:
    dossier = sample_dossier()

    document = composed(dossier, everything_ticked(dossier), recipe=recipe_of(ASKS, PRESS, ASKS))

    assert [line for line in outline(document.document) if line[0] == "#"] == [
        "# Tab 1\N{EN SPACE}Asks",
        "# Tab 2\N{EN SPACE}Press lines",
        "# Tab 3\N{EN SPACE}Asks",
    ]
