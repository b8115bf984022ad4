import json
from pathlib import Path

import pytest

from briefgen.app.commands.command import ITEM_KINDS
from briefgen.app.commands.typed_items import FORMS
from briefgen.app.project_file import load_project
from briefgen.cli.main import VERBS
from briefgen.model.dossier import Dossier
from tests.support.command_line import Briefgen


def dossier_of(path: Path) -> Dossier:
    return load_project(path).project.dossier


def test_every_kind_of_item_has_its_verb_with_an_option_for_each_field(briefgen: Briefgen) -> None:
    assert set(ITEM_KINDS) <= set(VERBS)
    for kind, form in FORMS.items():
        adding = briefgen(kind, "talks.brief", "add", "--help").out
        editing = briefgen(kind, "talks.brief", "edit", "--help").out
        for name in form.fields:
            option = f"--{name.replace('_', '-')}"
            assert option in editing
            assert option in adding or name == form.needed[0]


@pytest.mark.parametrize(
    ("words", "collection"),
    [
        (("commitment", "Send it", "--who", "Norland", "--fact", "f-hanneaaa"), "commitments"),
        (("question", "Why?", "--area", "fisheries", "--if-pressed", "No."), "questions"),
        (("recommendation", "Sign.", "--by", "2031-03-18"), "recommendations"),
        (("option", "Wait", "--criteria", "Cost: low"), "options"),
        (("outcome", "Agreed.", "--objective", "p-objectiv"), "outcomes"),
    ],
)
def test_an_item_is_added_changed_and_removed(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], collection: str
) -> None:
    kind, *rest = words
    before = len(getattr(dossier_of(talks), collection))

    told = json.loads(briefgen(kind, talks, "add", *rest, "--json").out)
    (added,) = told["new"]
    edited = briefgen(kind, talks, "edit", added, "--note", "Private.")
    item = getattr(dossier_of(talks), collection)[-1]
    removed = briefgen(kind, talks, "remove", added)

    assert (told["done"], edited.code, removed.code) == (f"Add {kind}", 0, 0)
    assert (item.id, item.note) == (added, "Private.")
    assert len(getattr(dossier_of(talks), collection)) == before


def test_what_does_not_fit_is_wrong_usage(briefgen: Briefgen, talks: Path) -> None:
    code, out, err = briefgen("commitment", talks, "add", "Send it", "--who", "us", "--due", "soon")

    assert (code, out) == (2, "")
    assert "commitment.due: 'soon' is no date. Write it as 2024-05-08." in err


def test_a_misspelt_choice_is_told_with_the_nearest(briefgen: Briefgen, talks: Path) -> None:
    code, _, err = briefgen("commitment", talks, "edit", "c-catchrep", "--state", "kpt")

    assert code == 2
    assert "Unknown word 'kpt'. Did you mean 'kept'?" in err
