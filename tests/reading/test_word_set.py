from briefgen.reading.word_set import word_set


def test_the_words_of_a_text_are_a_set() -> None:
    assert word_set("a b  a\nc") == {"a", "b", "c"}
