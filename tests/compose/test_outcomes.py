from msgspec.structs import replace

from briefgen.model.document import Table
from briefgen.model.dossier import Outcome
from briefgen.model.local_text import local
from briefgen.model.recipe import Section
from tests.support.dossier_composing import composed, recipe_of, without_sources
from tests.support.dossier_sample import everything_ticked, outline, sample_dossier

RESULTS = Section(kind="outcomes", heading="results")
BESIDE = Section(kind="outcomes", heading="outcomes", points=("objective",))
OUTCOMES = (
    Outcome(
        id="u-quota",
        result=local("Agreed for one year."),
        objective="p-objectiv",
        facts=("f-accordac",),
    ),
    Outcome(id="u-radio", result=local("A common radio by June.")),
    Outcome(id="u-empty", result=local(" ")),
)


def test_results_stand_alone_in_bullets() -> None:
    dossier = replace(sample_dossier(), outcomes=OUTCOMES)

    assert without_sources(composed(dossier, recipe=recipe_of(RESULTS)).document) == [
        "# Results",
        "- Agreed for one year.1",
        "- A common radio by June.",
    ]


def test_results_stand_beside_the_objectives_they_belong_to() -> None:
    dossier = replace(sample_dossier(), outcomes=OUTCOMES[:2])

    assert without_sources(composed(dossier, recipe=recipe_of(BESIDE)).document)[1:] == [
        "Objective | Result",
        "A quota for three years | Agreed for one year.1",
        "– | A common radio by June.",
    ]


def test_an_objective_that_does_not_go_in_is_not_told() -> None:
    dossier = replace(sample_dossier(), outcomes=OUTCOMES[:1])
    brief = replace(everything_ticked(dossier), selected=("u-quota",))

    document = composed(dossier, brief, recipe=recipe_of(BESIDE)).document

    assert outline(document)[1:] == ["Result", "Agreed for one year."]
    assert isinstance(document.blocks[1], Table)


def test_without_outcomes_there_is_no_section() -> None:
    assert composed(sample_dossier(), recipe=recipe_of(RESULTS, BESIDE)).document.blocks == ()
