"""Peers get every word that our exporters get, in the same order."""

import re

import pytest

from benchmarks.speed.contents import book_project, short_project
from benchmarks.speed.outline import Outline, Part, Words, outline_of
from benchmarks.speed.peer_texts import markdown_of, typst_of
from briefgen.app.render_brief import compose_brief
from briefgen.model.document import Figure
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.project import Project
from briefgen.reference.recipes import load_recipe

PROJECTS = [short_project(0), book_project(3)]


def words_of(part: Part) -> str:
    cells = [words for row in part.rows for cell in row for words in cell]
    listed = "".join(text for _, text in part.entries)
    return "".join(text for words in (part.words, *cells) for text, _ in words) + listed


def letters(text: str) -> str:
    return re.sub(r"[\s•]|^\d+ ", "", text)


@pytest.mark.parametrize("project", PROJECTS, ids=["brief", "book"])
def test_an_outline_has_all_words_of_the_document_but_those_in_pictures(project: Project) -> None:
    brief = project.briefs[0]
    document = compose_brief(project, brief, load_recipe(brief.type)).document
    drawn = [block for block in document.blocks if not isinstance(block, Figure)]
    listed = letters("".join(words_of(part) for part in outline_of(project).parts))

    for block in drawn:
        for inlines in walk_paragraphs((block,)):
            assert letters(inline_text(inlines)) in listed


@pytest.mark.parametrize("project", PROJECTS, ids=["brief", "book"])
def test_every_mark_has_its_note_in_what_pandoc_reads(project: Project) -> None:
    text = markdown_of(outline_of(project))

    assert set(re.findall(r"\[\^(\d+)\](?!:)", text)) == set(re.findall(r"\[\^(\d+)\]:", text))


def outline(*parts: Part) -> Outline:
    return Outline(title="Talks", head="Head", foot="Foot", parts=parts)


HEAD: Words = (("Name", "bold"),)
FIRST: Words = (("a|b", ""),)
SECOND: Words = (("c", ""),)
ROWS = (((HEAD,), (HEAD,)), ((FIRST, SECOND), (FIRST, SECOND)))


@pytest.mark.parametrize(
    ("part", "markdown", "typst"),
    [
        (Part("heading", (("A *B*", ""),), level=2), r"## A \*B\*", r"== A \*B\*"),
        (Part("bullet", (("x", "bold"), ("1", "mark"))), "- **x**[^1]", "- #strong[x]#super[1]"),
        (Part("note", (("p. 2", ""),), label="1"), "[^1]: p. 2", "#text(size: 7pt)[1 p. 2]"),
        (Part("paragraph", (("$5 #1", ""),)), r"\$5 \#1", r"\$5 \#1"),
        (Part("page"), "", "#pagebreak(weak: true)"),
        (Part("contents", (("In it", ""),), entries=((1, "A"),)), "", "#outline(title: [In it]"),
        (
            Part("table", rows=ROWS, widths=(0.5, 0.5), head_rows=1),
            "| **Name** | **Name** |\n|" + "-" * 50 + "|" + "-" * 50 + "|\n| a\\|b c | a\\|b c |",
            "table.header([#strong[Name]], [#strong[Name]])",
        ),
    ],
)
def test_each_part_is_written_as_the_peer_reads_it(part: Part, markdown: str, typst: str) -> None:
    assert markdown in markdown_of(outline(part))
    assert typst in typst_of(outline(part))
