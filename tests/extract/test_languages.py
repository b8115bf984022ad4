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


DANISH = Language(code="da", name="Danish", common=("og", "det"), months=(("Marts",), ("April",)))
EASTERN = Language(code="ea", name="Eastern", common=("и", "в"), letters="ы")


def test_names_of_months_tell_a_language_unless_english_has_them() -> None:
    march = "Kofoed i Aarhus 3 Marts " * 3
    april = "Kofoed in Aarhus 3 April " * 3

    assert find_language(march.split(), (ENGLISH, DANISH)) == "da"
    assert find_language(april.split(), (ENGLISH, DANISH)) == "en"


def test_a_short_text_that_says_enough_is_told() -> None:
    assert find_language(["fisken", "og", "det", "og", "havn"], (ENGLISH, DANISH)) == "da"
    assert find_language(["fisken", "og", "det", "havn"], (ENGLISH, DANISH)) == "en"


def test_a_short_text_in_other_letters_is_not_english() -> None:
    assert find_language(["Рыба", "и", "лодка"], (ENGLISH, EASTERN)) == "ea"
    assert find_language(["ماهی", "و", "قایق"], (ENGLISH, EASTERN)) == ""
    assert find_language(["Wang", "Yi", "王毅", "fish"], (ENGLISH, EASTERN)) == "en"


def test_a_neighbour_without_the_letters_of_a_language_is_not_taken_for_it() -> None:
    assert find_language(["Риба", "и", "лодка", "в", "море"], (ENGLISH, EASTERN)) == ""


def test_no_words_are_english() -> None:
    assert find_language([], LANGUAGES) == "en"


def test_english_is_preferred_where_it_shares_its_words_with_another() -> None:
    words = ["Lund", "met", "Berg", "in", "Oslo"] * 10
    dutch = Language(code="nl", name="Dutch", common=("met", "in", "de"))
    english = Language(code="en", name="English", common=("in", "the"), least=0.1)

    assert find_language(words, (english, dutch)) == "en"
    assert find_language([*words, *["de"] * 10], (english, dutch)) == "nl"
