"""One document that holds each node of the tree, shaped like a real brief."""

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
    Label,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    PageCount,
    PageNumber,
    Paragraph,
    ParagraphRole,
    Row,
    SectionTitle,
    Table,
    TableRole,
    Text,
)
from briefgen.model.figure import Area, Disc, Stroke


def words(text: str, *origins: str) -> Text:
    return Text(text=text, origins=origins)


def paragraph(*inlines: Inline, role: ParagraphRole = "body") -> Paragraph:
    return Paragraph(inlines=inlines, role=role)


def cell(*inlines: Inline, role: ParagraphRole = "cell", header: bool = False) -> Cell:
    return Cell(blocks=(paragraph(*inlines, role=role),), header=header)


def label_rows(*rows: tuple[str, tuple[Inline, ...]]) -> tuple[Row, ...]:
    return tuple(
        Row(cells=(cell(words(label), role="label", header=True), cell(*inlines)))
        for label, inlines in rows
    )


def item(*inlines: Inline) -> ListItem:
    return ListItem(blocks=(paragraph(*inlines, role="list"),))


def table(
    role: TableRole, title: str, widths: tuple[float, ...], rows: tuple[Row, ...], *, head: int = 0
) -> Table:
    return Table(role=role, title=title, widths=widths, rows=rows, head_rows=head)


def landings() -> Figure:
    """Give a picture with each shape, each role of words and each way to align them."""
    return Figure(
        width=460,
        height=80,
        shapes=(
            Stroke(spots=((60, 0), (60, 60))),
            Stroke(spots=((60, 30), (200, 10), (300, 50)), colour="accent", width=1.5, dashed=True),
            Area(spots=((60, 4), (160, 4), (160, 14), (60, 14)), fill="accent"),
            Area(spots=((60, 24), (120, 24), (120, 34), (60, 34)), fill="paper", outline="accent"),
            Disc(centre=(300, 50), radius=4, fill="rule", outline="text", width=1),
            Disc(centre=(200, 10), radius=3, fill="muted"),
        ),
        labels=(
            Label(x=0, y=2, width=56, lines=("Herring",), align="end", origins=("h-landings",)),
            Label(
                x=320,
                y=20,
                width=90,
                lines=("Landings in ", "Port Aldren"),
                role="strong",
                align="centre",
                origins=("h-landings",),
            ),
            Label(x=60, y=66, width=120, lines=("1,000 tonnes",), role="quiet"),
        ),
        description="Bars: landings in Port Aldren. Herring: 40 & more.",
        caption=(
            words("Source: Aldren harbour board ", "h-landings"),
            NoteMark(label="1", note="note-1", origins=("f-announce",)),
        ),
        data=table(
            "grid",
            "Landings",
            (0.5, 0.5),
            (
                Row(cells=(cell(words("Fish"), header=True), cell(words("Tonnes"), header=True))),
                Row(cells=(cell(words("Herring", "h-landings")), cell(words("40")))),
            ),
            head=1,
        ),
    )


def rich_blocks() -> tuple[Block, ...]:
    return (
        Cover(
            blocks=(
                paragraph(words("Meeting brief"), role="type_label"),
                paragraph(words("Fisheries talks with Norland", "b-aaaaaaaa"), role="title"),
                table(
                    "header",
                    "Header",
                    (0.18, 0.82),
                    label_rows(
                        ("To", (words("Minister for the Sea", "b-aaaaaaaa"),)),
                        ("From", (words("Fisheries Unit <north & west>", "b-aaaaaaaa"),)),
                        ("Date", (words("14 March 2031", "b-aaaaaaaa"),)),
                    ),
                ),
            )
        ),
        Contents(
            heading=(words("Contents"),),
            entries=(
                ContentsEntry(level=1, inlines=(words("Purpose"),), target="heading-1"),
                ContentsEntry(
                    level=2, inlines=(words("Participants of both sides"),), target="heading-2"
                ),
            ),
        ),
        Heading(level=1, inlines=(words("Who, when, where"),), new_page=True),
        table(
            "logistics",
            "Who, when, where",
            (0.18, 0.82),
            label_rows(
                (
                    "When",
                    (
                        words("20–21 March 2031", "f-datedate"),
                        NoteMark(label="1", note="note-1", origins=("f-datedate",)),
                    ),
                ),
                (
                    "Where",
                    (
                        words("Port Aldren", "f-placepla"),
                        LineBreak(),
                        words("Room 4, second floor", "meeting"),
                    ),
                ),
            ),
        ),
        Heading(level=1, inlines=(words("Purpose"),), anchor="heading-1"),
        paragraph(
            words("Settle the quota for herring ", "b-aaaaaaaa"),
            Text(text="before the season opens", origins=("b-aaaaaaaa",), bold=True),
            words(", and hear what Norland plans for ", "b-aaaaaaaa"),
            Text(text="cod and haddock", origins=("b-aaaaaaaa",), italic=True),
            words(". The name in its own script is 王秀英 (Wang Xiuying).", "n-wangwang"),
        ),
        Heading(level=1, inlines=(words("Participants"),), anchor="heading-2"),
        table(
            "grid",
            "Participants",
            (0.25, 0.3, 0.45),
            (
                Row(
                    cells=tuple(
                        cell(words(name), role="cell_head", header=True)
                        for name in ("Side", "Name", "Title")
                    )
                ),
                Row(
                    cells=(
                        Cell(
                            blocks=(paragraph(words("Norland", "f-hanneaaa"), role="cell"),),
                            row_span=2,
                        ),
                        cell(
                            Text(
                                text="Hanne Sørensen",
                                origins=("n-hanneaaa", "f-hanneaaa"),
                                bold=True,
                            )
                        ),
                        cell(words("Minister of Fisheries of Norland", "f-hanneaaa")),
                    )
                ),
                Row(
                    cells=(
                        cell(words("Wang Xiuying", "n-wangwang")),
                        cell(
                            words(
                                "Adviser with a title so long that it runs over two lines here",
                                "n-wangwang",
                            )
                        ),
                    )
                ),
                Row(
                    cells=(
                        Cell(
                            blocks=(
                                paragraph(
                                    words("More names may follow", "f-morename"), role="cell"
                                ),
                            ),
                            column_span=3,
                        ),
                    )
                ),
            ),
            head=1,
        ),
        Heading(level=1, inlines=(words("Agenda"),)),
        Heading(level=2, inlines=(words("Herring quota", "fisheries"),), number=Counted(label="1")),
        Heading(level=3, inlines=(words("Points to make"),)),
        ListBlock(
            items=(
                item(
                    words(
                        "We can agree to 40,000 tonnes if the season opens on 1 April.",
                        "p-pointone",
                    )
                ),
                ListItem(
                    blocks=(
                        paragraph(
                            words(
                                "Control stays with the coast guards of both sides.", "p-pointtwo"
                            ),
                            role="list",
                        ),
                        ListBlock(items=(item(words("Two joint patrols a month", "p-patrols1")),)),
                    )
                ),
            )
        ),
        ListBlock(
            numbered=True,
            items=(
                item(words("First catch report", "p-firstrep")),
                ListItem(
                    blocks=(
                        Paragraph(
                            inlines=(words("Second catch report", "p-secondre"),),
                            role="list",
                            keep_with_next=True,
                        ),
                        paragraph(
                            words("Approve "), Blank(), words(" Disapprove "), Blank(), role="list"
                        ),
                    )
                ),
            ),
        ),
        paragraph(
            words("“We still need to talk about gear.”", "f-quotequo"),
            NoteMark(label="2", note="note-2", origins=("f-quotequo",)),
            role="quote",
        ),
        Heading(level=1, inlines=(words("Background"),)),
        table(
            "dated",
            "Background, by date",
            (0.22, 0.78),
            label_rows(
                (
                    "3 February 2031",
                    (
                        words("Norland announced the talks.", "f-announce"),
                        NoteMark(label="1", note="note-1", origins=("f-announce",)),
                    ),
                )
            ),
        ),
        landings(),
        Heading(level=1, inlines=(words("Sources"),)),
        NoteList(
            notes=(
                Note(
                    id="note-1",
                    label="1",
                    inlines=(
                        words(
                            "Talks set for March, Aldren Courier, 3 February 2031. ", "s-couriera"
                        ),
                        Link(
                            text="courier.example/talks",
                            url="https://courier.example/talks?id=1&lang=en",
                            origins=("s-couriera",),
                        ),
                    ),
                ),
                Note(
                    id="note-2",
                    label="2",
                    inlines=(words("Interview, Radio Norland, 9 March 2031.", "s-radionor"),),
                ),
            )
        ),
    )


def rich_document() -> Document:
    return Document(
        title="Fisheries talks with Norland",
        subject="Meeting brief",
        language="en",
        paper="A4",
        furniture=Furniture(
            banner=(words("INTERNAL"),),
            running_head=(words("Fisheries talks with Norland", "b-aaaaaaaa"),),
            head_end=(SectionTitle(),),
            foot_start=(words("FU-31/07 · As at 14 March 2031, 09:00", "b-aaaaaaaa"),),
            foot_end=(words("Page "), PageNumber(), words(" of "), PageCount()),
        ),
        blocks=rich_blocks(),
    )
