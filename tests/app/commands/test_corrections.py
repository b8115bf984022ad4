from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command, apply_commands
from briefgen.app.commands.command import AddFact, Command, EditFact, ReviewFacts
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.project_json import plain, project_from
from briefgen.errors import UsageError
from briefgen.model.facts import AreaValue, DateValue, Fact, NamedValue, Original, Review
from briefgen.model.local_text import LocalText, local
from briefgen.model.marking import Marking
from tests.support.command_strategy import sample_project
from tests.support.dossier_sample import everything_ticked

PROJECT = sample_project()
FACTS = {fact.id: fact for fact in PROJECT.dossier.facts}
TITLE = EditFact(id="f-hanneaaa", title="Minister for the Sea")


def after(id_: str, *commands: Command) -> Fact:
    project = apply_commands(PROJECT, commands)
    assert integrity_faults(project) == ()
    return next(fact for fact in project.dossier.facts if fact.id == id_)


def original(id_: str) -> Original:
    fact = FACTS[id_]
    return Original(kind=fact.kind, value=fact.value, attributes=fact.attributes, areas=fact.areas)


@pytest.mark.parametrize(
    ("id_", "fields"),
    [
        ("f-hanneaaa", {"name": "Hanne Sorensen", "title": "Envoy", "side": "ours"}),
        ("f-placepla", {"name": "Port of Aldren", "role": "other"}),
        ("f-datedate", {"days": "2031-03-22", "role": "visit"}),
        ("f-quotequo", {"speaker": "Ivar Lund", "date": "2031-02-01"}),
        ("f-accordac", {"name": "Aldren Pact", "date": "2029-11-03"}),
        ("f-figurefi", {"amount": "41,000", "unit": "t", "measures": "catch"}),
        ("f-coastgua", {"name": "Coast Guard of Ostland", "side": "Ostland"}),
    ],
)
def test_what_was_read_can_be_corrected_and_the_original_stays(
    id_: str, fields: dict[str, str]
) -> None:
    fact = after(id_, EditFact(id=id_, **fields))  # type: ignore[arg-type]  # fields by name

    before = FACTS[id_]
    assert (fact.text, fact.start, fact.end) == (before.text, before.start, before.end)
    assert fact.review == Review(state="edited", original=original(id_))
    assert (fact.value, fact.attributes) != (before.value, before.attributes)


def test_the_original_is_that_of_the_first_correction() -> None:
    fact = after("f-hanneaaa", TITLE, replace(TITLE, title="Envoy"))

    assert fact.attribute("title") == "Envoy"
    assert fact.review.original == original("f-hanneaaa")


def test_a_correction_survives_the_project_file() -> None:
    project = apply_command(PROJECT, TITLE)

    assert project_from({**plain(project)} | _texts(plain(project))) == project


def _texts(raw: dict[str, object]) -> dict[str, object]:
    dossier = raw["dossier"]
    assert isinstance(dossier, dict)
    sources = [
        {**source, "text": known.text}
        for source, known in zip(dossier["sources"], PROJECT.dossier.sources, strict=True)
    ]
    return {"dossier": {**dossier, "sources": sources}}


def test_a_wording_stands_beside_a_correction() -> None:
    fact = after("f-hanneaaa", TITLE, EditFact(id="f-hanneaaa", wording=" Hanne S. "))

    assert fact.attribute("title") == "Minister for the Sea"
    assert fact.review.wording == local("Hanne S.")


def test_a_wording_has_one_text_for_each_language() -> None:
    french = EditFact(id="f-hanneaaa", wording="Mme S.", language="fr")

    fact = after("f-hanneaaa", EditFact(id="f-hanneaaa", wording="Ms S."), french)

    assert fact.review.wording == LocalText(texts={"en": "Ms S.", "fr": "Mme S."})


def test_rewording_a_corrected_fact_keeps_the_correction() -> None:
    reword = ReviewFacts(ids=("f-hanneaaa",), state="edited", wording="Hanne S.")

    fact = after("f-hanneaaa", TITLE, reword)

    assert fact.attribute("title") == "Minister for the Sea"
    assert fact.review.original == original("f-hanneaaa")


def test_a_wording_taken_back_leaves_the_fact_accepted() -> None:
    wording = EditFact(id="f-hanneaaa", wording="Hanne S.")

    assert after("f-hanneaaa", wording).review.state == "edited"
    assert after("f-hanneaaa", wording, replace(wording, wording="")).review == Review(
        state="accepted"
    )


@pytest.mark.parametrize("state", ["accepted", "rejected", "proposed"])
def test_any_other_review_takes_a_correction_back(state: str) -> None:
    review = ReviewFacts(ids=("f-hanneaaa",), state=state)  # type: ignore[arg-type]

    fact = after("f-hanneaaa", TITLE, review)

    assert fact == replace(FACTS["f-hanneaaa"], review=Review(state=state))  # type: ignore[arg-type]


def test_areas_are_a_choice_of_the_officer_and_no_other_reading() -> None:
    move = EditFact(id="f-figurefi", areas=("patrols",))
    accept = ReviewFacts(ids=("f-figurefi",), state="accepted")

    moved, corrected = after("f-figurefi", move), EditFact(id="f-figurefi", unit="t")

    assert moved.review == Review(original=original("f-figurefi"))
    again = after("f-figurefi", move, corrected, accept)
    assert (again.areas, again.value) == (("patrols",), FACTS["f-figurefi"].value)
    assert again.review == Review(state="accepted", original=original("f-figurefi"))
    assert after("f-figurefi", move, replace(move, areas=("fisheries",))) == FACTS["f-figurefi"]


def test_marking_and_note_leave_the_review_as_it_is() -> None:
    fact = after("f-hanneaaa", EditFact(id="f-hanneaaa", marking="restricted", note="Ask"))

    assert fact == replace(FACTS["f-hanneaaa"], marking=Marking(level="restricted"), note="Ask")


def test_a_fact_made_by_hand_has_no_original() -> None:
    made = apply_command(PROJECT, AddFact(kind="venue", text="Harbour Hall"))
    fact = made.dossier.facts[-1]

    project = apply_command(made, EditFact(id=fact.id, name="Blue Hall"))

    assert project.dossier.facts[-1] == replace(fact, value=NamedValue(name="Blue Hall"))


def test_a_name_stays_one_in_another_kind_and_what_does_not_fit_is_gone() -> None:
    fact = after("f-hanneaaa", EditFact(id="f-hanneaaa", kind="organisation"))

    assert (fact.kind, fact.value) == ("organisation", NamedValue(name="Hanne Sørensen"))
    assert list(fact.attributes) == ["side"]
    assert fact.review == Review(state="edited", original=original("f-hanneaaa"))


def test_the_value_of_another_kind_is_read_from_the_words() -> None:
    date_ = after("f-figurefi", EditFact(id="f-figurefi", kind="position"))
    days = after("f-coastgua", EditFact(id="f-coastgua", kind="date", days="2031-03-20"))
    venue = after("f-dateacco", EditFact(id="f-dateacco", kind="venue"))

    day = date(2031, 3, 20)
    assert date_.value is None
    assert days.value == DateValue(first=day, last=day)
    assert venue.value == NamedValue(name="November 2029")


def test_a_fact_under_one_area_can_become_that_area() -> None:
    fact = after("f-figurefi", EditFact(id="f-figurefi", kind="area"))

    assert fact.value == AreaValue(area="fisheries")


def test_a_typed_fact_can_become_another_kind() -> None:
    made = apply_command(PROJECT, AddFact(kind="venue", text="20 March 2031"))

    project = apply_command(made, EditFact(id=made.dossier.facts[-1].id, kind="date"))

    day = date(2031, 3, 20)
    assert project.dossier.facts[-1].value == DateValue(first=day, last=day)


def test_a_rejected_fact_that_is_corrected_counts_again() -> None:
    reject = ReviewFacts(ids=("f-hanneaaa",), state="rejected")

    assert after("f-hanneaaa", reject, TITLE).review.state == "edited"


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (replace(TITLE, id="f-hanneaab"), "Unknown fact 'f-hanneaab'. Did you mean 'f-hanneaaa'?"),
        (replace(TITLE, kind="venue"), "A fact of the kind 'venue' has no 'title'. It has: name"),
        (EditFact(id="f-coastgua", kind="area"), "A fact of the kind 'area' names one agenda are"),
        (
            EditFact(id="f-coastgua", wording="x", language="french!"),
            "'french!' is no language code.",
        ),
    ],
)
def test_a_correction_that_can_not_be_is_told(command: Command, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(PROJECT, command)

    assert str(fault.value).startswith(message)


def test_the_first_wording_is_in_the_language_of_the_project() -> None:
    brief = replace(everything_ticked(PROJECT.dossier), language="fr")
    command = EditFact(id="f-hanneaaa", wording="Mme S.")

    project = apply_commands(
        replace(PROJECT, briefs=(brief,)),
        (command, EditFact(id="f-hanneaaa", wording="Ms S.", language="en")),
    )

    fact = next(one for one in project.dossier.facts if one.id == "f-hanneaaa")
    assert fact.review.wording == LocalText(texts={"fr": "Mme S.", "en": "Ms S."}, main="fr")
    bare = apply_command(project, EditFact(id="f-hanneaaa", wording="", language="fr"))
    fact = next(one for one in bare.dossier.facts if one.id == "f-hanneaaa")
    assert fact.review.wording == local("Ms S.")
