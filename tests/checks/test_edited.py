import pytest
from msgspec.structs import replace

from briefgen.checks.edited import edited_statements
from briefgen.model.document import (
    Block,
    Document,
    Figure,
    Heading,
    Label,
    Link,
    Note,
    NoteList,
    NoteMark,
    Paragraph,
    Table,
    Text,
)

FACTS = {"f-a", "f-b", "f-c"}


def said(words: str, *origins: str) -> Paragraph:
    return Paragraph(inlines=(Text(text=words, origins=origins),))


BLOCKS: tuple[Block, ...] = (
    Heading(level=1, inlines=(Text(text="Background"),)),
    said("November 2023", "f-a"),
    Paragraph(
        inlines=(
            Text(text="The quota falls to 250 tonnes", origins=("f-b",)),
            NoteMark(label="1", note="note-1", origins=("f-b",)),
            Text(text="; "),
            Link(text="Port Aldren", url="https://a.example", origins=("f-c",)),
            NoteMark(label="2", note="note-2"),
        )
    ),
    said("January 2024", "f-c"),
    said("Ask for more", "p-a"),
    NoteList(notes=(Note(id="note-1", label="1", inlines=(Text(text="x", origins=("f-a",)),)),)),
)
WRITTEN = (
    "Background",
    "November 2023",
    "The quota falls to 250 tonnes 1 ; Port Aldren 2",
    "January 2024",
    "Ask for more",
)


def edited(*written: str) -> list[str]:
    return list(edited_statements(Document(title="", blocks=BLOCKS), written, FACTS))


def changed(old: str, new: str) -> tuple[str, ...]:
    return tuple(line.replace(old, new) for line in WRITTEN)


def test_a_text_that_nobody_edited_has_nothing_to_tell() -> None:
    assert edited(*WRITTEN) == []


@pytest.mark.parametrize(
    "written",
    [
        changed("Ask for more", "Ask for less"),
        changed("1 ;", "7 ;"),
        changed("Background", "History"),
        ("A line more", *WRITTEN, "and one at the end"),
        changed("November 2023", "NOVEMBER 2023"),
    ],
)
def test_own_texts_labels_and_numbers_of_notes_may_change(written: tuple[str, ...]) -> None:
    assert edited(*written) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("250", "260", "reads “the quota falls to 260 tonnes 1 port aldren 2”"),
        ("tonnes", "kilograms", "reads “the quota falls to 250 kilograms 1 port aldren 2”"),
        ("falls", "does not fall", "reads “the quota does not fall to 250 tonnes 1 port aldren 2”"),
        ("Port Aldren", "Port Aldrеn", "reads “the quota falls to 250 tonnes 1 port aldrеn 2”"),
        (WRITTEN[2], "Nothing of the kind", "is not there"),
    ],
)
def test_a_statement_that_was_changed_is_told_with_how_it_reads(
    old: str, new: str, told: str
) -> None:
    assert edited(*changed(old, new)) == [f"“The quota falls to 250 tonnes; Port Aldren” {told}"]


def test_statements_that_change_places_are_told() -> None:
    swapped = (WRITTEN[0], WRITTEN[3], WRITTEN[2], WRITTEN[1], WRITTEN[4])

    assert edited(*swapped) == [
        "“November 2023” stands in another place",
        "“The quota falls to 250 tonnes; Port Aldren” stands in another place",
    ]


def test_the_edited_block_between_its_neighbours_is_taken_before_others() -> None:
    written = (*changed("November 2023", "November 2024"), "November 2022")

    assert edited(*written) == ["“November 2023” reads “november 2024”"]


def test_a_long_statement_is_told_in_short() -> None:
    long = Document(title="", blocks=(said("word " * 60, "f-a"),))

    (told,) = edited_statements(long, ("other",), FACTS)

    assert told == f"“{('word ' * 24).strip()}…” is not there"


def test_a_brief_without_facts_has_nothing_to_tell() -> None:
    assert list(edited_statements(Document(title="", blocks=()), ("x",), FACTS)) == []


def label(words: str, *origins: str) -> Label:
    return Label(x=0, y=0, width=9, lines=(words,), origins=origins)


FIGURE = Figure(
    width=9,
    height=9,
    shapes=(),
    labels=(label("May", "f-a"), label("Visit"), label("June", "f-b"), label("July", "f-c")),
    description="Days",
    caption=(Text(text="Timeline"),),
    data=Table(rows=(), widths=(), title=""),
)


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        ("May Visit June July", []),
        ("May June (planned) July Visit", []),
        ("May Visit Juni Juli", ["“June”, “July” are not in its figure"]),
        ("May July June", ["“May”, “June”, “July” stand in another place in its figure"]),
    ],
)
def test_the_labels_of_a_figure_may_be_one_block(drawn: str, told: list[str]) -> None:
    document = Document(title="", blocks=(FIGURE, said("Port Aldren", "f-c")))

    found = edited_statements(
        document, (drawn, "Timeline", "Port Aldren"), FACTS, figures_are_blocks=True
    )

    assert list(found) == told


def test_a_figure_without_facts_has_nothing_to_tell() -> None:
    bare = replace(FIGURE, labels=(label("Visit"),))

    document = Document(title="", blocks=(bare,))
    assert list(edited_statements(document, (), FACTS, figures_are_blocks=True)) == []


def test_each_label_of_a_figure_may_be_a_block_of_its_own() -> None:
    document = Document(title="", blocks=(FIGURE,))

    found = edited_statements(document, ("May", "Visit", "Juni", "July"), FACTS)

    assert list(found) == ["“June” reads “juni”"]
