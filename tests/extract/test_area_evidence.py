from math import log1p

import pytest

from briefgen.extract.area_evidence import AreaHit, gather_evidence, points_of, rank_of
from briefgen.extract.span import Span
from briefgen.extract.subject_matter import Standing
from briefgen.model.agenda import AreaDefinition, AreaTerm

LATER = 2_000
"""A place behind the opening."""


def area(name: str = "water", domain: str = "nature") -> AreaDefinition:
    return AreaDefinition(id=name, domain=domain, label=name)


def hit(
    phrase: str = "safe water",
    *,
    at: int = LATER,
    kind: str = "synonym",
    standing: Standing = Standing.PLAIN,
    of: AreaDefinition | None = None,
    **more: bool,
) -> AreaHit:
    """Give a hit whose sentence begins where it stands."""
    term = AreaTerm(term=phrase, kind=kind)  # type: ignore[arg-type]
    span = Span(at, at + len(phrase))
    return AreaHit(span, of or area(), term, focused=False, sentence=at, standing=standing, **more)


@pytest.mark.parametrize(
    ("kind", "rank"), [("synonym", 0), ("mt_variant", 0), ("place", 0), ("weak", 1), ("hint", 2)]
)
def test_phrases_rank_by_how_much_they_tell(kind: str, rank: int) -> None:
    assert rank_of(hit(kind=kind).term) == rank


@pytest.mark.parametrize(
    ("one", "points"),
    [
        (hit(), 4),
        (hit(kind="weak"), 2),
        (hit(kind="hint"), 1),
        (hit(standing=Standing.TOLD), 8),
        (hit(kind="weak", standing=Standing.TOLD), 6),
        (hit(standing=Standing.ASIDE), 2),
        (hit(kind="hint", standing=Standing.ASIDE), 0),
        # in the opening, unless it stands aside or in speech
        (hit(at=0), 8),
        (hit(at=0, kind="hint"), 4),
        (hit(at=0, standing=Standing.ASIDE), 2),
        (hit(at=0, quoted=True), 4),
        (hit(standing=Standing.TOPIC), 9),
        (hit(kind="hint", standing=Standing.TOPIC), 6),
        (hit(standing=Standing.ASKED), 8),
        # a hint in speech is passing, a phrase is not
        (hit(kind="hint", standing=Standing.TOLD, quoted=True), 1),
        (hit(kind="hint", standing=Standing.HEADING, quoted=True), 1),
        (hit(standing=Standing.TOLD, quoted=True), 8),
        # a part of a name
        (hit(named=True, standing=Standing.TOLD), 2),
        (hit(named=True, kind="hint"), 1),
    ],
)
def test_a_place_counts_by_phrase_and_standing(one: AreaHit, points: int) -> None:
    assert points_of([one]) == points


def test_each_sentence_counts_once_and_a_second_phrase_a_little() -> None:
    first, other = hit(), hit("wells", kind="hint")
    again = hit(at=LATER + 500)

    assert points_of([first, first]) == 4
    assert points_of([first, other]) == 4 + 2
    assert points_of([first, other._replace(named=True)]) == 4
    assert points_of([first, again]) == 8


def test_points_are_shared_among_the_areas_of_a_text() -> None:
    told = hit(standing=Standing.TOLD)
    also = hit(of=area("trade", "economy"))

    (one,) = gather_evidence({"water": [told]}).values()
    both = gather_evidence({"water": [told], "trade": [also]})

    assert one.points == pytest.approx(log1p(8))
    assert one.share == pytest.approx(8 / 68)
    assert both["water"].share == pytest.approx(8 / 72)
    assert both["trade"].share == pytest.approx(4 / 72)


def test_only_strong_areas_of_the_same_domain_are_kin() -> None:
    told = hit(standing=Standing.TOLD)
    evidence = gather_evidence(
        {
            "water": [told],
            "seas": [told._replace(area=area("seas"))],
            "woods": [hit(of=area("woods"))],
            "trade": [told._replace(area=area("trade", "economy"))],
        }
    )

    assert evidence["water"].kin == pytest.approx(log1p(1))
    assert evidence["woods"].kin == pytest.approx(log1p(2))
    assert evidence["trade"].kin == 0


def test_what_stands_in_names_or_aside_only_is_no_candidate() -> None:
    aside = hit(standing=Standing.ASIDE)

    assert gather_evidence({"water": [hit(named=True)]}) == {}
    assert gather_evidence({"water": [aside, hit(named=True)]}) == {}
    assert set(gather_evidence({"water": [aside, hit(at=LATER + 500)]})) == {"water"}


def test_the_longest_phrase_outside_names_tells_its_length() -> None:
    long = hit("management of shared rivers", named=True)

    (one,) = gather_evidence({"water": [hit(), hit("water law"), long]}).values()

    assert one.length == pytest.approx(len("safe water") / 20)


@pytest.mark.parametrize(
    ("hits", "alone"),
    [
        ([hit("river", kind="hint"), hit("River", kind="hint", at=LATER + 900)], True),
        ([hit("river", kind="hint"), hit("wells", kind="hint", at=LATER + 900)], False),
        ([hit("river", kind="hint"), hit("river", kind="weak", at=LATER + 900)], False),
        ([hit("river", kind="hint"), hit("water law", at=LATER + 900, named=True)], False),
    ],
)
def test_one_hint_again_and_again_is_alone(hits: list[AreaHit], alone: bool) -> None:
    (one,) = gather_evidence({"water": hits}).values()

    assert bool(one.lone_hint) is alone


@pytest.mark.parametrize(
    ("sign", "one"), [("together", hit(together=True)), ("in_venue", hit(in_venue=True))]
)
def test_signs_of_sentences_hold_where_all_places_have_them(sign: str, one: AreaHit) -> None:
    (all_have,) = gather_evidence({"water": [one]}).values()
    (some_have,) = gather_evidence({"water": [one, hit(at=LATER + 900)]}).values()

    assert getattr(all_have, sign) == 1
    assert getattr(some_have, sign) == 0


@pytest.mark.parametrize(
    ("hits", "backed"),
    [
        ([hit(), hit("wells", at=LATER + 300, kind="hint")], True),
        ([hit(), hit("wells", at=LATER + 300, kind="hint", named=True)], True),
        ([hit(), hit("wells", at=LATER + 900, kind="hint")], False),
        ([hit(), hit(at=LATER + 300)], False),
        ([hit(), hit("wells", at=LATER + 300, kind="weak")], False),
        ([hit(backed=True)], True),
    ],
)
def test_two_phrases_near_each_other_back_each_other(hits: list[AreaHit], backed: bool) -> None:
    (one,) = gather_evidence({"water": hits}).values()

    assert bool(one.backed) is backed


@pytest.mark.parametrize(
    ("one", "told", "weakly", "topic"),
    [
        (hit(standing=Standing.TOLD), True, False, False),
        (hit(standing=Standing.TOPIC), True, False, False),
        (hit(standing=Standing.ASKED), False, False, False),
        (hit(kind="weak", standing=Standing.HEADING), False, True, False),
        (hit(kind="hint", standing=Standing.TOLD), False, False, False),
        (hit(kind="hint", standing=Standing.TOPIC), False, False, True),
    ],
)
def test_what_is_told_is_told_by_rank(one: AreaHit, told: bool, weakly: bool, topic: bool) -> None:
    (evidence,) = gather_evidence({"water": [one]}).values()

    assert (evidence.told, evidence.told_weakly, evidence.topic) == (told, weakly, topic)
