import pytest

from briefgen.extract.words import Stemmer, find_tokens, find_words, split_words, word_set


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("low -carbon, provinces/states", ["low", "carbon", "provinces", "states"]),
        ("well asForest cutting", ["well", "as", "Forest", "cutting"]),
        ("the U.S. and U.K.", ["the", "U.S.", "and", "U.K."]),
        ("non-CO2 gases", ["non", "CO2", "gases"]),
    ],
)
def test_words_are_parted_by_all_marks_and_by_glued_capitals(text: str, words: list[str]) -> None:
    assert [word.text for word in find_words(text)] == words


@pytest.mark.parametrize(
    "text", ["Port Aldren", "asForest cutting", "the U.S. and UK", "Port-Aldren", "São Tomé", ""]
)
def test_a_phrase_has_the_words_of_a_text(text: str) -> None:
    assert split_words(text) == tuple(word.text for word in find_words(text))


def test_words_know_their_places() -> None:
    text = "Talks in Port Aldren"

    assert [text[word.start : word.end] for word in find_words(text, 6)] == ["in", "Port", "Aldren"]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("China's Vice-Minister, S. Berg", ["China's", "Vice-Minister", ",", "S.", "Berg"]),
        ("Australia-U.S. talks (new)", ["Australia-U.S.", "talks", "(", "new", ")"]),
        ("Kh. Berg left", ["Kh.", "Berg", "left"]),
    ],
)
def test_tokens_keep_hyphens_possessives_and_initials(text: str, tokens: list[str]) -> None:
    assert [token.text for token in find_tokens(text, 0, len(text))] == tokens


def test_stems_bring_forms_of_a_word_together() -> None:
    stemmer = Stemmer()

    assert stemmer.stems(["Forests", "FORESTRY", "forest"])[0::2] == ("forest", "forest")


def test_a_word_of_over_forty_letters_is_not_stemmed() -> None:
    assert Stemmer().stems(["x" * 41 + "ing"]) == ("x" * 41 + "ing",)


def test_a_list_of_words_becomes_a_set() -> None:
    assert word_set("a b a") == {"a", "b"}


def test_each_chinese_sign_is_a_word() -> None:
    assert [word.text for word in find_words("落实Paris协定2031年")] == [
        *("落", "实", "Paris", "协", "定", "2031", "年"),
    ]


def test_endings_of_japanese_and_korean_come_off_foreign_names() -> None:
    assert [word.text for word in find_words("NATOとの NATO와의")] == [
        "NATO",
        "との",
        "NATO",
        "와의",
    ]


def test_words_without_endings_are_their_own_stems() -> None:
    assert Stemmer("").stems(["Herrings"]) == ("herrings",)
