import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import EditFact
from briefgen.gui.item_details import details_of
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from tests.support.dossier_sample import sample_dossier


def test_a_fact_has_its_source_its_fields_and_how_sure_it_is(labels: Labels) -> None:
    details = details_of("f-quotequo", sample_dossier(), labels)

    assert details is not None
    assert (details.kind, details.state, details.doubt) == ("Quotation", "proposed", "100 % sure")
    assert [card.title for card in details.sources] == ["Aldren Courier"]
    assert [field.key for field in details.fields] == ["speaker", "date", "areas", "marking"]
    assert (details.may_edit, details.may_remove) == (True, False)


def test_a_doubtful_reading_says_so(labels: Labels) -> None:
    dossier = sample_dossier()
    unsure = replace(dossier.facts[0], confidence=0.4)

    details = details_of(unsure.id, replace(dossier, facts=(unsure,)), labels)

    assert details is not None
    assert details.doubt == "read with doubt, 40 % sure"


def test_what_was_typed_can_be_removed_and_says_all_in_its_form(labels: Labels) -> None:
    details = details_of("n-hanneaaa", sample_dossier(), labels)

    assert details is not None
    assert (details.may_edit, details.may_remove) == (False, True)
    assert details.fields[0].text == "Hanne Sørensen"
    assert details.note == "private remark"


def test_an_unknown_id_has_no_details(labels: Labels) -> None:
    assert details_of("f-gonegone", sample_dossier(), labels) is None


@pytest.mark.parametrize(
    ("command", "wording"),
    [
        (EditFact(id="f-hanneaaa", title="Envoy"), "Hanne Sørensen, Envoy"),
        (EditFact(id="f-hanneaaa", wording="Madam Minister"), "Madam Minister"),
    ],
)
def test_what_was_proposed_stands_beside_what_the_officer_says(
    labels: Labels, command: EditFact, wording: str
) -> None:
    project = apply_command(Project(dossier=sample_dossier()), command)

    before = details_of("f-hanneaaa", sample_dossier(), labels)
    after = details_of("f-hanneaaa", project.dossier, labels)

    assert before is not None
    assert after is not None
    assert (before.proposed, after.wording) == ("", wording)
    assert after.proposed == before.wording == "Hanne Sørensen, minister of fisheries of Norland"
