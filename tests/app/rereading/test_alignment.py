import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.app.rereading.alignment import Alignment
from tests.support.growth import LESS_THAN_QUADRATIC, growth
from tests.support.rereading import ARTICLE, sentences_of

PARTS = st.lists(
    st.sampled_from([*sentences_of(), "It rained.", "Yes.", "Yes.", "The sea  was\ncalm."]),
    max_size=12,
)


def joined(parts: list[str]) -> str:
    return " ".join(parts)


def moved(words: str, old: str, new: str) -> str | None:
    """Give the words at the place of the new text to which words of the old one moved."""
    start = old.index(words)
    place = Alignment(old, new).place(start, start + len(words))
    return new[slice(*place)] if place else None


@settings(max_examples=150, deadline=None)
@given(old=PARTS, new=PARTS, start=st.integers(0, 400), length=st.integers(0, 60))
def test_a_place_that_is_found_holds_the_same_words(
    old: list[str], new: list[str], start: int, length: int
) -> None:
    before, after = joined(old), joined(new)
    end = min(start + length, len(before))
    start = min(start, end)

    place = Alignment(before, after).place(start, end)

    if place:
        assert after[slice(*place)] == before[start:end]


@given(start=st.integers(0, len(ARTICLE) - 1), length=st.integers(1, 200))
def test_every_place_of_an_unchanged_text_is_its_own(start: int, length: int) -> None:
    end = min(start + length, len(ARTICLE))

    assert Alignment(ARTICLE, ARTICLE).place(start, end) == (start, end)


@pytest.mark.parametrize("at", range(len(sentences_of())))
def test_a_sentence_put_in_moves_what_stands_behind_it(at: int) -> None:
    sentences = sentences_of()
    new = joined([*sentences[:at], "The weather stayed calm.", *sentences[at:]])
    alignment = Alignment(joined(sentences), new)

    for words in sentences:
        start = joined(sentences).index(words)
        place = alignment.place(start, start + len(words))
        assert place == (new.index(words), new.index(words) + len(words))


def test_words_of_a_changed_sentence_are_found_where_they_stayed() -> None:
    new = ARTICLE.replace("will receive Ivar Lund", "is to receive the guest Ivar Lund")

    assert moved("Ivar Lund", ARTICLE, new) == "Ivar Lund"
    assert moved("will receive Ivar", ARTICLE, new) is None


def test_a_sentence_that_moved_is_found_at_its_new_place() -> None:
    first, *others = sentences_of()

    assert moved("Port Aldren", ARTICLE, joined([*others, first])) == "Port Aldren"


def test_other_white_space_inside_a_sentence_touches_only_the_words_around_it() -> None:
    new = ARTICLE.replace("Ivar Lund, Special", "Ivar  Lund, Special")

    assert moved("Special Envoy", ARTICLE, new) == "Special Envoy"
    assert moved("Ivar Lund", ARTICLE, new) is None


def test_a_place_over_two_sentences_is_found_while_both_stay_together() -> None:
    words = "methane. The Aldren"

    assert moved(words, ARTICLE, f"It rained. {ARTICLE}") == words
    assert moved(words, ARTICLE, ARTICLE.replace("methane. The", "methane. Yes. The")) is None


@pytest.mark.parametrize(("old", "new"), [("", "It rained."), ("It rained.", ""), (" ", "\n")])
def test_an_empty_text_has_no_places(old: str, new: str) -> None:
    alignment = Alignment(old, new)

    assert alignment.place(0, len(old) or 1) is None
    assert alignment.counterpart(0, 1) is None


def test_what_became_of_a_sentence_is_told() -> None:
    old = "Ivar Lund came home. The sea was calm. Boats left."
    new = "It rained. Ivar Lund came back home. Boats left."
    alignment = Alignment(old, new)

    whole = alignment.counterpart(0, len(old))
    first = alignment.counterpart(0, 4)

    assert first is not None
    assert new[slice(*first)] == "Ivar Lund came back home. "
    assert whole is not None
    assert new[slice(*whole)] == "Ivar Lund came back home. Boats left."
    assert alignment.counterpart(old.index("The sea"), old.index("The sea") + 3) is None


def test_equal_sentences_without_end_cost_less_than_their_square() -> None:
    def align(count: int) -> None:
        old = "Yes it is. " * count
        middle = len(old) // 2
        alignment = Alignment(old, f"It rained. {old[:middle]}No. {old[middle:]}")
        assert alignment.place(0, 10) is not None

    assert growth(align, size=2_000) < LESS_THAN_QUADRATIC
