from datetime import date

from msgspec.structs import replace

from briefgen.checks.cutting import cutting_order, first_cuts
from briefgen.model.dossier import Dossier, Point, Tier
from briefgen.model.facts import FigureValue
from briefgen.model.local_text import local
from tests.support.dossier_sample import COURIER_SOURCE, RADIO_SOURCE, days, fact_in

HERRING = fact_in(COURIER_SOURCE, "herring", "position", "f-herring")
PATROLS = fact_in(
    COURIER_SOURCE, "sea patrols", "position", "f-patrols", date="2030-05-01/2030-05-02"
)
TONNES = fact_in(RADIO_SOURCE, "40,000 tonnes", "figure", "f-tonnes", value=FigureValue(amount="1"))
ACCORD = fact_in(
    COURIER_SOURCE, "November 2029", "milestone", "f-accord", value=days(date(2029, 11, 1))
)


def point(id_: str, tier: Tier, *facts: str) -> Point:
    return Point(id=id_, kind="if_raised", text=local("Gear"), tier=tier, facts=facts)


def order(dossier: Dossier) -> list[str]:
    every = {item.id for item in dossier.items()}
    return [item.id for item in cutting_order(dossier, every)]


def test_the_less_likely_goes_first_and_what_sources_say_before_what_is_certain() -> None:
    points = (point("p-c", "certain"), point("p-u", "unlikely"), point("p-p", "possible"))

    assert order(Dossier(points=points, facts=(HERRING,))) == ["p-u", "p-p", "f-herring", "p-c"]


def test_among_equals_the_oldest_goes_first_and_what_has_no_date_last() -> None:
    undated = replace(HERRING, id="f-undated", source=None, text="salmon")
    sources = (COURIER_SOURCE, RADIO_SOURCE)

    dossier = Dossier(sources=sources, facts=(undated, TONNES, HERRING, PATROLS, ACCORD))

    assert order(dossier) == ["f-accord", "f-patrols", "f-herring", "f-tonnes", "f-undated"]


def test_a_point_is_as_old_as_the_youngest_fact_that_carries_it() -> None:
    points = (
        point("p-none", "certain"),
        point("p-young", "certain", "f-patrols", "f-herring", "f-gone"),
        point("p-old", "certain", "f-patrols"),
    )
    dossier = Dossier(sources=(COURIER_SOURCE,), points=points, facts=(HERRING, PATROLS))

    assert [id_ for id_ in order(dossier) if id_[0] == "p"] == ["p-old", "p-young", "p-none"]


def test_among_equals_of_one_day_what_fewer_sources_carry_goes_first() -> None:
    same_day = replace(RADIO_SOURCE, document_date=COURIER_SOURCE.document_date)
    echo = replace(HERRING, id="f-echo", source=same_day.id)
    alone = fact_in(COURIER_SOURCE, "sea patrols", "position", "f-alone")

    dossier = Dossier(sources=(COURIER_SOURCE, same_day), facts=(HERRING, echo, alone))

    assert order(dossier) == ["f-alone", "f-herring", "f-echo"]


def test_only_points_and_statements_of_the_brief_are_cut() -> None:
    who = fact_in(COURIER_SOURCE, "Hanne Sørensen", "participant", "f-who")
    dossier = Dossier(facts=(HERRING, who), points=(point("p-c", "certain"),))

    assert [item.id for item in cutting_order(dossier, {"f-who", "p-c"})] == ["p-c"]


def test_the_first_three_are_named_and_long_wordings_cut() -> None:
    long = replace(point("p-a", "possible"), text=local("the quota " * 9))
    found = first_cuts((long, HERRING, point("p-b", "certain"), point("p-c", "certain")))

    assert found == (
        " Cut first: p-a “the quota the quota the quota the quota…” (possible), "
        "f-herring “herring”, p-b “Gear” (certain)."
    )
    assert first_cuts(()) == ""
