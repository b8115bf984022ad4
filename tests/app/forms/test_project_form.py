from datetime import date

from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import SetField
from briefgen.app.forms.form_field import FormField, FormGroup
from briefgen.app.forms.project_form import meeting_form, set_commands, sources_form
from briefgen.model.local_text import LocalText
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate
from tests.support.dossier_sample import sample_brief, sample_dossier

DOSSIER = sample_dossier()
PROJECT = Project(dossier=DOSSIER, briefs=(sample_brief(DOSSIER),))


def fields(groups: tuple[FormGroup, ...]) -> dict[str, FormField]:
    return {field.key: field for group in groups for field in group.fields}


def test_the_form_of_the_meeting_holds_what_is_known_of_it() -> None:
    groups = meeting_form(PROJECT, PROJECT.briefs[0])
    known = fields(groups)

    assert [group.title for group in groups] == ["Meeting", "Header of For the minister"]
    assert known["meeting.title"].text == "Fisheries talks with Norland"
    assert known["meeting.starts"].text == "2031-03-20 10:00"
    assert known["meeting.ends"].text == "2031-03-21"
    assert known["meeting.press"].text == ""
    assert known["brief.from"].text == "Fisheries Unit"
    assert known["brief.date"].text == "2031-03-14"


def test_words_of_other_languages_are_asked_for_in_those_of_the_brief() -> None:
    title = LocalText(texts={"en": "Fisheries talks with Norland", "fr": "Pêche"})
    meeting = replace(DOSSIER.meeting, title=title)
    brief = replace(PROJECT.briefs[0], second_language="fr")
    project = Project(dossier=replace(DOSSIER, meeting=meeting), briefs=(brief,))

    groups = meeting_form(project, brief)

    assert [group.title for group in groups[2:]] == ["Français"]
    known = fields(groups[2:])
    assert known["meeting.title@fr"].text == "Pêche"
    assert known["brief.from@fr"].text == ""
    assert known["brief.from@fr"].example == "Fisheries Unit"
    assert "brief.reference@fr" not in known
    typed = {key: field.text for key, field in fields(groups).items()}
    typed |= {"brief.from@fr": "Bureau de la pêche"}
    (command,) = set_commands(groups, typed, brief=brief.id)
    header = apply_commands(project, (command,)).briefs[0].header
    assert header.from_ == LocalText(texts={"en": "Fisheries Unit", "fr": "Bureau de la pêche"})


def test_a_project_without_a_brief_has_no_header() -> None:
    assert [group.title for group in meeting_form(PROJECT, None)] == ["Meeting"]


def test_the_form_of_the_sources_begins_with_the_sides() -> None:
    groups = sources_form(PROJECT)
    known = fields(groups)

    assert (known["sides.ours"].text, known["sides.theirs"].text) == ("Ostland", "Norland")
    assert [group.title for group in groups[1:]] == [
        f"{number}. {source.file_name}" for number, source in enumerate(DOSSIER.sources, start=1)
    ]


def test_days_that_fit_as_well_stand_ready_for_a_source() -> None:
    first, *others = DOSSIER.sources
    dated = DocumentDate(
        value=date(2031, 2, 3), how="inferred", candidates=(date(2030, 2, 3), date(2029, 2, 3))
    )
    undated = [replace(one, document_date=None) for one in others]
    sources = (replace(first, document_date=dated), *undated)
    known = fields(sources_form(Project(dossier=replace(DOSSIER, sources=sources))))

    assert known[f"source.{first.id}.date"].choices == ("2031-02-03", "2030-02-03", "2029-02-03")
    assert known[f"source.{first.id}.date"].text == "2031-02-03"
    assert known[f"source.{others[0].id}.date"].text == ""


def test_only_what_was_changed_becomes_a_command() -> None:
    groups = meeting_form(PROJECT, PROJECT.briefs[0])
    typed = {key: field.text for key, field in fields(groups).items()}
    typed |= {"meeting.room": " Room 4 ", "brief.to": "", "meeting.place": "Port Aldren  "}

    assert set_commands(groups, typed, brief="b-briefaaa") == (
        SetField(key="meeting.room", value="Room 4", brief="b-briefaaa"),
        SetField(key="brief.to", value="", brief="b-briefaaa"),
    )


def test_every_field_can_be_set_to_what_it_shows() -> None:
    groups = (*meeting_form(PROJECT, PROJECT.briefs[0]), *sources_form(PROJECT))
    commands = [SetField(key=key, value=field.text) for key, field in fields(groups).items()]

    changed = apply_commands(PROJECT, tuple(commands))

    again = (*meeting_form(changed, changed.briefs[0]), *sources_form(changed))
    assert {key: one.text for key, one in fields(again).items()} == {
        key: one.text for key, one in fields(groups).items()
    }
