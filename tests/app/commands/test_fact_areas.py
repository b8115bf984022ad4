from msgspec.structs import replace

from briefgen.app.commands.fact_areas import (
    areas_around,
    areas_to_choose,
    require_areas,
    with_areas_of,
)
from briefgen.model.facts import Mention
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project
from tests.support.dossier_sample import COURIER, COURIER_SOURCE, fact_in

DOSSIER = sample_project().dossier
TALKS = fact_in(COURIER_SOURCE, "The talks", "venue", "f-talkstal")


def test_an_area_named_twice_counts_once_in_the_order_it_was_named() -> None:
    named = require_areas(("patrols", "fisheries", "patrols"), DOSSIER)

    assert named == ("patrols", "fisheries")


def test_an_area_that_no_taxonomy_knows_any_more_is_its_own_label() -> None:
    project = with_areas_of(Project(), replace(TALKS, areas=("old_area",)))

    (area,) = project.dossier.areas
    assert (area.id, area.label, area.order) == ("old_area", "old_area", 1)


def test_an_area_mentioned_in_a_sentence_counts_there() -> None:
    start = COURIER.index("The herring")
    mention = Mention(start=start, end=start + 3, text="The")
    facts = tuple(
        replace(fact, mentions=(mention,)) if fact.id == "f-areapatr" else fact
        for fact in DOSSIER.facts
    )
    quote = next(fact for fact in facts if fact.id == "f-quotequo")

    assert areas_around(quote, replace(DOSSIER, facts=facts)) == ("patrols",)


def test_a_fact_without_sentence_stands_for_itself() -> None:
    assert areas_around(replace(TALKS, sentence=None), DOSSIER) == ()
    assert areas_around(TALKS, DOSSIER) == ("fisheries", "patrols")


def test_the_areas_of_the_agenda_are_offered_before_all_others() -> None:
    offered = list(areas_to_choose(DOSSIER).items())

    assert offered[:2] == [("fisheries", "Fisheries"), ("patrols", "Sea patrols")]
    labels = [label.casefold() for _, label in offered[2:]]
    assert labels == sorted(labels)
    assert len(labels) > 60
