"""Sentences and paragraphs on both sides of their bounds."""

import pytest

from briefgen.checks.own_wording import own_wordings
from briefgen.checks.plain_language import check_plain_language
from briefgen.model.document import Document, Paragraph, Text
from briefgen.model.dossier import Dossier
from briefgen.model.exported import BlockPlace, Exported
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import PlainLanguage, Section


def checked(
    words: str, limits: PlainLanguage, *, lines: int = 0, language: str = ""
) -> tuple[Notice, ...]:
    place = BlockPlace(first=1, last=1, lines=lines)
    section = Section(kind="passage", heading="summary", passage="summary")
    document = Document(
        title="T",
        blocks=(Paragraph(inlines=(Text(text=words, origins=("b-a",), language=language),)),),
    )
    parts = (Part(section=section, title="Summary", start=0, end=1),)
    return check_plain_language(
        limits,
        own_wordings(document, parts, Dossier()),
        laid_out=Exported(data=b"", pages=1, blocks=(place,)) if lines else None,
    )


@pytest.mark.parametrize(("words", "over"), [(30, False), (31, True)])
def test_a_sentence_is_held_to_its_words(words: int, over: bool) -> None:
    sentence = "We" + " talk" * (words - 1) + "."

    found = checked(f"Short. {sentence} Short.", PlainLanguage(sentence_words=30))

    assert [(one.code, one.level, one.place, one.ids) for one in found] == over * [
        ("long-sentence", "warning", "Summary", ("b-a",))
    ]
    told = (
        "A sentence of 31 words: 1 word over the limit of 30. "
        "Make two of it: “We talk talk talk talk talk talk talk t…”."
    )
    assert [one.message for one in found] == over * [told]


def test_words_of_a_quotation_do_not_make_a_sentence_long() -> None:
    quoted = f"She said “{'word ' * 40}” and left."

    assert checked(quoted, PlainLanguage(sentence_words=30)) == ()


@pytest.mark.parametrize(("language", "told"), [("fr-CA", 1), ("zh", 0), ("ar", 0)])
def test_words_count_where_a_language_sets_them_apart(language: str, told: int) -> None:
    words = "mot " * 40

    assert len(checked(words, PlainLanguage(sentence_words=30), language=language)) == told


def test_without_a_limit_a_sentence_may_be_of_any_length() -> None:
    assert checked("word " * 40, PlainLanguage()) == ()


@pytest.mark.parametrize(("lines", "over"), [(7, False), (8, True)])
def test_a_paragraph_is_held_to_its_lines(lines: int, over: bool) -> None:
    found = checked("We talk.", PlainLanguage(paragraph_lines=7), lines=lines)

    told = (
        "A paragraph of 8 lines: 1 line over the limit of 7. Part it by an empty line: “We talk.”."
    )
    assert [(one.code, one.place, one.message) for one in found] == over * [
        ("long-paragraph", "Summary", told)
    ]


def test_lines_are_counted_only_where_there_is_a_layout() -> None:
    assert checked("We talk.", PlainLanguage(paragraph_lines=0)) == ()
