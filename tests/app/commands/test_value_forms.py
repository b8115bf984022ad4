from msgspec.structs import replace

from briefgen.app.commands.set_field import settable_keys
from briefgen.app.commands.value_forms import value_forms
from tests.support.command_strategy import sample_project

PROJECT = sample_project()
FORMS = value_forms(PROJECT)


def test_every_key_is_told_with_how_its_value_is_written() -> None:
    assert list(FORMS) == list(settable_keys(PROJECT))
    assert all(FORMS.values())


def test_texts_and_days_show_how_they_are_written() -> None:
    assert FORMS["meeting.title"] == "TEXT, also KEY@fr=TEXT"
    assert FORMS["meeting.starts"] == "2024-05-08T10:00, or the day alone"
    assert FORMS["brief.attachments"] == "TEXT; TEXT, also KEY@fr=TEXT; TEXT"


def test_fields_of_a_few_words_list_these() -> None:
    assert "decision-memo|" in FORMS["brief.type"]
    assert FORMS["brief.paper"] == "A4|Letter, or nothing"
    assert FORMS["source." + PROJECT.dossier.sources[0].id + ".translated"] == "yes|no"


def test_markings_are_those_of_the_scheme_of_the_project() -> None:
    dossier = replace(PROJECT.dossier, marking_scheme="uk")
    forms = value_forms(replace(PROJECT, dossier=dossier))

    assert "uk" in forms["dossier.marking_scheme"].split("|")
    assert forms["brief.release"] != FORMS["brief.release"]
    assert forms["brief.release"].endswith(", then caveats")
