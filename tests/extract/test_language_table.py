import pytest

from briefgen.extract.language_table import LanguageTables
from briefgen.extract.words import find_words
from briefgen.model.agenda import AreaDefinition
from briefgen.model.knowledge import Knowledge, Language
from briefgen.model.terms import Term

KNOWLEDGE = Knowledge(
    terms=(
        Term(
            id="aldren",
            kind="agreement",
            official="Aldren Accord",
            source="invented",
            languages={"ru": ("Алдренское соглашение",), "zh": ("阿尔德伦协定",)},
        ),
    ),
    areas=(
        AreaDefinition(
            id="ai", domain="digital", label="AI", languages={"ar": ("الذكاء الاصطناعي",)}
        ),
    ),
    languages=(
        Language(code="ru", name="Russian", common=(), stemmer="russian"),
        Language(code="zh", name="Chinese", common=()),
        Language(code="ar", name="Arabic", common=(), stemmer="arabic"),
    ),
)


@pytest.mark.parametrize(
    ("code", "text"), [("ru", "ход Алдренского соглашения"), ("zh", "双方的阿尔德伦协定在年")]
)
def test_names_are_found_in_their_forms_and_without_spaces(code: str, text: str) -> None:
    table = LanguageTables(KNOWLEDGE).of(code)

    (match,) = table.terms.find(table.stems(word.text for word in find_words(text)))

    assert match.entry.term.id == "aldren"


def test_words_that_arabic_writes_together_come_apart() -> None:
    table = LanguageTables(KNOWLEDGE).of("ar")

    (match,) = table.areas.find(table.stems(["والذكاء", "الاصطناعي"]))

    assert match.entry.area.id == "ai"


def test_a_table_is_made_once() -> None:
    tables = LanguageTables(KNOWLEDGE)

    assert tables.of("ru") is tables.of("ru")


def test_an_unknown_language_knows_dates_in_numbers() -> None:
    table = LanguageTables(KNOWLEDGE).of("")

    assert [pattern.kind for pattern in table.dates] == ["iso", "numeric"]
    assert list(table.terms.find(table.stems(["Aldren", "Accord"]))) == []
