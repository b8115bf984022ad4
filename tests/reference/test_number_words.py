import pytest

from briefgen.reference.labels import label_languages
from briefgen.reference.number_words import load_number_words


@pytest.mark.parametrize("language", label_languages())
def test_each_language_says_one_to_ten_and_a_million(language: str) -> None:
    numbers = load_number_words(language)

    assert {2, 3, 4, 5, 6, 7, 8, 9, 10} <= set(numbers.words.values())
    assert 6 in numbers.scales.values()
    assert all(word == word.casefold() for word in (*numbers.words, *numbers.scales))


def test_a_language_that_is_not_known_has_no_words() -> None:
    assert load_number_words("xx").words == {}
