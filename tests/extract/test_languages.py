import pytest

from briefgen.extract.languages import find_language
from briefgen.model.knowledge import Language

NORLANDIC = Language(code="nl9", name="Norlandic", common=("ug", "ok", "det"))
ENGLISH = Language(code="en", name="English", common=("the", "of", "and"), least=0.1)
LANGUAGES = (ENGLISH, NORLANDIC)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the fish of the sea and the boat swam on " * 4, "en"),
        ("Ug fisken svam ok baaden laa i det blaa hav " * 4, "nl9"),
        ("fisken svam mens baaden laa ved kaj i havn " * 4, ""),
    ],
)
def test_the_commonest_words_tell_the_language(text: str, code: str) -> None:
    assert find_language(text.split(), LANGUAGES) == code


def test_a_short_text_is_taken_for_english() -> None:
    assert find_language(["ug", "fisken", "svam"], LANGUAGES) == "en"


def test_rows_of_letters_are_no_words() -> None:
    assert find_language(["x" * 2000] * 100, LANGUAGES) == "en"
