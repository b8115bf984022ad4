"""Fit a logistic regression by Newton's method, in plain Python: the tables are small."""

from collections.abc import Sequence
from math import exp, sqrt
from typing import NamedTuple

Vector = list[float]

_STEPS = 40
_CLOSE = 1e-9
"""A step that changes the weights no more than this is the last one."""


class Regression(NamedTuple):
    """Weights of the columns of a table, and what a row of zeros has."""

    bias: float
    weights: tuple[float, ...]


def fit_logistic(
    rows: Sequence[Sequence[float]], labels: Sequence[int], *, ridge: float
) -> Regression:
    """Fit labels of 0 or 1; `ridge` holds the weights of columns of one spread near zero."""
    columns = list(zip(*rows, strict=True))
    means = [sum(column) / len(rows) for column in columns]
    spreads = [
        sqrt(sum((value - mean) ** 2 for value in column) / len(rows)) or 1.0
        for column, mean in zip(columns, means, strict=True)
    ]
    scaled = [
        [1.0, *((v - m) / s for v, m, s in zip(row, means, spreads, strict=True))] for row in rows
    ]
    bias, *weights = _newton(scaled, labels, [0.0] + [ridge] * len(columns))
    raw = [weight / spread for weight, spread in zip(weights, spreads, strict=True)]
    return Regression(bias - _dot(raw, means), tuple(raw))


def _newton(rows: list[Vector], labels: Sequence[int], ridges: Vector) -> Vector:
    weights = [0.0] * len(ridges)
    for _ in range(_STEPS):
        step = _solved(*_slope_and_bend(rows, labels, weights, ridges))
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < _CLOSE:
            break
    return weights


def _slope_and_bend(
    rows: list[Vector], labels: Sequence[int], weights: Vector, ridges: Vector
) -> tuple[list[Vector], Vector]:
    """Give the second derivatives of the loss, and the first with their signs turned."""
    size = range(len(weights))
    bend = [[ridges[i] if i == j else 0.0 for j in size] for i in size]
    slope = [-ridge * weight for ridge, weight in zip(ridges, weights, strict=True)]
    for row, label in zip(rows, labels, strict=True):
        told = 1 / (1 + exp(-_dot(weights, row)))
        for i in size:
            slope[i] += (label - told) * row[i]
            share = told * (1 - told) * row[i]
            for j in size[: i + 1]:
                bend[i][j] += share * row[j]
    return [[bend[max(i, j)][min(i, j)] for j in size] for i in size], slope


def _solved(matrix: list[Vector], right: Vector) -> Vector:
    """Solve a system of equations whose matrix is symmetric and positive, by elimination."""
    table = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i, pivot in enumerate(table):
        for row in table[i + 1 :]:
            share = row[i] / pivot[i]
            row[i:] = [a - share * b for a, b in zip(row[i:], pivot[i:], strict=True)]
    found: Vector = []
    for i in reversed(range(len(table))):
        known = _dot(table[i][i + 1 : -1], found)
        found.insert(0, (table[i][-1] - known) / table[i][i])
    return found


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))
