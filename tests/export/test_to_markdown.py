"""Markdown: its text is data, and a parser of its own reads it back."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from msgspec.structs import replace

from briefgen.export.to_markdown import document_to_markdown
from briefgen.model.document import (
    Blank,
    Block,
    Cell,
    Contents,
    ContentsEntry,
    Counted,
    Cover,
    Document,
    Figure,
    Furniture,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    PageNumber,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
    Text,
)
from briefgen.model.exported import ExportOptions
from briefgen.model.house_style import HouseStyle
from briefgen.reference.house_styles import load_house_style
from tests.support.document_strategy import documents
from tests.support.docx_render import font_catalogue, plain_style
from tests.support.rich_document import item, landings, paragraph, rich_document, words

GOLDEN = """\
**INTERNAL**

**Meeting brief**

# Fisheries talks with Norland

|  |  |
| --- | --- |
| **To** | Minister for the Sea |
| **From** | Fisheries Unit \\<north \\& west\\> |
| **Date** | 14 March 2031 |

## Contents

- Purpose
  - Participants of both sides

## Who, when, where

|  |  |
| --- | --- |
| **When** | 20–21 March 2031[^1] |
| **Where** | Port Aldren<br>Room 4, second floor |

## Purpose

Settle the quota for herring **before the season opens**, and hear what Norland plans for \
*cod and haddock*. The name in its own script is 王秀英 (Wang Xiuying).

## Participants

| Side | Name | Title |
| --- | --- | --- |
| Norland | **Hanne Sørensen** | Minister of Fisheries of Norland |
|  | Wang Xiuying | Adviser with a title so long that it runs over two lines here |
| More names may follow |  |  |

## Agenda

### 1 Herring quota

#### Points to make

- We can agree to 40,000 tonnes if the season opens on 1 April.
- Control stays with the coast guards of both sides.
  - Two joint patrols a month

1. First catch report
2. Second catch report

   Approve \\_\\_\\_\\_\\_\\_\\_\\_ Disapprove \\_\\_\\_\\_\\_\\_\\_\\_

> “We still need to talk about gear.”[^2]

## Background

|  |  |
| --- | --- |
| **3 February 2031** | Norland announced the talks.[^1] |

| Fish | Tonnes |
| --- | --- |
| Herring | 40 |

Source: Aldren harbour board [^1]

## Sources

[^1]: Talks set for March, Aldren Courier, 3 February 2031. \
[courier.example/talks](<https://courier.example/talks?id=1&lang=en>)

[^2]: Interview, Radio Norland, 9 March 2031.

---

FU-31/07 · As at 14 March 2031, 09:00

**INTERNAL**
"""


def markdown_of(
    *blocks: Block, furniture: Furniture | None = None, style: HouseStyle | None = None
) -> str:
    document = Document(title="Talks", blocks=blocks, furniture=furniture or Furniture())
    return rendered(document, style=style)


def rendered(document: Document, *, style: HouseStyle | None = None) -> str:
    options = ExportOptions(stamp=datetime(2031, 3, 14, tzinfo=UTC))
    exported = document_to_markdown(
        document, style=style or plain_style(), fonts=font_catalogue(), options=options
    )
    return exported.data.decode("utf-8")


def read_back(markdown: str) -> str:
    """Give the text a CommonMark parser with pipe tables sees, without white space."""
    parser = MarkdownIt("commonmark").enable("table").disable("reference")
    leaves = (leaf for token in parser.parse(markdown) for leaf in token.children or ())
    text = "".join(leaf.content for leaf in leaves if leaf.type in ("text", "text_special"))
    return "".join(text.split())


def expected_text(  # noqa: C901 - one case a block
    blocks: tuple[Block, ...], marked: set[str], *, in_cell: bool
) -> Iterator[str]:
    """Give what should be read back: words, references as `[^n]`, list signs in cells."""
    for block in blocks:
        match block:
            case Heading(inlines=inlines) | Paragraph(inlines=inlines):
                yield from (inline_text(inline) for inline in inlines)
            case ListBlock(items=items, numbered=numbered):
                for number, one in enumerate(items, start=1):
                    yield (f"{number}." if numbered else "•") if in_cell else ""
                    yield from expected_text(one.blocks, marked, in_cell=in_cell)
            case Table(rows=rows):
                for cell in (cell for row in rows for cell in row.cells):
                    yield from expected_text(cell.blocks, marked, in_cell=True)
            case NoteList(notes=notes):
                for note in notes:
                    yield f"[^{note.label}]:" if note.id in marked else note.label
                    yield from (inline_text(inline) for inline in note.inlines)
            case Cover(blocks=covered):
                yield from expected_text(covered, marked, in_cell=in_cell)
            case Contents(heading=heading, entries=entries):
                lines = (heading, *(entry.inlines for entry in entries))
                yield from (inline_text(inline) for line in lines for inline in line)
            case Figure(data=data, caption=caption):
                yield from expected_text((data,), marked, in_cell=in_cell)
                yield from (inline_text(inline) for inline in caption)


def inline_text(inline: Inline) -> str:
    match inline:
        case Text(text=text) | Link(text=text):
            return text
        case NoteMark(label=label):
            return f"[^{label}]"
        case Blank():
            return 8 * "_"
        case _:
            return ""


def test_the_rich_document_equals_its_golden_text() -> None:
    assert rendered(rich_document()) == GOLDEN


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_any_document_is_read_back_whole_and_in_order(document: Document) -> None:
    blank = Furniture()
    text = rendered(Document(title=document.title, blocks=document.blocks, furniture=blank))

    marked = {
        f"note-{number}" for number in range(9) if f"[^{number}]" in text.partition("[^1]:")[0]
    }
    expected = "".join(expected_text(document.blocks, marked, in_cell=False))
    assert read_back(text) == "".join(expected.split())


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40),
    st.sampled_from(["body", "quote", "cell", "label"]),
)
def test_any_text_in_a_paragraph_is_data(text: str, role: ParagraphRole) -> None:
    markdown = markdown_of(paragraph(Text(text=text), role=role))

    assert read_back(markdown) == "".join(text.split())


def strong(text: str) -> Text:
    return Text(text=text, bold=True)


@pytest.mark.parametrize(
    ("inlines", "markdown"),
    [
        ((words("# 1 [a](b) *c*"),), r"\# 1 \[a\](b) \*c\*"),
        ((words("12. March"),), r"12\. March"),
        ((words("- and + and ="),), r"\- and + and ="),
        ((words("a\r\nb\rc\td\x00\ud800"),), "a\\\nb\\\nc d"),
        ((words("a"), LineBreak(), words("1) b"), LineBreak()), "a\\\n1\\) b"),
        ((words("a "), Text(text=" b ", bold=True), words("c")), "a  **b** c"),
        ((Text(text="b", bold=True), Text(text="c", italic=True)), "**b**<em>c</em>"),
        ((Text(text="(b)", bold=True, italic=True),), "<strong><em>(b)</em></strong>"),
        ((Text(text="b", bold=True, italic=True),), "***b***"),
        ((Text(text=" ", bold=True), words("b")), "b"),
        ((Link(text="a]", url="https://a.example/b c>"),), r"[a\]](<https://a.example/b%20c%3E>)"),
        ((Link(text="a", url="javascript:alert(1)"),), "a"),
        ((words("a"), NoteMark(label="7", note="note-7")), "a<sup>7</sup>"),
        ((words("page "), PageNumber()), "page"),
        ((strong("Pay “"), strong("herring"), strong("”")), "<strong>Pay “herring”</strong>"),
        ((strong("a"), words(" "), strong("b"), words(" "), words("c")), "**a b** c"),
        ((strong("a"), LineBreak(), strong("b")), "**a**\\\n**b**"),
    ],
)
def test_inlines_become_safe_markdown(inlines: tuple[Inline, ...], markdown: str) -> None:
    assert markdown_of(paragraph(*inlines)) == f"{markdown}\n"


@pytest.mark.parametrize("sign", ["(x)", ": x"])
def test_what_follows_the_mark_of_a_note_does_not_turn_it_into_a_link(sign: str) -> None:
    mark = NoteMark(label="1", note="note-1")
    note = NoteList(notes=(Note(id="note-1", label="1", inlines=(words("Courier"),)),))

    markdown = markdown_of(paragraph(mark, words(sign)), note)

    assert markdown == f"[^1]\\{sign}\n\n[^1]: Courier\n"


def test_a_note_without_a_mark_stays_visible_as_a_paragraph() -> None:
    note = Note(id="note-1", label="1", inlines=(words("Aldren"), LineBreak(), words("Courier")))

    assert markdown_of(NoteList(notes=(note,))) == "1 Aldren\\\n    Courier\n"


def test_two_lists_in_a_row_stay_two() -> None:
    def listed(*, numbered: bool) -> ListBlock:
        return ListBlock(items=(item(words("herring")), ListItem(blocks=())), numbered=numbered)

    markdown = markdown_of(*(listed(numbered=numbered) for numbered in (False, False, True, True)))

    assert markdown == "- herring\n\n* herring\n\n1. herring\n\n1) herring\n"


def test_paragraphs_of_an_item_hang_below_it() -> None:
    inner = ListBlock(items=(item(words("cod")),))
    two = ListItem(blocks=(paragraph(words("herring")), paragraph(words("hake")), inner, inner))

    markdown = markdown_of(ListBlock(items=(two,), numbered=True))

    assert markdown == "1. herring\n\n   hake\n   - cod\n\n   * cod\n"


def test_a_list_that_counts_in_letters_keeps_them() -> None:
    inner = ListBlock(items=(item(words("cod")),))
    two = ListItem(blocks=(paragraph(words("hake")), paragraph(words("Agreed")), inner))
    listed = ListBlock(
        items=(item(words("herring")), ListItem(blocks=()), two, item(words("eel"))), numbered=True
    )
    nested = ListBlock(items=(ListItem(blocks=(paragraph(words("fish")), listed)),))
    cell = Table(rows=(Row(cells=(Cell(blocks=(listed,)),)),), widths=(1.0,), title="T")
    style = load_house_style("nz-cabinet-like")

    assert markdown_of(listed, style=style) == (
        "(a) herring\n\n(b) hake\n\nAgreed\n\n- cod\n\n(c) eel\n"
    )
    assert markdown_of(nested, style=style).startswith("- fish\n\n  (a) herring\n\n  (b) hake")
    assert "(a) herring<br>(c) hake" in markdown_of(cell, style=style)


def test_a_block_without_text_leaves_no_trace() -> None:
    assert markdown_of(paragraph(), paragraph(words("a")), paragraph(words(" "))) == "a\n"


def test_a_heading_stays_on_one_line() -> None:
    heading = Heading(level=2, inlines=(words("Herring"), LineBreak(), words("quota #")))

    assert markdown_of(heading) == "### Herring quota \\#\n"


def test_cells_hold_any_block_on_one_line() -> None:
    note = Note(id="note-9", label="9", inlines=(words("Courier"),))
    inner = Table(
        rows=(Row(cells=(Cell(blocks=(paragraph(words("cod")),)),)),), widths=(1.0,), title="Inner"
    )
    blocks: tuple[Block, ...] = (
        Heading(level=3, inlines=(words("Fish"),)),
        ListBlock(
            items=(
                item(words("a|b")),
                ListItem(blocks=(paragraph(words("c")), paragraph(words("d")))),
            )
        ),
        ListBlock(items=(item(words("e")),), numbered=True),
        inner,
        NoteList(notes=(note,)),
        Cover(blocks=(paragraph(words("Book")),)),
        Contents(
            heading=(words("Contents"),),
            entries=(ContentsEntry(level=2, inlines=(words("Fish"),), target="x"),),
        ),
        replace(landings(), data=inner),
    )
    outer = Table(rows=(Row(cells=(Cell(blocks=blocks),)),), widths=(1.0,), title="Outer")

    line = markdown_of(outer).splitlines()[-1]

    read, opened = line.split("<br>Book")
    assert read == "| **Fish**<br>• a\\|b<br>• c<br>d<br>1. e<br>cod<br>9 Courier"
    assert opened == "<br>## Contents<br><br>  - Fish<br>cod |"


def test_a_column_of_numbers_is_aligned_at_its_end() -> None:
    words_in = [Cell(blocks=(paragraph(words(text)),)) for text in ("Cod", "40")]
    row = Row(cells=(words_in[0], replace(words_in[1], align="end")))
    table = Table(rows=(row,), widths=(0.5, 0.5), title="Quotas")

    lines = rendered(Document(title="Quotas", blocks=(table,))).splitlines()

    assert "| --- | ---: |" in lines


def test_a_table_without_rows_leaves_no_trace() -> None:
    assert markdown_of(Table(rows=(), widths=(1.0,), title="Nothing", head_rows=1)) == "\n"


def test_the_foot_line_stays_and_page_numbers_go() -> None:
    foot = Furniture(foot_start=(words("FU-31/07"),), foot_end=(words("Norland desk"),))
    paged = Furniture(foot_end=(words("Page "), PageNumber()))

    assert (
        markdown_of(paragraph(words("a")), furniture=foot)
        == "a\n\n---\n\nFU-31/07\n\nNorland desk\n"
    )
    assert markdown_of(paragraph(words("a")), furniture=paged) == "a\n"


def test_the_number_of_a_paragraph_is_text_and_no_list() -> None:
    counted = Paragraph(inlines=(Text(text="We agree."),), number=Counted(label="12."))
    heading = Heading(level=1, inlines=(Text(text="Quotas"),), number=Counted(label="A."))

    assert markdown_of(heading, counted) == "## A. Quotas\n\n12\\. We agree.\n"
