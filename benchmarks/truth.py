"""Print how many planted alterations the truth gates catch, and how often they are wrong.

Nine tenths of the statements are kept in `truth_set.json`; the others are drawn anew, by the
seed that is given or else by chance.
"""

import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from benchmarks.truth_set import ALTER, ALTERED, KEEP_TRUE, TRUE, Statement, drawn, kept
from briefgen.checks.wording_truth import differences

LEAST_CAUGHT, FALSE = 0.95, 0.01
"""Shares: of the alterations that must be caught, of the true ones that may be flagged."""


class Rates(NamedTuple):
    """How many statements there were of both sorts, and how many of each were flagged."""

    altered: int
    caught: int
    true: int
    flagged: int


def rates_of(statements: Iterable[Statement]) -> Rates:
    """Run the gates over statements and count."""
    counts = Counter((bool(one.altered), _is_flagged(one)) for one in statements)
    caught, flagged = counts[True, True], counts[False, True]
    return Rates(caught + counts[True, False], caught, flagged + counts[False, False], flagged)


def _is_flagged(one: Statement) -> bool:
    return bool(differences(one.words, one.evidence))


def report(statements: Sequence[Statement], rates: Rates) -> list[str]:
    """Give the rates in words, by kind of alteration, and every statement that went wrong."""
    caught, flagged = rates.caught / rates.altered, rates.flagged / rates.true
    lines = [
        f"caught {rates.caught} of {rates.altered} alterations ({caught:.1%}, at least 95%)",
        f"flagged {rates.flagged} of {rates.true} true statements ({flagged:.1%}, at most 1%)",
    ]
    for kind in dict.fromkeys(one.altered for one in statements if one.altered):
        found = [_is_flagged(one) for one in statements if one.altered == kind]
        lines.append(f"  {kind:<20}{sum(found)} of {len(found)}")
    wrong = [one for one in statements if _is_flagged(one) != bool(one.altered)]
    lines += [f"missed ({one.altered}): {one.words}" for one in wrong if one.altered]
    lines += [f"wrongly flagged: {one.words}" for one in wrong if not one.altered]
    return lines


def main() -> None:
    """Measure the kept set with a tenth of it drawn anew; exit with 1 where a rate is missed."""
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.SystemRandom().randrange(10**6)
    chance = random.Random(seed)  # noqa: S311 - a draw that anybody can repeat
    tenth = [
        *drawn(ALTER, ALTERED // 10, chance=chance),
        *drawn(KEEP_TRUE, TRUE // 10, chance=chance),
    ]
    statements = [*(one for at, one in enumerate(kept()) if at % 10), *tenth]
    rates = rates_of(statements)
    sys.stdout.write("\n".join([f"seed {seed}", *report(statements, rates)]) + "\n")
    missed = rates.caught < LEAST_CAUGHT * rates.altered or rates.flagged > FALSE * rates.true
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
