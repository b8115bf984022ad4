from datetime import date
from typing import get_args

import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import ITEM_KINDS, AddItem, EditItem, ItemKind, Remove
from briefgen.app.commands.typed_items import FORMS
from briefgen.errors import UsageError
from briefgen.model.data_table import DataRow, DataTable
from briefgen.model.dossier import Item, Question
from briefgen.model.facts import Fact
from briefgen.model.local_text import LocalText, local
from briefgen.model.marking import Marking
from briefgen.model.project import Project
from tests.support.command_strategy import sample_project

FILLED: dict[ItemKind, dict[str, str]] = {
    "commitment": {
        "what": "Send the report",
        "who": "Norland",
        "due": "2031-01-31",
        "state": "Late",
    },
    "question": {
        "question": "Why now?",
        "area": "fisheries",
        "reply": "The season opens.",
        "if_pressed": "Ask us later.",
    },
    "recommendation": {
        "text": "That you sign.",
        "answers": "agreed/not agreed",
        "by": "2031-03-18",
        "reason": "We leave.",
    },
    "option": {"text": "Sign now", "criteria": "Cost: low\nSpeed: at once: today"},
    "outcome": {"result": "Agreed.", "objective": "p-objectiv"},
    "chart": {
        "title": "Catch",
        "data": "Year;Cod\n2031;1,5\n",
        "kind": "Lines",
        "area": "fisheries",
        "unit": "tonnes",
        "source": "Harbour board",
    },
}
VALUES: dict[ItemKind, dict[str, object]] = {
    "commitment": {
        "what": local("Send the report"),
        "who": "Norland",
        "due": date(2031, 1, 31),
        "state": "late",
    },
    "question": {
        "question": local("Why now?"),
        "area": "fisheries",
        "reply": local("The season opens."),
        "if_pressed": local("Ask us later."),
    },
    "recommendation": {
        "text": local("That you sign."),
        "answers": "agreed/not agreed",
        "by": date(2031, 3, 18),
        "reason": local("We leave."),
    },
    "option": {
        "text": local("Sign now"),
        "criteria": {"Cost": local("low"), "Speed": local("at once: today")},
    },
    "outcome": {"result": local("Agreed."), "objective": "p-objectiv"},
    "chart": {
        "title": local("Catch"),
        "data": DataTable(
            rows_are="Year", columns=("Cod",), rows=(DataRow(label="2031", figures=("1.5",)),)
        ),
        "kind": "lines",
        "area": "fisheries",
        "unit": local("tonnes"),
        "source": local("Harbour board"),
    },
}


def added(kind: ItemKind, **fields: str) -> tuple[Project, Item]:
    """Add an item of a kind to the sample; give the project and the item."""
    command = AddItem(kind=kind, fields={**FILLED[kind], **fields}, facts=("f-accordac",))
    project = apply_command(sample_project(), command)
    before = {item.id for item in sample_project().dossier.items()}
    (item,) = (one for one in project.dossier.items() if one.id not in before)
    return project, item


def item_of(project: Project, id_: str) -> Item:
    return next(item for item in project.dossier.items() if item.id == id_)


def test_every_kind_has_its_form() -> None:
    assert tuple(FORMS) == ITEM_KINDS == get_args(ItemKind)


@pytest.mark.parametrize("kind", ITEM_KINDS)
def test_an_item_is_made_of_what_was_typed_and_ticked(kind: ItemKind) -> None:
    project, item = added(kind, marking="restricted draft", ground="talks", note=" mine ")

    assert {name: getattr(item, name) for name in VALUES[kind]} == VALUES[kind]
    assert not isinstance(item, Fact)
    assert item.facts == ("f-accordac",)
    assert item.marking == Marking(level="restricted", caveats=("draft",))
    assert (item.ground, item.note) == ("talks", "mine")
    assert item.id in project.briefs[0].selected
    assert project.made == sample_project().made + 1


@pytest.mark.parametrize("kind", ITEM_KINDS)
def test_empty_fields_of_a_new_item_are_as_if_they_were_not_given(kind: ItemKind) -> None:
    needed = {name: FILLED[kind][name] for name in FORMS[kind].needed}
    bare = dict.fromkeys(FORMS[kind].fields, " ") | needed

    project = apply_command(sample_project(), AddItem(kind=kind, fields=bare))

    only_needed = AddItem(kind=kind, fields=needed)
    assert project == apply_command(sample_project(), only_needed)


@pytest.mark.parametrize("kind", ITEM_KINDS)
def test_two_equal_items_have_ids_of_their_own(kind: ItemKind) -> None:
    project, first = added(kind)

    again = apply_command(project, AddItem(kind=kind, fields=FILLED[kind]))

    ids = [item.id for item in again.dossier.items()]
    assert first.id in ids
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("kind", ITEM_KINDS)
def test_only_the_fields_that_are_given_change(kind: ItemKind) -> None:
    project, item = added(kind)
    says = FORMS[kind].needed[0]

    command = EditItem(id=item.id, fields={says: "Otherwise", "note": "Private."})
    changed = item_of(apply_command(project, command), item.id)

    assert changed == replace(item, **{says: local("Otherwise"), "note": "Private."})


def test_texts_in_other_languages_stay() -> None:
    project, item = added("question")

    french = EditItem(id=item.id, fields={"reply": "La saison."}, language="fr")
    changed = item_of(apply_command(project, french), item.id)

    assert isinstance(changed, Question)
    assert changed.reply == LocalText(texts={"en": "The season opens.", "fr": "La saison."})


def test_what_may_be_empty_can_be_cleared_and_facts_replaced() -> None:
    project, item = added("question")

    command = EditItem(id=item.id, fields={"area": "", "reply": " "}, facts=("f-hanneaaa",))
    changed = item_of(apply_command(project, command), item.id)

    assert changed == replace(item, area=None, reply=None, facts=("f-hanneaaa",))


def test_an_objective_of_an_outcome_can_be_taken_off_and_criteria_replaced() -> None:
    project, outcome = added("outcome")

    no_objective = EditItem(id=outcome.id, fields={"objective": ""})
    assert item_of(apply_command(project, no_objective), outcome.id) == replace(
        outcome, objective=None
    )
    project, option = added("option")
    cost = EditItem(id=option.id, fields={"criteria": "Cost: high"})
    assert item_of(apply_command(project, cost), option.id) == replace(
        option, criteria={"Cost": local("high")}
    )


def test_a_text_takes_the_language_of_the_brief_unless_one_is_named() -> None:
    project = sample_project()
    french = replace(project, briefs=(replace(project.briefs[0], language="fr"),))

    texts = [
        apply_command(french, AddItem(kind="option", fields={"text": "x"}, language=language))
        .dossier.options[-1]
        .text
        for language in ("", "nb")
    ]

    assert texts == [local("x", "fr"), local("x", "nb")]


@pytest.mark.parametrize(
    ("kind", "fields", "message"),
    [
        ("commitment", {"what": " "}, "commitment.what needs a text."),
        ("commitment", {"who": ""}, "commitment.who needs a text."),
        (
            "commitment",
            {"due": "soon"},
            "commitment.due: 'soon' is no date. Write it as 2024-05-08.",
        ),
        (
            "commitment",
            {"state": "kpt"},
            "commitment.state: unknown 'kpt'. Did you mean 'kept'? Available: open, kept, late",
        ),
        (
            "question",
            {"area": "fishery"},
            "Unknown agenda area 'fishery'. Did you mean 'fisheries'? ",
        ),
        (
            "outcome",
            {"objective": "p-objectif"},
            "Unknown objective 'p-objectif'. Did you mean 'p-obj",
        ),
        (
            "outcome",
            {"objective": "p-askaskas"},
            "Unknown objective 'p-askaskas'. Available: p-obj",
        ),
        (
            "option",
            {"criteria": "Cost"},
            "option.criteria: 'Cost' is no criterion. Write it as 'Cost: low'.",
        ),
        ("chart", {"data": ""}, "chart.data needs a text."),
        (
            "chart",
            {"data": "Year,Cod\n2031,soon\n"},
            "chart.data: line 2, column 'Cod': expected a figure, got 'soon'.",
        ),
        (
            "option",
            {"cost": "low"},
            "Unknown field of a kind of item 'option' 'cost'. Available: text",
        ),
        (
            "option",
            {"marking": "restrikted"},
            "Unknown level of the marking scheme 'plain' 'restrikted'.",
        ),
    ],
)
def test_what_does_not_fit_is_told_with_the_field(
    kind: ItemKind, fields: dict[str, str], message: str
) -> None:
    with pytest.raises(UsageError) as fault:
        apply_command(sample_project(), AddItem(kind=kind, fields={**FILLED[kind], **fields}))

    assert str(fault.value).startswith(message)


def test_a_field_that_is_needed_can_not_be_cleared() -> None:
    project, item = added("commitment")

    with pytest.raises(UsageError, match=r"^commitment.who needs a text.$"):
        apply_command(project, EditItem(id=item.id, fields={"who": " "}))


def test_an_unknown_item_and_an_unknown_fact_are_told_with_the_nearest() -> None:
    project, item = added("option")

    with pytest.raises(UsageError, match=f"Did you mean '{item.id}'"):
        apply_command(project, EditItem(id=f"{item.id}x", fields={}))
    with pytest.raises(UsageError, match=r"Unknown fact 'f-acordac'. Did you mean 'f-accordac'"):
        apply_command(project, EditItem(id=item.id, fields={}, facts=("f-acordac",)))


def test_an_item_can_be_removed_again() -> None:
    project, item = added("recommendation")

    left = apply_command(project, Remove(ids=(item.id,)))

    assert left.dossier == sample_project().dossier


def test_words_in_one_language_go_where_others_stay_but_never_the_last() -> None:
    project, item = added("option")
    french = EditItem(id=item.id, fields={"text": "Attendre."}, language="fr")
    both = apply_command(project, french)

    again = apply_command(both, EditItem(id=item.id, fields={"text": " "}, language="fr"))

    assert item_of(again, item.id) == item
    with pytest.raises(UsageError, match=r"^option\.text needs a text\.$"):
        apply_command(again, EditItem(id=item.id, fields={"text": ""}, language="en"))


def test_what_is_said_for_the_first_time_is_in_the_language_of_the_project() -> None:
    project, item = added("question")
    french = replace(project, briefs=(replace(project.briefs[0], language="fr"),))
    bare = apply_command(french, EditItem(id=item.id, fields={"reply": ""}))

    changed = apply_command(bare, EditItem(id=item.id, fields={"reply": "La saison."}))

    asked = item_of(changed, item.id)
    assert isinstance(asked, Question)
    assert asked.reply == local("La saison.", "fr")
