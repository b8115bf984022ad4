from bisect import bisect_right
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.export.to_pdf import total_fit
from briefgen.export.to_pdf.total_fit import (
    LineFit,
    Places,
    fit_lines,
    line_demerits,
    row_demerits,
    worst_share,
)
from tests.support.growth import LESS_THAN_QUADRATIC, growth

SPACE = 3.0


def places(*words: float, hyphens: tuple[int, ...] = ()) -> Places:
    """Give the places after words of these widths; after some of them a hyphen stands."""
    found = Places(ends=[0.0], starts=[0.0], gaps=[0.0], gaps_after=[0.0], hyphens=[False])
    x = gaps = 0.0
    for at, width in enumerate(words):
        space = 0.0 if at in hyphens else SPACE
        found.ends.append(x + width + (2.0 if at in hyphens else 0.0))
        x += width + space
        found.starts.append(x)
        found.gaps.append(gaps)
        gaps += space
        found.gaps_after.append(gaps)
        found.hyphens.append(at in hyphens)
    return found


def fit(width: float, **changes: float | bool) -> LineFit:
    return replace(LineFit(width=width, stretch=width / 5), **changes)


def cost(found: Places, how: LineFit, chosen: list[int]) -> tuple[int, float]:
    """Give what a way of breaking costs: its lines where they count, then its demerits."""
    total, row = 0.0, 0
    for start, end in zip([0, *chosen], chosen, strict=False):
        total += line_demerits(found, how, start, end)
        total += row_demerits(row, how) if found.hyphens[end] else 0.0
        row = min(row + 1, how.in_a_row) if found.hyphens[end] else 0
    return len(chosen) if how.fewest else 0, total


def filled_lines(found: Places, how: LineFit) -> list[int]:
    """Fill each line as far as it goes, as typewriters do."""
    chosen: list[int] = []
    last = len(found.ends) - 1
    while not chosen or chosen[-1] < last:
        start = chosen[-1] if chosen else 0
        room = how.width + (0.0 if start else how.first_extra)
        full = bisect_right(found.ends, found.starts[start] + room + 0.001) - 1
        chosen.append(max(start + 1, full))
    return chosen


def hyphen_rows(found: Places, chosen: list[int]) -> int:
    """Count the most lines in a row that end in a hyphen."""
    rows = "".join("-" if found.hyphens[end] else " " for end in chosen).split()
    return max(map(len, rows), default=0)


texts = st.lists(st.floats(4, 40), min_size=1, max_size=60).flatmap(
    lambda words: st.builds(
        lambda hyphens: places(*words, hyphens=tuple(hyphens - {len(words) - 1})),
        st.sets(st.integers(0, len(words) - 1), max_size=len(words) // 3),
    )
)
fits = st.builds(
    LineFit,
    width=st.floats(45, 300),
    stretch=st.floats(5, 40),
    first_extra=st.sampled_from([0.0, 12.0]),
    least_last=st.sampled_from([0.0, 20.0]),
    justified=st.booleans(),
    balanced=st.booleans(),
    fewest=st.booleans(),
)


@given(texts, fits)
def test_no_paragraph_is_broken_worse_than_line_by_line(found: Places, how: LineFit) -> None:
    chosen = fit_lines(found, how)

    assert chosen == sorted(set(chosen))
    assert chosen[-1] == len(found.ends) - 1
    assert cost(found, how, chosen) <= cost(found, how, filled_lines(found, how))


@given(texts, fits)
def test_no_line_is_longer_than_its_room_but_for_spaces_that_shrink(
    found: Places, how: LineFit
) -> None:
    for start, end in zip([0, *fit_lines(found, how)], fit_lines(found, how), strict=False):
        room = how.width + (0.0 if start else how.first_extra)
        gaps = found.gaps[end] - found.gaps_after[start]
        shrunk = gaps / 3 if how.justified else 0.0
        assert found.ends[end] - found.starts[start] - shrunk <= room + 0.01


@settings(max_examples=400)
@given(st.lists(st.floats(0, 60), min_size=1, max_size=60), fits)
def test_where_no_word_is_divided_few_ways_lead_to_the_same_lines(
    words: list[float], how: LineFit
) -> None:
    found, plain = places(*words), replace(how, justified=False, fewest=True)

    assert total_fit._fewest_lines(found, plain) == total_fit._best_lines(found, plain)


def test_where_no_word_is_divided_few_lines_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    found = places(*[20.0, 35.0, 28.0] * 40)
    looked_at: list[float] = []
    badness = total_fit._badness

    def counted(spare: float, elasticity: float) -> float:
        looked_at.append(spare)
        return badness(spare, elasticity)

    monkeypatch.setattr(total_fit, "_badness", counted)
    fit_lines(found, fit(300, fewest=True))
    few = len(looked_at)
    looked_at.clear()
    total_fit._best_lines(found, fit(300, fewest=True))

    assert 4 * few < len(looked_at)


@settings(max_examples=50)
@given(st.lists(st.floats(10, 30), min_size=2, max_size=9), st.booleans(), st.booleans())
def test_of_all_ways_the_cheapest_is_taken(
    words: list[float], justified: bool, fewest: bool
) -> None:
    found = places(*words)
    # So narrow that every line which is not full is looked at.
    how = LineFit(width=60, stretch=60, justified=justified, fewest=fewest)
    last = len(words)
    ways = (
        [*inner, last] for count in range(last) for inner in combinations(range(1, last), count)
    )
    reach = 0.75 if justified else 0.0
    fitting = [
        way
        for way in ways
        if all(
            found.ends[end] - found.starts[start] <= how.width
            and (end == last or found.ends[end] - found.starts[start] >= how.width * reach)
            for start, end in zip([0, *way], way, strict=False)
        )
    ]

    best = min((cost(found, how, way) for way in fitting), default=(last, float("inf")))

    assert cost(found, how, fit_lines(found, how)) <= best


def test_a_line_gives_a_word_away_where_the_next_would_be_too_short() -> None:
    found = places(20, 12, 16, 30, 30, 20)

    assert filled_lines(found, fit(60)) == [3, 4, 6]
    assert fit_lines(found, fit(60)) == [2, 4, 6]


def test_even_lines_cost_no_line_more_unless_they_may() -> None:
    found = places(*(17,) * 9, 50, 17)

    assert len(fit_lines(found, fit(60))) == len(filled_lines(found, fit(60)))


def test_a_last_line_is_more_than_a_few_letters() -> None:
    found = places(18, 18, 12, 6)

    assert fit_lines(found, fit(55, stretch=15)) == [3, 4]
    assert fit_lines(found, fit(55, stretch=15, least_last=10)) == [2, 4]


def test_lines_of_a_heading_are_about_as_long_as_each_other() -> None:
    found = places(*(12,) * 6)

    assert fit_lines(found, fit(75)) == [5, 6]
    assert fit_lines(found, fit(75, balanced=True)) == [3, 6]


def test_spaces_of_justified_lines_may_shrink() -> None:
    found = places(18, 18, 19, 40, 40)

    assert fit_lines(found, fit(60, fewest=False)) == [2, 3, 4, 5]
    assert fit_lines(found, fit(60, justified=True, fewest=False)) == [3, 4, 5]


@pytest.mark.parametrize("in_a_row", [2, 3])
def test_not_too_many_lines_in_a_row_end_in_a_hyphen(in_a_row: int) -> None:
    found = places(*(20,) * 28, hyphens=tuple(at for at in range(27) if at % 7 != 6))
    how = fit(62, fewest=False, in_a_row=in_a_row)

    filled, fitted = filled_lines(found, how), fit_lines(found, how)

    assert hyphen_rows(found, filled) > 3
    assert hyphen_rows(found, fitted) <= in_a_row


def test_a_word_longer_than_its_line_may_end_any_number_of_lines_in_hyphens() -> None:
    found = places(*(50,) * 6, hyphens=(0, 1, 2, 3, 4))

    assert fit_lines(found, fit(60)) == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(("chosen", "share"), [([4], 0.0), ([2, 4], 0.35), ([1, 2, 4], 0.7)])
def test_the_emptiest_line_tells_whether_words_should_be_divided(
    chosen: list[int], share: float
) -> None:
    assert worst_share(places(18, 18, 18, 18), fit(60), chosen) == pytest.approx(share)


def test_a_text_four_times_as_long_takes_about_four_times_as_long() -> None:
    def work(words: int) -> object:
        return fit_lines(places(*(11.0, 17.0, 23.0, 8.0) * (words // 4)), fit(300))

    assert growth(work, size=1000) < LESS_THAN_QUADRATIC
