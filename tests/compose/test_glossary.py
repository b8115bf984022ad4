import pytest

from briefgen.compose.compose import compose
from briefgen.model.dossier import Dossier, Point
from briefgen.model.local_text import local
from briefgen.model.recipe import Section
from briefgen.model.terms import Term
from tests.support.dossier_composing import english, plain_scheme, recipe_of
from tests.support.dossier_sample import everything_ticked, outline

ACCORD = Term(
    id="accord",
    kind="agreement",
    official="Accord of Port Aldren on Fisheries",
    source="registry",
    aliases=("Aldren Accord", "APAF"),
    date="2029-11-20",
)
GUARD = Term(
    id="guard", kind="organisation", official="Sea Guard of Norland", source="law", aliases=("SGN",)
)


def lines(*points: str, terms: tuple[Term, ...] = (ACCORD, GUARD)) -> list[str]:
    dossier = Dossier(
        points=tuple(
            Point(id=f"p-{at}", kind="ask", text=local(words)) for at, words in enumerate(points)
        )
    )
    recipe = recipe_of(
        Section(kind="glossary", heading="glossary"),
        Section(kind="points", heading="Asks", points=("ask",)),
    )
    composed = compose(
        dossier,
        everything_ticked(dossier),
        recipe=recipe,
        labels=english(),
        scheme=plain_scheme(),
        terms=terms,
    )
    found = outline(composed.document)
    return found[: found.index("# Asks")]


def test_names_that_the_text_uses_are_explained_in_alphabetical_order() -> None:
    assert lines("Does SGN keep the Aldren Accord?") == [
        "# Glossary",
        "Aldren Accord | Accord of Port Aldren on Fisheries (20 November 2029)",
        "SGN | Sea Guard of Norland",
    ]


@pytest.mark.parametrize(
    "words",
    ["The Accord of Port Aldren on Fisheries", "SGNs patrol", "sgn", "The Aldren Accords"],
)
def test_official_names_and_parts_of_other_words_need_no_explanation(words: str) -> None:
    assert lines(words) == []


def test_without_known_names_there_is_no_glossary() -> None:
    assert lines("SGN", terms=()) == []
