from msgspec.structs import replace

from briefgen.checks.groups import group_facts
from briefgen.checks.united import united_people
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from tests.support.told import dossier, fact, person, told

ONE, TWO = told("Ivar Lund, Minister of Fisheries, came."), told("Envoy Lund ate herring.", 2)
FULL = person(ONE, "Ivar Lund", title="Minister of Fisheries")
SHORT = person(TWO, "Lund", title="Envoy")


def united(*facts: Fact, ticked: tuple[Fact, ...] | None = None) -> list[tuple[str, str]]:
    """Give names and titles of facts after uniting; all are ticked unless told otherwise."""
    found: Dossier = dossier([ONE, TWO], list(facts))
    chosen = facts if ticked is None else ticked
    brief = Brief(id="b-a", name="Minister", selected=tuple(one.id for one in chosen))
    after = united_people(found, brief, group_facts(found))
    return [(one.name, one.attribute("title")) for one in after.facts]


def test_a_surname_takes_the_full_name_and_loses_its_generic_title() -> None:
    assert united(SHORT, FULL) == [("Ivar Lund", ""), ("Ivar Lund", "Minister of Fisheries")]


def test_a_generic_title_stays_where_no_office_is_known() -> None:
    unknown = person(ONE, "Ivar Lund", title="the diplomat")

    assert united(SHORT, unknown) == [("Ivar Lund", "Envoy"), ("Ivar Lund", "the diplomat")]


def test_what_is_not_ticked_lends_nothing() -> None:
    assert united(SHORT, FULL, ticked=(SHORT,))[0] == ("Lund", "Envoy")
    assert united(SHORT, FULL, ticked=(FULL,))[0] == ("Lund", "Envoy")


def test_what_is_marked_otherwise_lends_nothing() -> None:
    secret = replace(FULL, marking=Marking(level="restricted"))

    assert united(SHORT, secret)[0] == ("Lund", "Envoy")


def test_the_officers_wording_and_other_facts_stay() -> None:
    worded = replace(SHORT, review=Review(state="edited", wording=local("Mr Lund")))
    herring = fact(TWO, "herring", "organisation")

    assert united(worded, FULL, herring) == [
        ("Lund", ""),
        ("Ivar Lund", "Minister of Fisheries"),
        ("herring", ""),
    ]
    assert united(SHORT) == [("Lund", "Envoy")]
