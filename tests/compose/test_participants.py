from datetime import date

from msgspec.structs import replace

from briefgen.model.dossier import Dossier, Person, PersonTitle, Side, Sides
from briefgen.model.facts import Fact, NamedValue, Review
from briefgen.model.local_text import local
from briefgen.model.source import Source
from tests.support.dossier_composing import dossier_of, lines_of
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    RADIO_SOURCE,
    everything_ticked,
    fact_in,
)

SIDES = Sides(ours=Side(name="Ostland", short_name="OST"), theirs=Side(name="Norland"))


def in_courier(id_: str = "f-hanneaaa", *, title: str = "", side: str = "") -> Fact:
    return named("Hanne Sørensen", id_, source=COURIER_SOURCE, title=title, side=side)


def on_radio(id_: str = "f-radiorad", *, title: str = "", side: str = "") -> Fact:
    return named("Sørensen", id_, source=RADIO_SOURCE, title=title, side=side)


def named(words: str, id_: str, *, source: Source, title: str, side: str) -> Fact:
    value = NamedValue(name="Hanne Sørensen")
    return fact_in(source, words, "participant", id_, value=value, title=title, side=side)


def table(dossier: Dossier, *, notes: bool = False) -> list[str]:
    """Give the rows of the table without its heading and head."""
    return lines_of("participants", dossier, notes=notes)[2:]


def test_facts_of_two_sources_with_one_name_are_one_participant() -> None:
    dossier = dossier_of(in_courier(), on_radio())

    assert table(dossier, notes=True)[0] == "Hanne Sørensen1\N{NO-BREAK SPACE}2"


def test_a_person_and_a_fact_are_joined_by_name() -> None:
    person = Person(id="n-hanneaaa", name="hanne sørensen")

    assert table(dossier_of(in_courier(), people=(person,)), notes=True)[0] == "hanne sørensen1"


def test_a_person_and_a_fact_of_another_name_are_joined_by_id() -> None:
    by_fact = Person(id="n-a", name="H. Sørensen", facts=("f-hanneaaa",))
    title = PersonTitle(text=local("Minister"), facts=("f-hanneaaa",))
    by_title = Person(id="n-a", name="H. Sørensen", titles=(title,))

    assert table(dossier_of(in_courier(), people=(by_fact,))) == ["H. Sørensen"]
    assert table(dossier_of(in_courier(), people=(by_title,))) == ["H. Sørensen | Minister"]


def test_every_title_the_sources_have_is_shown_with_its_mark_in_their_order() -> None:
    facts = (
        in_courier(title="minister of fisheries"),
        on_radio(title="deputy minister"),
        in_courier("f-again", title="Minister of Fisheries"),
    )

    assert table(dossier_of(*facts), notes=True)[0] == (
        "Hanne Sørensen1\N{NO-BREAK SPACE}2 | Minister of fisheries1 / Deputy minister2"
    )


def test_a_title_that_another_source_gives_in_full_is_not_repeated() -> None:
    facts = (in_courier(title="minister of fisheries"), on_radio(title="Minister"))
    broken = (in_courier(title="minister of fisheries"), on_radio(title="Minister of\nFisheries"))
    apart = (in_courier(title="secretary"), on_radio(title="Secretary General"))

    assert table(dossier_of(*facts), notes=True)[0] == (
        "Hanne Sørensen1\N{NO-BREAK SPACE}2 | Minister of fisheries"
    )
    assert table(dossier_of(*broken)) == ["Hanne Sørensen | Minister of fisheries"]
    assert table(dossier_of(*apart)) == ["Hanne Sørensen | Secretary / Secretary General"]


def test_the_officers_titles_replace_those_of_the_sources_and_tell_their_days() -> None:
    titles = (
        PersonTitle(text=local("Minister"), from_=date(2030, 5, 1)),
        PersonTitle(text=local("Envoy"), from_=date(2027, 1, 1), to=date(2030, 4, 30)),
    )
    person = Person(id="n-a", name="Hanne Sørensen", titles=titles)

    assert table(dossier_of(in_courier(title="sailor"), people=(person,)))[0] == (
        "Hanne Sørensen | Minister (since 1 May 2030) / "
        "Envoy (since 1 January 2027, until 30 April 2030)"
    )


def test_a_title_taken_from_an_unticked_fact_is_not_printed() -> None:
    title = PersonTitle(text=local("Sailor"), facts=("f-hanneaaa",))
    dossier = dossier_of(in_courier(), people=(Person(id="n-a", name="Ada", titles=(title,)),))
    brief = replace(everything_ticked(dossier), selected=("n-a",))

    assert lines_of("participants", dossier, brief)[2:] == ["Ada"]


def test_script_pronunciation_and_role_stand_below_name_and_side() -> None:
    person = Person(
        id="n-a",
        name="Wang Xiuying",
        name_in_script="王秀英",
        pronunciation="wahng",
        side="theirs",
        role="interpreter",
    )

    assert lines_of("participants", Dossier(people=(person,), sides=SIDES))[1:] == [
        "Name | Side and role",
        "Wang Xiuying / 王秀英 / say “wahng” | Norland / Interpreter",
    ]


def test_sides_and_roles_give_the_order() -> None:
    people = (
        Person(id="n-a", name="Ada"),
        Person(id="n-b", name="Bo", side="other", side_name="Sea Council"),
        Person(id="n-c", name="Cy", side="theirs"),
        Person(id="n-d", name="Di", side="ours", role="interpreter"),
        Person(id="n-e", name="Ed", side="ours", role="delegation"),
        Person(id="n-f", name="Flo", side="ours", role="principal"),
    )

    assert table(Dossier(people=people, sides=SIDES)) == [
        "Flo | Ostland / Principal",
        "Ed | Ostland / Delegation",
        "Di | Ostland / Interpreter",
        "Cy | Norland",
        "Bo | Sea Council",
        "Ada | –",
    ]


def test_the_side_is_told_from_what_the_sources_say() -> None:
    lund = fact_in(RADIO_SOURCE, "Ivar Lund", "participant", "f-a", side="OST")
    guard = fact_in(RADIO_SOURCE, "guard", "participant", "f-b", side="Sea Council")
    facts = (guard, in_courier(side="Norland"), lund, on_radio(side="Ostland"))

    assert table(dossier_of(*facts, sides=SIDES)) == [
        "Hanne Sørensen | Norland / Ostland",
        "Ivar Lund | OST",
        "guard | Sea Council",
    ]
    assert table(dossier_of(in_courier(side="Norland"), lund, sides=SIDES))[0] == "Ivar Lund | OST"


def test_the_officers_wording_of_a_fact_is_the_name() -> None:
    worded = replace(in_courier(), review=Review(state="edited", wording=local("Dr Sørensen")))

    assert table(dossier_of(worded)) == ["Dr Sørensen"]


def test_a_person_without_a_name_has_that_of_the_fact_or_a_dash() -> None:
    nameless = Person(id="n-a", name="", pronunciation="HAH-neh", facts=("f-hanneaaa",))

    assert table(dossier_of(in_courier(), people=(nameless,))) == ["Hanne Sørensen / say “HAH-neh”"]
    assert table(Dossier(people=(Person(id="n-b", name="", side_name="Guild"),))) == ["Guild"]
