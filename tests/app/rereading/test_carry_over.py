from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.app.rereading.carried_over import CarriedOver
from briefgen.app.rereading.carry_over import carry_over
from briefgen.model.facts import DateValue, Fact, Mention, NamedValue, Review
from tests.support.rereading import ARTICLE, ID, fact_saying, proposed, sentences_of

OLD = proposed()
STATES = st.sampled_from(["proposed", "accepted", "rejected"])
PIECES = st.sampled_from(["", " ", "It rained. ", "Ivar Lund left.\n", "8 May 2031", "“", "ø🐟"])


def decided(states: list[str]) -> tuple[Fact, ...]:
    return tuple(
        replace(fact, review=Review(state=state))  # type: ignore[arg-type]
        for fact, state in zip(OLD, states, strict=True)
    )


def places_of(fact: Fact) -> list[int]:
    """Give where a fact and what says the same of it begin; one place is enough for it to stay."""
    return [fact.start, *(mention.start for mention in fact.mentions)]


decisions = st.lists(STATES, min_size=len(OLD), max_size=len(OLD)).map(decided)


def read(old: tuple[Fact, ...], text: str, **more: tuple[str, ...]) -> CarriedOver:
    return carry_over(old, proposed(text), ARTICLE, text, kept=more.get("kept", ()))


def accepted(words: str, kind: str = "", *, old: tuple[Fact, ...] = OLD) -> tuple[Fact, ...]:
    """Give the facts with the one of these words accepted."""
    one = fact_saying(words, old, kind)
    return tuple(
        replace(fact, review=Review(state="accepted")) if fact is one else fact for fact in old
    )


def made(words: str, kind: str = "venue", *, id_: str = "f-madebyme") -> Fact:
    start = ARTICLE.index(words)
    return Fact(
        id=id_,
        kind=kind,  # type: ignore[arg-type]
        text=words,
        source=ID,
        start=start,
        end=start + len(words),
        engine="officer",
        review=Review(state="accepted"),
    )


@given(old=decisions)
def test_reading_an_unchanged_text_again_changes_nothing(old: tuple[Fact, ...]) -> None:
    assert carry_over(old, OLD, ARTICLE, ARTICLE) == CarriedOver(facts=old)


@settings(max_examples=40, deadline=None)
@given(old=decisions, words=st.sampled_from(["It rained.", "The press was not told.", "Yes."]))
def test_a_paragraph_in_front_moves_every_fact_and_loses_none(
    old: tuple[Fact, ...], words: str
) -> None:
    by = len(words) + 2

    carried = read(old, f"{words}\n\n{ARTICLE}")

    assert (carried.gone, carried.unsettled, carried.new) == ((), (), ())
    for fact, before in zip(carried.facts, old, strict=True):
        assert (fact.id, fact.review, fact.text) == (before.id, before.review, before.text)
        assert (fact.start, fact.end) == (before.start + by, before.end + by)


@pytest.mark.parametrize("sentence", sentences_of()[1:])
@pytest.mark.parametrize("state", ["proposed", "accepted"])
def test_deleting_a_sentence_loses_just_its_facts(sentence: str, state: str) -> None:
    start = ARTICLE.index(sentence)
    gone = range(start, start + len(sentence))
    inside = {fact.id for fact in OLD if set(places_of(fact)) <= set(gone)}
    old = decided([state] * len(OLD))

    carried = read(old, ARTICLE.replace(sentence, ""))

    # An area hangs on all its places: without one it may be no subject any more.
    areas = {fact.id for fact in OLD if fact.kind == "area"} - inside
    why = {one.fact.id: one.why for one in carried.gone}
    assert inside <= set(why) <= inside | areas
    assert {why[one] for one in inside} <= {"its words are no longer in the source"}
    assert {fact.id for fact in carried.facts} == {fact.id for fact in OLD} - set(why)


@settings(max_examples=150, deadline=None)
@given(
    old=decisions,
    start=st.integers(0, len(ARTICLE)),
    length=st.integers(0, 120),
    piece=PIECES,
    hands=st.sets(st.sampled_from(["northern banks", "two more boats", "Minister of"])),
)
def test_after_any_edit_every_fact_stands_where_it_says_or_is_listed(
    old: tuple[Fact, ...], start: int, length: int, piece: str, hands: set[str]
) -> None:
    by_hand = tuple(made(words, id_=f"f-{words[:3]}") for words in sorted(hands))
    before = (*old, *by_hand)
    text = ARTICLE[:start] + piece + ARTICLE[start + length :]

    carried = read(before, text)

    for fact in carried.facts:
        assert text[fact.start : fact.end] == fact.text
        assert all(text[one.start : one.end] == one.text for one in fact.mentions)
    ids = [fact.id for fact in carried.facts]
    assert len(set(ids)) == len(ids)
    assert [fact.start for fact in carried.facts] == sorted(fact.start for fact in carried.facts)
    left = {one.fact.id for one in carried.gone}
    assert {*ids} - {*carried.new} == {fact.id for fact in before} - left
    assert left.isdisjoint(ids)


def test_what_is_new_never_takes_an_id_that_was_in_use() -> None:
    gone = replace(OLD[0], text="Port Aldren", start=97, end=108, kind="venue", value=None)
    new = replace(OLD[0], attributes={})

    carried = carry_over((gone,), (new,), ARTICLE.replace("Port Aldren", "Osthaven"), ARTICLE)

    (fact,) = carried.facts
    assert carried.new == (fact.id,)
    assert fact.id != new.id
    assert replace(fact, id=new.id) == new


def test_a_decided_fact_stays_where_its_words_stand_though_no_rule_finds_it() -> None:
    old = accepted("Ivar Lund")
    lund = fact_saying("Ivar Lund", old)
    without = tuple(fact for fact in OLD if fact.id != lund.id)

    carried = carry_over(old, without, ARTICLE, ARTICLE)

    assert lund in carried.facts
    assert carried.gone == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"note": "Ask"},
        {"ground": "Talks"},
        {"mentions": (Mention(start=0, end=5, text="Hanne", merged=True),)},
        {"engine": "officer"},
    ],
)
def test_whatever_an_officer_said_to_a_fact_keeps_it(changes: dict[str, object]) -> None:
    lund = replace(fact_saying("Ivar Lund", OLD), **changes)

    assert carry_over((lund,), (), ARTICLE, ARTICLE).facts == (lund,)


def test_a_fact_on_which_something_rests_is_kept() -> None:
    lund = fact_saying("Ivar Lund", OLD)

    assert carry_over((lund,), (), ARTICLE, ARTICLE, kept={lund.id}).facts == (lund,)


def test_a_mere_proposal_that_is_not_proposed_any_more_goes_with_its_reason() -> None:
    lund = fact_saying("Ivar Lund", OLD)

    carried = carry_over((lund,), (), ARTICLE, ARTICLE)

    assert carried.facts == ()
    assert [(one.fact, one.why) for one in carried.gone] == [(lund, "it is no longer proposed")]


def test_another_date_of_the_document_takes_acceptance_of_relative_days_back() -> None:
    old = accepted("Monday", old=accepted("8 and 9 May 2031"))
    new = proposed(day=date(2031, 6, 6))

    carried = carry_over(old, new, ARTICLE, ARTICLE)

    monday = fact_saying("Monday", carried.facts)
    assert monday.review == Review()
    assert isinstance(monday.value, DateValue)
    assert monday.value.first == date(2031, 6, 2)
    assert fact_saying("8 and 9 May 2031", carried.facts).review.state == "accepted"
    assert [(one.fact.text, one.why) for one in carried.unsettled] == [
        ("Monday", "its value is read otherwise now")
    ]
    assert {fact.id for fact in carried.facts} == {fact.id for fact in OLD}


def test_what_was_made_by_hand_takes_the_place_of_what_is_proposed_there() -> None:
    lund = fact_saying("Ivar Lund", OLD)
    halves = (
        replace(lund, text="Ivar", end=lund.end - 5, engine="officer", rule="split"),
        replace(
            lund, id="f-halfhalf", text="Lund", start=lund.start + 5, engine="officer", rule="split"
        ),
    )
    old = tuple(part for fact in OLD for part in (halves if fact is lund else (fact,)))

    assert carry_over(old, OLD, ARTICLE, ARTICLE) == CarriedOver(facts=old)


def test_what_was_merged_is_not_proposed_by_itself_again() -> None:
    first, second = fact_saying("Hanne Sørensen", OLD), fact_saying("Ivar Lund", OLD)
    mention = Mention(start=second.start, end=second.end, text=second.text, merged=True)
    merged = replace(first, mentions=(*first.mentions, mention))
    old = tuple(merged if fact is first else fact for fact in OLD if fact is not second)

    assert carry_over(old, OLD, ARTICLE, ARTICLE) == CarriedOver(facts=old)


def test_what_was_made_by_hand_moves_with_its_words() -> None:
    text = ARTICLE.replace("would send two more boats", "will send two more boats at once")

    carried = read((made("two more boats"),), text)

    fact = fact_saying("two more boats", carried.facts, "venue")
    assert fact.id == "f-madebyme"
    assert fact.start == text.index("two more boats")


def test_a_fact_left_without_source_takes_its_place_again() -> None:
    lost = replace(
        fact_saying("40,000 tonnes", OLD),
        source=None,
        former_source=ID,
        start=0,
        end=0,
        sentence=None,
        engine="officer",
        review=Review(state="accepted"),
    )
    others = tuple(fact for fact in OLD if fact.id != lost.id)
    gone = ARTICLE.replace("Norland landed 40,000 tonnes of herring last year. ", "")

    carried = carry_over((*others, lost), OLD, gone, ARTICLE)

    back = fact_saying("40,000 tonnes", carried.facts)
    assert (back.id, back.source, back.former_source) == (lost.id, ID, None)
    assert back.review.state == "accepted"


def test_a_fact_left_without_source_whose_words_do_not_come_back_is_listed() -> None:
    lost = Fact(
        id="f-lostlost",
        kind="venue",
        text="Harbour",
        former_source=ID,
        engine="officer",
        value=NamedValue(name="Harbour"),
        review=Review(state="accepted"),
    )

    carried = carry_over((lost,), (), ARTICLE, ARTICLE)

    assert [(one.fact, one.why) for one in carried.gone] == [
        (lost, "its words are no longer in the source")
    ]
