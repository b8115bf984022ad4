import pytest

from briefgen.checks.length import check_length, count_words
from briefgen.model.brief import Brief
from briefgen.model.document import (
    Block,
    Cell,
    Document,
    Heading,
    LineBreak,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    Row,
    Table,
    Text,
)
from briefgen.model.dossier import Dossier, Point
from briefgen.model.exported import BlockPlace, Exported
from briefgen.model.local_text import local
from briefgen.model.marking import Marking
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import Limits, Recipe, Section

BODY = Section(kind="passage", heading="summary", passage="summary")
BRIEF = Brief(id="b-a", name="Brief")


def words(count: int, *origins: str) -> Paragraph:
    return Paragraph(inlines=(Text(text="word " * count, origins=origins),))


def messages(
    limits: Limits,
    *blocks: tuple[Section, Block, BlockPlace],
    fills: tuple[float, ...] = (),
    brief: Brief = BRIEF,
    released: Limits | None = None,
) -> list[str]:
    return [
        one.message for one in notices(limits, *blocks, fills=fills, brief=brief, released=released)
    ]


def notices(
    limits: Limits,
    *blocks: tuple[Section, Block, BlockPlace],
    fills: tuple[float, ...] = (),
    brief: Brief = BRIEF,
    released: Limits | None = None,
    dossier: Dossier | None = None,
) -> tuple[Notice, ...]:
    """Check a document of one block for each section, laid out where there are fills."""
    laid_out = Exported(
        data=b"", pages=len(fills), blocks=tuple(place for _, _, place in blocks), fills=fills
    )
    return check_length(
        Recipe(name="note", title="note", limits=limits, limits_released=released),
        brief,
        dossier=dossier or Dossier(),
        document=Document(title="T", blocks=tuple(block for _, block, _ in blocks)),
        parts=tuple(
            Part(section=section, title="Part", start=at, end=at + 1)
            for at, (section, _, _) in enumerate(blocks)
        ),
        laid_out=laid_out if fills else None,
    )


def place(first: int, last: int) -> BlockPlace:
    return BlockPlace(first=first, last=last, lines=1)


@pytest.mark.parametrize(
    ("limits", "pages", "count", "told"),
    [
        (Limits(), 9, 999, []),
        (Limits(pages=2, words=300), 2, 300, []),
        (Limits(pages=2), 3, 999, ["3 pages: 1 page over the limit of 2."]),
        (Limits(pages=1), 3, 1, ["3 pages: 2 pages over the limit of 1."]),
        (Limits(words=300), 9, 301, ["301 words: 1 word over the limit of 300."]),
        (Limits(least_words=250), 1, 250, []),
        (Limits(least_words=250), 1, 249, ["249 words: 1 word short of 250."]),
        (
            Limits(pages=0, words=0),
            1,
            1,
            ["1 page: 1 page over the limit of 0.", "1 word: 1 word over the limit of 0."],
        ),
    ],
)
def test_what_is_over_or_under_a_bound_is_told_with_the_difference(
    limits: Limits, pages: int, count: int, told: list[str]
) -> None:
    found = notices(limits, (BODY, words(count), place(1, pages)), fills=(0.5,) * pages)

    assert [notice.message for notice in found] == told
    assert {(notice.code, notice.level) for notice in found} <= {
        ("too-long", "warning"),
        ("too-short", "warning"),
    }


def test_without_a_layout_no_pages_are_counted() -> None:
    assert messages(Limits(pages=1, words=1), (BODY, words(1), BlockPlace())) == []


def test_pages_on_which_nothing_stands_are_none() -> None:
    assert messages(Limits(pages=0), (BODY, words(0), BlockPlace()), fills=(0.0,)) == []


def test_cover_contents_sources_and_clearance_do_not_count() -> None:
    around = [
        (Section(kind="cover"), words(50), place(1, 1)),
        (Section(kind="contents", heading="contents"), words(50), place(2, 2)),
        (BODY, words(10), place(3, 4)),
        (Section(kind="sources", heading="sources"), words(50), place(4, 5)),
        (Section(kind="clearance", heading="clearance"), words(50), place(6, 6)),
    ]

    assert messages(Limits(pages=2, words=10), *around, fills=(0.5,) * 6) == []
    assert messages(Limits(pages=1, words=9), *around, fills=(0.5,) * 6) == [
        "2 pages: 1 page over the limit of 1.",
        "10 words: 1 word over the limit of 9.",
    ]


def test_a_brief_for_release_is_held_to_limits_of_its_own() -> None:
    public = Brief(id="b-a", name="Brief", release=Marking(level="none"))
    body = (BODY, words(5), BlockPlace())

    assert messages(Limits(words=9), body, brief=public, released=Limits(words=4)) == [
        "5 words: 1 word over the limit of 4."
    ]


@pytest.mark.parametrize(
    ("pages", "fill", "told"), [(2, 0.91, True), (2, 0.89, False), (1, 0.99, False)]
)
def test_a_text_that_nearly_fills_its_pages_may_run_over_in_word(
    pages: int, fill: float, told: bool
) -> None:
    fills = (*(1.0,) * (pages - 1), fill)

    found = notices(Limits(pages=2), (BODY, words(1), place(1, pages)), fills=fills)

    assert [(one.code, one.level, one.message) for one in found] == told * [
        (
            "length-close",
            "info",
            "The text fills its 2 pages nearly to the end; Word may need more.",
        )
    ]


def test_a_page_that_sources_share_is_not_full_of_text() -> None:
    sources = (Section(kind="sources", heading="sources"), words(9), place(2, 2))

    assert messages(Limits(pages=2), (BODY, words(1), place(1, 2)), sources, fills=(1.0, 1.0)) == []


def test_a_page_that_footnotes_share_may_be_full_of_text() -> None:
    notes = NoteList(notes=(Note(id="n", label="1", inlines=()),), place="foot")
    sources = (Section(kind="sources"), notes, place(2, 2))

    found = messages(Limits(pages=2), (BODY, words(1), place(1, 2)), sources, fills=(1.0, 1.0))

    assert found == ["The text fills its 2 pages nearly to the end; Word may need more."]


def test_what_to_cut_is_named_in_its_order() -> None:
    points = tuple(
        Point(id=f"p-{tier}", kind="if_raised", text=local(f"On {tier} gear"), tier=tier)
        for tier in ("certain", "possible", "unlikely")
    )
    body = (BODY, words(5, *(point.id for point in points)), BlockPlace())

    (notice,) = notices(Limits(words=4), body, dossier=Dossier(points=points))

    assert notice.ids == ("p-unlikely", "p-possible", "p-certain")
    assert notice.message == (
        "5 words: 1 word over the limit of 4. Cut first: p-unlikely “On unlikely gear” (unlikely), "
        "p-possible “On possible gear” (possible), p-certain “On certain gear” (certain)."
    )


def test_words_are_counted_in_headings_lists_tables_and_notes() -> None:
    three = Paragraph(inlines=(Text(text="one two"), LineBreak(), Text(text="three")))
    blocks = (
        Heading(level=1, inlines=(Text(text="Sea talks"),)),
        three,
        ListBlock(items=(ListItem(blocks=(three,)),)),
        Table(
            rows=(Row(cells=(Cell(blocks=(three,)), Cell(blocks=()))),),
            widths=(0.5, 0.5),
            title="Not counted",
        ),
        NoteList(notes=(Note(id="n", label="1", inlines=(Text(text="Aldren Courier"),)),)),
    )

    assert count_words(blocks) == 2 + 3 + 3 + 3 + 2
    assert count_words(()) == 0
