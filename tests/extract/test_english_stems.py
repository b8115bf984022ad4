from pathlib import Path

import pytest
import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st

from briefgen.extract.english_stems import english_stem
from briefgen.extract.words import find_words, word_set

SNOWBALL = snowballstemmer.stemmer("english")
ENDINGS = sorted(
    word_set(
        "ed edly ing ingly eed eedly tional enci anci abli entli izer ization ational ation ator "
        "alism aliti alli fulness fulli ousli ousness iveness iviti biliti bli ogist ogi lessli "
        "li icate iciti ical ful ness ative al ance ence er ic able ible ant ement ment ent ism "
        "ate iti ous ive ize ion s ies ied sses us ss e ll y ying past"
    )
)


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("fisheries", "fisheri"),
        ("agreements", "agreement"),
        ("skies", "sky"),
        ("dying", "die"),
        ("yes", "yes"),
        ("evening", "evening"),
        ("proceed", "proceed"),
        ("added", "add"),
        ("pasted", "paste"),
        ("using", "use"),
        ("as", "as"),
        ("", ""),
    ],
)
def test_a_word_is_reduced_to_its_stem(word: str, stem: str) -> None:
    assert english_stem(word) == stem


@given(
    st.text("abcdefgilmnoprstuvwxyz", max_size=6),
    st.lists(st.sampled_from(ENDINGS), max_size=2),
)
def test_stems_are_those_of_snowball(opening: str, endings: list[str]) -> None:
    word = "".join((opening, *endings))

    assert english_stem(word) == SNOWBALL.stemWord(word)


def test_the_words_of_many_articles_have_the_stems_of_snowball() -> None:
    paths = sorted(Path(__file__).parent.rglob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    words = {word.text.lower() for text in texts for word in find_words(text)}

    different = {word for word in words if english_stem(word) != SNOWBALL.stemWord(word)}

    assert len(words) > 4000
    assert different == set()
