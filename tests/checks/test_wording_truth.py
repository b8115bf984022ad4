import random

import pytest

from benchmarks.truth import FALSE, LEAST_CAUGHT, Rates, rates_of, report
from benchmarks.truth_set import ALTER, ALTERED, KEEP_TRUE, TRUE, Statement, drawn, kept
from briefgen.checks.wording_truth import differences

QUOTA = "The quota falls from 300 tonnes in 2030 to 250 tonnes in 2031, Ivar Lund said on Monday."


def kinds(words: str, *evidence: str) -> list[str]:
    return [one.kind for one in differences(words, evidence or (QUOTA,))]


@pytest.mark.parametrize(
    "words",
    [
        QUOTA,
        "The quota falls to 250 tonnes.",
        "Ivar Lund said the quota falls to 250 tonnes in 2031.",
        "Two quotas fall.",
        "",
    ],
)
def test_what_the_source_says_is_no_difference(words: str) -> None:
    assert kinds(words) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The quota falls to 260 tonnes.", "figure"),
        ("The quota falls to three tonnes.", "figure"),
        ("The quota falls to 250 kilograms.", "unit"),
        (QUOTA.replace("300", "x").replace("250", "300").replace("x", "250"), "place of a figure"),
        ("Ivar Lund said so on Tuesday.", "weekday"),
        ("It falls in June.", "month"),
        ("It falls, Hanne Berg said.", "name"),
        ("Quota said so.", "speaker"),
        ("Berg said so.", "name"),
        ("It falls, said Quota.", "speaker"),
        ("“The quota falls to 250 tonnes”", "quotation"),
        ("The quota does not falls from 300.", "not added"),
        ("The quоta falls.", "letters"),
        ("The straße falls.", ""),
    ],
)
def test_what_the_source_does_not_say_is_a_difference(words: str, kind: str) -> None:
    assert (kind in kinds(words)) if kind else kinds(words) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Talks are set for 16 January.", ""),
        ("Talks are set for 23 January.", ""),
        ("Talks are set for January 24.", ""),
        ("Talks are set for 25 January.", "figure"),
        ("Talks are set for 30 January.", "day"),
        ("Talks are set for 16 May.", "day"),
    ],
)
def test_days_belong_to_their_month(words: str, kind: str) -> None:
    evidence = "Talks are set for 16-17 and 23 to 24 January; the 30 ports close on 3 May."

    assert kinds(words, evidence)[:1] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“It will not pass”", ""),
        ("“It will … in May”", ""),
        ("“It will pass”", "quotation"),
        ("“in May It will”", "quotation"),
    ],
)
def test_quotations_are_the_words_of_one_source(words: str, kind: str) -> None:
    found = kinds(words, "“It will not pass in May,” he said.", "In May it rains.")

    assert ("quotation" in found) == bool(kind)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("It will pass.", "not dropped"),
        ("It is to pass.", "not dropped"),
        ("It will not pass.", ""),
        ("The vote is near.", ""),
    ],
)
def test_a_not_that_is_gone_is_told(words: str, kind: str) -> None:
    assert kinds(words, "It will not pass before the vote.")[:1] == ([kind] if kind else [])


def test_the_set_is_large_enough_and_of_every_kind() -> None:
    statements = kept()

    assert sum(bool(one.altered) for one in statements) == ALTERED >= 200
    assert sum(not one.altered for one in statements) == TRUE >= 500
    assert {one.altered for one in statements} == {"", *ALTER}


def test_the_gates_hold_on_the_kept_set() -> None:
    rates = rates_of(kept())

    assert rates.caught / rates.altered >= LEAST_CAUGHT
    assert rates.flagged / rates.true <= FALSE


def test_the_gates_hold_on_a_set_drawn_anew() -> None:
    chance = random.Random(7)
    statements = [*drawn(ALTER, 60, chance=chance), *drawn(KEEP_TRUE, 120, chance=chance)]

    rates = rates_of(statements)

    assert rates.caught / rates.altered >= LEAST_CAUGHT
    assert rates.flagged / rates.true <= FALSE


def test_the_report_names_what_was_missed_and_wrongly_flagged() -> None:
    statements = [
        Statement("The quota falls.", (QUOTA,), "digit"),
        Statement("It is 260 tonnes.", (QUOTA,), ""),
        Statement("It is 260 tonnes.", (QUOTA,), "digit"),
    ]

    lines = report(statements, rates_of(statements))

    assert rates_of(statements) == Rates(altered=2, caught=1, true=1, flagged=1)
    assert lines[0] == "caught 1 of 2 alterations (50.0%, at least 95%)"
    assert lines[1] == "flagged 1 of 1 true statements (100.0%, at most 1%)"
    assert "digit" in lines[2]
    assert "1 of 2" in lines[2]
    assert lines[-2:] == ["missed (digit): The quota falls.", "wrongly flagged: It is 260 tonnes."]
