import pytest

from benchmarks.figures import Figures, at_95_percent, longest_wait
from benchmarks.turns import Spent, median_of


def test_a_long_gap_counts_by_its_length() -> None:
    idle = [0.1] * 1_000

    assert longest_wait(idle, share=0.95) == 0.1
    assert longest_wait([*idle, 200.0], share=0.95) == 200.0
    assert longest_wait([*idle, 4.0], share=0.95) == 0.1
    assert longest_wait([], share=0.95) == 0.0


def test_a_table_says_which_targets_are_met(capsys: pytest.CaptureFixture[str]) -> None:
    figures = Figures()
    figures.say("start", Spent(700.4, 311.2), 600)
    figures.say("memory", 3.0, 16, unit="MB")
    figures.end()

    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert lines == [
        ["measured", "processor", "target"],
        ["start", "700", "311", "600", "ms", "UNMET"],
        ["memory", "3", "16", "MB", "met"],
        ["1", "of", "2", "targets", "met"],
    ]


def test_several_measurements_give_medians_and_what_most_stay_below() -> None:
    spent = [Spent(float(number), 2.0 * number) for number in range(1, 100)]

    assert median_of(spent) == Spent(50, 100)
    assert at_95_percent(spent) == Spent(95, 190)
