import pytest
from msgspec.structs import replace

from briefgen.compose.selection import Selection, select
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Point
from briefgen.model.facts import Fact, Mention, Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from tests.support.dossier_composing import plain_scheme
from tests.support.dossier_sample import everything_ticked, fact_in, source_of


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


@pytest.mark.parametrize(
    ("language", "printed"), [("en", None), ("fr", "Un fait"), ("es", "Un fait"), ("en-GB", None)]
)
def test_a_translated_fact_speaks_for_itself_in_the_language_of_its_source(
    language: str, printed: str | None
) -> None:
    source = source_of("A fact.\n", "s-aaaaaaaa")
    wording = local("Un fait", "fr")
    fact = replace(
        fact_in(source, "A fact", "milestone", "f-a"),
        review=Review(state="edited", wording=wording),
    )
    dossier = Dossier(sources=(source,), facts=(fact,))

    found = selected(dossier, everything_ticked(dossier, language=language)).items["f-a"]

    assert isinstance(found, Fact)
    assert (found.review.wording.text if found.review.wording else None) == printed
    assert found.review.state == "edited"


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


SPEECH = "Sørensen said that the fleet of forty boats will leave on Monday."


def said(id_: str, words: str, level: str = "", *, mentions: tuple[str, ...] = ()) -> Fact:
    def place(text: str) -> tuple[int, int]:
        return SPEECH.index(text), SPEECH.index(text) + len(text)

    start, end = place(words)
    more = tuple(Mention(start=place(one)[0], end=place(one)[1], text=one) for one in mentions)
    marking = Marking(level=level) if level else None
    return Fact(
        id=id_, kind="quote", text=words, source="s-a", start=start, end=end, mentions=more,
        marking=marking,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("ticked", "stays_out"),
    [
        (said("f-a", SPEECH), True),
        (said("f-a", "the fleet of forty boats will"), True),
        (said("f-a", "forty boats will leave"), True),
        (said("f-a", "forty boats"), False),
        (said("f-a", "Sørensen"), False),
        (said("f-a", "Monday", mentions=("forty boats will leave",)), True),
        (replace(said("f-a", SPEECH), source="s-b"), False),
        (replace(said("f-a", SPEECH), source=None), False),
        (said("f-a", "the fleet of forty boats"), True),
    ],
)
def test_words_around_something_above_the_release_level_stay_out_with_it(
    ticked: Fact, stays_out: bool
) -> None:
    secret = said("f-secretse", "the fleet of forty boats", "restricted")
    dossier = Dossier(facts=(ticked, secret))
    brief = replace(everything_ticked(dossier, release=Marking(level="none")), selected=("f-a",))

    found = selected(dossier, brief)

    assert [fact.id for fact in found.entangled] == (["f-a"] if stays_out else [])
    assert list(found.items) == ([] if stays_out else ["f-a"])


def test_without_a_release_level_nothing_is_entangled() -> None:
    dossier = Dossier(facts=(said("f-a", SPEECH), said("f-b", "forty boats", "restricted")))

    assert selected(dossier).entangled == ()
