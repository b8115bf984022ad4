from collections.abc import Iterable

import pytest

from benchmarks import area_weights
from benchmarks.area_weights import (
    UNTAUGHT,
    Score,
    Weighed,
    chosen_areas,
    fit_weights,
    score_texts,
    weigh_texts,
)
from briefgen.extract.area_weights import WEIGHTS
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.reference.knowledge import load_knowledge
from tests.support.blind_articles import BLIND_SETS, tally_of

_ALIKE = 0.98
"""Decisions that must be the same: new phrases in the data change the weights a little."""


@pytest.fixture(scope="module")
def index() -> KnowledgeIndex:
    return index_knowledge(load_knowledge())


@pytest.fixture(scope="module")
def texts(index: KnowledgeIndex) -> list[Weighed]:
    return list(weigh_texts(index))


def test_the_shipped_weights_decide_as_those_that_the_texts_teach(texts: list[Weighed]) -> None:
    fitted = fit_weights(texts)

    candidates = sum(len(text.candidates) for text in texts)
    differing = sum(len(chosen_areas(text, fitted) ^ chosen_areas(text, WEIGHTS)) for text in texts)
    assert differing <= (1 - _ALIKE) * candidates


def test_the_score_of_a_set_is_that_of_what_is_proposed(
    texts: list[Weighed], index: KnowledgeIndex
) -> None:
    folder = BLIND_SETS[-1]
    tally = tally_of(folder, index)

    score = score_texts((text for text in texts if text.of_set == folder.name), WEIGHTS)

    assert score == (tally.found["area"], tally.false["area"], tally.missed["area"])


def test_unseen_sets_are_found_well(texts: list[Weighed]) -> None:
    """Score each of the last six sets that teach by weights that the others alone have taught."""
    teaching = [folder for folder in BLIND_SETS if folder.name not in UNTAUGHT]
    scores = [
        score_texts(
            (text for text in texts if text.of_set == folder.name),
            fit_weights(text for text in texts if text.of_set != folder.name),
        )
        for folder in teaching[-6:]
    ]

    assert whole(scores).balance >= 0.85


def test_sets_that_teach_nothing_are_found_as_well_as_was_reached(texts: list[Weighed]) -> None:
    untaught = [text for text in texts if text.of_set in UNTAUGHT]

    score = score_texts(untaught, WEIGHTS)

    assert len(untaught) == 14 * len(UNTAUGHT)
    assert score.precision >= 0.78
    assert score.recall >= 0.73


def whole(scores: Iterable[Score]) -> Score:
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def test_precision_recall_and_balance() -> None:
    assert (Score(3, 1, 2).precision, Score(3, 1, 2).recall) == (0.75, 0.6)
    assert Score(3, 1, 2).balance == pytest.approx(2 / 3)
    assert Score(0, 0, 0) == (0, 0, 0)
    assert Score(0, 0, 0).balance == 0


def test_the_script_prints_weights_and_scores(
    texts: list[Weighed], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(area_weights, "weigh_texts", lambda _: iter(texts[-260:]))
    some = [folder for folder in BLIND_SETS if folder.name in {"twentyfirst", *UNTAUGHT}]
    monkeypatch.setattr(area_weights, "BLIND_SETS", some)

    area_weights.main()

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "WEIGHTS = Weights("
    assert "PHRASES_ALONE = Weights(" in lines
    assert lines[-1].startswith("untaught ")
