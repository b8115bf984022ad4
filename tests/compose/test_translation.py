import pytest
from msgspec.structs import replace

from briefgen.compose.translation import source_translation, translated_from
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import local
from briefgen.model.source import Source
from tests.support.dossier_composing import dossier_of, english, lines_of
from tests.support.dossier_sample import everything_ticked, fact_in, source_of

SOURCE = source_of("« Nous attendons », dit Ada.\n", "s-aaaaaaaa")
QUOTE = fact_in(SOURCE, "« Nous attendons »", "quote", "f-a", areas=("cod",), speaker="Ada")
WORDED = replace(QUOTE, review=Review(state="edited", wording=local("Ada: “We wait”")))


def dossier(fact: Fact, source: Source) -> Dossier:
    area = AgendaArea(id="cod", label="Cod")
    return replace(dossier_of(fact, areas=(area,)), sources=(source,))


def line(fact: Fact, source: Source, *, source_wording: bool | None = None) -> str:
    found = dossier(fact, source)
    brief = everything_ticked(found, provenance="none", source_wording=source_wording)
    return lines_of("areas", found, brief)[-1]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "translated from French"),
        ("zh-Hans", "translated from Chinese"),
        ("PT-br", "translated from Portuguese"),
        ("xx", "translated"),
        ("", "translated"),
    ],
)
def test_the_language_of_the_original_is_named_where_it_has_a_name(
    language: str, words: str
) -> None:
    assert translated_from(language, english()) == words


def test_only_a_translation_says_that_it_is_one() -> None:
    assert source_translation(SOURCE, english()) == ""
    assert source_translation(replace(SOURCE, translated=True), english()) == "translated"


def test_a_quotation_out_of_a_translated_source_says_so() -> None:
    translated = replace(SOURCE, translated=True, translated_from="fr")

    assert line(QUOTE, SOURCE) == "- Ada: “Nous attendons”"
    assert line(QUOTE, translated) == "- Ada: “Nous attendons” (translated from French)"


def test_a_wording_of_a_foreign_quotation_has_the_original_beside_it_on_request() -> None:
    french = replace(SOURCE, language="fr")

    assert line(WORDED, french) == "- Ada: “We wait” (translated from French)"
    assert line(WORDED, french, source_wording=False) == (
        "- Ada: “We wait” (translated from French)"
    )
    assert line(WORDED, french, source_wording=True) == (
        "- Ada: “We wait” (translated from French: “Nous attendons”)"
    )


def test_a_wording_in_the_language_of_the_source_is_no_translation() -> None:
    assert line(WORDED, SOURCE, source_wording=True) == "- Ada: “We wait”"


def test_a_wording_of_something_else_than_a_quotation_is_no_translation() -> None:
    figure = replace(WORDED, kind="figure")

    assert line(figure, replace(SOURCE, language="fr")) == "- Ada: “We wait”"


def test_a_quotation_without_a_source_in_the_dossier_says_nothing() -> None:
    assert line(replace(QUOTE, source="s-gonegone"), SOURCE) == "- Ada: “Nous attendons”"
