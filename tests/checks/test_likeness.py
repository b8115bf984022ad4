from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.checks.likeness import candidate_pairs, contains, joined, likeness, plain_words

WORDS = st.lists(st.sampled_from(["herring", "quota", "harbour", "sea"]), max_size=5).map(tuple)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The Herring, at last!", ("the", "herring", "at", "last")),
        ("Sørensen’s quota", ("sorensen", "quota")),
        ("Norland's CO2", ("norland", "co2")),
        ("São Paulo", ("sao", "paulo")),
        ("“'tis the sea'”", ("tis", "the", "sea")),
        ("— ' —", ()),
    ],
)
def test_words_are_plain(text: str, words: tuple[str, ...]) -> None:
    assert plain_words(text) == words


def test_the_same_words_are_wholly_alike_and_others_less() -> None:
    assert likeness(("the", "quota"), ("the", "quota")) == 1.0
    assert 0.8 < likeness(("the", "herring", "quota"), ("the", "herring", "quotas")) < 1.0
    assert likeness(("herring",), ("boat",)) < 0.5


def test_endless_texts_are_alike_only_where_they_are_equal() -> None:
    endless = ("herring",) * 2000

    assert likeness(endless, endless) == 1.0
    assert likeness(endless, ("cod", *endless)) == 0.0


def test_a_row_of_words_is_contained_only_whole() -> None:
    assert contains(("the", "sea", "is", "wide"), ("sea", "is"))
    assert not contains(("the", "seaside"), ("sea",))


def test_candidates_share_two_of_their_longest_words() -> None:
    texts = [
        plain_words("the herring does not know our border"),
        plain_words("a herring knows no border"),
        plain_words("the harbour closes at night"),
        plain_words("yes"),
    ]

    assert list(candidate_pairs(texts)) == [(0, 1)]


def test_a_pair_that_shares_more_words_is_given_once() -> None:
    texts = [plain_words("herring border harbour")] * 2

    assert list(candidate_pairs(texts)) == [(0, 1)]


def test_a_stock_phrase_does_not_pair_everything_with_everything() -> None:
    texts = [plain_words("ministry spokesperson")] * 500

    assert len(list(candidate_pairs(texts))) < 2000


@given(st.lists(WORDS, max_size=8))
def test_equal_texts_of_two_words_are_always_candidates(texts: list[tuple[str, ...]]) -> None:
    found = set(candidate_pairs(texts))

    for one, other in combinations(range(len(texts)), 2):
        if texts[one] == texts[other] and len(set(texts[one])) > 1:
            assert (one, other) in found


def test_joining_follows_chains_and_keeps_the_order() -> None:
    assert joined("abcde", [("e", "b"), ("b", "c")]) == [["a"], ["b", "c", "e"], ["d"]]
    assert joined([], []) == []


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_joining_loses_and_doubles_nothing(pairs: list[tuple[int, int]]) -> None:
    groups = joined(range(10), pairs)

    assert sorted(one for group in groups for one in group) == list(range(10))
    for one, other in pairs:
        assert any({one, other} <= set(group) for group in groups)
