"""Random valid documents for Hypothesis: every node, nested, in four scripts.

What holds for each document drawn here, so that an exporter may rely on it:
every text has visible characters; every note mark leads to a note; row and column
spans tile their table exactly; a table's cells and a list's items hold paragraphs
and lists only; a text language is set only where it differs from the document's; a cover
is the first block, holds paragraphs, and a heading that opens a page follows it; every
entry of the contents leads to a heading.
"""

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import get_args

from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.model.document import (
    TABLE_ROLES,
    Blank,
    Block,
    Cell,
    Contents,
    ContentsEntry,
    Cover,
    Document,
    Figure,
    Furniture,
    Heading,
    Inline,
    Inlines,
    Label,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    NotePlace,
    PageCount,
    PageNumber,
    Paragraph,
    ParagraphRole,
    Row,
    SectionTitle,
    Table,
    Text,
)
from briefgen.model.document_text import inline_text
from briefgen.model.figure import FIGURE_WIDTH, Area, Disc, LabelRole, Stroke

LABEL_ROLES: tuple[LabelRole, ...] = get_args(LabelRole)
LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèßøåłőşñçÆŒ0123456789"
GREEK = "αβγδεζηθικλμνξοπρσςτυφχψωΑΒΓΔάέήίόύώ"
CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГЄЇіґ"
CHINESE = "中国外交部长气候变化会议北京日期王秀英《》，。、（）"
METACHARACTERS = "<>&\"'()[]{}\\/%#;:,.!?-–—“”«»…@*_+=|~`^$€§"
FREE_ROLES: tuple[ParagraphRole, ...] = ("body", "quote", "label", "list", "cell")


def word_pool() -> tuple[str, ...]:
    """Make words of each script, of metacharacters, and a few longer than any line.

    A fixed pool: Hypothesis cuts texts out of it far faster than it builds letter by letter.
    """
    chance = Random(20310314)

    def of(letters: str, *lengths: int) -> str:
        return "".join(chance.choices(letters, k=chance.choice(lengths)))

    ordinary = [
        *(of(LATIN, 1, 2, 3, 5, 8, 12) for _ in range(90)),
        *(of(GREEK, 1, 4, 9) for _ in range(25)),
        *(of(CYRILLIC, 1, 6, 14) for _ in range(25)),
        *(of(CHINESE, 1, 3, 20) for _ in range(25)),
        *(of(METACHARACTERS + LATIN[:10], 1, 3, 6) for _ in range(40)),
    ]
    hostile = ["]]>", "<w:p>", "&amp;", "\\n", "(a)", ">>", "endstream", "%PDF", "--", ")Tj ET"]
    words = [*ordinary, *hostile, of(LATIN[:52], 90), of(LATIN[:52], 160), "-" * 120]
    chance.shuffle(words)
    return tuple(words)


WORDS = word_pool()


@cache
def wording(*, most: int = 20) -> st.SearchStrategy[str]:
    """Draw words that stand side by side in the pool, now and then with a space at the ends."""

    def joined(start: int, length: int, ends: tuple[str, str]) -> str:
        return ends[0] + " ".join(WORDS[start : start + length]) + ends[1]

    ends = st.sampled_from([("", ""), ("", ""), ("", ""), (" ", ""), ("", " "), (" ", " ")])
    return st.builds(joined, st.integers(0, len(WORDS) - 1), st.integers(1, most), ends)


@cache
def origins() -> st.SearchStrategy[tuple[str, ...]]:
    """Draw none, one or two ids."""
    identifier = st.sampled_from([f"{kind}-{name * 8}" for kind in "fpnb" for name in "abcdef"])
    return st.lists(identifier, max_size=2, unique=True).map(tuple)


@cache
def text() -> st.SearchStrategy[Text]:
    return st.builds(
        Text,
        text=wording(),
        origins=origins(),
        bold=st.booleans(),
        italic=st.booleans(),
        language=st.sampled_from(["", "", "", "fr", "ru", "zh"]),
    )


@cache
def link() -> st.SearchStrategy[Link]:
    address = st.sampled_from(
        [
            "https://courier.example/talks?id=1&lang=en",
            "http://norland.example/a(b)\\c",
            "mailto:press@norland.example",
            "https://norland.example/rencontre/été#части",
        ]
    )
    return st.builds(Link, text=wording(most=6), url=address, origins=origins())


@cache
def inlines(notes: int) -> st.SearchStrategy[Inlines]:
    """Draw inlines that begin with words; marks lead to one of the first `notes` notes."""
    kinds: list[st.SearchStrategy[Inline]] = [
        *(text(), text(), text(), link()),
        *(st.just(LineBreak()), st.just(Blank())),
    ]
    if notes:
        kinds.append(st.builds(note_mark, st.integers(1, notes), origins()))
    rest = st.lists(st.one_of(kinds), max_size=5)
    return st.builds(lambda first, others: (first, *others), text(), rest)


def note_mark(number: int, stems_from: tuple[str, ...]) -> NoteMark:
    return NoteMark(label=str(number), note=f"note-{number}", origins=stems_from)


@cache
def paragraph(
    notes: int, roles: tuple[ParagraphRole, ...] = FREE_ROLES
) -> st.SearchStrategy[Paragraph]:
    return st.builds(Paragraph, inlines=inlines(notes), role=st.sampled_from(roles))


@cache
def small_blocks(notes: int) -> st.SearchStrategy[tuple[Block, ...]]:
    """Draw what cells and list items hold: paragraphs and lists, lists at most three deep."""
    leaf: st.SearchStrategy[Block] = paragraph(notes)

    def lists_of(children: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
        return st.one_of(leaf, list_of(children, notes))

    return st.lists(st.recursive(leaf, lists_of, max_leaves=4), min_size=1, max_size=2).map(tuple)


@cache
def list_of(children: st.SearchStrategy[Block], notes: int) -> st.SearchStrategy[Block]:
    """Draw a list whose items begin with a paragraph."""

    def item(first: Block, others: list[Block]) -> ListItem:
        return ListItem(blocks=(first, *others))

    items = st.builds(item, paragraph(notes, ("list",)), st.lists(children, max_size=2))
    return st.builds(
        ListBlock, items=st.lists(items, min_size=1, max_size=4).map(tuple), numbered=st.booleans()
    )


@st.composite
def table(draw: st.DrawFn, notes: int) -> Table:
    """Draw a table whose spanning cells tile it exactly."""
    columns = draw(st.integers(1, 4))
    height = draw(st.integers(1, 6))
    head = draw(st.integers(0, min(1, height - 1)))
    shares = draw(st.lists(st.integers(2, 5), min_size=columns, max_size=columns))
    free = {(row, column) for row in range(height) for column in range(columns)}
    rows = tuple(
        Row(cells=tuple(row_cells(draw, notes, row=row, head=head, free=free)))
        for row in range(height)
    )
    return Table(
        rows=rows,
        widths=tuple(share / sum(shares) for share in shares),
        title=draw(wording(most=3)),
        role=draw(st.sampled_from(TABLE_ROLES)),
        head_rows=head,
    )


def row_cells(
    draw: st.DrawFn, notes: int, *, row: int, head: int, free: set[tuple[int, int]]
) -> Iterator[Cell]:
    """Give the cells of one row and take what they cover out of `free`."""
    last_row = max(at for at, _ in free) if free else row
    if row < head:
        last_row = head - 1  # a head row repeats; no cell may reach out of it
    for column in sorted(at for free_row, at in free if free_row == row):
        if (row, column) not in free:
            continue
        column_span = draw(st.integers(1, run_length(free, row=row, column=column)))
        row_span = draw(st.sampled_from([1, 1, 1, min(2, last_row - row + 1), last_row - row + 1]))
        covered = {
            (at, over)
            for at in range(row, row + row_span)
            for over in range(column, column + column_span)
        }
        if not covered <= free:
            row_span, covered = 1, {cell for cell in covered if cell[0] == row}
        free -= covered
        yield Cell(
            blocks=draw(small_blocks(notes)),
            header=row < head,
            column_span=column_span,
            row_span=row_span,
        )


def run_length(free: set[tuple[int, int]], *, row: int, column: int) -> int:
    """Count the free places of a row from a column on, two at most: spans stay readable."""
    return 2 if (row, column + 1) in free else 1


@cache
def heading(*, new_page: bool = False) -> st.SearchStrategy[Heading]:
    return st.builds(
        Heading,
        level=st.sampled_from((1, 2, 3)),
        inlines=st.lists(text(), min_size=1, max_size=2).map(tuple),
        new_page=st.just(new_page) | st.booleans(),
    )


SHAPES = (
    Stroke(spots=((0, 0), (460, 200))),
    Stroke(spots=((0, 90), (200, 90), (400, 20)), colour="accent", dashed=True),
    Area(spots=((20, 20), (90, 20), (90, 60)), fill="accent"),
    Disc(centre=(300, 150), radius=9, fill="paper", outline="text"),
)


@cache
def figure(notes: int) -> st.SearchStrategy[Figure]:
    """Draw a picture of a few shapes with words below each other, broken after their spaces."""

    def drawn(texts: list[tuple[str, tuple[str, ...]]], across: int, caption: Inlines) -> Figure:
        labels = tuple(
            words_in_figure(text, stems_from, x=across, y=50 * at)
            for at, (text, stems_from) in enumerate(texts)
        )
        return Figure(
            width=FIGURE_WIDTH,
            height=200,
            shapes=SHAPES[across % (len(SHAPES) + 1) :],
            labels=labels,
            description="A picture.",
            caption=caption,
            data=Table(rows=(), widths=(1.0,), title="Data"),
        )

    texts = st.lists(st.tuples(wording(most=4), origins()), max_size=3)
    return st.builds(drawn, texts, st.integers(0, 300), inlines(notes))


def words_in_figure(text: str, stems_from: tuple[str, ...], *, x: float, y: float) -> Label:
    *lines, last = text.split()
    role = LABEL_ROLES[len(last) % len(LABEL_ROLES)]
    broken = (*(f"{line} " for line in lines), last)
    return Label(x=x, y=y, width=160, lines=broken, role=role, origins=stems_from)


@cache
def blocks(notes: int) -> st.SearchStrategy[Block]:
    return st.one_of(
        heading(),
        paragraph(notes),
        list_of(paragraph(notes), notes),
        table(notes),
        table(notes),
        figure(notes),
    )


@cache
def furniture() -> st.SearchStrategy[Furniture]:
    """Draw short furniture: each part fits on one line."""
    part = st.text(LATIN, min_size=1, max_size=12).map(lambda drawn: (Text(text=drawn),))
    count: Inlines = (Text(text="Page "), PageNumber(), Text(text=" of "), PageCount())
    nothing: Inlines = ()
    return st.builds(
        Furniture,
        banner=st.one_of(st.just(nothing), part),
        running_head=st.one_of(st.just(nothing), part),
        head_end=st.sampled_from([nothing, (SectionTitle(),)]),
        foot_start=st.one_of(st.just(nothing), part),
        foot_end=st.sampled_from([nothing, count]),
    )


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a whole document: a title, up to eight blocks, and the notes its marks lead to."""
    notes = draw(st.integers(0, 3))
    title = draw(wording(most=6))
    body = draw(st.lists(blocks(notes), max_size=8))
    note_texts = [draw(inlines(0)) for _ in range(notes)]
    listed = tuple(
        Note(id=f"note-{number}", label=str(number), inlines=words)
        for number, words in enumerate(note_texts, start=1)
    )
    opening = Paragraph(inlines=(Text(text=title, origins=draw(origins())),), role="title")
    opened = draw(st.booleans()) and draw(st.booleans())
    first = draw(book_opening(opening, body)) if opened else (opening, *body)
    return Document(
        title=title.strip(),
        subject=draw(st.sampled_from(["", "Meeting brief"])),
        language=draw(st.sampled_from(["en", "de"])),
        paper=draw(st.sampled_from(["A4", "Letter"])),
        furniture=draw(furniture()),
        blocks=(*first, *((NoteList(notes=listed, place=draw(note_places())),) if listed else ())),
    )


@cache
def note_places() -> st.SearchStrategy[NotePlace]:
    return st.sampled_from(("end", "foot", "foot", "margin"))


@st.composite
def book_opening(draw: st.DrawFn, opening: Paragraph, body: list[Block]) -> tuple[Block, ...]:
    """Draw a cover, and contents that lead to the headings of the body."""
    named = [
        replace(block, anchor=f"heading-{at}") if isinstance(block, Heading) else block
        for at, block in enumerate(body)
    ]
    entries = tuple(
        ContentsEntry(level=draw(st.sampled_from((1, 2))), inlines=one.inlines, target=one.anchor)
        for one in named
        if isinstance(one, Heading)
    )
    contents = Contents(heading=(Text(text="Contents"),), entries=entries)
    part = draw(heading(new_page=True))
    cover = Cover(blocks=(opening, *draw(st.lists(paragraph(0), max_size=2))))
    return (cover, *((contents,) if entries else ()), replace(part, new_page=True), *named)


def every_inline(document: Document) -> Iterator[Inline]:
    """Give the inlines of the blocks of a document in reading order, without furniture."""
    for block in document.blocks:
        yield from block_inlines(block)


def block_inlines(block: Block) -> Iterator[Inline]:  # noqa: C901 - one case a block
    """Give the inlines of one block and of all blocks inside it."""
    match block:
        case Heading(inlines=words) | Paragraph(inlines=words):
            yield from words
        case ListBlock(items=items):
            for item in items:
                yield from (inline for child in item.blocks for inline in block_inlines(child))
        case Table(rows=rows):
            for cell in (cell for row in rows for cell in row.cells):
                yield from (inline for child in cell.blocks for inline in block_inlines(child))
        case NoteList(notes=notes):
            for note in notes:
                yield from note.inlines
        case Cover(blocks=covered):
            yield from (inline for child in covered for inline in block_inlines(child))
        case Contents(heading=words, entries=entries):
            yield from words
            yield from (inline for entry in entries for inline in entry.inlines)
        case Figure(labels=labels, caption=words):
            yield from (label.text for label in labels)
            yield from words


def document_words(document: Document) -> str:
    """Give the words of a document in reading order, without the labels of lists and notes."""
    return " ".join(inline_text((inline,)) for inline in every_inline(document))
