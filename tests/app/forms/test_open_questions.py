from datetime import date

from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import SetField
from briefgen.app.forms.open_questions import answers, count_questions, open_questions
from briefgen.model.dossier import Dossier, Sides
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate
from tests.support.dossier_sample import COURIER_SOURCE, RADIO_SOURCE, fact_in, sample_dossier

MINISTER = fact_in(COURIER_SOURCE, "Hanne Sørensen", "participant", "f-a", side="Norland")
LUND = fact_in(RADIO_SOURCE, "Ivar Lund", "participant", "f-b", side="Ostland")
AGAIN = fact_in(RADIO_SOURCE, "Sørensen", "participant", "f-c", side="Norland")


def test_only_the_days_that_nobody_told_are_asked() -> None:
    known = replace(RADIO_SOURCE, document_date=DocumentDate(value=date(2031, 3, 9), how="officer"))
    unknown = replace(RADIO_SOURCE, id="s-unknowna", title="", document_date=None)
    sides = sample_dossier().sides

    sources = (COURIER_SOURCE, RADIO_SOURCE, known, unknown)

    asked = open_questions(Project(dossier=Dossier(sides=sides, sources=sources)))

    assert [group.title for group in asked] == ["Morning news", unknown.file_name]
    assert [group.fields[0].key for group in asked] == [
        f"source.{RADIO_SOURCE.id}.date",
        "source.s-unknowna.date",
    ]
    assert asked[0].fields[0].text == "2031-03-09"
    assert count_questions(asked) == 2


def test_the_sides_are_asked_with_those_that_sources_tell() -> None:
    dossier = Dossier(sources=(COURIER_SOURCE,), facts=(MINISTER, LUND, AGAIN))

    (sides,) = open_questions(Project(dossier=dossier))

    assert [field.key for field in sides.fields] == ["sides.ours", "sides.theirs"]
    assert sides.fields[0].choices == ("Norland", "Ostland")


def test_a_side_that_is_named_is_neither_asked_nor_offered() -> None:
    ours = replace(sample_dossier().sides.ours, name="ostland")
    dossier = Dossier(sides=Sides(ours=ours), sources=(COURIER_SOURCE,), facts=(MINISTER, LUND))

    (sides,) = open_questions(Project(dossier=dossier))

    assert [(field.key, field.choices) for field in sides.fields] == [
        ("sides.theirs", ("Norland",))
    ]


def test_a_day_that_is_left_as_it_stands_is_confirmed_and_an_empty_one_stays_open() -> None:
    unknown = replace(RADIO_SOURCE, id="s-unknowna", document_date=None)
    project = Project(dossier=Dossier(sources=(RADIO_SOURCE, unknown)))
    groups = open_questions(project)
    typed = {field.key: field.text for group in groups for field in group.fields}

    commands = answers(groups, typed)
    after = apply_commands(project, commands)

    assert commands == (SetField(key=f"source.{RADIO_SOURCE.id}.date", value="2031-03-09"),)
    assert [group.title for group in open_questions(after)] == ["Morning news"]
    assert count_questions(open_questions(after)) == 1


def test_where_all_is_known_nothing_is_asked() -> None:
    assert open_questions(Project(dossier=Dossier(sources=(COURIER_SOURCE,)))) == ()
    assert count_questions(()) == 0
