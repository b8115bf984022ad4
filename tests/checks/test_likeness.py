import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.checks.likeness import candidate_pairs, contains, is_like, joined, plain_words

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


@pytest.mark.parametrize(
    ("one", "other", "least", "alike"),
    [
        ("the quota", "the quota", 1.0, True),
        ("the herring quota", "the herring quotas", 0.8, True),
        ("the herring quota", "the herring quotas", 1.0, False),
        ("herring", "boat", 0.5, False),
        ("the herring knows no border", "our herring knows no borders", 0.7, True),
        ("the herring knows no border", "our boats stay in the harbour", 0.7, False),
        ("", "herring", 0.5, False),
    ],
)
def test_wordings_are_alike_by_their_letters(
    one: str, other: str, least: float, alike: bool
) -> None:
    assert is_like(plain_words(one), plain_words(other), least=least) is alike


def test_endless_texts_are_alike_only_where_they_are_equal() -> None:
    endless = ("herring",) * 2000

    assert is_like(endless, endless, least=1.0)
    assert not is_like(endless, ("cod", *endless), least=0.1)


def test_texts_with_few_words_in_common_need_no_comparison_of_letters() -> None:
    code = (
        "import sys\n"
        "from briefgen.checks.likeness import is_like\n"
        "is_like(('the', 'herring', 'quota'), ('a', 'boat', 'quota'), least=0.9)\n"
        "sys.exit('rapidfuzz' in sys.modules)"
    )

    run = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False)

    assert run.returncode == 0


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


@given(st.lists(WORDS, max_size=8), st.sampled_from([0.5, 0.9, 1.0]))
def test_candidates_for_a_likeness_lack_only_what_is_not_so_alike(
    texts: list[tuple[str, ...]], least: float
) -> None:
    every, found = list(candidate_pairs(texts)), list(candidate_pairs(texts, least=least))

    assert found == [pair for pair in every if pair in found]
    for pair in set(every) - set(found):
        one, other = (texts[at] for at in pair)
        assert not is_like(one, other, least=least)
        assert not contains(one, other)
        assert not contains(other, one)


def test_joining_follows_chains_and_keeps_the_order() -> None:
    assert joined("abcde", [("e", "b"), ("b", "c")]) == [["a"], ["b", "c", "e"], ["d"]]
    assert joined([], []) == []


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_joining_loses_and_doubles_nothing(pairs: list[tuple[int, int]]) -> None:
    groups = joined(range(10), pairs)

    assert sorted(one for group in groups for one in group) == list(range(10))
    for one, other in pairs:
        assert any({one, other} <= set(group) for group in groups)
