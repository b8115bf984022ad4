from msgspec.structs import replace

from briefgen.compose.selection import Selection, select
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Point
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from tests.support.dossier_composing import plain_scheme
from tests.support.dossier_sample import everything_ticked


def marked(id_: str, level: str, *caveats: str) -> Point:
    marking = Marking(level=level, caveats=caveats) if level else None
    return Point(id=id_, kind="avoid", text=local("Borders"), marking=marking)


def selected(dossier: Dossier, brief: Brief | None = None) -> Selection:
    return select(dossier, brief or everything_ticked(dossier), plain_scheme())


def test_items_print_in_the_order_of_the_brief_then_of_the_dossier() -> None:
    dossier = Dossier(points=tuple(marked(f"p-{name}", "") for name in "abcd"))
    brief = everything_ticked(dossier, item_order={"fisheries": ("p-d", "p-gone"), "": ("p-b",)})

    assert list(selected(dossier, brief).items) == ["p-d", "p-b", "p-a", "p-c"]


def test_a_rejected_fact_stays_out_and_an_accepted_one_goes_in() -> None:
    fact = Fact(id="f-a", kind="venue", text="Aldren")
    facts = (
        replace(fact, review=Review(state="rejected")),
        replace(fact, id="f-b", review=Review(state="accepted")),
    )

    assert list(selected(Dossier(facts=facts)).items) == ["f-b"]


def test_what_is_marked_above_the_release_level_or_with_another_caveat_is_withheld() -> None:
    dossier = Dossier(
        points=(
            marked("p-a", "restricted"),
            marked("p-b", "internal"),
            marked("p-c", "none", "draft"),
            marked("p-d", ""),
        )
    )

    found = selected(dossier, everything_ticked(dossier, release=Marking(level="internal")))

    assert list(found.items) == ["p-b", "p-d"]
    assert [item.id for item in found.withheld] == ["p-a", "p-c"]


def test_what_is_unmarked_counts_as_the_default_of_the_dossier() -> None:
    dossier = Dossier(points=(marked("p-a", ""),), default_marking=Marking(level="restricted"))

    found = selected(dossier, everything_ticked(dossier, release=Marking(level="internal")))

    assert [item.id for item in found.withheld] == ["p-a"]


def test_ticked_ids_that_the_dossier_does_not_know_are_told() -> None:
    dossier = Dossier(points=(marked("p-a", ""),))
    brief = replace(everything_ticked(dossier), selected=("p-gone", "p-a", "p-gone"))

    assert selected(dossier, brief).gone == ("p-gone",)
