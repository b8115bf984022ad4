import pytest

from briefgen.extract.area_evidence import Evidence
from briefgen.extract.area_weights import (
    PHRASES_ALONE,
    PHRASES_AND_WORDS,
    SURE,
    WORDS_ALONE,
    Weights,
    likelihood_of,
)

UNSAID = -4.5
TOLD = Evidence(
    points=2.2, share=0.1, length=0.6, told=1, said=-2.0, again=UNSAID, once_more=UNSAID
)
"""A phrase of twelve characters that is told once, in words that say little of its area."""


def likelihood(evidence: Evidence) -> float:
    return likelihood_of(evidence, weights=PHRASES_AND_WORDS)


def test_what_is_told_is_a_subject_and_what_is_not_found_at_all_is_none() -> None:
    nothing = Evidence(said=UNSAID, again=UNSAID, once_more=UNSAID)

    assert likelihood(TOLD) > SURE
    assert likelihood(nothing) < 0.01


@pytest.mark.parametrize("sign", ["lone_hint", "in_venue"])
def test_words_of_many_meanings_and_names_of_houses_speak_against(sign: str) -> None:
    assert likelihood(TOLD._replace(**{sign: 1})) < likelihood(TOLD)


@pytest.mark.parametrize(
    "sign",
    ["points", "kin", "share", "length", "backed", "told", "topic", "said", "again"],
)
def test_all_else_speaks_for_an_area(sign: str) -> None:
    more = TOLD._replace(**{sign: getattr(TOLD, sign) + 0.1})

    assert likelihood(more) > likelihood(TOLD)


def test_phrases_alone_are_weighed_without_words() -> None:
    unsaid = likelihood_of(TOLD, weights=PHRASES_ALONE)

    assert unsaid > SURE
    assert unsaid == likelihood_of(TOLD._replace(said=3.0), weights=PHRASES_ALONE)


@pytest.mark.parametrize(
    ("said", "again", "is_subject"), [(0.0, UNSAID, False), (3.0, UNSAID, True), (0.0, 0.0, True)]
)
def test_words_alone_tell_an_area_where_they_say_it_strongly_or_twice(
    said: float, again: float, is_subject: bool
) -> None:
    evidence = Evidence(said=said, again=again, once_more=UNSAID)

    assert (likelihood_of(evidence, weights=WORDS_ALONE) > SURE) is is_subject


def test_other_weights_may_be_tried() -> None:
    flat = Weights(0.0, Evidence())

    assert likelihood_of(TOLD, weights=flat) == 0.5
