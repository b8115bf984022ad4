"""What counts as an officer's own wording."""

import pytest

from briefgen.checks.own_wording import own_wordings, without_quotations
from briefgen.model.agenda import AgendaArea
from briefgen.model.document import (
    Block,
    Document,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    ParagraphRole,
    Text,
)
from briefgen.model.dossier import Dossier, Person
from briefgen.model.facts import Fact, Review
from briefgen.model.local_text import local
from briefgen.model.parts import Part
from briefgen.model.recipe import Section, SectionKind
from tests.support.dossier_sample import source_of

FACT = Fact(id="f-a", kind="position", text="Norland wants more herring.")
DOSSIER = Dossier(
    people=(Person(id="d-a", name="JD Sørensen"),),
    sources=(source_of("Norland wants more herring.", "s-a", title="NOAA note"),),
    areas=(AgendaArea(id="fisheries", label="EEZ fisheries"),),
    facts=(FACT, Fact(id="f-b", kind="quote", text="No", review=Review(wording=local("Never")))),
)


def paragraph(words: str, *origins: str, role: ParagraphRole = "body") -> Paragraph:
    return Paragraph(inlines=(Text(text=words, origins=origins),), role=role)


def found(*blocks: Block, kind: SectionKind = "points") -> list[tuple[str, bool]]:
    part = Part(
        section=Section(kind=kind, heading="points"), title="Points", start=0, end=len(blocks)
    )
    wordings = own_wordings(Document(title="T", blocks=blocks), (part,), DOSSIER)
    return [(one.text, one.is_paragraph) for one in wordings]


def test_points_and_passages_and_reworded_facts_are_own_words() -> None:
    item = ListItem(blocks=(paragraph("Settle it.", "p-a", role="list"),))

    assert found(
        paragraph("We must talk.", "b-a"), ListBlock(items=(item,)), paragraph("Never", "f-b")
    ) == [("We must talk.", True), ("Settle it.", False), ("Never", True)]


@pytest.mark.parametrize("origin", ["f-a", "s-a", "d-a", "fisheries"])
def test_words_of_sources_and_names_are_not(origin: str) -> None:
    assert found(paragraph("Norland wants more herring.", origin)) == []


def test_labels_and_headings_are_nobodys_words() -> None:
    assert found(paragraph("Points to make"), Heading(level=2, inlines=(Text(text="Sea"),))) == []


def test_a_question_is_its_officers_wording_though_it_is_a_heading() -> None:
    question = Heading(level=2, inlines=(Text(text="Why now?", origins=("q-a",)),))

    assert found(question, kind="questions") == [("Why now?", False)]


def test_of_somebodys_life_the_text_counts_without_names_and_titles() -> None:
    blocks = (paragraph("Minister", "d-a", role="label"), paragraph("Born at sea.", "d-a"))

    assert found(*blocks, kind="biographies") == [("Born at sea.", True)]


@pytest.mark.parametrize("kind", ["header", "cover", "sources", "clearance", "participants"])
def test_sections_of_names_and_references_are_left_out(kind: SectionKind) -> None:
    assert found(paragraph("FU-31/07", "b-a"), kind=kind) == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("He said “we go” twice.", "He said  twice."),
        ("He said “we go.” Then left.", "He said . Then left."),
        ('The "big" one', "The  one"),
        ("«Oui», dit-elle", ", dit-elle"),
        ("„Ja“, sagt sie", ", sagt sie"),
        ('An inch is 1" long', 'An inch is 1" long'),
    ],
)
def test_what_stands_in_quotation_marks_is_left_out_but_the_end_of_a_sentence(
    text: str, left: str
) -> None:
    assert without_quotations(text) == left
