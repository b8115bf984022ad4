"""The weights that ship decide as those that are fitted anew, and how well on unseen articles."""

from collections.abc import Mapping, Sequence

import pytest

import fit_area_weights
from area_training import fitted_weights
from area_training.fitted_weights import (
    FOLDS,
    SHIPPED,
    Score,
    chosen_areas,
    fit_folds,
    fit_weights,
    score_texts,
    weigh_texts,
)
from area_training.passages import TEACHING
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.model.knowledge import Knowledge
from briefgen.reference.knowledge import load_knowledge
from fit_area_weights import score_left_out
from tests.support.blind_articles import BLIND_SETS, tally_of

_ALIKE = 0.98
"""Decisions that must be the same: new phrases in the data change the weights a little."""
_NEWEST = tuple(folder.name for folder in BLIND_SETS[-fit_area_weights.NEWEST :])


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge()


def test_shipped_weights_are_those_that_the_texts_teach_and_tell_unseen_sets_well(
    monkeypatch: pytest.MonkeyPatch, knowledge: Knowledge
) -> None:
    """Both in one test: weighing all texts by words of the other half of the sets takes minutes."""
    monkeypatch.setattr(fitted_weights, "FOLDS", 2)
    texts = list(weigh_texts(knowledge, words=fit_folds(knowledge)))

    fitted = fit_weights(texts)

    candidates = sum(len(text.candidates) for text in texts)
    differing = sum(len(chosen_areas(text, fitted) ^ chosen_areas(text, SHIPPED)) for text in texts)
    assert differing <= (1 - _ALIKE) * candidates
    score = whole([score_left_out(texts, name) for name in _NEWEST[::4]])
    assert score.precision >= 0.78
    assert score.recall >= 0.85


def test_the_score_of_a_set_is_that_of_what_is_proposed(
    monkeypatch: pytest.MonkeyPatch, knowledge: Knowledge
) -> None:
    folder = BLIND_SETS[-1]
    monkeypatch.setattr(fitted_weights, "TEACHING", (folder,))
    tally = tally_of(folder, index_knowledge(knowledge))

    texts = [text for text in weigh_texts(knowledge) if text.of_set == folder.name]

    assert score_texts(texts, SHIPPED) == (
        tally.found["area"],
        tally.false["area"],
        tally.missed["area"],
    )


def whole(scores: Sequence[Score]) -> Score:
    return Score(*(sum(column) for column in zip(*scores, strict=True)))


def test_each_set_is_weighed_by_words_of_others(
    monkeypatch: pytest.MonkeyPatch, knowledge: Knowledge
) -> None:
    taught: list[int] = []

    def counted(passages: Sequence[object]) -> int:
        taught.append(len(passages))
        return len(taught)

    monkeypatch.setattr(fitted_weights, "fit_words", counted)
    monkeypatch.setattr(fitted_weights, "read_passages", lambda: iter(()))
    monkeypatch.setattr(
        fitted_weights,
        "read_sentences",
        lambda **_: ((folder.name, None) for folder in TEACHING),
    )

    words: Mapping[str, object] = fit_folds(knowledge)

    assert {*words} == {folder.name for folder in TEACHING}
    assert len(taught) == FOLDS
    for number, count in enumerate(taught, start=1):
        assert count == sum(part != number for part in words.values())


def test_precision_recall_and_balance() -> None:
    assert (Score(3, 1, 2).precision, Score(3, 1, 2).recall) == (0.75, 0.6)
    assert Score(3, 1, 2).balance == pytest.approx(2 / 3)
    assert Score(0, 0, 0) == (0, 0, 0)
    assert Score(0, 0, 0).balance == 0


def test_the_script_prints_weights_and_scores(
    monkeypatch: pytest.MonkeyPatch, knowledge: Knowledge, capsys: pytest.CaptureFixture[str]
) -> None:
    sets = BLIND_SETS[-3:]
    monkeypatch.setattr(fitted_weights, "TEACHING", sets)
    monkeypatch.setattr(fit_area_weights, "load_knowledge", lambda: knowledge)
    monkeypatch.setattr(fit_area_weights, "fit_folds", lambda _: {})
    monkeypatch.setattr(fit_area_weights, "BLIND_SETS", sets)

    fit_area_weights.main()

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "PHRASES_AND_WORDS = Weights("
    assert "PHRASES_ALONE = Weights(" in lines
    assert "WORDS_ALONE = Weights(" in lines
    assert lines[-1].startswith("newest ")
