"""Two languages side by side: what belongs together stands in a row, what is the same once."""

from msgspec.structs import replace

from briefgen.compose.nodes import broken, bullets, cell, label_row, paragraph
from briefgen.compose.sections import BuiltPart
from briefgen.compose.side_by_side import in_language, side_by_side
from briefgen.model.document import (
    Block,
    Cell,
    Contents,
    ContentsEntry,
    Cover,
    Figure,
    Heading,
    Inlines,
    Label,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    ParagraphRole,
    Row,
    Table,
    TableRole,
    Text,
)
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.recipe import Section

SECTION = Section(kind="passage", passage="purpose")
LANGUAGES = ("en", "zh")
NAMES = ("English", "中文")


def words(text: str) -> Inlines:
    return (Text(text=text),)


def lines(*texts: str) -> tuple[Block, ...]:
    return tuple(paragraph(*words(text)) for text in texts)


def part(*blocks: Block, place: int = 0) -> BuiltPart:
    return BuiltPart(place, SECTION, "Purpose", blocks)


def beside(first: tuple[Block, ...], second: tuple[Block, ...]) -> tuple[Block, ...]:
    (found,) = side_by_side([part(*first)], [part(*second)], languages=LANGUAGES, names=NAMES)
    return found.blocks


def told(table: Block) -> list[list[str]]:
    """Give the words of each cell of a table, without the names over columns of text."""
    assert isinstance(table, Table)
    named = table.head_rows if table.role == "columns" else 0
    return [
        [" / ".join(_told_block(block) for block in cell.blocks) for cell in row.cells]
        for row in table.rows[named:]
    ]


def _told_block(block: Block) -> str:
    if isinstance(block, ListBlock):
        return ", ".join(_told_block(one) for one in block.blocks)
    assert not isinstance(block, Table | NoteList | Cover | Contents)
    return inline_text(getattr(block, "inlines", ()))


def test_paragraphs_that_belong_together_share_a_row() -> None:
    (table,) = beside(lines("One", "Two"), lines("一", "二"))

    assert isinstance(table, Table)
    assert told(table) == [["One", "一"], ["Two", "二"]]
    assert (table.role, table.title, sum(table.widths)) == ("columns", "Purpose", 1)


def test_words_of_the_second_column_are_tagged_with_their_language() -> None:
    english = Text(text="in English", language="en-GB")
    french = Text(text="en français", language="fr")
    line = paragraph(Text(text="中文"), english, french, Link(text="x", url="https://x.example"))

    (tagged,) = in_language((line,), languages=LANGUAGES)

    languages = [one.language for one in getattr(tagged, "inlines", ()) if isinstance(one, Text)]
    assert languages == ["zh", "", "fr"]


def test_what_is_the_same_in_both_stands_across_both_columns() -> None:
    (table,) = beside(lines("Oslo", "One"), lines("Oslo", "一"))

    assert isinstance(table, Table)
    assert told(table) == [["Oslo"], ["One", "一"]]
    assert table.rows[1].cells[0].column_span == 2


def test_text_that_is_the_same_throughout_needs_no_columns() -> None:
    assert beside(lines("Oslo"), lines("Oslo")) == lines("Oslo")


def test_items_of_a_list_stand_in_rows_of_their_own_but_a_numbered_list_stays_whole() -> None:
    (loose,) = beside(bullets([words("A"), words("B")]), bullets([words("甲"), words("乙")]))
    numbered = ListBlock(items=(ListItem(blocks=lines("A", "B")),), numbered=True)
    counted = replace(numbered, items=(ListItem(blocks=lines("甲", "乙")),))
    (whole,) = beside((numbered,), (counted,))

    assert told(loose) == [["A", "甲"], ["B", "乙"]]
    assert told(whole) == [["A, B", "甲, 乙"]]


def test_texts_of_other_lengths_share_one_row() -> None:
    (table,) = beside(lines("One", "Two"), lines("一二"))

    assert told(table) == [["One / Two", "一二"]]


def test_a_heading_has_both_languages_and_its_marks_once() -> None:
    mark = NoteMark(label="1", note="note-1")
    first = Heading(level=1, inlines=(*words("Aims"), mark), anchor="heading-1")
    second = Heading(level=1, inlines=(*words("目标"), mark), anchor="heading-1")

    (heading,) = beside((first,), (second,))

    assert isinstance(heading, Heading)
    assert (inline_text(heading.inlines), heading.anchor) == ("Aims1\xa0· 目标", "heading-1")
    assert beside((first,), (first,)) == (first,)


def titled(text: str, role: ParagraphRole = "title") -> Block:
    return paragraph(*words(text), role=role)


def test_a_title_stands_above_that_in_the_second_language() -> None:
    (title,) = beside((titled("Talks"),), (titled("会谈"),))

    assert getattr(title, "inlines", ()) == (
        *words("Talks"),
        LineBreak(),
        Text(text="会谈", language="zh"),
    )
    assert beside((titled("Oslo"),), (titled("Oslo"),)) == (titled("Oslo"),)


def labelled(*rows: tuple[str, str], role: TableRole = "logistics") -> Table:
    built = tuple(label_row(words(label), words(text)) for label, text in rows)
    return Table(rows=built, widths=(0.2, 0.8), title="T", role=role)


def test_a_table_of_labels_gets_a_column_for_each_language() -> None:
    first = labelled(("When", "8 May"), ("Where", "Oslo"))
    second = labelled(("时间", "5月8日"), ("地点", "Oslo"))

    (table,) = beside((first,), (second,))

    assert isinstance(table, Table)
    assert told(table) == [["When\xa0· 时间", "8 May", "5月8日"], ["Where\xa0· 地点", "Oslo"]]
    assert [one.header for one in table.rows[0].cells] == [True, False, False]
    assert len(table.widths) == 3


def test_a_table_of_labels_whose_contents_are_the_same_stays_as_it_is() -> None:
    (table,) = beside((labelled(("Where", "Oslo")),), (labelled(("地点", "Oslo")),))

    assert isinstance(table, Table)
    assert told(table) == [["Where\xa0· 地点", "Oslo"]]
    assert (table.role, table.widths) == ("logistics", (0.2, 0.8))


def grid_of(*rows: tuple[Inlines, ...], head: tuple[str, ...] = ()) -> Table:
    heads = (Row(cells=tuple(cell(words(one)) for one in head)),) if head else ()
    body = tuple(Row(cells=tuple(cell(one) for one in row)) for row in rows)
    return Table(rows=(*heads, *body), widths=(0.5, 0.5), title="T", head_rows=len(heads))


def test_in_other_tables_each_cell_has_both_languages() -> None:
    (table,) = beside(
        (grid_of((words("Ada"), words("Envoy"))),), (grid_of((words("Ada"), words("特使"))),)
    )

    assert told(table) == [["Ada", "Envoy / 特使"]]


def test_each_paragraph_of_a_cell_stands_above_the_one_it_belongs_to() -> None:
    first = Table(
        rows=(Row(cells=(cell(words("Norland"), words("Head")),)),), widths=(1,), title=""
    )
    second = Table(
        rows=(Row(cells=(cell(words("Norland"), words("团长")),)),), widths=(1,), title=""
    )
    longer = Table(rows=(Row(cells=(cell(words("诺兰团长")),)),), widths=(1,), title="")

    assert told(beside((first,), (second,))[0]) == [["Norland / Head / 团长"]]
    assert told(beside((first,), (longer,))[0]) == [["Norland / Head / 诺兰团长"]]


def test_tables_of_other_shapes_lose_no_row() -> None:
    first = grid_of((words("A"), words("B")), head=("H", "I"))
    second = grid_of((words("甲"), words("乙")), (words("丙"), words("丁")), head=("H", "I"))

    (table,) = beside((first,), (second,))

    assert told(table) == [["H", "I"], ["A", "B"], ["甲", "乙"], ["丙", "丁"]]


def test_the_blocks_of_a_cover_and_the_lines_of_a_contents_have_both_languages() -> None:
    def contents(heading: str, entry: str) -> Contents:
        line = ContentsEntry(level=1, inlines=words(entry), target="heading-1")
        return Contents(heading=words(heading), entries=(line,))

    first = (Cover(blocks=(titled("Talks", "cover_title"),)), contents("Contents", "Aims"))
    second = (Cover(blocks=(titled("会谈", "cover_title"),)), contents("目录", "目标"))

    cover, listed = beside(first, second)

    assert isinstance(cover, Cover)
    assert isinstance(listed, Contents)
    assert inline_text(getattr(cover.blocks[0], "inlines", ())) == "Talks\n会谈"
    assert inline_text(listed.heading) == "Contents\xa0· 目录"
    assert inline_text(listed.entries[0].inlines) == "Aims\xa0· 目标"


def test_lists_of_a_cover_stand_below_each_other_and_once_where_they_are_the_same() -> None:
    def covered(*items: str) -> tuple[Cover]:
        return (Cover(blocks=(titled("Talks", "cover_title"), bullets(map(words, items))[0])),)

    (both,) = beside(covered("Herring"), covered("鲱鱼"))
    (same,) = beside(covered("Aldren"), covered("Aldren"))

    assert isinstance(both, Cover)
    assert isinstance(same, Cover)
    assert len(both.blocks) == 3
    assert len(same.blocks) == 2


def test_a_note_says_in_both_languages_where_words_are_from() -> None:
    def notes(text: str, source: str) -> NoteList:
        inlines = (Text(text=text, origins=(source,)),)
        return NoteList(notes=(Note(id="note-1", label="1", inlines=inlines),))

    def note(*blocks: Block) -> Note:
        (found,) = blocks
        assert isinstance(found, NoteList)
        return found.notes[0]

    both = note(*beside((notes("para. 1", "s-1"),), (notes("第1段", "s-1"),)))
    same = note(*beside((notes("Talks", "s-1"),), (notes("Talks", "s-1"),)))
    other = note(*beside((notes("para. 1", "s-1"),), (notes("第1段", "s-2"),)))

    assert inline_text(both.inlines) == "para. 1\n第1段"
    assert getattr(both.inlines[-1], "language", "") == "zh"
    assert inline_text(same.inlines) == "Talks"
    assert inline_text(other.inlines) == "para. 1"


def test_nothing_is_lost_where_one_language_lacks_something() -> None:
    heading = Heading(level=2, inlines=words("Ada"))
    first = (heading, *lines("A life"))

    assert beside(first, (heading,)) == (*first, replace(heading, inlines=tagged("Ada")))
    assert beside((heading,), (titled("会谈"),)) == (
        heading,
        paragraph(*tagged("会谈"), role="title"),
    )


def tagged(text: str) -> Inlines:
    return (Text(text=text, language="zh"),)


def test_a_part_that_one_language_alone_has_keeps_its_place() -> None:
    found = side_by_side(
        [part(*lines("One"), place=1)],
        [part(*lines("零"), place=0), part(*lines("一"), place=1)],
        languages=LANGUAGES,
        names=NAMES,
    )

    assert [one.place for one in found] == [0, 1]
    assert found[0].blocks == (paragraph(*tagged("零")),)


def test_a_paragraph_of_several_lines_stays_one() -> None:
    first = (paragraph(*broken([words("a"), words("b")]), role="cover_line"),)
    second = (paragraph(*broken([words("甲"), words("乙")]), role="cover_line"),)

    (line,) = beside(first, second)

    assert inline_text(getattr(line, "inlines", ())) == "a\n甲\nb\n乙"


def test_lines_that_are_the_same_stand_once_and_others_are_never_lost() -> None:
    first = (paragraph(*broken([words("8 May"), words("Oslo")]), role="cover_line"),)
    same = (paragraph(*broken([words("5月8日"), words("Oslo")]), role="cover_line"),)
    longer = (paragraph(*words("奥斯陆"), role="cover_line"),)

    told_lines = [
        inline_text(getattr(beside(first, other)[0], "inlines", ())) for other in (same, longer)
    ]

    assert told_lines == ["8 May\n5月8日\nOslo", "8 May\nOslo\n奥斯陆"]


def test_the_type_has_both_languages_on_one_line() -> None:
    (label,) = beside((titled("Readout", "type_label"),), (titled("会谈情况", "type_label"),))

    assert inline_text(getattr(label, "inlines", ())) == "Readout\xa0· 会谈情况"


def test_on_a_cover_both_languages_share_a_line() -> None:
    def cover(label: str, *texts: str) -> Table:
        row = label_row(words(label), *map(words, texts))
        return Table(rows=(row,), widths=(0.2, 0.8), title="T", role="cover")

    first, same = (cover("To", *texts) for texts in (("Minister",), ("A", "B")))

    assert told(beside((first,), (cover("呈", "部长"),))[0]) == [
        ["To\xa0· 呈", "Minister\xa0· 部长"]
    ]
    assert told(beside((same,), (cover("呈", "甲乙"),))[0]) == [["To\xa0· 呈", "A / B / 甲乙"]]


def test_a_list_in_a_labelled_row_stays_with_its_label() -> None:
    def row(label: str, *items: str) -> Table:
        cells = (cell(words(label)), Cell(blocks=bullets(map(words, items))))
        return Table(rows=(Row(cells=cells),), widths=(0.2, 0.8), title="T", role="cover")

    assert told(beside((row("To", "A"),), (row("呈", "A"),))[0]) == [["To\xa0· 呈", "A"]]


def picture(text: str, caption: str) -> Figure:
    label = Label(x=0, y=0, width=40, lines=(text,))
    data = grid_of((words(text), words("7")))
    return Figure(
        width=100,
        height=20,
        shapes=(),
        labels=(label,),
        description=text,
        caption=words(caption),
        data=data,
    )


def test_a_picture_with_other_words_stands_in_both_languages() -> None:
    ours, theirs = beside((picture("Catch", "Cod"),), (picture("捕捞", "鳕鱼"),))

    assert ours == picture("Catch", "Cod")
    assert isinstance(theirs, Figure)
    assert (theirs.language, theirs.caption) == ("zh", tagged("鳕鱼"))
    assert theirs.data.rows[0].cells[0].blocks == (paragraph(*tagged("捕捞"), role="cell"),)


def test_a_picture_with_the_same_words_stands_once_with_both_captions() -> None:
    (one,) = beside((picture("CO2", "Cod"),), (picture("CO2", "鳕鱼"),))

    assert isinstance(one, Figure)
    assert (one.language, inline_text(one.caption)) == ("", "Cod\xa0· 鳕鱼")


def test_the_second_column_says_its_language_and_what_spans_both_does_not() -> None:
    (table,) = beside(lines("Oslo", "One"), lines("Oslo", "一"))

    assert isinstance(table, Table)
    assert [[one.language for one in row.cells] for row in table.rows[1:]] == [[""], ["", "zh"]]


def test_columns_of_text_are_headed_by_the_names_of_their_languages() -> None:
    (table,) = beside(lines("One"), lines("一"))

    assert isinstance(table, Table)
    assert table.head_rows == 1
    assert table.rows[0].cells == (
        cell(words("English"), role="label", header=True),
        replace(cell(tagged("中文"), role="label", header=True), language="zh"),
    )


def test_words_of_the_first_language_in_the_second_column_say_so() -> None:
    mixed = paragraph(Text(text="请于5月7日前批复：", language="zh"), Text(text="the talks open."))

    table = beside(lines("By 7 May: the talks open."), (mixed,))[0]

    assert isinstance(table, Table)
    first, second = table.rows[-1].cells
    assert (first.language, second.language) == ("", "zh")
    assert [
        text.language
        for inlines in walk_paragraphs(second.blocks)
        for text in inlines
        if isinstance(text, Text)
    ] == ["zh", "zh"]
    outside = in_language((mixed,), languages=("zh", "en"))
    assert [
        text.language
        for inlines in walk_paragraphs(outside)
        for text in inlines
        if isinstance(text, Text)
    ] == ["", "en"]
