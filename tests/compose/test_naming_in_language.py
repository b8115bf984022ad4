"""Names in a brief of another language: official ones where they exist, else tagged."""

from msgspec.structs import replace

from briefgen.compose.context import Context
from briefgen.compose.statements import statements
from briefgen.model.document import Text
from briefgen.model.facts import Fact, FigureValue, NamedValue
from briefgen.reference.labels import load_labels
from tests.support.dossier_composing import context_of, dossier_of
from tests.support.dossier_sample import everything_ticked, fact_in, source_of

SOURCE = replace(
    source_of("The Paris pact, Haven Bond, Cod Board, Ada Lind, 40 tonnes.\n", "s-aaaaaaaa"),
    language="en-GB",
)
PARIS = replace(
    fact_in(SOURCE, "Paris pact", "agreement", "f-paris"),
    value=NamedValue(name="Paris Agreement", term="paris"),
)
BOND = replace(
    fact_in(SOURCE, "Haven Bond", "agreement", "f-bond"),
    value=NamedValue(name="Haven Bond", term="bond"),
)
BOARD = replace(
    fact_in(SOURCE, "Cod Board", "organisation", "f-board"), value=NamedValue(name="Cod Board")
)
PERSON = replace(
    fact_in(SOURCE, "Ada Lind", "participant", "f-ada"), value=NamedValue(name="Ada Lind")
)
CATCH = replace(
    fact_in(SOURCE, "40 tonnes", "figure", "f-catch"),
    value=FigureValue(amount="40", unit="tonnes", measures="catch"),
)


def in_french(*facts: Fact) -> Context:
    dossier = replace(dossier_of(*facts), sources=(SOURCE,))
    brief = replace(everything_ticked(dossier), language="fr", provenance="none")
    labels = replace(
        load_labels("fr"), names={"paris": "Accord de Paris"}, countries={"Norway": "Norvège"}
    )
    return replace(context_of(dossier, brief), labels=labels)


def first_words(fact: Fact) -> tuple[str, str]:
    (line,) = statements((fact,), in_french(fact))
    text = line[0]
    assert isinstance(text, Text)
    return text.text, text.language


def test_an_official_name_of_the_language_stands_for_the_english_one() -> None:
    assert first_words(PARIS) == ("Accord de Paris", "")


def test_a_term_without_one_keeps_its_english_name_and_says_so() -> None:
    assert first_words(BOND) == ("Haven Bond", "en")


def test_a_body_that_no_term_names_is_in_the_language_of_its_source() -> None:
    assert first_words(BOARD) == ("Cod Board", "en-GB")


def test_people_are_called_alike_in_every_language() -> None:
    assert first_words(PERSON) == ("Ada Lind", "")


def test_a_name_without_a_source_is_the_officers_own() -> None:
    assert first_words(replace(BOARD, source=None)) == ("Cod Board", "")


def test_a_country_goes_by_its_name_in_the_language() -> None:
    context = in_french(BOARD)

    assert context.side("Norway", BOARD) == Text(text="Norvège", origins=("f-board",))
    assert context.side("Norland", BOARD) == Text(
        text="Norland", origins=("f-board",), language="en-GB"
    )
    assert context.side("Norland", owner=("c-a",)) == Text(text="Norland", origins=("c-a",))


def test_a_figure_of_a_source_stands_in_its_language() -> None:
    assert first_words(CATCH) == ("Catch : 40 tonnes", "en-GB")


def test_a_day_behind_a_speaker_is_in_the_language_of_the_brief() -> None:
    said = fact_in(SOURCE, "40 tonnes", "quote", "f-said", speaker="Ada Lind", date="2031-03-20")
    silent = fact_in(SOURCE, "40 tonnes", "quote", "f-said", date="2031-03-20")

    assert spoken(said)[:2] == [("Ada Lind", "en-GB"), (", 20 mars 2031", "")]
    assert spoken(silent)[0] == ("20 mars 2031", "")


def spoken(fact: Fact) -> list[tuple[str, str]]:
    (line,) = statements((fact,), in_french(fact))
    return [(one.text, one.language) for one in line if isinstance(one, Text)]
