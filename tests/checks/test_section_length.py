from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from briefgen.checks.section_length import check_section_lengths
from briefgen.model.agenda import AgendaArea
from briefgen.model.brief import Brief
from briefgen.model.document import Block, Document, Heading, Paragraph, Text
from briefgen.model.dossier import Dossier, Point, PointKind, Question
from briefgen.model.exported import BlockPlace, Exported, Placed
from briefgen.model.local_text import local
from briefgen.model.notices import Notice
from briefgen.model.parts import Part
from briefgen.model.recipe import Section, SectionLimits

BRIEF = Brief(id="b-a", name="Brief")
SUMMARY = Section(kind="passage", heading="summary", passage="summary")
KINDS: tuple[PointKind, ...] = ("point_to_make", "if_raised", "avoid", "objective")
POINTS = Section(kind="areas", heading="agenda", points=KINDS)


def checked(
    section: Section,
    *blocks: Block,
    dossier: Dossier | None = None,
    laid_out: Exported | None = None,
) -> list[Notice]:
    """Check one section, its heading before its blocks."""
    heading = Heading(level=1, inlines=(Text(text="Summary in several words."),))
    return list(
        check_section_lengths(
            BRIEF,
            dossier=dossier or Dossier(),
            document=Document(title="T", blocks=(heading, *blocks)),
            parts=(Part(section=section, title="Summary", start=0, end=1 + len(blocks)),),
            laid_out=laid_out,
        )
    )


def told(notices: Sequence[Notice]) -> list[str]:
    return [f"{one.place}: {one.message}" for one in notices]


def limited(section: Section, **limits: int) -> Section:
    return replace(section, limits=SectionLimits(**limits))


def text(words: str, *origins: str) -> Paragraph:
    return Paragraph(inlines=(Text(text=words, origins=origins),))


def test_a_section_without_limits_may_be_of_any_length() -> None:
    assert checked(SUMMARY, text("word. " * 999)) == []


@pytest.mark.parametrize(
    ("limits", "over"),
    [
        ({"words": 6}, ""),
        ({"words": 5}, "Summary: 6 words: 1 word over the limit of 5."),
        ({"sentences": 2}, ""),
        ({"sentences": 1}, "Summary: 2 sentences: 1 sentence over the limit of 1."),
        ({"lines": 5}, ""),
        ({"lines": 4}, "Summary: 5 lines: 1 line over the limit of 4."),
    ],
)
def test_a_passage_is_held_to_words_sentences_and_lines(limits: dict[str, int], over: str) -> None:
    places = (BlockPlace(first=1, last=1, lines=1), BlockPlace(first=1, last=2, lines=2))
    laid_out = Exported(data=b"", pages=2, blocks=(*places, replace(places[1], lines=3)))
    passage = (text("The quota ends."), text("We must talk."))

    found = checked(limited(SUMMARY, **limits), *passage, laid_out=laid_out)

    assert told(found) == ([over] if over else [])
    assert all((one.code, one.ids) == ("too-long", ("b-a",)) for one in found)


def test_lines_are_counted_only_where_there_is_a_layout() -> None:
    assert checked(limited(SUMMARY, lines=0), text("The quota ends.")) == []


@pytest.mark.parametrize(
    ("first", "last", "over"),
    [
        (BlockPlace(first=1, last=1, lines=9, top=0.5, bottom=0.75), (2, 0.5), ""),
        (
            BlockPlace(first=1, last=1, lines=9, top=0.5, bottom=0.75),
            (2, 0.51),
            "Summary: 1.1 pages: 0.1 pages over the limit of 1.",
        ),
        (
            BlockPlace(first=1, last=1, lines=9, top=0.0, bottom=0.75),
            (3, 0.5),
            "Summary: 2.5 pages: 1.5 pages over the limit of 1.",
        ),
        (BlockPlace(), (1, 0.9), ""),
    ],
)
@pytest.mark.parametrize("section", [SUMMARY, POINTS])
def test_a_section_is_held_to_its_pages_from_where_it_begins_to_where_it_ends(
    section: Section, first: BlockPlace, last: tuple[int, float], over: str
) -> None:
    page, bottom = last
    end = BlockPlace(first=page, last=page, lines=1, top=0.0, bottom=bottom)
    laid_out = Exported(data=b"", pages=3, blocks=(first, end))

    found = checked(limited(section, pages=1), text("We must talk."), laid_out=laid_out)

    assert told(found) == ([over] if over else [])


def test_pages_of_a_section_are_counted_only_where_there_is_a_layout() -> None:
    assert checked(limited(SUMMARY, pages=0), text("The quota ends.")) == []


def test_what_to_cut_of_a_section_of_too_many_pages_is_named() -> None:
    laid_out = Exported(
        data=b"", pages=2, blocks=(BlockPlace(first=1, last=2, lines=9, bottom=0.5),) * 2
    )

    (notice,) = checked(
        limited(POINTS, pages=1), all_points(), dossier=area_dossier(), laid_out=laid_out
    )

    assert notice.ids[0] == "p-may"
    assert "Cut first: p-may “Words of p-may” (possible)" in notice.message


def point(id_: str, kind: PointKind, *, area: str | None = None) -> Point:
    return Point(id=id_, kind=kind, text=local(f"Words of {id_}"), area=area)


def area_dossier() -> Dossier:
    """Give an area with two points to make, one in answer and one to avoid, and one of nowhere."""
    return Dossier(
        areas=(AgendaArea(id="fisheries", label="Fisheries"),),
        points=(
            point("p-one", "point_to_make", area="fisheries"),
            point("p-two", "point_to_make", area="fisheries"),
            replace(point("p-may", "if_raised", area="fisheries"), tier="possible"),
            point("p-not", "avoid", area="fisheries"),
            point("p-all", "objective"),
            point("p-ask", "ask"),
        ),
    )


def all_points() -> Paragraph:
    return text("Points", *(one.id for one in area_dossier().points))


@pytest.mark.parametrize(
    ("limits", "over"),
    [
        ({"points": 3, "main_points": 2, "possible_points": 1}, []),
        ({"points": 2}, ["Summary: Fisheries: 3 points: 1 point over the limit of 2."]),
        (
            {"main_points": 1},
            ["Summary: Fisheries: 2 main points: 1 main point over the limit of 1."],
        ),
        (
            {"main_points": 0},
            [
                "Summary: Fisheries: 2 main points: 2 main points over the limit of 0.",
                "Summary: 1 main point: 1 main point over the limit of 0.",
            ],
        ),
        (
            {"possible_points": 0},
            ["Summary: Fisheries: 1 possible point: 1 possible point over the limit of 0."],
        ),
    ],
)
def test_points_are_counted_by_area_and_those_to_avoid_are_not(
    limits: dict[str, int], over: list[str]
) -> None:
    found = checked(limited(POINTS, **limits), all_points(), dossier=area_dossier())

    assert [message.partition(" Cut first")[0] for message in told(found)] == over


def test_what_to_cut_of_an_area_is_named() -> None:
    (notice,) = checked(limited(POINTS, points=2), all_points(), dossier=area_dossier())

    assert notice.ids == ("p-may", "p-one", "p-two")
    assert "Cut first: p-may “Words of p-may” (possible), p-one" in notice.message


def test_points_that_are_not_in_the_section_do_not_count() -> None:
    assert checked(limited(POINTS, points=0), text("Nothing"), dossier=area_dossier()) == []


@pytest.mark.parametrize(("lines", "over"), [(1, False), (2, True)])
def test_each_point_is_held_to_its_lines(lines: int, over: bool) -> None:
    places = [
        Placed(origin=origin, page=1, x0=0, y0=100 - 10 * line, x1=9, y1=110 - 10 * line)
        for line in range(lines)
        for origin in ("p-one", "f-other")
    ]
    laid_out = Exported(data=b"", pages=1, places=(*places, *places))

    found = checked(
        limited(POINTS, lines=1), text("A", "p-one"), dossier=area_dossier(), laid_out=laid_out
    )

    assert told(found) == over * ["Summary: Words of p-one: 2 lines: 1 line over the limit of 1."]


def test_each_reply_is_held_to_its_words() -> None:
    questions = Section(kind="questions", heading="questions")
    dossier = Dossier(
        questions=(
            Question(id="q-a", question=local("Why?"), reply=local("We need more time.")),
            Question(id="q-b", question=local("When?"), reply=local("Soon.")),
            Question(id="q-c", question=local("Who?")),
            Question(id="q-out", question=local("What?"), reply=local("We do not know.")),
        )
    )
    shown = text("Questions", "q-a", "q-b", "q-c")

    assert checked(limited(questions, words=4), shown, dossier=dossier) == []
    assert told(checked(limited(questions, words=3), shown, dossier=dossier)) == [
        "Summary: Why?: 4 words: 1 word over the limit of 3."
    ]
