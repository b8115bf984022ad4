import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.checks.groups import group_facts
from briefgen.model.dossier import Decisions
from briefgen.model.facts import AreaValue, DateRole, Fact, FactKind, FigureValue
from tests.support.told import day, dossier, fact, person, told

ONE, TWO = (
    told("Ivar Lund comes on 20 March.\nHe wants 40,000 tonnes of herring."),
    told("Lund is expected on 20 March, and asks for 40 000 tonnes of herring.", 2),
)
ROOT = Path(__file__).parents[2]


def sizes(facts: list[Fact], **more: object) -> list[tuple[int, int]]:
    """Give the number of facts and of independent sources of each group."""
    found = group_facts(dossier([ONE, TWO], facts, **more))  # type: ignore[arg-type]  # decisions
    return [(len(group.facts), group.sources) for group in found]


def test_the_same_fact_of_two_sources_is_one_group_of_two() -> None:
    facts = [person(ONE, "Ivar Lund"), person(TWO, "Lund")]

    (group,) = group_facts(dossier([ONE, TWO], facts))

    assert (group.kind, group.ids, group.sources) == (
        "participant",
        (facts[0].id, facts[1].id),
        2,
    )


def test_a_wire_copy_does_not_count() -> None:
    copy = replace(ONE, id="s-2")
    facts = [person(ONE, "Ivar Lund"), person(copy, "Ivar Lund")]

    (group,) = group_facts(dossier([ONE, copy], facts))

    assert (len(group.facts), group.sources) == (2, 1)


def test_what_an_officer_typed_counts_as_one_source() -> None:
    typed = [Fact(id=f"f-{at}", kind="figure", text="9 boats", engine="officer") for at in (1, 2)]

    assert sizes(typed) == [(2, 1)]


@pytest.mark.parametrize(("role", "groups"), [("meeting", 1), ("visit", 2)])
def test_dates_are_one_by_days_and_role(role: DateRole, groups: int) -> None:
    spring = date(2031, 3, 20)
    facts = [day(ONE, "20 March", spring), day(TWO, "20 March", spring, role=role)]

    assert len(sizes(facts)) == groups


def test_a_date_that_nobody_could_place_is_like_no_other() -> None:
    facts = [fact(source, "20 March", "date") for source in (ONE, TWO)]

    assert sizes(facts) == [(1, 1), (1, 1)]


def test_a_number_is_the_same_with_a_comma_or_a_space() -> None:
    facts = [
        fact(ONE, "40,000", "figure", value=FigureValue(amount="40,000", unit="tonnes")),
        fact(TWO, "40 000", "figure", value=FigureValue(amount="40 000", unit="Tonnes")),
    ]

    assert sizes(facts) == [(2, 2)]


def test_an_area_goes_by_its_id_else_by_its_wording() -> None:
    herring = [
        fact(source, "herring", "area", value=AreaValue(area="fish")) for source in (ONE, TWO)
    ]

    assert sizes(herring) == [(2, 2)]
    assert sizes([fact(ONE, "herring", "area"), fact(TWO, "herring", "area")]) == [(2, 2)]


@pytest.mark.parametrize(
    ("kind", "one", "other", "groups"),
    [
        ("quote", "The herring knows no border at all", "Herring do not know a border at all", 1),
        ("quote", "The herring knows no border", "knows no border", 1),
        ("quote", "The herring knows no border", "Our boats stay in the harbour tonight", 2),
        ("position", "Lund said that the quota is low", "Lund said that the quota is low.", 1),
        ("position", "Lund said that the quota is low", "Lund said a quota is far too low", 2),
        ("side_meeting", "Lund will also see the mayor", "Lund will also see the mayors", 1),
        ("milestone", "This is the first meeting", "This is the first meeting on herring", 2),
        ("milestone", "This is the first meeting", "this is the first meeting", 1),
    ],
)
def test_wordings_are_one_when_they_are_alike(
    kind: FactKind, one: str, other: str, groups: int
) -> None:
    sources = told(one), told(other, 2)
    facts = [fact(sources[0], one, kind), fact(sources[1], other, kind)]

    assert len(group_facts(dossier(list(sources), facts))) == groups


def test_the_officer_joins_and_parts() -> None:
    three = told("Lund, Lund and Ivar Lund.", 3)
    facts = [person(ONE, "Ivar Lund"), person(TWO, "Lund"), person(three, "Ivar Lund")]
    ids = tuple(one.id for one in facts)

    def groups(*different: tuple[str, ...]) -> list[tuple[str, ...]]:
        found = dossier([ONE, TWO, three], facts, decisions=Decisions(different=different))
        return [group.ids for group in group_facts(found)]

    assert groups() == [ids]
    assert groups((ids[0], ids[1])) == [(ids[0], ids[2]), (ids[1],)]
    assert groups((ids[0], "f-gone")) == [ids]


def test_the_officer_joins_what_words_keep_apart() -> None:
    facts = [person(ONE, "Ivar Lund"), person(told("Ole Berg came.", 2), "Ole Berg")]
    same = Decisions(same=((facts[1].id, facts[0].id, "f-gone"), ("f-gone",)))

    assert len(group_facts(dossier([ONE, TWO], facts))) == 2
    assert [len(one.facts) for one in group_facts(dossier([ONE, TWO], facts, decisions=same))] == [
        2
    ]


def test_groups_are_the_same_under_every_hash_seed() -> None:
    code = (
        "import json\n"
        "from tests.support.dossier_sample import sample_dossier\n"
        "from briefgen.checks.groups import group_facts\n"
        "print(json.dumps([g.ids for g in group_facts(sample_dossier())]))"
    )
    found = set()
    for seed in ("0", "1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        found.add(json.dumps(json.loads(run.stdout)))

    assert len(found) == 1
