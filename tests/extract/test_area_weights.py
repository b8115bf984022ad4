import pytest

from briefgen.extract.area_evidence import Evidence
from briefgen.extract.area_weights import LEAST, PHRASES_ALONE, WEIGHTS, Weights, likelihood_of

TOLD = Evidence(
    points=2.2,
    kin=0,
    share=0.1,
    length=0.6,
    lone_hint=0,
    together=0,
    in_venue=0,
    backed=0,
    told=1,
    told_weakly=0,
    topic=0,
    words=-2.0,
)
"""A phrase of twelve characters that is told once, in words that say little of its area."""


def test_what_is_told_is_a_subject_and_what_is_not_found_at_all_is_none() -> None:
    nothing = Evidence(*[0.0] * len(TOLD))._replace(words=-6.0)

    assert likelihood_of(TOLD) > LEAST
    assert likelihood_of(nothing) < 0.01


@pytest.mark.parametrize("sign", ["lone_hint", "in_venue"])
def test_words_of_many_meanings_and_names_of_houses_speak_against(sign: str) -> None:
    assert likelihood_of(TOLD._replace(**{sign: 1})) < likelihood_of(TOLD)


@pytest.mark.parametrize("sign", ["points", "kin", "share", "length", "backed", "told", "words"])
def test_all_else_speaks_for_an_area(sign: str) -> None:
    more = TOLD._replace(**{sign: getattr(TOLD, sign) + 0.1})

    assert likelihood_of(more) > likelihood_of(TOLD)


def test_areas_of_an_office_are_weighed_by_their_phrases_alone() -> None:
    own = TOLD._replace(words=None)

    assert likelihood_of(own) == likelihood_of(own, weights=PHRASES_ALONE)
    assert likelihood_of(own) > LEAST
    assert likelihood_of(TOLD) == likelihood_of(TOLD, weights=WEIGHTS)


def test_other_weights_may_be_tried() -> None:
    flat = Weights(0.0, Evidence(*[0.0] * len(TOLD)))

    assert likelihood_of(TOLD, weights=flat) == 0.5
