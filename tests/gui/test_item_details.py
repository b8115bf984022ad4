import pytest
from msgspec.structs import replace

from briefgen.app.commands.apply import apply_command
from briefgen.app.commands.command import EditFact
from briefgen.gui.item_details import Excerpt, details_of, excerpt_of
from briefgen.model.facts import Mention
from briefgen.model.labels import Labels
from briefgen.model.project import Project
from tests.support.dossier_sample import fact_in, sample_dossier, source_of


def test_a_fact_has_its_source_and_its_sentence(labels: Labels) -> None:
    details = details_of("f-quotequo", sample_dossier(), labels)

    assert details is not None
    assert details.kind == "Quotation"
    assert details.source_title == "Talks set for March"
    assert details.source_line == "Aldren Courier · 3 February 2031 · https://courier.example/talks"
    assert details.excerpt == Excerpt(
        before="“",
        words="The herring does not know our border,",
        after="” Sørensen said on Monday.",
    )


def test_what_an_officer_wrote_shows_the_fact_that_carries_it(labels: Labels) -> None:
    details = details_of("n-hanneaaa", sample_dossier(), labels)

    assert details is not None
    assert details.excerpt is not None
    assert details.excerpt.words == "Hanne Sørensen"
    assert details.note == "private remark"


def test_what_stands_on_no_fact_has_no_source(labels: Labels) -> None:
    details = details_of("p-askaskas", sample_dossier(), labels)

    assert details is not None
    assert (details.source_title, details.excerpt) == ("", None)


def test_an_unknown_id_has_no_details(labels: Labels) -> None:
    assert details_of("f-gonegone", sample_dossier(), labels) is None


def test_other_places_in_the_source_are_counted(labels: Labels) -> None:
    dossier = sample_dossier()
    first, second = (Mention(start=0, end=4, text="Port"), Mention(start=5, end=6, text="A"))

    def elsewhere(*mentions: Mention) -> str:
        facts = (replace(dossier.facts[0], mentions=mentions),)
        details = details_of("f-hanneaaa", replace(dossier, facts=facts), labels)
        assert details is not None
        return details.elsewhere

    assert elsewhere() == ""
    assert elsewhere(first) == "Also at 1 other place in this source."
    assert elsewhere(first, second) == "Also at 2 other places in this source."


def test_line_ends_become_plain_and_a_fact_without_sentence_stands_alone() -> None:
    source = source_of("One\r\ntwo three\rfour", "s-linesaaa")
    whole = replace(fact_in(source, "two", "venue", "f-aaaaaaaa"), sentence=(0, len(source.text)))

    assert excerpt_of(whole, source) == Excerpt(before="One\n", words="two", after=" three\nfour")
    assert excerpt_of(replace(whole, sentence=None), source) == Excerpt(
        before="", words="two", after=""
    )


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
