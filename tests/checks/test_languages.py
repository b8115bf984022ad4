"""Figures of a text must be the same in every language that a brief prints of it."""

import pytest
from msgspec.structs import replace

from briefgen.app.figure_columns import columns_of
from briefgen.checks.languages import check_languages
from briefgen.model.brief import Brief, Header
from briefgen.model.dossier import Dossier, Meeting, Option, Point
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import LocalText, local
from briefgen.model.notices import Notice
from tests.support.dossier_sample import everything_ticked

APART = LocalText(texts={"en": "40 boats", "fr": "30 bateaux", "zh": "40艘船"})
TOLD = "The languages differ in figures: only 'en' has 40; only 'fr' has 30."
POINT = Point(id="p-boats", kind="ask", text=APART)
FACT = Fact(id="f-boats", kind="figure", text="40", review=Review(state="edited", wording=APART))
OPTION = Option(id="o-boats", text=local("Wait"), criteria={"Boats": APART})


def found(dossier: Dossier, language: str, **header: object) -> list[Notice]:
    brief = replace(everything_ticked(dossier), language=language)
    return notices(dossier, replace(brief, **header))


def notices(dossier: Dossier, brief: Brief) -> list[Notice]:
    return list(check_languages(dossier, brief, columns=columns_of))


@pytest.mark.parametrize(
    "dossier",
    [Dossier(points=(POINT,)), Dossier(facts=(FACT,)), Dossier(options=(OPTION,))],
    ids=["point", "fact", "option"],
)
def test_a_text_with_other_figures_in_the_language_of_the_brief_is_remarked(
    dossier: Dossier,
) -> None:
    ids = tuple(item.id for item in dossier.items())

    assert found(dossier, "fr") == [Notice(code="languages-differ", message=TOLD, ids=ids)]
    assert found(dossier, "zh") == []
    assert found(dossier, "en") == []


def test_what_does_not_go_in_is_not_compared() -> None:
    dossier = Dossier(points=(POINT,))

    assert notices(dossier, replace(everything_ticked(dossier), language="fr", selected=())) == []


def test_two_columns_are_compared_where_they_stand_and_each_with_a_third_language() -> None:
    dossier = Dossier(points=(POINT,))

    assert found(dossier, "en", second_language="fr") == []
    assert [one.message for one in found(dossier, "zh", second_language="fr")] == [TOLD]


def test_meeting_header_and_passages_are_compared_too() -> None:
    dossier = Dossier(meeting=Meeting(title=APART))
    brief = Brief(
        id="b-brief",
        name="Brief",
        type="meeting-brief",
        house_style="plain",
        language="fr",
        header=Header(subject=APART),
        passages={"purpose": APART},
    )

    places = [(one.place, one.message) for one in notices(dossier, brief)]

    assert places == [("meeting", TOLD), ("header", TOLD), ("header", TOLD)]
