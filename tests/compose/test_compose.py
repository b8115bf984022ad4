import time
from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.errors import UsageError
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import Heading, Text
from briefgen.model.dossier import Dossier, Point
from briefgen.model.facts import FACT_KINDS, Fact
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of
from tests.support.dossier_sample import (
    days,
    everything_ticked,
    outline,
    sample_brief,
    sample_dossier,
    source_of,
)


def test_the_sections_stand_in_the_order_of_the_recipe() -> None:
    dossier = sample_dossier()

    document = composed(dossier, sample_brief(dossier)).document

    assert [line for line in outline(document) if line.startswith("# ")] == [
        "# Purpose",
        "# Objectives",
        "# Participants",
        "# Programme",
        "# Agenda",
        "# Points for the whole meeting",
        "# Press line",
        "# Background",
        "# Commitments",
        "# Sources",
    ]
    assert (document.title, document.subject) == ("Fisheries talks with Norland", "Meeting brief")
    assert (document.language, document.paper) == ("en", "A4")


def test_a_recipe_may_have_headings_in_its_own_words_or_none() -> None:
    dossier = Dossier(points=(Point(id="p-a", kind="avoid", text=local("Borders")),))
    worded = Section(kind="points", heading="What to leave alone", points=("avoid",))

    document = composed(dossier, recipe=recipe_of(worded)).document

    assert document.blocks[0] == Heading(level=1, inlines=(Text(text="What to leave alone"),))
    bare = composed(dossier, recipe=recipe_of(replace(worded, heading=""))).document
    assert bare.blocks == document.blocks[1:]


def test_a_mandatory_section_without_heading_is_named_by_its_kind() -> None:
    result = composed(Dossier(), recipe=recipe_of(Section(kind="programme", mandatory=True)))

    assert [one.message for one in result.notices] == [
        "The section “programme” has no content; meeting-brief asks for it."
    ]


def test_an_unknown_level_is_an_error_that_names_the_nearest() -> None:
    point = Point(
        id="p-a", kind="avoid", text=local("Borders"), marking=Marking(level="restrikted")
    )

    with pytest.raises(UsageError) as fault:
        composed(Dossier(points=(point,)))

    assert "'restrikted'. Did you mean 'restricted'?" in str(fault.value)


def large_dossier(facts: int, *, areas: int) -> Dossier:
    """Make a dossier of one long source, each kind of fact in turn, spread over the areas."""
    text = "".join(f"Line {at} tells something.\n" for at in range(facts))
    source = source_of(text, "s-aaaaaaaa")
    width = len(text) // facts
    return Dossier(
        sources=(source,),
        areas=tuple(
            AgendaArea(id=f"area{at}", label=f"Area {at}", order=at) for at in range(areas)
        ),
        facts=tuple(
            Fact(
                id=f"f-{at}",
                kind=FACT_KINDS[at % len(FACT_KINDS)],
                text=f"Line {at}",
                source=source.id,
                start=at * width,
                end=at * width + 5,
                sentence=(at, at + 1),
                areas=(f"area{at % areas}",),
                value=days(date(2030, 1, 1 + at % 28)) if at % len(FACT_KINDS) == 2 else None,
            )
            for at in range(facts)
        ),
    )


def seconds_to_compose(dossier: Dossier) -> float:
    brief = everything_ticked(dossier)
    # Of the processor: others may be busy.
    started = time.process_time()
    composed(dossier, brief)
    return time.process_time() - started


def test_the_time_grows_with_the_number_of_items_and_not_with_its_square() -> None:
    seconds_to_compose(large_dossier(240, areas=4))  # loads the locale
    small = min(seconds_to_compose(large_dossier(1_000, areas=6)) for _ in range(2))
    large = seconds_to_compose(large_dossier(10_000, areas=60))

    # Ten times the items; a scan of all facts for each area would take some hundred times as long.
    assert large < 40 * small
