import unicodedata

import pytest

from briefgen.model.seen_text import seen


@pytest.mark.parametrize(
    "text",
    [
        "José",
        unicodedata.normalize("NFD", "José"),
        "Jo\u00adsé",
        "\u2066José\u2069",
        "Jos\u200bé\ufeff",
    ],
)
def test_a_name_is_seen_in_one_way(text: str) -> None:
    assert seen(text) == "José"


def test_plain_words_and_the_joiners_of_persian_stay() -> None:
    assert seen("Ola Berg") == "Ola Berg"
    assert seen("می\u200cروم") == "می\u200cروم"
