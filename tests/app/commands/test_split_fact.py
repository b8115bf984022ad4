from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddFact, EditFact, ReviewFacts, Select, SplitFact
from briefgen.app.project_integrity import integrity_faults
from briefgen.errors import UsageError
from briefgen.model.facts import (
    Attribute,
    DateValue,
    Fact,
    FigureValue,
    Mention,
    NamedValue,
)
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project
from tests.support.dossier_sample import attributes_of, fact_in, source_of

TEXT = (
    "Minister Hanne Sørensen and Ivar Lund, Special Envoy, met on 20 March 2031, 21 March 2031. "
    "Sørensen and Lund spoke. Hanne Sørensen and Ivar Lund left; 3 ships and two boats stayed. "
    "Lund waved."
)
SOURCE = source_of(TEXT, "s-splitaaa")
BOTH = "Hanne Sørensen and Ivar Lund"


def place(words: str, *, last: bool = False) -> tuple[int, int]:
    start = TEXT.rindex(words) if last else TEXT.index(words)
    return start, start + len(words)


def title(words: str) -> Attribute:
    start, end = place(words)
    return Attribute(value=words, start=start, end=end, rule="title-before")


def mention(words: str) -> Mention:
    start, end = place(words, last=True)
    return Mention(start=start, end=end, text=words)


PAIR = replace(
    fact_in(SOURCE, BOTH, "participant", "f-pairpair", value=NamedValue(name=BOTH)),
    attributes={"title": title("Minister"), **attributes_of(side="Norland")},
    mentions=(mention(BOTH), mention("Sørensen and Lund"), mention("Lund")),
    areas=("fisheries",),
    marking=Marking(level="restricted"),
    note="Ask",
)
DAYS = fact_in(
    SOURCE,
    "20 March 2031, 21 March 2031",
    "date",
    "f-daysdays",
    value=DateValue(first=date(2031, 3, 20), last=date(2031, 3, 21), role="meeting"),
)
SHIPS = fact_in(
    SOURCE, "3 ships and two boats", "figure", "f-shipship", value=FigureValue(amount="3")
)
SAMPLE = sample_project()
PROJECT = replace(
    SAMPLE,
    dossier=replace(
        SAMPLE.dossier,
        sources=(*SAMPLE.dossier.sources, SOURCE),
        facts=(*SAMPLE.dossier.facts, PAIR, DAYS, SHIPS),
    ),
)


def parts(project: Project, command: SplitFact) -> tuple[Fact, Fact]:
    after = apply_command(project, command)
    assert integrity_faults(after) == ()
    known = {fact.id for fact in project.dossier.facts}
    first = next(fact for fact in after.dossier.facts if fact.id == command.id)
    (second,) = (fact for fact in after.dossier.facts if fact.id not in known)
    assert after.dossier.facts.index(second) == after.dossier.facts.index(first) + 1
    return first, second


@pytest.mark.parametrize(
    "command",
    [
        SplitFact(id="f-pairpair", words="Ivar"),
        SplitFact(id="f-pairpair", words="and Ivar"),
        SplitFact(id="f-pairpair", at=BOTH.index("Ivar")),
        SplitFact(id="f-pairpair", at=BOTH.index(" and")),
    ],
)
def test_one_fact_becomes_two_without_what_joined_them(command: SplitFact) -> None:
    first, second = parts(PROJECT, command)

    assert (first.id, first.text, second.text) == ("f-pairpair", "Hanne Sørensen", "Ivar Lund")
    assert first.value == NamedValue(name="Hanne Sørensen")
    assert second.value == NamedValue(name="Ivar Lund")
    assert second.id not in {fact.id for fact in PROJECT.dossier.facts}


def test_both_parts_have_the_sentence_areas_and_marking_of_the_whole() -> None:
    for part in parts(PROJECT, SplitFact(id="f-pairpair", words="Ivar")):
        assert (part.sentence, part.areas) == (PAIR.sentence, ("fisheries",))
        assert (part.marking, part.note) == (PAIR.marking, "Ask")
        assert (part.engine, part.rule, part.review.state) == ("officer", "split", "accepted")


def test_a_title_goes_to_the_part_beside_it_and_the_rest_to_both() -> None:
    envoy = replace(PAIR, attributes={"title": title("Special Envoy")})
    facts = tuple(envoy if fact is PAIR else fact for fact in PROJECT.dossier.facts)
    behind = replace(PROJECT, dossier=replace(PROJECT.dossier, facts=facts))

    first, second = parts(PROJECT, SplitFact(id="f-pairpair", words="Ivar"))
    without, titled = parts(behind, SplitFact(id="f-pairpair", words="Ivar"))

    assert list(first.attributes) == ["title", "side"]
    assert list(second.attributes) == ["side"]
    assert (list(without.attributes), list(titled.attributes)) == ([], ["title"])


def test_mentions_go_to_the_part_they_speak_of() -> None:
    first, second = parts(PROJECT, SplitFact(id="f-pairpair", words="Ivar"))

    assert [one.text for one in first.mentions] == ["Hanne Sørensen", "Sørensen and Lund"]
    assert [one.text for one in second.mentions] == ["Ivar Lund", "Lund"]


def test_days_are_read_from_each_part_and_keep_their_role() -> None:
    first, second = parts(PROJECT, SplitFact(id="f-daysdays", words="21"))

    for part, day in ((first, date(2031, 3, 20)), (second, date(2031, 3, 21))):
        assert part.value == DateValue(first=day, last=day, role="meeting")


def test_what_no_part_says_by_itself_is_that_of_the_whole() -> None:
    first, second = parts(PROJECT, SplitFact(id="f-datedate", words="21 March"))
    ships, boats = parts(PROJECT, SplitFact(id="f-shipship", words="two"))

    assert (first.text, first.value) == ("20", PROJECT.dossier.facts[2].value)
    assert second.text == "21 March"
    assert (ships.value, boats.value) == (FigureValue(amount="3", unit="ships"), None)


def test_both_are_ticked_and_ordered_where_the_whole_was() -> None:
    ticked = apply_command(PROJECT, Select(add=("f-pairpair",)))
    brief = replace(ticked.briefs[0], item_order={"fisheries": ("f-pairpair", "f-figurefi")})
    before = replace(ticked, briefs=(brief, replace(brief, id="b-other", selected=())))

    after = apply_command(before, SplitFact(id="f-pairpair", words="Ivar"))

    place = after.briefs[0].selected.index("f-pairpair")
    second = after.briefs[0].selected[place + 1]
    assert second not in before.briefs[0].selected
    assert after.briefs[0].item_order == {"fisheries": ("f-pairpair", second, "f-figurefi")}
    assert after.briefs[1].selected == ()


def test_a_rejected_fact_stays_rejected_in_both_parts() -> None:
    rejected = apply_command(PROJECT, ReviewFacts(ids=("f-pairpair",), state="rejected"))

    split = parts(rejected, SplitFact(id="f-pairpair", words="Ivar"))

    assert [part.review.state for part in split] == ["rejected", "rejected"]


def test_a_typed_fact_can_be_split_again_and_again() -> None:
    typed = apply_command(PROJECT, AddFact(kind="venue", text="Harbour Hall, Blue Hall, Red Hall"))
    id_ = typed.dossier.facts[-1].id

    once = apply_command(typed, SplitFact(id=id_, words="Blue"))
    twice = apply_command(once, SplitFact(id=once.dossier.facts[-1].id, words="Red"))

    assert [fact.text for fact in twice.dossier.facts[-3:]] == [
        "Harbour Hall",
        "Blue Hall",
        "Red Hall",
    ]
    assert len({fact.id for fact in twice.dossier.facts}) == len(twice.dossier.facts)


@given(at=st.integers(-3, len(BOTH) + 3))
def test_wherever_it_is_split_both_parts_hold_their_words(at: int) -> None:
    try:
        first, second = parts(PROJECT, SplitFact(id="f-pairpair", at=at))
    except UsageError as fault:
        assert "f-pairpair" in str(fault)  # noqa: PT017 - some places are refused, which is right
        return

    assert TEXT[first.start : first.end] == first.text
    assert TEXT[second.start : second.end] == second.text
    assert first.end <= second.start


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (
            SplitFact(id="f-pairpaar", at=3),
            "Unknown fact 'f-pairpaar'. Did you mean 'f-pairpair'? Available: ",
        ),
        (
            SplitFact(id="f-pairpair"),
            "Splitting takes a character's number or words. Give one of them.",
        ),
        (
            SplitFact(id="f-pairpair", at=3, words="Ivar"),
            "Splitting takes a character's number or words. Give one of them.",
        ),
        (
            SplitFact(id="f-pairpair", at=0),
            f"Character 0 is not inside {BOTH!r} (f-pairpair). Give a number from 1 to 27.",
        ),
        (
            SplitFact(id="f-pairpair", at=28),
            f"Character 28 is not inside {BOTH!r} (f-pairpair). Give a number from 1 to 27.",
        ),
        (
            SplitFact(id="f-pairpair", words="Hanne"),
            (
                f"'Hanne' does not stand inside {BOTH!r} (f-pairpair). "
                "Give the words with which the second part begins."
            ),
        ),
    ],
)
def test_what_can_not_be_split_is_told(command: SplitFact, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "at", "message"),
    [
        (
            "and Ivar",
            4,
            "One part of 'and Ivar' ({id}) would hold no words. Split it between two words.",
        ),
        ("Ivar and", 5, "One part of 'Ivar and' ({id}) would hold no words. Split it between"),
        ("X", 1, "Character 1 is not inside 'X' ({id}). One character can't be split."),
    ],
)
def test_a_part_without_words_is_refused(text: str, at: int, message: str) -> None:
    typed = apply_command(PROJECT, AddFact(kind="venue", text=text))
    id_ = typed.dossier.facts[-1].id

    with pytest.raises(UsageError) as fault:
        apply_command(typed, SplitFact(id=id_, at=at))

    assert str(fault.value).startswith(message.format(id=id_))


def test_a_fact_that_was_edited_as_a_whole_is_not_split() -> None:
    edited = EditFact(id="f-pairpair", wording="Two guests")

    with pytest.raises(UsageError) as fault:
        apply_commands(PROJECT, (edited, SplitFact(id="f-pairpair", words="Ivar")))

    assert str(fault.value) == (
        "f-pairpair was edited as a whole. Accept it, which takes that back; then split."
    )
