import datetime as dt
from datetime import date

from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Meeting, Moment, Person, Side, Sides
from briefgen.model.facts import Fact, NamedValue
from briefgen.model.local_text import local
from tests.support.dossier_composing import composed, dossier_of
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    RADIO_SOURCE,
    days,
    everything_ticked,
    fact_in,
)

SIDES = Sides(ours=Side(name="Ostland", short_name="OST"), theirs=Side(name="Norland"))


def named(words: str, id_: str, *, side: str = "") -> Fact:
    source = COURIER_SOURCE if words in COURIER_SOURCE.text else RADIO_SOURCE
    return fact_in(source, words, "participant", id_, value=NamedValue(name=words), side=side)


VENUE = fact_in(
    COURIER_SOURCE, "Port Aldren", "venue", "f-placepla", value=NamedValue(name="Port Aldren")
)
TALKS = fact_in(
    COURIER_SOURCE,
    "20 and 21 March",
    "date",
    "f-datedate",
    value=days(date(2031, 3, 20), date(2031, 3, 21), role="meeting"),
)


def title_of(dossier: Dossier, brief: Brief | None = None) -> str:
    return composed(dossier, brief).document.title


def test_without_a_typed_title_names_place_and_days_make_one() -> None:
    facts = (named("Hanne Sørensen", "f-a"), named("Ivar Lund", "f-b"), VENUE, TALKS)

    assert title_of(dossier_of(*facts)) == (
        "Hanne Sørensen – Ivar Lund, Port Aldren, 20–21 March 2031"
    )


def test_the_title_names_one_of_each_side() -> None:
    people = (
        Person(id="n-a", name="Ada", side="ours", role="principal"),
        Person(id="n-b", name="Bo", side="ours", role="principal"),
        Person(id="n-c", name="Cy", side="theirs", role="principal"),
    )

    assert title_of(Dossier(people=people, sides=SIDES)) == "Ada – Cy"


def test_the_officers_place_and_days_come_before_those_of_the_facts() -> None:
    moment = Moment(day=date(2031, 4, 2), time=dt.time(9, 0))
    meeting = Meeting(place=local("Harbour"), starts=moment)

    assert title_of(dossier_of(VENUE, TALKS, meeting=meeting)) == "Harbour, 2 April 2031"


def test_a_date_that_nobody_resolved_is_not_in_the_title() -> None:
    unresolved = fact_in(COURIER_SOURCE, "20 and 21 March", "date", "f-datedate")

    assert title_of(dossier_of(VENUE, unresolved)) == "Port Aldren"


def test_the_name_of_the_brief_is_the_last_word_but_one() -> None:
    assert title_of(Dossier(), Brief(id="b-a", name="For the minister")) == "For the minister"
    assert title_of(Dossier(), Brief(id="b-a", name=" ")) == "Meeting brief"


def test_the_title_stems_from_the_brief_and_from_the_facts_accepted_for_it() -> None:
    meeting = Meeting(title=local("Talks"), from_facts={"title": ("f-placepla",)})
    dossier = dossier_of(VENUE, meeting=meeting)

    (title,) = composed(dossier).document.furniture.running_head

    assert title.origins == (everything_ticked(dossier).id, "f-placepla")  # type: ignore[union-attr]  # a text
