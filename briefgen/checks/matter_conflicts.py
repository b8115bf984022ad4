"""Days and figures that differ in sentences of two sources that tell of one matter."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from briefgen.checks.comparison import Comparison
from briefgen.checks.date_conflicts import days_in_words
from briefgen.checks.evidence import Evidence, disagreement
from briefgen.checks.likeness import joined
from briefgen.checks.matter_days import DayPair, contrary_days, matter_days
from briefgen.checks.matter_figures import (
    FigurePair,
    contrary_figures,
    figures_by_unit,
    told_again,
)
from briefgen.checks.matter_words import weights_between, words_of_people
from briefgen.checks.tellings import DayTold, FigureTold, Telling
from briefgen.model.conflicts import Conflict, ConflictKind

Told = TypeVar("Told", bound=Telling)


def find_matter_conflicts(comparison: Comparison) -> Iterator[Conflict]:
    """Find differing days and figures of one matter."""
    people = words_of_people(comparison.evidence)
    accounts = comparison.accounts
    days_of = {id_: matter_days(one, comparison.events[id_]) for id_, one in accounts.items()}
    units_of = {id_: figures_by_unit(one) for id_, one in accounts.items()}
    days: list[DayPair] = []
    figures: list[FigurePair] = []
    for one, other in comparison.pairs:
        first, second = one.source.id, other.source.id
        weights = weights_between(one, other, without=people)
        days += contrary_days(days_of[first], days_of[second], weights)
        figures += contrary_figures(one, other, (units_of[first], units_of[second]), weights)
    evidence = comparison.evidence
    yield from _conflicts(
        "dates", "days", days, evidence, reading=_reading_of_days, agree=_days_agree
    )
    yield from _conflicts(
        "figure",
        "figures",
        figures,
        evidence,
        reading=_reading_of_figure,
        agree=_figures_agree,
        again=lambda one: told_again(one, accounts[one.fact.source or ""]),
    )


def _reading_of_days(one: DayTold) -> str:
    return days_in_words(one.value.first, one.value.last)


def _reading_of_figure(one: FigureTold) -> str:
    return one.fact.text


def _days_agree(one: DayTold, other: DayTold) -> bool:
    return one.meets(other)


def _figures_agree(one: FigureTold, other: FigureTold) -> bool:
    return one.quantity.meets(other.quantity)


def _conflicts(
    kind: ConflictKind,
    what: str,
    pairs: Sequence[tuple[Told, Told]],
    evidence: Evidence,
    *,
    reading: Callable[[Told], str],
    agree: Callable[[Told, Told], bool],
    again: Callable[[Told], Sequence[Told]] = lambda _: (),
) -> Iterator[Conflict]:
    """Gather the pairs that have a fact in common, with one side for those that agree.

    What a source tells `again` stands on its side as well.
    """
    told = {one.fact.id: one for pair in pairs for one in pair}
    edges = [(one.fact.id, other.fact.id) for one, other in pairs]
    for component in joined(told, edges):
        sides: list[list[Told]] = []
        for one in (told[id_] for id_ in component):
            side = next((row for row in sides if all(agree(one, other) for other in row)), None)
            if side is None:
                sides.append([one])
            else:
                side.append(one)
        readings = [reading(row[0]) for row in sides]
        yield disagreement(
            kind,
            f"Sources give different {what} for what seems one matter: {' or '.join(readings)}.",
            [
                evidence.side(words, [said.fact for one in row for said in (one, *again(one))])
                for words, row in zip(readings, sides, strict=True)
            ],
            both="All are right: they are of different matters",
        )
