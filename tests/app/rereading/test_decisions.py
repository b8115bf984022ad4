import pytest
from msgspec.structs import replace

from briefgen.app.rereading.alignment import Alignment
from briefgen.app.rereading.decisions import as_proposed, misfit, moved_to, with_decisions
from briefgen.extract.span import Span
from briefgen.model.facts import Attribute, Fact, Mention, NamedValue, Original, Review
from briefgen.model.local_text import local
from briefgen.model.marking import Marking

OLD = "Envoy Ivar Lund of Ostland came. Lund left. Mr Lund slept."
NEW = f"It rained. {OLD}"
BY = len("It rained. ")


def attribute(words: str, *, by: int = 0, **more: float) -> Attribute:
    start = OLD.index(words) + by
    return Attribute(value=words, start=start, end=start + len(words), **more)  # type: ignore[arg-type]


LUND = Fact(
    id="f-lund",
    kind="participant",
    text="Ivar Lund",
    source="s-a",
    start=6,
    end=15,
    sentence=(0, 32),
    value=NamedValue(name="Ivar Lund"),
    attributes={"title": attribute("Envoy"), "side": attribute("Ostland")},
    areas=("fisheries",),
)
AGAIN = replace(
    LUND,
    id="f-new",
    start=6 + BY,
    end=15 + BY,
    sentence=(BY, 32 + BY),
    attributes={"title": attribute("Envoy", by=BY), "side": attribute("Ostland", by=BY)},
)
ORIGINAL = Original(
    kind="participant", value=LUND.value, attributes=LUND.attributes, areas=LUND.areas
)


def carried(old: Fact, new: Fact = AGAIN) -> Fact:
    return with_decisions(new, old, Alignment(OLD, NEW))


def reviewed(state: str) -> Fact:
    return replace(LUND, review=Review(state=state))  # type: ignore[arg-type]


def test_a_proposal_keeps_its_id_and_takes_what_is_read_now() -> None:
    new = replace(AGAIN, areas=("patrols",), confidence=0.4)

    assert carried(LUND, new) == replace(new, id="f-lund")


def test_marking_ground_and_note_go_along() -> None:
    marked = replace(LUND, marking=Marking(level="restricted"), ground="Talks", note="Ask")

    fact = carried(marked)

    assert (fact.marking, fact.ground, fact.note) == (marked.marking, "Talks", "Ask")


@pytest.mark.parametrize("state", ["accepted", "rejected", "proposed"])
def test_a_decision_on_the_same_reading_holds(state: str) -> None:
    assert carried(reviewed(state)).review == Review(state=state)  # type: ignore[arg-type]
    assert misfit(AGAIN, reviewed(state)) == ""


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"text": "Ivar Lunde"}, "its words are now 'Ivar Lunde'"),
        ({"value": NamedValue(name="Ivar Lunde")}, "its value is read otherwise now"),
        ({"attributes": {}}, "its title is not known any more"),
        (
            {"attributes": {**AGAIN.attributes, "side": Attribute(value="Norland")}},
            "its side is now 'Norland'",
        ),
        (
            {"attributes": {**AGAIN.attributes, "status": Attribute(value="planned")}},
            "its status is now 'planned'",
        ),
    ],
)
def test_what_was_accepted_is_open_again_where_it_reads_otherwise(
    changes: dict[str, object], why: str
) -> None:
    new = replace(AGAIN, **changes)

    assert misfit(new, reviewed("accepted")) == why
    assert carried(reviewed("accepted"), new).review == Review()
    assert misfit(new, reviewed("proposed")) == ""


def test_a_rejection_is_of_the_words_and_not_of_what_is_said_beside_them() -> None:
    untitled, other = replace(AGAIN, attributes={}), replace(AGAIN, text="Ivar Lunde")

    assert carried(reviewed("rejected"), untitled).review.state == "rejected"
    assert carried(reviewed("rejected"), other).review.state == "proposed"


def test_a_rewording_stays_and_is_to_be_looked_at_where_the_words_changed() -> None:
    edited = replace(LUND, review=Review(state="edited", wording=local("The envoy")))
    new = replace(AGAIN, text="Ivar Lunde")

    assert carried(edited, new).review == edited.review
    assert misfit(new, edited) == "its words are now 'Ivar Lunde'"


def test_corrections_stay_and_what_is_proposed_now_stands_beside_them() -> None:
    corrected = replace(
        LUND,
        value=NamedValue(name="Ivar Lund-Berg"),
        attributes={
            "title": Attribute(value="Special Envoy", rule="officer"),
            "status": attribute("came", confidence=0.5),
        },
        areas=("patrols",),
        review=Review(state="edited", original=ORIGINAL),
    )

    fact = carried(corrected)

    assert fact.value == corrected.value
    assert fact.attributes == {
        "title": Attribute(value="Special Envoy", rule="officer"),
        "status": attribute("came", by=BY, confidence=0.5),
    }
    assert fact.areas == ("patrols",)
    assert fact.review.original == Original(
        kind="participant", value=AGAIN.value, attributes=AGAIN.attributes, areas=AGAIN.areas
    )
    assert as_proposed(corrected) == replace(LUND, review=corrected.review)


def test_what_was_not_corrected_is_read_anew() -> None:
    moved = replace(LUND, areas=("patrols",), review=Review(original=ORIGINAL))
    new = replace(AGAIN, value=NamedValue(name="Ivar Lunde"), attributes={}, areas=())

    fact = carried(moved, new)

    assert (fact.value, fact.attributes, fact.areas) == (new.value, {}, ("patrols",))


def test_a_correction_that_is_proposed_now_is_none_any_more() -> None:
    moved = replace(LUND, areas=("patrols",), review=Review(original=ORIGINAL))

    fact = carried(moved, replace(AGAIN, areas=("patrols",)))

    assert fact.review == Review()


def test_another_kind_stays_the_officers() -> None:
    other = replace(LUND, kind="organisation", review=Review(state="edited", original=ORIGINAL))

    assert carried(other).kind == "organisation"


def mention(words: str, *, by: int = 0, merged: bool = False) -> Mention:
    start = OLD.index(words) + by
    return Mention(start=start, end=start + len(words), text=words, merged=merged)


def test_merged_places_stay_beside_those_that_are_found_now() -> None:
    old = replace(LUND, mentions=(mention("Lund left"), mention("Mr Lund", merged=True)))
    found = (mention("Lund left", by=BY),)
    both = (*found, mention("Mr Lund", by=BY))

    assert carried(old, replace(AGAIN, mentions=found)).mentions == (
        *found,
        mention("Mr Lund", by=BY, merged=True),
    )
    assert carried(old, replace(AGAIN, mentions=both)).mentions == both


def test_a_fact_moves_with_everything_that_still_stands() -> None:
    alignment = Alignment(OLD, "Envoy Ivar Lund came. Mr Lund slept.")
    old = replace(LUND, mentions=(mention("Lund left"), mention("Mr Lund")))

    fact = moved_to(
        old, Span(6, 15), new_text="Envoy Ivar Lund came. Mr Lund slept.", alignment=alignment
    )

    assert (fact.start, fact.text, fact.sentence) == (6, "Ivar Lund", (0, 21))
    assert fact.attributes == {"title": attribute("Envoy"), "side": Attribute(value="Ostland")}
    assert fact.mentions == (Mention(start=22, end=29, text="Mr Lund"),)


def test_a_fact_left_without_source_can_come_back_to_it() -> None:
    lost = replace(LUND, source=None, former_source="s-a", start=0, end=0, sentence=None)

    fact = moved_to(lost, Span(BY + 6, BY + 15), new_text=NEW, alignment=Alignment(OLD, NEW))

    assert (fact.source, fact.former_source) == ("s-a", None)
    assert fact.sentence == (BY, BY + 32)
