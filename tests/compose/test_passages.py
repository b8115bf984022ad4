import pytest

from briefgen.model.brief import Brief
from briefgen.model.document import Heading, Paragraph, Text
from briefgen.model.dossier import Dossier
from briefgen.model.local_text import LocalText, local
from tests.support.dossier_composing import composed, one_section
from tests.support.dossier_sample import outline


def brief_with(**passages: LocalText) -> Brief:
    return Brief(id="b-briefaaa", name="For the minister", passages=passages)


@pytest.mark.parametrize(
    "words",
    [
        "One\nline.\n\nTwo.",
        "One\r\nline.\r\n\r\nTwo.",
        "\n\nOne line.\n \t\n\n\nTwo.\n",
        "One\rline.\r\rTwo.",
    ],
)
def test_a_blank_line_begins_a_paragraph_and_a_line_end_does_not(words: str) -> None:
    result = composed(Dossier(), brief_with(purpose=local(words)), recipe=one_section("passage"))

    assert outline(result.document) == ["# Purpose", "One line.", "Two."]


def test_a_passage_in_another_language_is_tagged_and_noticed_once() -> None:
    text = LocalText(texts={"fr": "Un.\n\nDeux."}, main="fr")

    result = composed(Dossier(), brief_with(purpose=text), recipe=one_section("passage"))

    own = ("b-briefaaa",)
    assert result.document.blocks == (
        Heading(level=1, inlines=(Text(text="Purpose"),)),
        Paragraph(inlines=(Text(text="Un.", origins=own, language="fr"),)),
        Paragraph(inlines=(Text(text="Deux.", origins=own, language="fr"),)),
    )
    assert [(one.code, one.ids) for one in result.notices] == [("text-in-other-language", own)]


@pytest.mark.parametrize("passages", [{}, {"purpose": local(" \n\n ")}])
def test_a_passage_that_nobody_wrote_is_absent_and_noticed(passages: dict[str, LocalText]) -> None:
    result = composed(Dossier(), brief_with(**passages), recipe=one_section("passage"))

    assert result.document.blocks == ()
    assert [(one.code, one.message) for one in result.notices] == [
        ("passage-missing", "The section “Purpose” has no content; meeting-brief asks for it.")
    ]


def test_a_passage_that_the_type_does_not_know_is_noticed() -> None:
    result = composed(Dossier(), brief_with(summary=local("Short.")), recipe=one_section("header"))

    assert [(one.code, one.message) for one in result.notices] == [
        ("no-section", "meeting-brief has no section for the passage 'summary'.")
    ]
