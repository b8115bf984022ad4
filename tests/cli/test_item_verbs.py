import json
from pathlib import Path

import pytest

from briefgen.app.commands.command import ITEM_KINDS
from briefgen.app.commands.typed_items import FORMS
from briefgen.app.project_file import load_project
from briefgen.cli.verb_group import VERBS
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
        (("chart", "Catch", "--data", "catch.csv", "--kind", "lines"), "charts"),
    ],
)
def test_an_item_is_added_changed_and_removed(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], collection: str
) -> None:
    (talks.parent / "catch.csv").write_text("Year,Cod\n2031,3\n", encoding="utf-8")
    kind, *rest = (str(talks.parent / one) if one.endswith(".csv") else one for one in words)
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


def test_faults_of_data_are_told_by_the_name_of_the_file(briefgen: Briefgen, talks: Path) -> None:
    file = talks.parent / "catch.csv"
    file.write_text("Year,Cod\n2031,soon\n", encoding="utf-8")

    code, out, err = briefgen("chart", talks, "add", "Catch", "--data", file)

    assert (code, out) == (3, "")
    assert "catch.csv: line 2, column 'Cod': expected a figure, got 'soon'." in err


def test_a_chart_keeps_its_data_when_only_its_unit_is_changed(
    briefgen: Briefgen, talks: Path
) -> None:
    file = talks.parent / "catch.csv"
    file.write_text("Year,Cod\n2031,3\n", encoding="utf-8")
    (id_,) = json.loads(briefgen("chart", talks, "add", "Catch", "--data", file, "--json").out)[
        "new"
    ]
    file.unlink()

    assert briefgen("chart", talks, "edit", id_, "--unit", "tonnes").code == 0

    (chart,) = dossier_of(talks).charts
    assert chart.unit is not None
    assert (chart.unit.text, chart.data.columns) == ("tonnes", ("Cod",))


def test_an_item_has_its_words_in_other_languages_too(briefgen: Briefgen, talks: Path) -> None:
    words = ("add", "Envoyer la liste", "--who", "Norland", "--language", "fr", "--json")
    (added,) = json.loads(briefgen("commitment", talks, *words).out)["new"]

    briefgen("commitment", talks, "edit", added, "--what", "Send the list", "--language", "en")

    made = dossier_of(talks).commitments[-1]
    assert made.what.texts == {"fr": "Envoyer la liste", "en": "Send the list"}
