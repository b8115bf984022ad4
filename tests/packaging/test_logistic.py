from math import exp

import pytest

from area_training.logistic import fit_logistic

ROWS = [(0.0, 5.0), (1.0, 5.0), (2.0, 5.0), (3.0, 5.0), (1.5, 5.0), (2.5, 5.0)]


def test_the_mean_likelihood_is_that_of_the_labels() -> None:
    labels = [0, 0, 1, 1, 1, 0]

    fitted = fit_logistic(ROWS, labels, ridge=0.5)

    told = [
        fitted.bias + sum(w * v for w, v in zip(fitted.weights, row, strict=True)) for row in ROWS
    ]
    assert sum(1 / (1 + exp(-one)) for one in told) == pytest.approx(sum(labels))


def test_a_column_that_never_changes_has_no_weight() -> None:
    fitted = fit_logistic(ROWS, [0, 0, 1, 1, 1, 0], ridge=0.5)

    assert fitted.weights[0] > 0
    assert fitted.weights[1] == pytest.approx(0)


def test_a_stronger_ridge_gives_smaller_weights() -> None:
    labels = [0, 0, 1, 1, 0, 1]

    weak, strong = (fit_logistic(ROWS, labels, ridge=ridge).weights[0] for ridge in (0.1, 10.0))

    assert 0 < strong < weak


def test_the_slope_of_the_loss_is_nought_where_it_stops() -> None:
    """The known solution of one column: sum of (label - likelihood) times it is ridge times w."""
    rows = [(-1.0,), (1.0,), (-1.0,), (1.0,)]
    labels = [0, 1, 1, 1]

    bias, (weight,) = fit_logistic(rows, labels, ridge=1.0)

    left = sum(
        (label - 1 / (1 + exp(-bias - weight * value))) * value
        for (value,), label in zip(rows, labels, strict=True)
    )
    assert left == pytest.approx(weight)
