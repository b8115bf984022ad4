import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import (
    Command,
    EditPoint,
    OrderAreas,
    OrderItems,
    ReviewFacts,
    Select,
    SelectAll,
)
from briefgen.app.commands.selection import proposed_selection, with_ticked
from briefgen.errors import UsageError
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Attribute, Fact, FigureValue, NamedValue, Review
from briefgen.model.placement import items_by_area
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
IDS = tuple(item.id for item in PROJECT.dossier.items())
FISHERIES = ("f-areaherr", "f-quotequo", "f-figurefi", "p-quotawai", "p-gearwork")
AREAS = ("fisheries", "patrols")
selections = st.sets(st.sampled_from(IDS))


def ticked(project: Project) -> tuple[str, ...]:
    return project.briefs[0].selected


def with_only(*ids: str) -> Project:
    return apply_commands(PROJECT, (SelectAll(ticked=False), Select(add=ids)))


def after(project: Project, *commands: Command) -> tuple[str, ...]:
    return ticked(apply_commands(project, commands))


@settings(max_examples=50)
@given(before=selections, id_=st.sampled_from(IDS))
def test_ticking_and_unticking_leaves_all_others_as_they_were(before: set[str], id_: str) -> None:
    project = with_only(*before)

    assert after(project, Select(add=(id_,)), Select(drop=(id_,))) == after(
        project, Select(drop=(id_,))
    )
    assert set(after(project, Select(add=(id_,)))) == before | {id_}


@settings(max_examples=50)
@given(before=selections, area=st.sampled_from(AREAS))
def test_ticking_an_area_brings_back_what_was_last_ticked_there_or_else_all(
    before: set[str], area: str
) -> None:
    under = {item.id for item in items_by_area(PROJECT.dossier)[area]}
    brief = PROJECT.briefs[0]
    project = replace(PROJECT, briefs=(replace(brief, selected=(), remembered={}),))
    project = apply_command(project, Select(add=tuple(before)))

    again = set(after(project, Select(drop=(area,)), Select(add=(area,))))

    assert again == before | (under if before.isdisjoint(under) else set())


@settings(max_examples=50)
@given(before=selections, added=selections)
def test_the_selection_keeps_the_order_of_the_dossier(before: set[str], added: set[str]) -> None:
    selected = after(with_only(*before), Select(add=tuple(added)))

    assert selected == tuple(id_ for id_ in IDS if id_ in before | added)


def test_ticking_a_half_ticked_area_ticks_all_of_it() -> None:
    assert after(with_only("p-gearwork"), Select(add=("fisheries",))) == FISHERIES


def test_an_area_that_never_had_anything_ticked_is_ticked_as_a_whole() -> None:
    project = replace(PROJECT, briefs=(Brief(id="b-a", name="Empty"),))

    assert after(project, Select(add=("fisheries",))) == FISHERIES


def test_unticking_an_area_remembers_what_was_ticked_until_something_is_again() -> None:
    project = apply_command(with_only("p-gearwork", "f-quotequo"), Select(drop=("fisheries",)))
    assert project.briefs[0].remembered["fisheries"] == ("f-quotequo", "p-gearwork")

    project = apply_command(project, Select(add=("f-figurefi",)))
    assert "fisheries" not in project.briefs[0].remembered


def test_an_area_with_nothing_to_remember_remembers_nothing() -> None:
    project = replace(PROJECT, briefs=(Brief(id="b-a", name="Empty"),))

    changed = apply_command(project, Select(add=("f-hanneaaa",)))

    assert changed.briefs[0].remembered == {}


def test_unticking_everything_is_remembered_by_area() -> None:
    project = apply_command(with_only("p-gearwork", "f-hanneaaa"), SelectAll(ticked=False))

    assert ticked(project) == ()
    assert after(project, Select(add=("fisheries",))) == ("p-gearwork",)


def test_what_left_an_area_meanwhile_does_not_come_back_with_it() -> None:
    project = apply_commands(
        with_only("p-gearwork", "f-quotequo", "f-figurefi"),
        (
            Select(drop=("fisheries",)),
            EditPoint(id="p-gearwork", area="patrols"),
            ReviewFacts(ids=("f-quotequo",), state="rejected"),
        ),
    )

    assert after(project, Select(add=("fisheries",))) == ("f-figurefi",)


def test_rejected_facts_are_not_ticked_with_their_area_but_unticked_with_it() -> None:
    rejected = apply_command(PROJECT, ReviewFacts(ids=("f-quotequo",), state="rejected"))

    assert "f-quotequo" in ticked(rejected)
    assert "f-quotequo" not in after(rejected, Select(drop=("fisheries",)))
    assert "f-quotequo" not in after(rejected, SelectAll(ticked=False), Select(add=("fisheries",)))
    assert "f-quotequo" not in after(rejected, SelectAll())


def test_what_is_named_in_both_lists_is_unticked() -> None:
    assert after(PROJECT, Select(add=("fisheries",), drop=FISHERIES[1:])) == tuple(
        id_ for id_ in IDS if id_ not in FISHERIES[1:]
    )


def test_ids_the_dossier_does_not_know_go_with_the_next_tick() -> None:
    brief = replace(PROJECT.briefs[0], selected=("p-gonegone", "p-gearwork"))
    project = replace(PROJECT, briefs=(brief,))

    assert after(project, Select(add=("f-quotequo",))) == ("f-quotequo", "p-gearwork")


def test_only_the_named_brief_changes() -> None:
    second = Brief(id="b-second", name="Adviser", selected=IDS)
    project = replace(PROJECT, briefs=(*PROJECT.briefs, second))

    changed = apply_command(project, Select(brief="Adviser", drop=("fisheries",)))

    assert changed.briefs[0] == project.briefs[0]
    assert set(changed.briefs[1].selected) == set(IDS) - set(FISHERIES)


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (Select(add=("fisheris",)), "Unknown id 'fisheris'. Did you mean 'fisheries'? Available: "),
        (Select(drop=("p-gearwerk",)), "Unknown id 'p-gearwerk'. Did you mean 'p-gearwork'? "),
        (Select(add=("zzz",)), "Unknown id 'zzz'. Available: fisheries, patrols, c-catchrep, "),
        (
            OrderAreas(order=("patrol",)),
            "Unknown agenda area 'patrol'. Did you mean 'patrols'? Available: fisheries, patrols.",
        ),
        (
            OrderItems(order=("p-gearwork",), area="patrol"),
            "Unknown agenda area 'patrol'. Did you mean 'patrols'? Available: fisheries, patrols.",
        ),
        (
            OrderItems(order=("p-gearwerk",), area="fisheries"),
            "Unknown item under this agenda area 'p-gearwerk'. Did you mean 'p-gearwork'? ",
        ),
        (
            SelectAll(brief="For a minister"),
            (
                "Unknown brief 'For a minister'. Did you mean 'For the minister'? "
                "Available: For the minister."
            ),
        ),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest_one(command: Command, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)


def test_named_areas_come_first_and_the_others_follow_as_they_stood() -> None:
    project = replace(PROJECT, briefs=(replace(PROJECT.briefs[0], area_order=("gone",)),))

    ordered = apply_command(project, OrderAreas(order=("patrols",)))
    again = apply_command(ordered, OrderAreas(order=()))

    assert ordered.briefs[0].area_order == ("patrols", "fisheries")
    assert again == ordered


def test_named_items_of_an_area_come_first_and_the_others_follow_as_they_stood() -> None:
    first = apply_command(PROJECT, OrderItems(order=("p-gearwork", "p-quotawai"), area="fisheries"))

    then = apply_command(first, OrderItems(order=("f-quotequo",), area="fisheries"))
    meeting = apply_command(then, OrderItems(order=("n-hanneaaa",)))

    assert then.briefs[0].item_order == {
        "fisheries": ("f-quotequo", "p-gearwork", "p-quotawai"),
    }
    assert meeting.briefs[0].item_order[""] == ("n-hanneaaa",)


def test_a_project_without_briefs_has_nothing_to_tick() -> None:
    project = replace(PROJECT, briefs=())

    assert with_ticked(project, IDS, brief="") == project
    with pytest.raises(UsageError, match="The project has no brief"):
        with_ticked(project, IDS, brief="Minister")


def said(id_: str, **changes: object) -> Fact:
    fact = Fact(id=id_, kind="venue", text="Port Aldren", value=NamedValue(name="Port Aldren"))
    return replace(fact, **changes)


@pytest.mark.parametrize(
    "second",
    [
        said("f-b", kind="organisation"),
        said("f-b", text="the port"),
        said("f-b", value=NamedValue(name="Aldren")),
        said("f-b", attributes={"role": Attribute(value="meeting")}),
    ],
)
def test_what_differs_in_any_respect_is_no_duplicate(second: Fact) -> None:
    assert proposed_selection(Dossier(facts=(said("f-a"), second))) == ("f-a", "f-b")


@pytest.mark.parametrize(
    ("first", "second", "proposed"),
    [
        (said("f-a"), said("f-b", text="PORT ALDREN"), ("f-a",)),
        (said("f-a"), said("f-b", source="s-b", start=7, end=18), ("f-a",)),
        (said("f-a", confidence=0.49), said("f-b", confidence=0.5), ("f-b",)),
        (said("f-a", review=Review(state="rejected")), said("f-b"), ("f-b",)),
    ],
)
def test_of_exact_duplicates_the_first_that_is_not_doubtful_is_ticked(
    first: Fact, second: Fact, proposed: tuple[str, ...]
) -> None:
    assert proposed_selection(Dossier(facts=(first, second))) == proposed


def test_what_officers_typed_is_always_proposed() -> None:
    assert proposed_selection(PROJECT.dossier) == IDS


def test_a_length_of_time_is_ticked_where_it_is_told_what_lasts() -> None:
    alone = FigureValue(amount="three", unit="years")
    years = Fact(id="f-a", kind="figure", text="three years", rule="duration", value=alone)
    loan = replace(years, id="f-b", value=replace(alone, measures="loan"))

    assert proposed_selection(Dossier(facts=(years, loan))) == ("f-b",)


def test_a_programme_that_is_run_over_years_is_proposed_and_not_ticked() -> None:
    group = Fact(id="f-a", kind="mechanism", text="working group")
    scheme = Fact(id="f-b", kind="mechanism", text="Clean Seas Programme", rule="programme")

    assert proposed_selection(Dossier(facts=(group, scheme))) == ("f-a",)
