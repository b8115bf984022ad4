"""What is told of a target: the figure, and whether it is met."""

import json
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.speed.groups import CHECKED, EXPORT, NAMES, groups_for, named
from benchmarks.speed.peers import PANDOC, TYPST
from benchmarks.speed.process_time import Measured, Spent, median_costs
from benchmarks.speed.report import Report, costs_of, peers_here, put_into, verdicts
from benchmarks.speed.targets import Target, measured, targets
from tests.support.own_memory import printed_by

WORDS = {"4 pages": 1_000, "L": 41_000, "500 pages": 201_000}


def spent(processor: float) -> Spent:
    return Spent(processor=processor, waited=2 * processor, memory=30)


@pytest.mark.parametrize(
    ("value", "target", "verdict"),
    [
        (0.9, Target("w", lambda _: 0, must=1.0, aim=0.65), "must met, aim UNMET"),
        (0.6, Target("w", lambda _: 0, must=1.0, aim=0.65), "must met, aim met"),
        (1.1, Target("w", lambda _: 0, must=1.0), "must UNMET"),
        (7.0, Target("w", lambda _: 0, must=6, aim=10, at_least=True), "must met, aim UNMET"),
        (5.0, Target("w", lambda _: 0, must=6, at_least=True), "must UNMET"),
        (5.0, Target("w", lambda _: 0), ""),
    ],
)
def test_a_verdict_says_what_is_met(value: float, target: Target, verdict: str) -> None:
    assert target.verdict(value) == verdict


def test_a_ratio_is_to_the_sum_of_both_peers() -> None:
    costs = {
        named("S", CHECKED): spent(120),
        named("S", EXPORT): spent(90),
        named("S", PANDOC.name): spent(60),
        named("S", TYPST.name): spent(40),
    }

    found = {target.work: value for target, value in measured(targets(WORDS), costs)}

    assert found["S cold, checked / pandoc + typst"] == pytest.approx(1.2)
    assert found["S cold, export / pandoc + typst"] == pytest.approx(0.9)


def test_of_what_was_measured_a_missing_peer_is_told_and_the_rest_left_out() -> None:
    found = list(measured(targets(WORDS), {named("S", CHECKED): spent(120)}))

    assert {target.work.split()[0] for target, _ in found} == {"S"}
    assert all(value is None for _, value in found)
    assert "not measured" in verdicts(found, Report(is_markdown=False))


@pytest.mark.parametrize("power", [1.0, 1.3])
def test_the_exponent_leaves_out_what_a_short_brief_costs(power: float) -> None:
    costs = {
        named("4 pages", CHECKED): spent(100),
        named("L", CHECKED): spent(100 + 10 * 40**power),
        named("500 pages", CHECKED): spent(100 + 10 * 200**power),
    }

    found = {target.work: value for target, value in measured(targets(WORDS), costs)}

    assert found["growth, exponent 100 → 500 pages, checked"] == pytest.approx(power)


def test_every_name_stands_for_a_group_and_no_name_for_all() -> None:
    assert [group.name for group in groups_for(("growth",))] == [
        "L",
        "4 pages",
        "12 pages",
        "500 pages",
    ]
    everything = groups_for(())
    assert {group.name for name in NAMES for group in groups_for((name,))} == {
        group.name for group in everything
    }


def test_tables_are_aligned_for_a_terminal_and_marked_for_a_page() -> None:
    head, rows = ("what", "ms"), [("one", "7"), ("three", "12")]

    assert Report(is_markdown=False).table(head, rows) == "what   ms\none     7\nthree  12\n"
    assert Report(is_markdown=True).table(head, rows) == (
        "| what | ms |\n| --- | --: |\n| one | 7 |\n| three | 12 |\n"
    )


def test_peers_are_told_with_versions_and_missing_ones_with_what_installs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")

    told = peers_here()

    assert re.search(r"python-docx \d+\.\d+", told)
    assert "Left out: pandoc is not installed. apt-get install" in told


def test_figures_that_commands_tell_stand_in_a_column_each() -> None:
    group = groups_for(("preview",))[0]
    told = {
        named("preview", content): replace(spent(0), told={"waited": waited})
        for content, waited in (("S", 21.04), ("L", 300.0))
    }

    assert costs_of(group, told, Report(is_markdown=True)) == (
        "| milliseconds | S | L |\n| --- | --: | --: |\n| waited | 21.0 | 300.0 |\n"
    )


def test_figures_take_the_place_of_older_ones(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    page.write_text("A\n<!-- figures: begin -->\nold\n<!-- figures: end -->\nB\n", "utf-8")

    put_into(page, "\nnew\n")

    assert page.read_text("utf-8") == (
        "A\n<!-- figures: begin -->\nnew\n<!-- figures: end -->\nB\n"
    )


def test_a_page_without_a_place_for_figures_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "speed.md"
    page.write_text("<!-- figures: begin -->\n", "utf-8")

    with pytest.raises(ValueError, match=r"has no <!-- figures: begin --> with"):
        put_into(page, "new")


def python(code: str) -> tuple[tuple[str, ...], ...]:
    return ((sys.executable, "-c", code),)


_LARGE = """
import json, sys
from pathlib import Path
from benchmarks.speed.process_time import Measured, median_costs

code = "open('out', 'w').write('x' * 10); large = b'1' * 300_000_000; print('{\\"ms\\": 3.5}')"
folder = Path(FOLDER)
large = Measured("large", ((sys.executable, "-c", code),), folder, outputs=("out",), tells=True)
small = Measured("small", ((sys.executable, "-c", "pass"),), folder)
costs = median_costs([large, small], runs=1)
print(json.dumps({name: vars(cost) for name, cost in costs.items()}))
"""


def test_memory_files_and_own_figures_of_a_process_are_measured(tmp_path: Path) -> None:
    costs = json.loads(printed_by(_LARGE.replace("FOLDER", repr(str(tmp_path)))))

    assert 300 < costs["large"]["memory"] < 400
    # It can't be told from the memory of whoever started it, where that is more.
    assert costs["small"]["memory"] < 300
    assert costs["large"]["written"] == 10
    assert costs["large"]["told"] == {"ms": 3.5}
    assert costs["small"]["written"] == 0


def test_a_command_that_fails_says_so_in_its_own_words(tmp_path: Path) -> None:
    command = Measured("broken", python("raise SystemExit('no such paper')"), tmp_path)

    with pytest.raises(RuntimeError, match="no such paper"):
        median_costs([command], runs=1)
