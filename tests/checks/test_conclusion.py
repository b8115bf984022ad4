"""Nothing new in what sums up."""

import pytest

from briefgen.checks.conclusion import check_conclusion, names_and_numbers
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.dossier import Dossier
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import Section

BODY = Section(kind="passage", heading="issue", passage="issue")
SUMMARY = Section(kind="passage", heading="summary", passage="summary", sums_up=True)
SOURCES = Section(kind="sources", heading="sources")


def checked(*sections: tuple[Section, str], language: str = "en") -> tuple[Notice, ...]:
    blocks = tuple(
        Paragraph(inlines=(Text(text=words, origins=("b-a",)),)) for _, words in sections
    )
    parts = tuple(
        Part(section=section, title=section.heading.title(), start=at, end=at + 1)
        for at, (section, _) in enumerate(sections)
    )
    document = Document(title="T", blocks=blocks, language=language)
    return check_conclusion(document, parts, Dossier())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Offer two meetings.", []),
        ("Offer 2 meetings, 1.5 hours each.", ["2", "1.5"]),
        ("They meet Hanne Sørensen in Port Aldren.", ["Hanne Sørensen", "Port Aldren"]),
        ("Norland agrees. Norland waits.", []),
        ("A non-CO2 event", ["CO2"]),
    ],
)
def test_numbers_and_capitals_inside_a_sentence_tell(text: str, found: list[str]) -> None:
    assert list(names_and_numbers(text, language="en")) == found


def test_in_german_capitals_tell_nothing() -> None:
    assert list(names_and_numbers("Wir reden über 3 Quoten.", language="de")) == ["3"]


@pytest.mark.parametrize(
    ("body", "new"),
    [
        ("The talks of 8 May in Port Aldren.", ""),
        ("The talks of 8 May in Port Norden.", "Port Aldren"),
        ("The talks in Port Aldren in May.", "8"),
        ("", "8, May, Port Aldren"),
    ],
)
def test_what_no_other_section_says_is_told(body: str, new: str) -> None:
    found = checked((SUMMARY, "We meet on 8 May in Port Aldren."), (BODY, body))

    assert [(one.code, one.level, one.place, one.message) for one in found] == (
        [
            (
                "new-in-conclusion",
                "info",
                "Summary",
                f"No other section says it: {new}. Say it there, or leave it out.",
            )
        ]
        if new
        else []
    )


def test_a_source_note_or_another_summary_says_nothing_for_it() -> None:
    others = ((SOURCES, "In Aldren"), (SUMMARY, "Meet in Aldren."))

    found = checked((BODY, "We talk."), *others)

    assert [one.message.partition(".")[0] for one in found] == ["No other section says it: Aldren"]


def test_a_brief_without_such_a_section_has_nothing_to_compare() -> None:
    assert checked((BODY, "We meet in Aldren.")) == ()
