"""Find places on a line that keep their distance and stay as near as can be to where they belong.

The places of a timeline, and of the names at the ends of the lines of a chart. This is
isotonic regression: without the distances that are asked, the places must not fall, and the
pool-adjacent-violators method gives the nearest such row (least squares).
"""

from collections.abc import Sequence

from briefgen.model.value import Value


class _Pool(Value):
    """Neighbours that have to share one place: how many, and the sum of where they belong."""

    count: int
    total: float

    @property
    def mean(self) -> float:
        """The place that is nearest to all of them."""
        return self.total / self.count


def spread(wanted: Sequence[float], *, distance: float, low: float, high: float) -> list[float]:
    """Give places between `low` and `high` that are `distance` apart, in the order given.

    Where there is no room for all, they stand as far apart as there is.
    """
    if len(wanted) < 2:
        return [min(max(place, low), high) for place in wanted]
    apart = min(distance, (high - low) / (len(wanted) - 1))
    drawn_in = [place - at * apart for at, place in enumerate(wanted)]
    ceiling = high - (len(wanted) - 1) * apart
    risen = (min(max(place, low), ceiling) for place in _not_falling(drawn_in))
    return [place + at * apart for at, place in enumerate(risen)]


def _not_falling(row: Sequence[float]) -> list[float]:
    pools: list[_Pool] = []
    for place in row:
        pools.append(_Pool(count=1, total=place))
        while len(pools) > 1 and pools[-2].mean > pools[-1].mean:
            last, before = pools.pop(), pools.pop()
            pools.append(_Pool(count=before.count + last.count, total=before.total + last.total))
    return [pool.mean for pool in pools for _ in range(pool.count)]
