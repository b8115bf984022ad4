"""A small document with notes of each place: marks in text, list, table head and heading."""

from briefgen.model.document import (
    Block,
    Cell,
    Document,
    Heading,
    Inlines,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    NotePlace,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
    Text,
)

ADDRESS = "https://courier.example/talks?id=1&lang=en"


def marked(words: str, *numbers: int, origin: str = "f-a") -> Inlines:
    """Give words with the marks of notes behind them, a space between two."""
    marks = [
        inline
        for number in numbers
        for inline in (
            Text(text="\N{NO-BREAK SPACE}"),
            NoteMark(label=str(number), note=f"note-{number}", origins=(origin,)),
        )
    ]
    return (Text(text=words, origins=(origin,)), *marks[1:])


def cell(inlines: Inlines, role: ParagraphRole = "cell") -> Cell:
    return Cell(blocks=(Paragraph(inlines=inlines, role=role),), header=role == "cell_head")


def noted_blocks() -> tuple[Block, ...]:
    return (
        Heading(level=1, inlines=marked("Talks", 1), anchor="heading-1"),
        Paragraph(
            inlines=(
                Text(text="In the sources: “"),
                *marked("herring", 2, 3, origin="f-b"),
                Text(text="; "),
                *marked("cod", 1, origin="f-c"),
            )
        ),
        ListBlock(items=(ListItem(blocks=(Paragraph(inlines=marked("item", 4), role="list"),)),)),
        Table(
            rows=(
                Row(cells=(cell(marked("Day", 5), "cell_head"),)),
                Row(cells=(cell(marked("Monday", 2)),)),
            ),
            widths=(1.0,),
            title="Days",
            head_rows=1,
        ),
    )


def noted_document(place: NotePlace, *, labels: str = "12345") -> Document:
    """Give the document with its notes in a place; marks and notes have the labels given."""
    notes = tuple(
        Note(
            id=f"note-{number}",
            label=label,
            inlines=(
                Text(text=f"Courier {number}. ", origins=("s-a",)),
                Link(text="address", url=ADDRESS, origins=("s-a",)),
            ),
        )
        for number, label in enumerate(labels, start=1)
    )
    return Document(
        title="Talks",
        blocks=(
            *noted_blocks(),
            Heading(level=1, inlines=(Text(text="Sources"),), anchor="heading-2"),
            NoteList(notes=notes, place=place),
        ),
    )
