from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of, without_sources
from tests.support.dossier_sample import sample_dossier


def lines(section: Section) -> list[str]:
    return without_sources(composed(sample_dossier(), recipe=recipe_of(section)).document)


def test_key_facts_of_the_meeting_come_before_those_of_the_areas() -> None:
    facts = Section(kind="facts", heading="key_facts", facts=("figure", "agreement"))

    assert lines(facts) == [
        "# Key facts and figures",
        "- Accord of Port Aldren on Fisheries (in the source: “Aldren Accord”)1",
        "- Catch wanted: 40,000 tonnes2",
    ]


def test_topics_are_the_areas_by_their_names() -> None:
    assert lines(Section(kind="topics", heading="topics")) == [
        "# Topics",
        "- Fisheries",
        "- Sea patrols",
    ]
