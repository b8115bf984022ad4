"""Footnotes: each begins on the page of its mark, below the text, and ends before the next."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.export.to_pdf.pages import Page, lay_out
from briefgen.export.to_pdf.setting import Bar, SetLine
from briefgen.export.to_pdf.sheet import Frame, frame_of
from briefgen.export.to_pdf.tags import ARTIFACT
from briefgen.model.document import (
    Block,
    Cell,
    Document,
    Furniture,
    Heading,
    Inlines,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    Paragraph,
    Row,
    Table,
    Text,
)
from tests.support.document_strategy import documents
from tests.support.pdf_making import open_fonts, pdf_of, plain_style
from tests.support.pdf_reading import annotations, elements, folded, open_pdf, page_texts

LINE = "The patrols of both sides met twice and reported no incident at sea this year"
FOOT = (Text(text="Page"),)


def marked(words: str, *numbers: int) -> Inlines:
    """Give words with marks at their end."""
    marks = (NoteMark(label=str(one), note=f"note-{one}", origins=("f-a",)) for one in numbers)
    return (Text(text=words, origins=("f-a",)), *marks)


def paragraph(words: str, *numbers: int) -> Paragraph:
    return Paragraph(inlines=marked(words, *numbers))


def document(*blocks: Block, notes: tuple[str, ...]) -> Document:
    listed = tuple(
        Note(id=f"note-{at}", label=str(at), inlines=(Text(text=text, origins=("s-a",)),))
        for at, text in enumerate(notes, start=1)
    )
    return Document(
        title="T",
        blocks=(*blocks, NoteList(notes=listed, place="foot")),
        furniture=Furniture(foot_start=FOOT),
    )


def pages_of(document: Document) -> tuple[Page, ...]:
    return lay_out(document, style=plain_style(), fonts=open_fonts()).pages


def is_note(line: SetLine) -> bool:
    return (line.path.block or line.path).kind == "Note"


def lines_of(page: Page, *, notes: bool) -> list[SetLine]:
    """Give the lines of the notes of a page, or those of its text."""
    found = [mark for mark in page.text if isinstance(mark, SetLine) and mark.pieces]
    return [line for line in found if is_note(line) == notes]


def note_pages(pages: tuple[Page, ...]) -> dict[str, list[int]]:
    """Give the pages on which each note stands."""
    found: dict[str, list[int]] = {}
    for page in pages:
        for line in lines_of(page, notes=True):
            listed = found.setdefault(line.box.anchor, [])
            if page.number not in listed:
                listed.append(page.number)
    return found


def mark_pages(pages: tuple[Page, ...]) -> dict[str, int]:
    """Give the page of the first mark of each note."""
    found: dict[str, int] = {}
    for page in pages:
        for line in lines_of(page, notes=False):
            for piece in line.pieces if line.path is not ARTIFACT else ():
                if isinstance(piece.inline, NoteMark):
                    found.setdefault(piece.inline.note, page.number)
    return found


def rules(page: Page) -> list[Bar]:
    frame = frame_of("A4", plain_style().page)
    return [
        mark
        for mark in page.text
        if isinstance(mark, Bar) and mark.x0 == frame.left and mark.y1 - mark.y0 < 1
    ]


def require_apart(pages: tuple[Page, ...], frame: Frame) -> None:
    """Require that text and notes keep apart, and both keep inside the frame."""
    for page in pages:
        text, notes = lines_of(page, notes=False), lines_of(page, notes=True)
        lowest = min((line.bottom for line in text), default=frame.top)
        highest = max((line.top for line in notes), default=frame.bottom)
        if notes:
            assert lowest >= highest - 0.01, page.number
        for line in (*text, *notes):
            assert line.bottom >= frame.bottom - 0.01, page.number
            assert line.top <= frame.top + 0.01, page.number
        for upper, lower in pairwise(sorted({line.top for line in notes}, reverse=True)):
            assert upper - lower > plain_style().paragraphs["note"].size


def frame() -> Frame:
    """Give the frame that the foot line leaves."""
    found = frame_of("A4", plain_style().page)
    return found.inside(0.0, 0.0)


def test_a_note_stands_at_the_foot_of_the_page_of_its_mark_below_a_short_rule() -> None:
    blocks = [paragraph(LINE, *((1,) if at == 0 else ())) for at in range(60)]

    pages = pages_of(document(*blocks, notes=("Courier",)))

    (line,) = [one for one in lines_of(pages[0], notes=True) if one.opens]
    (rule,) = rules(pages[0])
    assert note_pages(pages) == {"note-1": [1]}
    assert line.bottom < frame().bottom + 15
    assert line.top < rule.y0 < lines_of(pages[0], notes=False)[-1].bottom
    assert 0.2 < (rule.x1 - rule.x0) / frame().width < 0.4
    assert rules(pages[1]) == []


def test_a_line_moves_on_where_its_note_has_no_room() -> None:
    full = len(lines_of(pages_of(document(*[paragraph(LINE)] * 90, notes=()))[0], notes=False))
    blocks = [paragraph(LINE, *((1,) if at == full - 1 else ())) for at in range(full)]
    after = [paragraph(LINE)] * 9

    pages = pages_of(document(*blocks, *after, notes=("Courier",)))

    assert len(lines_of(pages[0], notes=False)) == full - 1
    assert mark_pages(pages) == {"note-1": 2}
    assert note_pages(pages) == {"note-1": [2]}


def test_as_much_text_as_possible_stays_above_the_notes() -> None:
    blocks = [paragraph(LINE, at + 1) for at in range(60)]

    pages = pages_of(document(*blocks, notes=("Courier",) * 60))

    require_apart(pages, frame())
    for page in pages[:-1]:
        lowest = min(line.bottom for line in lines_of(page, notes=False))
        highest = max(line.top for line in lines_of(page, notes=True))
        # One more line with its note needs more than this.
        assert lowest - highest < 50


def test_a_long_note_goes_on_overleaf_below_a_long_rule() -> None:
    long = f"{LINE}. " * 40
    blocks = [
        paragraph(LINE, *((1,) if at == 20 else (2,) if at == 80 else ())) for at in range(99)
    ]

    pages = pages_of(document(*blocks, notes=(long, "Courier")))

    assert note_pages(pages) == {"note-1": [1, 2], "note-2": [mark_pages(pages)["note-2"]]}
    (rule,) = rules(pages[1])
    assert abs(rule.x1 - rule.x0 - frame().width) < 0.01
    require_apart(pages, frame())
    assert folded(long) in folded("".join(note_words(pages)))


def note_words(pages: tuple[Page, ...]) -> Iterator[str]:
    for page in pages:
        for line in lines_of(page, notes=True):
            if line.path.kind == "P":
                runs = (run for piece in line.pieces for run in piece.word.runs)
                yield "".join(text for run in runs for _, text in run.glyphs)


def test_a_note_longer_than_a_page_fills_pages_and_text_goes_on_beside_it() -> None:
    huge = f"{LINE}. " * 150
    blocks = [paragraph(LINE, *((1,) if at == 1 else ())) for at in range(60)]

    pages = pages_of(document(*blocks, notes=(huge,)))

    assert note_pages(pages)["note-1"][0] == 1
    assert len(note_pages(pages)["note-1"]) > 2
    assert folded(huge) == folded("".join(note_words(pages)))
    assert all(lines_of(page, notes=False) for page in pages[:2])
    require_apart(pages, frame())


def test_sixty_marks_in_one_paragraph_take_their_notes_along() -> None:
    words: Inlines = tuple(
        inline for at in range(1, 61) for inline in marked(f" word{at} and more", at)
    )

    pages = pages_of(document(Paragraph(inlines=words), notes=(LINE,) * 60))

    found = note_pages(pages)
    assert list(found) == [f"note-{at}" for at in range(1, 61)]
    assert {note: listed[0] for note, listed in found.items()} == mark_pages(pages)
    require_apart(pages, frame())


def test_a_line_with_more_notes_than_a_page_holds_keeps_its_page_and_the_rest_follow() -> None:
    line = Paragraph(inlines=marked("word", *range(1, 31)))

    pages = pages_of(document(line, paragraph(LINE), notes=(f"{LINE}. {LINE}.",) * 30))

    assert list(note_pages(pages)) == [f"note-{at}" for at in range(1, 31)]
    assert len(pages) > 1
    require_apart(pages, frame())


def test_marks_in_tables_lists_and_headings_have_their_notes_and_repeated_heads_none() -> None:
    def cell(*inlines: object, header: bool = False) -> Cell:
        return Cell(blocks=(Paragraph(inlines=inlines, role="cell"),), header=header)  # type: ignore[arg-type]  # inlines

    head = Row(cells=(cell(*marked("Day", 1), header=True),))
    rows = tuple(Row(cells=(cell(*marked(LINE, at)),)) for at in range(2, 61))
    blocks = (
        Heading(level=1, inlines=marked("Heading", 61)),
        ListBlock(items=(ListItem(blocks=(paragraph("item", 62),)),)),
        Table(rows=(head, *rows), widths=(1.0,), title="Days", head_rows=1),
    )

    pages = pages_of(document(*blocks, notes=("Courier",) * 62))

    found = note_pages(pages)
    assert len(pages) > 1
    assert {note: listed[0] for note, listed in found.items()} == mark_pages(pages)
    assert found["note-1"] == [1]
    assert len(found) == 62
    require_apart(pages, frame())


def test_a_note_without_a_mark_comes_last() -> None:
    pages = pages_of(document(paragraph(LINE, 2), notes=("unmarked", "Courier")))

    labels = [line.box.anchor for line in lines_of(pages[0], notes=True) if line.opens]
    assert labels == ["note-2", "note-1"]


def test_notes_alone_make_a_page() -> None:
    pages = pages_of(document(notes=(f"{LINE}. " * 100,)))

    assert len(pages) > 1
    require_apart(pages, frame())


def test_a_list_of_footnotes_inside_something_stays_there() -> None:
    notes = NoteList(notes=(Note(id="n", label="1", inlines=(Text(text="kept"),)),), place="foot")
    table = Table(rows=(Row(cells=(Cell(blocks=(notes,)),)),), widths=(1.0,), title="T")

    assert "kept" in page_texts(pdf_of(Document(title="T", blocks=(table,))).data)[0]


def test_mark_and_number_lead_to_each_other_and_the_note_has_an_id() -> None:
    blocks = (paragraph(LINE, 1), *[paragraph(LINE)] * 60, paragraph(LINE, 1, 2))

    with open_pdf(pdf_of(document(*blocks, notes=("Courier", "Radio"))).data) as pdf:
        found = [(page, str(item.Contents), item) for page, item in annotations(pdf)]
        tags = [one for one in elements(pdf) if one.get("/S") == "/Note"]
        first, last = pdf.pages[0].obj.objgen, pdf.pages[1].obj.objgen

        assert [(page, label, item.Dest[0].objgen) for page, label, item in found] == [
            (1, "1", first),
            (1, "1", first),
            (2, "1", first),
            (2, "2", last),
            (2, "2", last),
        ]
        assert [str(one.ID) for one in tags] == ["note-1", "note-2"]
        to_note, to_mark = (float(item.Dest[3]) for _, _, item in found[:2])
        assert to_note < 200 < to_mark


@st.composite
def annotated(draw: st.DrawFn) -> Document:
    """Draw paragraphs of one to nine lines with a mark at some, and notes of up to sixty lines."""
    lengths = draw(st.lists(st.sampled_from([1, 1, 1, 2, 3, 9, 30, 60]), min_size=1, max_size=12))
    count = draw(st.integers(len(lengths), 70))
    at = sorted(draw(st.permutations(range(count)))[: len(lengths)])
    blocks = [
        paragraph(
            f"{LINE} " * draw(st.sampled_from([1, 1, 2, 9])),
            *((at.index(place) + 1,) if place in at else ()),
        )
        for place in range(count)
    ]
    return document(*blocks, notes=tuple(f"n{length} {LINE} " * length for length in lengths))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(annotated())
def test_every_note_begins_on_the_page_of_its_mark_and_nothing_is_lost(document: Document) -> None:
    pages = pages_of(document)

    found = note_pages(pages)
    assert {note: listed[0] for note, listed in found.items()} == mark_pages(pages)
    require_apart(pages, frame())
    texts = [line for page in pages for line in lines_of(page, notes=False)]
    assert len({line.path for line in texts}) == len(document.blocks) - 1
    wanted = [note.inlines[0] for note in _notes(document)]
    assert folded("".join(note_words(pages))) == folded(
        "".join(one.text for one in wanted if isinstance(one, Text))
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(documents())
def test_notes_of_any_document_begin_on_the_page_of_their_mark(document: Document) -> None:
    blocks = tuple(
        replace(block, place="foot") if isinstance(block, NoteList) else block
        for block in document.blocks
    )

    pages = pages_of(replace(document, blocks=blocks))

    marks, found = mark_pages(pages), note_pages(pages)
    assert {note: found[note][0] for note in marks} == marks
    for page in pages:
        text, notes = lines_of(page, notes=False), lines_of(page, notes=True)
        if text and notes:
            assert min(line.bottom for line in text) >= max(line.top for line in notes) - 0.01


def _notes(document: Document) -> tuple[Note, ...]:
    return next(block.notes for block in document.blocks if isinstance(block, NoteList))
