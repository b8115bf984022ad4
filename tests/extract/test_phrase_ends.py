"""Where a name ends is judged by what stands around each place it may end."""

from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.phrase_ends import HeadInSentence, end_signs, likeliest_end, likely_ends
from briefgen.extract.phrase_signs import stems_of
from briefgen.extract.words import find_tokens
from briefgen.model.knowledge import Signs

Prepare = Callable[[str], Article]
FISHING = "an agreement on herring quotas with Norway signed in 2031"


def place(prepare: Prepare, text: str, head: str = "agreement") -> HeadInSentence:
    article = prepare(text)
    (sentence,) = article.sentences
    tokens = find_tokens(text, *sentence.span)
    at = next(number for number, one in enumerate(tokens) if one.text == head)
    return HeadInSentence(at, tokens, stems_of(tokens, article.index.stemmer), sentence.parties)


def test_the_words_on_both_sides_are_signs(prepare: Prepare) -> None:
    seen = end_signs(place(prepare, FISHING), 3)

    assert {"m on", "l herring", "n quota", "o with", "ln herring quota", "no quota with"} <= seen
    assert {"l/n aa", "n/o aa", "l/n- aatas", "n- as", "o- ath", "l- ing"} <= seen
    assert {"far 2", "k on 1", "kn on a", "kn- on as", "hn+ agreement quota"} <= seen
    assert "h/n aa quota" in seen


def test_the_head_is_its_own_link(prepare: Prepare) -> None:
    seen = end_signs(place(prepare, FISHING), 1)

    assert {"far 0", "k head 0", "hn agreement on"} <= seen


def test_parties_digits_and_marks_are_signs(prepare: Prepare) -> None:
    assert "party A" in end_signs(place(prepare, FISHING), 5)
    assert "l/n a9" in end_signs(place(prepare, FISHING), 8)
    assert "l/n a," in end_signs(place(prepare, "an agreement, they said"), 1)


def test_a_sentence_may_be_over(prepare: Prepare) -> None:
    seen = end_signs(place(prepare, "agreement"), 0)

    assert {"m $", "n $", "o $", "n- $"} <= seen


def test_each_end_is_as_likely_as_the_name_goes_on_to_it(prepare: Prepare) -> None:
    known = Signs(start=-4, weights={"n with": 120, "n signed": 80, "n sign": 80})

    ends = likely_ends(known, place(prepare, FISHING))

    assert [round(one.likelihood, 2) for one in ends[:5]] == [0.02, 0.02, 0.02, 0.83, 0.0]
    assert likeliest_end(known, place(prepare, FISHING)).word == 4
    assert sum(one.likelihood for one in ends) < 1


def test_of_ends_that_are_as_likely_the_first_is_taken(prepare: Prepare) -> None:
    known = Signs(start=0)

    assert likeliest_end(known, place(prepare, FISHING)).word == 1


@pytest.mark.parametrize("verb", ["was", "which", "will", ";"])
def test_some_words_no_name_holds(prepare: Prepare, verb: str) -> None:
    ends = likely_ends(Signs(start=-9), place(prepare, f"an agreement on cod {verb} made"))

    assert [one.word for one in ends] == [1, 2, 3]


def test_the_head_may_be_such_a_word(prepare: Prepare) -> None:
    ends = likely_ends(Signs(start=-9), place(prepare, "will on cod", head="will"))

    assert [one.word for one in ends] == [0, 1, 2]
